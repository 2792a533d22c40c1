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
import org.dailies.analysis.Analyzer;
import org.dailies.archive.Capture;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Extraction;
import org.dailies.article.Outlets;
import org.dailies.config.ArticleConfig;
import org.dailies.config.Config;
import org.dailies.config.TextConfig;
import org.dailies.text.Document;
import org.jsoup.Jsoup;

/**
 * Pages and megabytes per processor second of one thread, from bytes to a finished article with
 * metadata and language, from captures such as a WARC record gives (an address, and a digest in its
 * header): this project's extractor against Jsoup.parse alone (the limit) and Readability4J, in one
 * process, once warm.
 *
 * <p>Arguments: a directory of {@code .html} or {@code .html.gz} pages; without it the gold pages,
 * which are small, so that only the ratios mean something. With {@code --spark} the same is
 * measured once more inside a Spark task, after Spark, its SQL and the analysis of articles have
 * run in the process, so that what was compiled for extraction alone no longer holds.
 */
public final class ArticlesBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int MAX_PAGES = 200;
  private static final long WARM_NANOS = 10_000_000_000L;
  private static final long MEASURED_NANOS = 8_000_000_000L;

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
    Contender parse =
        new Contender("Jsoup.parse alone", i -> Jsoup.parse(texts.get(i)).childNodeSize());
    Contender ours =
        new Contender(
            "Dailies, bytes to article", i -> length(extractor.extract(capture(pages.get(i)))));
    Contender peer = new Contender("Readability4J", i -> readability(texts.get(i)));
    // Page by page in turns, so that whatever else the machine does slows all of them alike.
    while (ours.cpu < WARM_NANOS) {
      run(pages.size(), parse, ours);
    }
    run(pages.size(), peer);
    List.of(parse, ours, peer).forEach(Contender::reset);
    while (ours.cpu < MEASURED_NANOS) {
      run(pages.size(), parse, ours);
    }
    while (peer.cpu < MEASURED_NANOS) {
      run(pages.size(), peer);
    }
    double mb = bytes / 1e6 / pages.size();
    return String.format(
            Locale.ROOT,
            "%d pages, %.1f MB; pages/s by the thread's processor time, by the clock, MB/s%n",
            pages.size(),
            bytes / 1e6)
        + parse.line(mb, parse)
        + ours.line(mb, parse)
        + peer.line(mb, parse);
  }

  private static void run(int pages, Contender... contenders) {
    for (int i = 0; i < pages; i++) {
      for (Contender contender : contenders) {
        contender.run(i);
      }
    }
  }

  /** One of those compared, and the time it has taken. */
  private static final class Contender {
    private final String name;
    private final ToIntFunction<Integer> work;
    private long cpu;
    private long wall;
    private long done;

    /** Keeps what is worked out from being found unused. */
    private int sum;

    Contender(String name, ToIntFunction<Integer> work) {
      this.name = name;
      this.work = work;
    }

    void reset() {
      cpu = 0;
      wall = 0;
      done = 0;
    }

    void run(int page) {
      long wallBefore = System.nanoTime();
      long before = CLOCK.getCurrentThreadCpuTime();
      sum += work.applyAsInt(page);
      cpu += CLOCK.getCurrentThreadCpuTime() - before;
      wall += System.nanoTime() - wallBefore;
      done++;
    }

    double rate() {
      return done * 1e9 / cpu;
    }

    String line(double mb, Contender limit) {
      return String.format(
          Locale.ROOT,
          "%-28s %7.0f  %7.0f  %7.1f  %.2f of Jsoup.parse%s%n",
          name,
          rate(),
          done * 1e9 / wall,
          rate() * mb,
          rate() / limit.rate(),
          sum == Integer.MIN_VALUE ? "." : "");
    }
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
