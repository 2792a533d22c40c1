package org.dailies.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dailies.ArticleConfig;
import org.dailies.Config;
import org.dailies.TextConfig;
import org.dailies.analysis.Analyzer;
import org.dailies.archive.Capture;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Extraction;
import org.dailies.article.Outlets;
import org.dailies.text.Document;
import org.jsoup.Jsoup;

/**
 * Pages and megabytes per processor second of one thread, from bytes to a finished article with
 * metadata and language, from captures such as a WARC record gives (an address, and a digest in its
 * header): this project's extractor against Jsoup.parse alone (the limit) and Readability4J, in one
 * process, in turns.
 *
 * <p>Arguments: a directory of {@code .html} or {@code .html.gz} pages; without it the gold pages,
 * which are small, so that only the ratios mean something. With {@code --spark} the same is
 * measured once more inside a Spark task, after Spark, its SQL and the analysis of articles have
 * run in the process, so that what was compiled for extraction alone no longer holds.
 */
public final class ArticlesBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int MAX_PAGES = 200;
  private static final int ROUNDS = 4;

  private ArticlesBench() {}

  public static void main(String[] args) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(args));
    boolean spark = arguments.remove("--spark");
    Path directory = Path.of(arguments.isEmpty() ? "data/gold/articles" : arguments.get(0));
    System.out.print(measure(directory));
    if (spark) {
      System.out.println("Inside a Spark task:");
      System.out.print(inSpark(directory.toString()));
    }
  }

  private static String inSpark(String directory) throws IOException {
    try (SparkSession session =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()) {
      session
          .range(300_000)
          .selectExpr("id % 97 AS k", "upper(concat('a', id)) AS t", "id")
          .groupBy("k")
          .agg(functions.countDistinct("t"), functions.sum("id"))
          .collectAsList();
      try (JavaSparkContext context = new JavaSparkContext(session.sparkContext())) {
        return context
            .parallelize(List.of(directory), 1)
            .map(
                path -> {
                  analyse(read(Path.of(path)));
                  return measure(Path.of(path));
                })
            .collect()
            .get(0);
      }
    }
  }

  /** Runs what a nightly runs on each article after extraction. */
  private static void analyse(List<byte[]> pages) {
    ArticleExtractor extractor = extractor();
    Analyzer analyzer = Analyzer.of(Config.defaults());
    for (byte[] page : pages) {
      if (extractor.extract(capture(page)) instanceof Article article) {
        analyzer.analyze(
            Document.of(article.title(), article.text(), article.language(), article.day()),
            Set.of());
      }
    }
  }

  private static ArticleExtractor extractor() {
    return ArticleExtractor.of(
        ArticleConfig.defaults(), TextConfig.defaults(), Outlets.load(List.of()));
  }

  private static String measure(Path directory) throws IOException {
    List<byte[]> pages = read(directory);
    List<String> texts =
        pages.stream().map(page -> new String(page, StandardCharsets.UTF_8)).toList();
    long bytes = pages.stream().mapToLong(page -> page.length).sum();
    ArticleExtractor extractor = extractor();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      order.add(i);
    }
    double parse = 0;
    double ours = 0;
    double peer = 0;
    for (int round = 0; round < ROUNDS; round++) {
      parse = rate(order, i -> Jsoup.parse(texts.get(i)).childNodeSize());
      ours = rate(order, i -> length(extractor.extract(capture(pages.get(i)))));
      peer = rate(order, i -> readability(texts.get(i)));
    }
    double mb = bytes / 1e6 / pages.size();
    return String.format(Locale.ROOT, "%d pages, %.1f MB%n", pages.size(), bytes / 1e6)
        + line("Jsoup.parse alone", parse, mb, parse)
        + line("Dailies, bytes to article", ours, mb, parse)
        + line("Readability4J", peer, mb, parse);
  }

  private static String line(String name, double rate, double mb, double parse) {
    return String.format(
        Locale.ROOT,
        "%-28s %7.0f pages/s %7.1f MB/s  %.2f of Jsoup.parse%n",
        name,
        rate,
        rate * mb,
        rate / parse);
  }

  private static double rate(List<Integer> order, ToIntFunction<Integer> work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    long done = 0;
    int sum = 0;
    // Small sets are gone through until there is something to measure.
    while (CLOCK.getCurrentThreadCpuTime() - start < 1_000_000_000L) {
      for (int i : order) {
        sum += work.applyAsInt(i);
        done++;
      }
    }
    if (sum == Integer.MIN_VALUE) {
      System.out.println(sum);
    }
    return done * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start);
  }

  private static int length(Extraction outcome) {
    return outcome instanceof Article article ? article.text().length() : 0;
  }

  private static int readability(String page) {
    String text = new Readability4J("https://page.example/", page).parse().getTextContent();
    return text == null ? 0 : text.length();
  }

  private static Capture capture(byte[] page) {
    return new Capture(
        "bench",
        0,
        page.length,
        Capture.Kind.RESPONSE,
        "<urn:uuid:" + page.length + ">",
        "https://www.outlet.example/news/" + page.length,
        null,
        200,
        Map.of(),
        "text/html",
        null,
        page,
        "sha1:" + page.length,
        false,
        Map.of());
  }

  private static List<byte[]> read(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> files = Files.walk(directory)) {
      paths =
          files
              .filter(p -> p.toString().endsWith(".html") || p.toString().endsWith(".html.gz"))
              .sorted()
              .toList();
    }
    // Pages from all of the set, evenly.
    int step = Math.max(1, paths.size() / MAX_PAGES);
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < paths.size(); i += step) {
      try (InputStream in = Files.newInputStream(paths.get(i))) {
        pages.add(
            paths.get(i).toString().endsWith(".gz")
                ? new GZIPInputStream(in).readAllBytes()
                : in.readAllBytes());
      }
    }
    return pages;
  }
}
