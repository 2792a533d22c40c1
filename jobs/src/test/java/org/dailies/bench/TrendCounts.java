package org.dailies.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.table.Tables;

/**
 * The counts that series begin with, an actor's and a language's by day from rows of {@code
 * coverage}, by Spark and by DuckDB over the same Parquet: the CPU of both, and whether integers
 * are equal and rates to 1e-12.
 */
final class TrendCounts {
  private static final int ROUNDS = 3;

  /** Four hundred actors, of which the first have most; nine languages; two years of days. */
  private static final String ROWS =
      """
      select concat('a', lpad(cast(hash(id) & 2147483647 as string), 12, '0')) as article_id,
        date_add(date'2024-01-01', cast(pmod(hash(id, 1), 735) as int)) as day,
        concat('outlet', pmod(hash(id, 2), 1000), '.example') as outlet,
        substring('endefresptitjakozh', 1 + 2 * pmod(hash(id, 3), 9), 2) as language,
        concat('s', pmod(hash(id, 4), 1000000)) as story_id,
        pmod(hash(id, 5), 3) = 0 as is_head, true as is_current,
        concat('actor', cast(pow(pmod(hash(id, 6), 100000) / 100000, 3) * 400 as int)) as actor_id,
        'studio' as kind, 'paragraph' as closest, false as title_hit,
        pmod(hash(id, 7), 10) = 0 as headline, 'passing' as salience,
        cast(1 + pmod(hash(id, 8), 5) as int) as mentions, 1 as genai_mentions,
        cast(array() as array<string>) as frames, 'rules' as rules_hash
      from range(:rows)
      """;

  private static final String COUNTS =
      """
      select actor_id, language, day,
        sum(case when headline then 1 else 0 end) as articles,
        sum(case when headline and is_head then 1 else 0 end) as stories,
        sum(case when headline then mentions else 0 end) as mentions,
        sum(case when is_head then 1 else 0 end) as base,
        cast(sum(case when headline and is_head then 1 else 0 end) as double)
          / nullif(sum(case when is_head then 1 else 0 end), 0) as rate
      from %s where is_current
      group by grouping sets ((actor_id, day), (actor_id, language, day))
      order by actor_id, language nulls first, day
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
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      String files = rows.resolve("coverage").toString();
      spark.sql(ROWS, Map.of("rows", millions * 1_000_000L)).repartition(4).write().parquet(files);
      spark
          .read()
          .schema(Tables.COVERAGE.schema())
          .parquet(files)
          .createOrReplaceTempView("coverage");
      try (Statement statement = duck.createStatement()) {
        statement.execute("set threads to 2");
      }
      double[] cpu = new double[2];
      for (int round = 0; round < ROUNDS; round++) {
        long began = cpu();
        List<String> bySpark = bySpark(spark);
        long between = cpu();
        List<String> byDuck = byDuck(duck, files);
        cpu[0] = (between - began) / 1e9;
        cpu[1] = (cpu() - between) / 1e9;
        System.out.printf(
            Locale.ROOT,
            "round %d: Spark %.1f CPU s, DuckDB %.1f CPU s, %d counts, %s%n",
            round + 1,
            cpu[0],
            cpu[1],
            bySpark.size(),
            bySpark.equals(byDuck) ? "equal" : "NOT EQUAL");
      }
      System.out.printf(
          Locale.ROOT, "warm: Spark takes %.2f times DuckDB's CPU (limit 3)%n", cpu[0] / cpu[1]);
    } finally {
      spark.stop();
      delete(rows);
    }
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<String> bySpark(SparkSession spark) {
    List<String> counts = new ArrayList<>();
    for (Row row : spark.sql(String.format(COUNTS, "coverage")).collectAsList()) {
      counts.add(
          line(
              row.getString(0),
              row.getString(1),
              row.get(2).toString(),
              new long[] {row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)},
              row.isNullAt(7) ? null : row.getDouble(7)));
    }
    return counts;
  }

  private static List<String> byDuck(Connection duck, String files) throws SQLException {
    List<String> counts = new ArrayList<>();
    String from = "read_parquet('" + files + "/*.parquet')";
    try (Statement statement = duck.createStatement();
        ResultSet row = statement.executeQuery(String.format(COUNTS, from))) {
      while (row.next()) {
        double rate = row.getDouble(8);
        counts.add(
            line(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new long[] {row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)},
                row.wasNull() ? null : rate));
      }
    }
    return counts;
  }

  /** A count as text, its rate to 1e-12. */
  private static String line(
      String actor, String language, String day, long[] counts, Double rate) {
    return String.join(
        " ",
        actor,
        language,
        day,
        java.util.Arrays.toString(counts),
        rate == null ? "none" : Long.toString(Math.round(rate * 1e12)));
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
