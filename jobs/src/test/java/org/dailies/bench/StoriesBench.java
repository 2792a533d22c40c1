package org.dailies.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.dailies.config.StoryConfig;
import org.dailies.evaluate.StoryScores;
import org.dailies.stage.StoryAddress;
import org.dailies.stage.StoryStage;
import org.dailies.stage.StoryWindow;
import org.dailies.table.Tables;

/**
 * CPU and wall time of the stories stage over real texts with edits, by the number of articles; and
 * of one night over histories of different length, both in Iceberg tables as a warehouse has them.
 *
 * <p>Arguments: a JSONL file of texts, a scratch directory, then the numbers of articles, as in
 * {@code 10000 100000}; or {@code night 10000 100 1000}: articles a day, and days of history. In
 * the history one article in a thousand stands under the address of one of any day before. Days
 * that no window of the last night reaches hold only the beginnings of their texts, so that
 * millions fit on a disk.
 */
public final class StoriesBench {
  private static final StoryConfig CONFIG = StoryConfig.defaults();
  private static final LocalDate FIRST = LocalDate.parse("2022-01-01");
  private static final StructType ARTICLES = Tables.ARTICLES.schema();

  private StoriesBench() {}

  public static void main(String[] args) {
    List<String> texts =
        StoryScores.read(Path.of(args[0])).stream()
            .map(one -> one.text().text())
            .filter(text -> text.length() > 600 && text.length() < 8_000)
            .toList();
    System.out.printf("%d texts%n", texts.size());
    if (args[2].equals("night")) {
      for (int i = 4; i < args.length; i++) {
        night(texts, args[1], Integer.parseInt(args[3]), Integer.parseInt(args[i]));
      }
      return;
    }
    for (int i = 2; i < args.length; i++) {
      scale(texts, args[1], Integer.parseInt(args[i]));
    }
  }

  private static void scale(List<String> texts, String scratch, int articles) {
    int days = Math.max(1, articles / 10_000);
    Dataset<Row> table =
        written(texts, scratch, "articles_" + articles, articles / days, days, days);
    Dataset<Row> stories = session().createDataFrame(List.of(), Tables.STORIES.schema());
    Clock clock = new Clock();
    StoryWindow none = StoryWindow.none(table, stories);
    Dataset<Row> prints =
        kept(StoryStage.prints(table, none, outlets(), CONFIG), scratch + "/prints");
    Dataset<Row> pairs = kept(StoryStage.pairs(prints, CONFIG), scratch + "/pairs");
    Row sums =
        StoryStage.stories(prints, pairs, stories, CONFIG)
            .agg(
                functions.count(functions.lit(1)),
                functions.sum(functions.col("is_head").cast("int")))
            .head();
    System.out.printf(
        "articles %d: %s, %d rows, %d stories%n",
        articles, clock, sums.getLong(0), sums.getLong(1));
  }

  /** The last day against the window out of a history of so many days. */
  private static void night(List<String> texts, String scratch, int daily, int days) {
    String name = "history_" + daily + "_" + days;
    int whole = CONFIG.windowDays() + 2;
    Dataset<Row> history = written(texts, scratch, name, daily, days, whole);
    LocalDate last = FIRST.plusDays(days - 1);
    Dataset<Row> fresh = history.filter(functions.col("day").equalTo(functions.lit(last)));
    Dataset<Row> known = history.filter(functions.col("day").lt(functions.lit(last)));
    Dataset<Row> stories = table(scratch, name + "_stories", alone(known));
    for (int round = 0; round < 2; round++) {
      Clock clock = new Clock();
      Dataset<Row> rivals = kept(StoryStage.sameAddress(fresh, known), scratch + "/rivals");
      String found = clock.toString();
      StoryWindow window = StoryWindow.of(fresh, known, stories, rivals, CONFIG);
      String gathered = clock.toString();
      Dataset<Row> prints =
          kept(StoryStage.prints(fresh, window, outlets(), CONFIG), scratch + "/prints");
      Dataset<Row> pairs = kept(StoryStage.pairs(prints, CONFIG), scratch + "/pairs");
      long rows = StoryStage.stories(prints, pairs, window.stories(), CONFIG).count();
      System.out.printf(
          "night of %d after %d days, round %d: %s (addresses: %s; window: %s), %d rows, %d"
              + " rivals%n",
          daily, days, round, clock, found, gathered, rows, rivals.count());
    }
  }

  /** Rows of {@code stories} where each article is one of its own. */
  private static Dataset<Row> alone(Dataset<Row> articles) {
    Object[] none = new Object[Tables.STORIES.schema().size()];
    Dataset<Row> empty =
        session()
            .createDataFrame(List.of(RowFactory.create(none)), Tables.STORIES.schema())
            .drop("article_id", "outlet", "language", "day", "story_id", "head_article_id")
            .drop("head_day", "is_head", "similarity", "relation", "first_published_at");
    return articles
        .select(
            functions.col("article_id").as("story_id"),
            functions.col("article_id"),
            functions.col("article_id").as("head_article_id"),
            functions.col("day").as("head_day"),
            functions.lit(true).as("is_head"),
            functions.lit(1.0).as("similarity"),
            functions.lit("head").as("relation"),
            functions.col("outlet"),
            functions.col("language"),
            functions.col("published_at").as("first_published_at"),
            functions.col("day"))
        .crossJoin(functions.broadcast(empty))
        .selectExpr(Tables.STORIES.schema().fieldNames());
  }

  /** Rows written and read again, as a run stages them. */
  private static Dataset<Row> kept(Dataset<Row> rows, String path) {
    rows.write().mode(SaveMode.Overwrite).option("compression", "zstd").parquet(path);
    return session().read().schema(rows.schema()).parquet(path);
  }

  /** Articles by day, made in the executors from a seed for each; the last few days whole. */
  private static Dataset<Row> written(
      List<String> texts, String scratch, String name, int daily, int days, int whole) {
    List<String> shared = List.copyOf(texts);
    Dataset<Row> rows =
        session()
            .range(0, days, 1, Math.max(2, days / 20))
            .flatMap(
                (FlatMapFunction<Long, Row>)
                    day -> day(shared, day.intValue(), daily, day >= days - whole).iterator(),
                Encoders.row(ARTICLES))
            .withColumn("address_hash", StoryAddress.hash());
    return table(scratch, name, rows);
  }

  /** An Iceberg table of rows that come day by day. */
  private static Dataset<Row> table(String scratch, String name, Dataset<Row> rows) {
    session().conf().set("spark.sql.catalog.bench", "org.apache.iceberg.spark.SparkCatalog");
    session().conf().set("spark.sql.catalog.bench.type", "hadoop");
    session().conf().set("spark.sql.catalog.bench.warehouse", scratch);
    rows.writeTo("bench.tables." + name)
        .using("iceberg")
        .partitionedBy(functions.col("day"))
        .tableProperty("write.distribution-mode", "none")
        .tableProperty("write.parquet.compression-codec", "zstd")
        .createOrReplace();
    return session().table("bench.tables." + name);
  }

  /**
   * A day's articles: each new, or with 30 % chance an edited printing of one of that day.
   *
   * @param whole whether their texts are whole
   */
  private static List<Row> day(List<String> texts, int day, int daily, boolean whole) {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(day * 31L + 7);
    List<String> bases = new ArrayList<>();
    for (int i = 0; i < daily; i++) {
      boolean copy = whole && !bases.isEmpty() && random.nextInt(10) < 3;
      String base;
      if (!whole) {
        base = texts.get(random.nextInt(texts.size())).substring(0, 100);
      } else {
        base = copy ? bases.get(random.nextInt(bases.size())) : fresh(texts, random);
      }
      if (whole && !copy) {
        bases.add(base);
      }
      rows.add(article(day, i, copy ? edited(base, random) : base, random));
    }
    return rows;
  }

  /** A text that never was: paragraphs of four texts, a fifth of the words replaced. */
  private static String fresh(List<String> texts, Random random) {
    StringBuilder text = new StringBuilder();
    for (int part = 0; part < 4; part++) {
      String[] lines = texts.get(random.nextInt(texts.size())).split("\n");
      int from = random.nextInt(lines.length);
      for (String line : Arrays.copyOfRange(lines, from, Math.min(lines.length, from + 6))) {
        for (String word : line.split(" ", -1)) {
          text.append(random.nextInt(5) == 0 ? "w" + random.nextInt(200_000) : word).append(' ');
        }
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static String edited(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n")));
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(lines.size() - 1);
      case 1 -> lines.add(0, "An added line for readers in this town number " + random.nextInt());
      case 2 -> Collections.swap(lines, 0, lines.size() - 1);
      default -> {}
    }
    return String.join("\n", lines);
  }

  private static Row article(int day, int number, String text, Random random) {
    Object[] values = new Object[ARTICLES.size()];
    LocalDate date = FIRST.plusDays(day);
    String id = String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    Instant at = date.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(random.nextInt(86_400));
    set(values, "article_id", id);
    set(values, "day", date);
    int since = day > 0 && random.nextInt(1_000) == 0 ? random.nextInt(day) : day;
    String url = "https://outlet" + number % 500 + ".example/" + since + "/" + number;
    set(values, "url", url);
    set(values, "canonical_url", url);
    set(values, "outlet", "outlet" + number % 500 + ".example");
    set(values, "outlet_source", "url");
    set(values, "is_current", true);
    set(values, "title", text.substring(0, Math.min(70, text.length())));
    set(values, "text", text);
    set(values, "published_at", at);
    set(values, "language", "en");
    return RowFactory.create(values);
  }

  private static void set(Object[] values, String name, Object value) {
    values[ARTICLES.fieldIndex(name)] = value;
  }

  private static SparkSession session() {
    return SparkTest.session();
  }

  /** Wall and CPU time of the process since it was made. */
  private static final class Clock {
    private final long wall = System.nanoTime();
    private final long cpu = cpu();

    @Override
    public String toString() {
      return String.format(
          "wall %.1f s, CPU %.1f s", (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9);
    }

    private static long cpu() {
      return ((com.sun.management.OperatingSystemMXBean)
              ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  /** No kind of any outlet is known. */
  private static Dataset<Row> outlets() {
    return session().createDataFrame(List.of(), Tables.OUTLETS.schema());
  }
}
