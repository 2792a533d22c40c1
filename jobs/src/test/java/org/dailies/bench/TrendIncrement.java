package org.dailies.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.year;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.dailies.Guard;
import org.dailies.config.TrendConfig;
import org.dailies.stage.AlertStage;
import org.dailies.stage.OutletsSeen;
import org.dailies.stage.TrendSources;
import org.dailies.stage.TrendSpan;
import org.dailies.stage.TrendStage;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * What a night's trends and alerts cost on a past of two, five and ten years with as much printed
 * each day, beside counting all of it.
 */
final class TrendIncrement {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
  private static final TrendConfig CONFIG = TrendConfig.defaults();
  private static final int[] YEARS = {2, 5, 10};
  private static final int ARTICLES_A_DAY = 60;

  /** Articles, one after the other as the tables have them; a quarter hold generative AI. */
  private static final String ARTICLES =
      """
      select concat('a', id) as article_id, concat('a', id) as story_id,
        date_sub(date':today', cast((:rows - 1 - id) div :daily as int)) as day,
        concat('outlet', pmod(hash(id, 2), 40), '.example') as outlet,
        substring('endefres', 1 + 2 * pmod(hash(id, 3), 4), 2) as language,
        pmod(hash(id, 5), 3) > 0 as is_head, true as is_current,
        if(pmod(hash(id, 5), 3) > 0, 'head', 'exact') as relation,
        concat('actor', cast(pow(pmod(hash(id, 6), 1000) / 1000, 2) * 60 as int)) as actor_id,
        'studio' as kind, pmod(hash(id, 7), 4) = 0 as counted, pmod(hash(id, 7), 4) = 0 as genai,
        2 as mentions, array(concat('frame', pmod(hash(id, 8), 12))) as frames,
        concat('frame', pmod(hash(id, 8), 12)) as frame_id,
        concat('speaker', pmod(hash(id, 9), 40)) as speaker_entry_id,
        pmod(hash(id, 9), 6) = 0 as about_genai, concat('t', pmod(hash(id, 10), 20)) as topic_id,
        0.6d as share, concat('use', pmod(hash(id, 11), 9)) as use_id, 'dubbing' as purpose,
        concat('title ', id) as title
      from range(0, :rows, 1, 8)
      """;

  private final SparkSession spark;
  private final Path directory;

  private TrendIncrement(SparkSession spark, Path directory) {
    this.spark = spark;
    this.directory = directory;
  }

  /** Counts a night on each past, and prints what it took. */
  static void run() throws IOException {
    Path directory = Files.createTempDirectory("trend-increment");
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    try {
      TrendIncrement bench = new TrendIncrement(spark, directory);
      for (int years : YEARS) {
        bench.night(years);
      }
      System.out.printf("%6s %12s %12s %10s%n", "years", "all, CPU s", "night, CPU s", "alerts");
      for (int years : YEARS) {
        double[] cpu = bench.night(years);
        System.out.printf(Locale.ROOT, "%6d %12.1f %12.1f %10.1f%n", years, cpu[0], cpu[1], cpu[2]);
      }
    } finally {
      spark.stop();
      delete(directory);
    }
  }

  private double[] night(int years) {
    String articles = directory.resolve("articles-" + years).toString();
    long rows = Math.round(365.25 * years) * ARTICLES_A_DAY;
    spark
        .sql(
            ARTICLES
                .replace(":today", TODAY.toString())
                .replace(":daily", Integer.toString(ARTICLES_A_DAY))
                .replace(":rows", Long.toString(rows)))
        .withColumn("year", year(col("day")))
        .write()
        .mode(SaveMode.Overwrite)
        .partitionBy("year")
        .parquet(articles);
    TrendSources sources = sources(spark.read().parquet(articles));
    long began = cpu();
    String all = write(TrendStage.trends(sources, CONFIG, TODAY), "all");
    long counted = cpu();
    TrendSpan span = TrendSpan.of(TODAY.minusDays(1), List.of(TODAY), CONFIG);
    write(TrendStage.trends(sources.on(span.days()), CONFIG, TODAY).filter(span.years()), "night");
    long night = cpu();
    Dataset<Row> trends = spark.read().parquet(all);
    Dataset<Row> read = table(Tables.ARTICLES, spark.read().parquet(articles));
    write(AlertStage.alerts(trends, sources, read, CONFIG, TODAY, Guard.open()), "alerts");
    return new double[] {(counted - began) / 1e9, (night - counted) / 1e9, (cpu() - night) / 1e9};
  }

  private String write(Dataset<Row> rows, String name) {
    String path = directory.resolve(name).toString();
    rows.write().mode(SaveMode.Overwrite).parquet(path);
    return path;
  }

  private TrendSources sources(Dataset<Row> articles) {
    Dataset<Row> genai = articles.filter("genai");
    Dataset<Row> outlets =
        spark
            .range(40)
            .select(
                concat(lit("outlet"), col("id"), lit(".example")).as("domain"),
                lit("US").as("country"),
                lit("press").as("kind"));
    return new TrendSources(
        table(Tables.COVERAGE, articles),
        table(Tables.MENTIONS, genai),
        table(Tables.STORIES, articles),
        table(Tables.OUTLETS, outlets),
        table(Tables.FRAMES, genai),
        table(Tables.QUOTES, genai),
        table(Tables.USE_REPORTS, genai.filter("about_genai")),
        table(Tables.ARTICLE_TOPICS, articles),
        OutletsSeen.NOTHING);
  }

  /** The rows in the schema of a table; what they do not name is null. */
  private static Dataset<Row> table(TableSpec table, Dataset<Row> rows) {
    List<String> names = Arrays.asList(rows.columns());
    return rows.select(
        Arrays.stream(table.schema().fields())
            .map(field -> names.contains(field.name()) ? col(field.name()) : nothing(field))
            .toArray(Column[]::new));
  }

  private static Column nothing(StructField field) {
    return lit(null).cast(field.dataType()).as(field.name());
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
