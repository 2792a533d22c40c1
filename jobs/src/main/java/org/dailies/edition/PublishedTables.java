package org.dailies.edition;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.dailies.article.Outlet;
import org.dailies.language.Genre;
import org.dailies.lexicon.Kind;
import org.dailies.report.Tally;
import org.dailies.stage.CoverageStage;
import org.dailies.stage.ReadingStage;
import org.dailies.table.ArticleRow;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.trend.Grain;
import org.dailies.trend.SeriesKey;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.SparkTables;

/** What a report asks of the published tables; every answer is small enough for one machine. */
final class PublishedTables {
  /** How many claims of one outlet are named. */
  private static final int CLAIMS = 5;

  private final Function<TableSpec, Dataset<Row>> reader;

  PublishedTables(SparkSession spark, PublishedRun run) {
    this(table -> SparkTables.read(spark, table, run.snapshots().get(table.name())));
  }

  PublishedTables(Function<TableSpec, Dataset<Row>> reader) {
    this.reader = reader;
  }

  Dataset<Row> read(TableSpec table) {
    return reader.apply(table);
  }

  /**
   * The rows of a table that lie on the days of other rows: of any table about articles, that those
   * rows' articles can be found in it without reading the other days.
   */
  Dataset<Row> beside(Dataset<Row> rows, TableSpec table) {
    return read(table).filter(Days.among(rows.select("day").distinct().collectAsList()));
  }

  private static Column within(LocalDate from, LocalDate to) {
    return col("day").between(lit(from), lit(to));
  }

  private Dataset<Row> currentArticles() {
    return read(Tables.ARTICLES).filter(col("is_current").and(ReadingStage.isRead()));
  }

  private Dataset<Row> apart() {
    return broadcast(
        read(Tables.OUTLETS)
            .filter(col("kind").isin(Outlet.APART.toArray()))
            .select(col("domain").as("apart_outlet")));
  }

  private Dataset<Row> marked(Dataset<Row> rows) {
    return rows.join(apart(), col("outlet").equalTo(col("apart_outlet")), "left")
        .withColumn("apart", col("apart_outlet").isNotNull())
        .drop("apart_outlet");
  }

  private Dataset<Row> coverageRows(LocalDate from, LocalDate to, String... kinds) {
    return read(Tables.COVERAGE)
        .filter(col("is_current").and(col("kind").isin((Object[]) kinds)).and(within(from, to)));
  }

  /** Studios in articles with generative AI, in a total order. */
  List<StudioFact> facts(LocalDate from, LocalDate to) {
    return facts(from, to, Kind.STUDIO.code());
  }

  /** Actors of some kinds in articles with generative AI, in a total order. */
  List<StudioFact> facts(LocalDate from, LocalDate to, String... kinds) {
    List<StudioFact> facts = new ArrayList<>();
    Dataset<Row> rows =
        marked(coverageRows(from, to, kinds).filter(col("closest").notEqual("none")))
            .withColumn("is_head", CoverageStage.storyRow())
            .withColumn("counted", CoverageStage.counted())
            .select(
                "article_id",
                "story_id",
                "is_head",
                "day",
                "outlet",
                "language",
                "apart",
                "actor_id",
                "closest",
                "counted",
                "frames",
                "role",
                "role_reason",
                "role_field",
                "role_start")
            .orderBy(col("day").desc(), col("article_id"), col("actor_id"));
    for (Row row : rows.collectAsList()) {
      facts.add(
          new StudioFact(
              row.getString(0),
              row.getString(1),
              row.getBoolean(2),
              ArticleRow.day(row, "day"),
              row.getString(4),
              row.getString(5),
              row.getBoolean(6),
              row.getString(7),
              row.getString(8),
              row.getBoolean(9),
              row.getList(10),
              row.isNullAt(11) || row.isNullAt(14)
                  ? null
                  : new Ground(
                      row.getString(11), row.getString(12), row.getString(13), row.getInt(14))));
    }
    return facts;
  }

  /** A title where an article names it first. */
  record TitlePlace(String articleId, String titleId, String studioId, String field, int start) {}

  /** Titles that articles of some days name, with the studio that each rolls up to. */
  List<TitlePlace> titles(LocalDate from, LocalDate to) {
    return read(Tables.MENTIONS)
        .filter(
            col("accepted")
                .and(col("kind").equalTo(Kind.TITLE.code()))
                .and(col("studio_id").isNotNull())
                .and(within(from, to)))
        .groupBy("article_id", "entry_id", "studio_id")
        .agg(functions.min(struct(col("field").notEqual("title"), col("start"))).as("first"))
        .select(col("article_id"), col("entry_id"), col("studio_id"), col("first.*"))
        .orderBy("article_id", "entry_id", "studio_id")
        .collectAsList()
        .stream()
        .map(
            r ->
                new TitlePlace(
                    r.getString(0),
                    r.getString(1),
                    r.getString(2),
                    r.getBoolean(3) ? "text" : "title",
                    r.getInt(4)))
        .toList();
  }

  /** Stories on each studio by outlet, whatever they are about: the base of its rate. */
  Map<String, Map<String, Long>> stories(LocalDate from, LocalDate to) {
    Map<String, Map<String, Long>> stories = new HashMap<>();
    marked(coverageRows(from, to, Kind.STUDIO.code()).filter(CoverageStage.storyRow()))
        .filter("not apart")
        .groupBy(col("actor_id"), coalesce(col("outlet"), lit("")))
        .agg(count_distinct(col("story_id")))
        .collectAsList()
        .forEach(
            row ->
                stories
                    .computeIfAbsent(row.getString(0), studio -> new HashMap<>())
                    .put(row.getString(1), row.getLong(2)));
    return stories;
  }

  /** Stories and articles of some days, all and those with generative AI; and the outlets. */
  Volume volume(LocalDate from, LocalDate to) {
    Dataset<Row> genai =
        read(Tables.MENTIONS)
            .filter(col("genai").and(within(from, to)))
            .select(col("article_id").as("genai_id"))
            .distinct();
    Dataset<Row> printings =
        read(Tables.STORIES)
            .filter(within(from, to))
            .select(col("article_id").as("printing_id"), col("is_head"));
    Row counts =
        marked(currentArticles().filter(within(from, to)).select("article_id", "outlet"))
            .filter("not apart")
            .join(printings, col("article_id").equalTo(col("printing_id")), "left")
            .join(genai, col("article_id").equalTo(col("genai_id")), "left")
            .withColumn("head", coalesce(col("is_head"), lit(true)))
            .agg(
                count(functions.when(col("head"), 1)),
                count(lit(1)),
                count(functions.when(col("head").and(col("genai_id").isNotNull()), 1)),
                count(col("genai_id")),
                count_distinct(col("outlet")))
            .first();
    return new Volume(
        counts.getLong(0),
        counts.getLong(1),
        counts.getLong(2),
        counts.getLong(3),
        counts.getLong(4));
  }

  /** What was published in some days. */
  record Volume(long stories, long articles, long genaiStories, long genaiArticles, long outlets) {}

  /** Points of the series of studios, and of all actors together, without further keys. */
  List<Row> trends(LocalDate from, LocalDate to) {
    return read(Tables.TRENDS)
        .filter(
            col("frame")
                .isNull()
                .and(col("topic").isNull())
                .and(col("language").isNull())
                .and(col("outlet_country").isNull())
                .and(col("outlet_kind").isNull())
                .and(col("studio").isNotNull())
                .and(col("period").between(lit(from), lit(to))))
        .orderBy("grain", "studio", "period")
        .collectAsList();
  }

  /** First days of the periods of a grain that are marked for everything that is read. */
  Set<LocalDate> marked(Grain grain, LocalDate from, LocalDate to) {
    return read(Tables.TRENDS)
        .filter(
            col("grain")
                .equalTo(grain.code())
                .and(col("healthy").equalTo(false))
                .and(col("series_id").equalTo(SeriesKey.ALL))
                .and(col("period").between(lit(from), lit(to))))
        .select("period")
        .collectAsList()
        .stream()
        .map(row -> ArticleRow.day(row, "period"))
        .collect(Collectors.toSet());
  }

  /**
   * The articles that numbers rest on, newest first: article columns, story_id, and arrays of their
   * accepted mentions, quotes and frame spans.
   */
  Iterator<Row> evidence(LocalDate from, LocalDate to) {
    Dataset<Row> wanted =
        read(Tables.MENTIONS)
            .filter(col("genai").and(within(from, to)))
            .select(col("article_id"))
            .distinct();
    Dataset<Row> mentions =
        gathered(
            read(Tables.MENTIONS)
                .filter(
                    col("accepted")
                        .and(col("genai").or(col("studio_id").isNotNull()))
                        .and(within(from, to))),
            "found",
            "field",
            "start",
            "end",
            "sentence",
            "paragraph",
            "studio_id",
            "genai");
    Dataset<Row> frames =
        gathered(
            read(Tables.FRAMES).filter(within(from, to)),
            "angles",
            "sentence",
            "start",
            "end",
            "frame_id");
    Dataset<Row> printings =
        read(Tables.STORIES)
            .filter(within(from, to))
            .select(
                col("article_id"), coalesce(col("merged_into"), col("story_id")).as("story_id"));
    return currentArticles()
        .filter(within(from, to))
        .join(wanted, same())
        .join(mentions, same(), "left")
        .join(frames, same(), "left")
        .join(printings, same(), "left")
        .orderBy(col("day").desc(), col("article_id"))
        .toLocalIterator();
  }

  private static String[] same() {
    return new String[] {"article_id"};
  }

  private static Dataset<Row> gathered(Dataset<Row> rows, String name, String... columns) {
    Column[] fields = Arrays.stream(columns).map(functions::col).toArray(Column[]::new);
    return rows.groupBy("article_id").agg(array_sort(collect_list(struct(fields))).as(name));
  }

  /** Current articles of some days by outlet, "" where it is not known. */
  Map<String, Long> articlesByOutlet(LocalDate from, LocalDate to) {
    Map<String, Long> articles = new HashMap<>();
    currentArticles()
        .filter(within(from, to))
        .groupBy(coalesce(col("outlet"), lit("")))
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> articles.put(row.getString(0), row.getLong(1)));
    return articles;
  }

  /** Country and kind of the outlets that lists name, by domain. */
  Map<String, OutletFacts> outletFacts() {
    Map<String, OutletFacts> outlets = new HashMap<>();
    read(Tables.OUTLETS)
        .select("domain", "country", "kind")
        .collectAsList()
        .forEach(r -> outlets.put(r.getString(0), new OutletFacts(r.getString(1), r.getString(2))));
    return outlets;
  }

  /** What articles there are, by outlet and language. */
  ArticleTallies holdings() {
    return ArticleTallies.of(read(Tables.ARTICLES), read(Tables.OUTLETS));
  }

  /** Rejects by reason, most first. */
  List<Tally> rejects(int limit) {
    return tallies(
        read(Tables.REJECTS)
            .filter(col("article_id").isNull())
            .groupBy(col("reason").as("name"))
            .agg(count(lit(1)).as("n")),
        limit);
  }

  /** Articles that a stage could not read, by stage, most first. */
  List<Tally> unread(int limit) {
    return tallies(
        read(Tables.REJECTS)
            .filter(col("article_id").isNotNull())
            .groupBy(col("stage").as("name"))
            .agg(count_distinct(col("article_id")).as("n")),
        limit);
  }

  /** Stored pages that are no articles, by kind, most first. */
  List<Tally> otherPages(int limit) {
    return tallies(
        read(Tables.ARTICLES)
            .filter(col("kind").isin((Object[]) Genre.others().toArray(String[]::new)))
            .groupBy(col("kind").as("name"))
            .agg(count(lit(1)).as("n")),
        limit);
  }

  /** Skipped records by reason, most first. */
  List<Tally> skipped(int limit) {
    return tallies(
        read(Tables.ARCHIVES)
            .select(functions.explode(col("skipped_by")).as(new String[] {"name", "k"}))
            .groupBy("name")
            .agg(functions.sum("k").as("n")),
        limit);
  }

  /** Archives with damage, most damaged first. */
  List<Tally> damaged(int limit) {
    return read(Tables.REJECTS)
        .filter(col("stage").equalTo("archive"))
        .groupBy("archive")
        .agg(
            count(lit(1)).as("n"),
            functions.concat_ws(", ", functions.array_sort(functions.collect_set(col("reason")))))
        .orderBy(col("n").desc(), col("archive"))
        .limit(limit)
        .collectAsList()
        .stream()
        .map(row -> new Tally(row.getString(0), row.getLong(1), row.getString(2)))
        .toList();
  }

  /** Articles that claim what is another's, by their outlet, with what they claim of whom. */
  List<Tally> claims(int limit) {
    Column flags =
        functions.filter(
            col("flags"), flag -> flag.isin((Object[]) ArticleRow.CLAIMS.toArray(String[]::new)));
    Column host = functions.regexp_extract(col("claimed_url"), "^[a-zA-Z]*:?//([^/?#]{1,100})", 1);
    Column said = functions.concat_ws(" ", functions.array_join(flags, ", "), host);
    return read(Tables.ARTICLES)
        .filter(functions.size(flags).gt(0))
        .groupBy(coalesce(col("outlet"), lit("unknown")).as("name"))
        .agg(
            count(lit(1)).as("n"),
            functions.concat_ws(
                "; ",
                functions.slice(functions.array_sort(functions.collect_set(said)), 1, CLAIMS)))
        .orderBy(col("n").desc(), col("name"))
        .limit(limit)
        .collectAsList()
        .stream()
        .map(row -> new Tally(row.getString(0), row.getLong(1), row.getString(2).strip()))
        .toList();
  }

  private static List<Tally> tallies(Dataset<Row> counted, int limit) {
    return counted.orderBy(col("n").desc(), col("name")).limit(limit).collectAsList().stream()
        .map(
            row ->
                new Tally(
                    row.isNullAt(0) ? "unknown" : row.get(0).toString(), row.getLong(1), null))
        .toList();
  }
}
