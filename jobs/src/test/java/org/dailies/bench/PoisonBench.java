package org.dailies.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailies.Guard;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.cli.Dailies;
import org.dailies.config.Config;
import org.dailies.nightly.Bystanders;
import org.dailies.nightly.Published;
import org.dailies.table.Tables;
import org.dailies.text.Document;

/**
 * A night over 1,000 good pages against one over the same with 100 poison pages among them: whether
 * both end with code 0, which rows of the good pages differ, and how long each night took. Trends
 * and topics are of all pages, so they may differ; every other table may not.
 *
 * <p>Arguments: an empty directory to work in, the number of good pages (1000), the repetitions of
 * the largest floods (16384), and a seed (1). Ends with code 1 where a row differs.
 */
public final class PoisonBench {
  private static final LocalDate TODAY = PoisonCorpus.FIRST.plusDays(41);

  private PoisonBench() {}

  public static void main(String[] args) throws IOException {
    Path work = Path.of(args[0]).toAbsolutePath();
    int count = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
    int most = args.length > 2 ? Integer.parseInt(args[2]) : 1 << 14;
    long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
    List<PoisonCorpus.Page> good = PoisonCorpus.good(count, seed);
    List<PoisonCorpus.Page> poison = PoisonCorpus.poison(most, seed);
    write(work.resolve("good"), "good", good);
    write(work.resolve("both"), "good", good);
    write(work.resolve("both"), "poison", poison);
    System.out.printf("%d good pages, %d poison pages%n", good.size(), poison.size());
    int codes = night(work, "good") + night(work, "both");
    Path without = work.resolve("good-warehouse");
    Path with = work.resolve("both-warehouse");
    Set<Object> ids = ids(without);
    List<Bystanders.Difference> differing = Bystanders.differences(without, with);
    System.out.println("table\tgood article\tdiffering columns");
    for (Bystanders.Difference each : differing) {
      System.out.println(each.table() + "\t" + each.articleId() + "\t" + each.columns());
    }
    outcomes(with, ids);
    slowest(poison);
    System.out.printf(
        "exit codes %s, %d rows differ%n", codes == 0 ? "0 and 0" : "not 0", differing.size());
    System.exit(codes == 0 && differing.isEmpty() ? 0 : 1);
  }

  private static void write(Path directory, String name, List<PoisonCorpus.Page> pages)
      throws IOException {
    Files.createDirectories(directory);
    try (OutputStream out = Files.newOutputStream(directory.resolve(name + ".warc"))) {
      for (PoisonCorpus.Page page : pages) {
        out.write(page.record());
      }
    }
  }

  private static int night(Path work, String name) {
    Published.session();
    long start = System.nanoTime();
    int code =
        Dailies.run(
            "nightly",
            "--input",
            work.resolve(name).toString(),
            "--warehouse",
            work.resolve(name + "-warehouse").toString(),
            "--reports",
            work.resolve(name + "-reports").toString(),
            "--date",
            TODAY.toString());
    System.out.printf("night %s: code %d, %.1f s%n", name, code, (System.nanoTime() - start) / 1e9);
    return code;
  }

  private static Set<Object> ids(Path warehouse) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .map(row -> row.get("article_id"))
        .collect(Collectors.toSet());
  }

  /** The poison pages that take most CPU time from page to analysis, each read once. */
  private static void slowest(List<PoisonCorpus.Page> poison) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    ArticleExtractor extractor = ArticleExtractor.standard();
    Analyzer analyzer = Analyzer.of(Config.defaults());
    TreeMap<Double, String> times = new TreeMap<>(Comparator.reverseOrder());
    for (PoisonCorpus.Page page : poison) {
      long start = threads.getCurrentThreadCpuTime();
      if (extractor.extract(page.html(), page.url()) instanceof Article article) {
        Guard.of("bench", unread -> {}).read(article.articleId(), () -> analyze(analyzer, article));
      }
      double seconds = (threads.getCurrentThreadCpuTime() - start) / 1e9;
      times.put(seconds, page.kind() + " of " + page.html().length + " bytes");
    }
    times.entrySet().stream()
        .limit(5)
        .forEach(slow -> System.out.printf("%.2f CPU s\t%s%n", slow.getKey(), slow.getValue()));
  }

  private static Analysis analyze(Analyzer analyzer, Article article) {
    return analyzer.analyze(
        Document.of(article.title(), article.text(), article.language(), article.day()), Set.of());
  }

  /** What became of the poison, by reason. */
  private static void outcomes(Path warehouse, Set<Object> good) {
    Map<String, Integer> outcomes = new TreeMap<>();
    for (Map<String, Object> row : Published.rows(warehouse, Tables.ARTICLES)) {
      if (!good.contains(row.get("article_id"))) {
        boolean unread = row.get("flags").toString().contains("unread:");
        outcomes.merge(unread ? "unread" : "read", 1, Integer::sum);
      }
    }
    for (Map<String, Object> row : Published.rows(warehouse, Tables.REJECTS)) {
      Object stage = row.get("article_id") == null ? "reject" : "not read by " + row.get("stage");
      outcomes.merge(stage + " " + row.get("reason"), 1, Integer::sum);
    }
    outcomes.forEach((what, n) -> System.out.printf("poison %s: %d%n", what, n));
  }
}
