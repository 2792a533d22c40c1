package org.dailies.bench;

import static org.apache.spark.sql.functions.expr;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dailies.stage.CoverageCounts;
import org.dailies.table.Tables;

/**
 * The counts that series begin with, an actor's and an actor's in a language by day from rows of
 * {@code coverage}: by the stage's own code on Spark and by a query on DuckDB, from the same
 * Parquet to Parquet; the CPU of both, and whether integers are equal and rates to 1e-12.
 */
final class TrendCounts {
  private static final int ROUNDS = 5;
  private static final int COLD = 2;

  private static final LocalDate TODAY = LocalDate.parse("2026-01-04");

  /**
   * Four hundred actors, of which the first have most; nine languages; two years of days, one after
   * the other as the table has them.
   */
  private static final String ROWS =
      """
      select concat('a', lpad(cast(hash(id) & 2147483647 as string), 12, '0')) as article_id,
        date_add(date'2024-01-01', cast(id * 735 div :rows as int)) as day,
        concat('outlet', pmod(hash(id, 2), 1000), '.example') as outlet,
        substring('endefresptitjakozh', 1 + 2 * pmod(hash(id, 3), 9), 2) as language,
        concat('s', pmod(hash(id, 4), 1000000)) as story_id,
        pmod(hash(id, 5), 3) = 0 as is_head, true as is_current,
        concat('actor', cast(pow(pmod(hash(id, 6), 100000) / 100000, 3) * 400 as int)) as actor_id,
        'studio' as kind, 'paragraph' as closest, false as title_hit,
        pmod(hash(id, 7), 10) = 0 as counted, 'passing' as salience,
        cast(1 + pmod(hash(id, 8), 5) as int) as mentions, 1 as genai_mentions,
        cast(array() as array<string>) as frames, 'rules' as rules_hash
      from range(0, :rows, 1, 24)
      """;

  private static final String PANEL = "outlet < 'outlet5'";

  private static final String FINE =
      """
      select actor_id, language, datediff('day', date '1970-01-01', day) as day,
        count(*) filter (counted) as articles,
        count(*) filter (counted and is_head) as stories,
        coalesce(sum(mentions) filter (counted), 0) as mentions,
        count(*) filter (is_head) as base,
        count(*) filter (counted and is_head and :panel) as panel,
        count(*) filter (is_head and :panel) as panel_base
      from :coverage where is_current and day <= date ':today'
      group by actor_id, language, day
      """;

  private static final String COUNTS =
      """
      select actor_id, language, day,
        cast(sum(articles) as bigint) as articles, cast(sum(stories) as bigint) as stories,
        cast(sum(mentions) as bigint) as mentions, cast(sum(base) as bigint) as base,
        cast(sum(panel) as bigint) as panel, cast(sum(panel_base) as bigint) as panel_base,
        cast(sum(stories) as double) / nullif(cast(sum(base) as double), 0) as rate
      from :fine group by grouping sets ((actor_id, day), (actor_id, language, day))
      """;

  private static final String DIFFERENT =
      """
      select count(*), count(*) filter (
          a.articles is distinct from b.articles or a.stories is distinct from b.stories
          or a.mentions is distinct from b.mentions or a.base is distinct from b.base
          or a.panel is distinct from b.panel or a.panel_base is distinct from b.panel_base),
        count(*) filter ((a.rate is null) <> (b.rate is null) or abs(a.rate - b.rate) > 1e-12)
      from :spark a full join :duck b on a.actor_id = b.actor_id and a.day = b.day
        and a.language is not distinct from b.language
      """;

  private TrendCounts() {}

  /** Writes so many million rows, counts them with both, and prints what it took. */
  static void run(int millions) throws IOException, SQLException {
    Path rows = Files.createTempDirectory("trend-counts");
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      String files = rows.resolve("coverage").toString();
      spark.sql(ROWS, Map.of("rows", millions * 1_000_000L)).write().parquet(files);
      CoverageCounts.by(
              CoverageCounts.current(
                      spark.read().schema(Tables.COVERAGE.schema()).parquet(files), TODAY)
                  .withColumn("panel", expr(PANEL)),
              "actor_id",
              "language",
              "day")
          .createOrReplaceTempView("fine");
      String query =
          COUNTS.replace(
              ":fine",
              "("
                  + FINE.replace(":panel", PANEL)
                      .replace(":coverage", parquet(files + "/*.parquet"))
                      .replace(":today", TODAY.toString())
                  + ")");
      statement.execute("set threads to 2");
      String bySpark = rows.resolve("spark").toString();
      String byDuck = rows.resolve("duck.parquet").toString();
      double[] cpu = new double[2];
      for (int round = 0; round < ROUNDS; round++) {
        long began = cpu();
        spark
            .sql(COUNTS.replace(":fine", "fine"))
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(bySpark);
        long between = cpu();
        statement.execute("copy (" + query + ") to '" + byDuck + "' (format parquet)");
        double sparkCpu = (between - began) / 1e9;
        double duckCpu = (cpu() - between) / 1e9;
        cpu[0] += round < COLD ? 0 : sparkCpu;
        cpu[1] += round < COLD ? 0 : duckCpu;
        System.out.printf(
            Locale.ROOT,
            "round %d: Spark %.1f CPU s, DuckDB %.1f CPU s%n",
            round + 1,
            sparkCpu,
            duckCpu);
      }
      System.out.printf(
          Locale.ROOT,
          "rounds 3 to 5: Spark takes %.2f times DuckDB's CPU (limit 3)%n",
          cpu[0] / cpu[1]);
      String different =
          DIFFERENT
              .replace(":spark", parquet(bySpark + "/*.parquet"))
              .replace(":duck", parquet(byDuck));
      try (ResultSet row = statement.executeQuery(different)) {
        row.next();
        System.out.printf(
            Locale.ROOT,
            "%d counts: %d with other integers, %d with rates apart by more than 1e-12%n",
            row.getLong(1),
            row.getLong(2),
            row.getLong(3));
      }
    } finally {
      spark.stop();
      delete(rows);
    }
  }

  private static String parquet(String files) {
    return "read_parquet('" + files + "')";
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
