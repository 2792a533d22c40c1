package org.dailies.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.BytesInput;
import org.dailies.archive.Capture;
import org.dailies.archive.Reading;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Extraction;
import org.dailies.article.Outlets;
import org.dailies.article.Reject;
import org.dailies.bench.Floods.Flood;
import org.dailies.config.Config;
import org.dailies.mention.Boilerplate;
import org.dailies.mention.LineHashes;
import org.dailies.story.Print;
import org.dailies.story.WireOrigin;
import org.dailies.text.Document;
import org.dailies.topic.TopicWords;

/**
 * Processor seconds that hostile pages take through the whole chain, from the archive's bytes to
 * article, analysis, topic words and story print: each of {@link Floods} at one, two and four parts
 * of what the limits let in, and at the limits themselves.
 *
 * <p>The targets are a cost at four times the size of at most 4.8 times (the median of five), and
 * no article above two processor seconds. Arguments: parts of names of the floods to run; {@code
 * --stages} prints what each stage takes at the limit, {@code --runs=N} sets how many runs the
 * median is of, {@code --size=N} the size at four times.
 */
public final class HostileBench {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final double MOST_GROWTH = 4.8;
  private static final double MOST_SECONDS = 2;

  /** Below this a ratio says more of the clock and the caches than of the code. */
  private static final double LEAST_SECONDS = 0.01;

  private final Config config = Config.defaults();
  private final ArticleExtractor extractor =
      ArticleExtractor.of(config.article(), config.text(), Outlets.load(List.of()));
  private final Analyzer analyzer = Analyzer.of(config);
  private final Map<String, Long> stages = new LinkedHashMap<>();
  private String outcome;
  private long since;

  private HostileBench() {}

  public static void main(String[] args) throws IOException {
    new HostileBench().run(args);
  }

  private void run(String[] args) throws IOException {
    int runs = 5;
    int size = 0;
    boolean showStages = false;
    List<String> names = new ArrayList<>();
    for (String arg : args) {
      if (arg.startsWith("--runs=")) {
        runs = Integer.parseInt(arg.substring(7));
      } else if (arg.startsWith("--size=")) {
        size = Integer.parseInt(arg.substring(7));
      } else if (arg.equals("--stages")) {
        showStages = true;
      } else {
        names.add(arg);
      }
    }
    List<Flood> floods =
        Floods.all().stream()
            .filter(f -> names.isEmpty() || names.stream().anyMatch(f.name()::contains))
            .toList();
    for (Flood flood : floods) {
      cost(flood.page().apply(8_000));
    }
    System.out.printf(
        "%-28s %9s %7s %7s %7s %6s %8s  %s%n",
        "flood", "4x size", "1x s", "2x s", "4x s", "4x/1x", "limit s", "outcome at the limit");
    List<Line> lines = new ArrayList<>();
    for (Flood flood : floods) {
      Line line = line(flood, runs, size);
      lines.add(line);
      System.out.println(line);
      if (showStages) {
        stages.forEach((stage, nanos) -> System.out.printf("    %-20s %.3f%n", stage, nanos / 1e9));
      }
    }
    verdict(lines);
  }

  /** What one flood took. */
  private record Line(
      String name, int size, double one, double two, double four, double limit, String outcome) {
    double growth() {
      return four < LEAST_SECONDS ? 0 : four / one;
    }

    double slowest() {
      return Math.max(four, limit);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-28s %9d %7.3f %7.3f %7.3f %6s %8.3f  %s",
          name,
          size,
          one,
          two,
          four,
          growth() == 0 ? "-" : String.format(Locale.ROOT, "%.2f", growth()),
          limit,
          outcome);
    }
  }

  private Line line(Flood flood, int runs, int given) throws IOException {
    int most = config.article().maxBytes() - 4096;
    int size = given > 0 ? given : flood.text() ? characters() : most;
    String[] pages = new String[3];
    for (int i = 0; i < 3; i++) {
      pages[i] = fitting(flood, size >> (2 - i));
    }
    double[][] costs = new double[3][runs];
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < 3; i++) {
        costs[i][run] = cost(pages[i]);
      }
    }
    double limit = given > 0 ? 0 : cost(fitting(flood, most));
    return new Line(
        flood.name(), size, median(costs[0]), median(costs[1]), median(costs[2]), limit, outcome);
  }

  /** The page with so much of a flood, or with less where its bytes would be over the limit. */
  private String fitting(Flood flood, int size) {
    String page = flood.page().apply(size);
    int bytes = page.getBytes(StandardCharsets.UTF_8).length;
    int most = config.article().maxBytes();
    return bytes <= most ? page : flood.page().apply((int) ((long) size * (most - 8192) / bytes));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void verdict(List<Line> lines) {
    Line slowest = lines.stream().max(Comparator.comparingDouble(Line::slowest)).orElseThrow();
    Line steepest = lines.stream().max(Comparator.comparingDouble(Line::growth)).orElseThrow();
    List<String> over =
        lines.stream()
            .filter(l -> l.growth() > MOST_GROWTH || l.slowest() > MOST_SECONDS)
            .map(Line::name)
            .toList();
    System.out.printf(
        Locale.ROOT,
        "%d floods; slowest %s: %.2f s (at most %.0f); steepest %s: %.2f (at most %.1f); over:"
            + " %s%n",
        lines.size(),
        slowest.name(),
        slowest.slowest(),
        MOST_SECONDS,
        steepest.name(),
        steepest.growth(),
        MOST_GROWTH,
        over.isEmpty() ? "none" : over);
  }

  /** The processor seconds of one page, from an archive's bytes to all that is read of it. */
  private double cost(String page) throws IOException {
    byte[] archive = archive(page);
    stages.clear();
    outcome = "nothing";
    long began = CLOCK.getCurrentThreadCpuTime();
    since = began;
    try (ArchiveReader reader =
        Archives.open(BytesInput.of("flood.warc.gz", archive), config.archive())) {
      while (reader.hasNext()) {
        Reading reading = reader.next();
        lap("archive");
        if (reading instanceof Capture capture) {
          Extraction extraction = extractor.extract(capture);
          lap("article");
          outcome = extraction instanceof Reject reject ? reject.reason() : "article";
          if (extraction instanceof Article article) {
            try {
              read(article);
            } catch (StackOverflowError e) {
              outcome = "stack overflow after " + List.copyOf(stages.keySet());
            }
          }
        }
      }
    }
    return (CLOCK.getCurrentThreadCpuTime() - began) / 1e9;
  }

  private void read(Article article) {
    Document document =
        Document.of(article.title(), article.text(), article.language(), article.day());
    lap("layout");
    Analysis analysis = analyzer.analyze(document, Set.of());
    lap("analysis");
    LineHashes lines = LineHashes.of(document);
    analysis.mentions().forEach(lines::of);
    new Boilerplate().add(article.outlet(), document, analysis.mentions());
    lap("lines");
    String head = article.text().substring(0, Math.min(article.text().length(), characters()));
    int words = TopicWords.count(article.language(), article.title(), head);
    lap("topic words");
    Print print =
        Print.of(article.title(), article.text(), config.story().maxWords(), passage -> false);
    Print.passages(article.text(), config.story().maxWords());
    WireOrigin.of(article.text());
    lap("story print");
    outcome =
        String.format(
            Locale.ROOT,
            "%d characters, %s, %d mentions, %d quotes, %d words, %d printed %s",
            article.text().length(),
            article.language(),
            analysis.mentions().size(),
            analysis.quotes().size(),
            words,
            print.words().length,
            analysis.cuts());
  }

  private int characters() {
    return config.analysis().maxCharacters();
  }

  private void lap(String stage) {
    long now = CLOCK.getCurrentThreadCpuTime();
    stages.merge(stage, now - since, Long::sum);
    since = now;
  }

  private static byte[] archive(String page) throws IOException {
    byte[] body = page.getBytes(StandardCharsets.UTF_8);
    byte[] http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    String head =
        "WARC/1.0\r\nWARC-Type: response\r\n"
            + "WARC-Target-URI: https://www.outlet.example/2025/11/20/studio\r\n"
            + "WARC-Date: 2025-11-20T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(head.getBytes(StandardCharsets.UTF_8));
      gzip.write(http);
      gzip.write(body);
      gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
