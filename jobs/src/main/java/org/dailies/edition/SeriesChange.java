package org.dailies.edition;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.article.Outlet;
import org.dailies.stage.CoverageStage;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.trend.Grain;
import org.dailies.trend.SeriesKey;

/** By how much overrides change the points of series: of actors, and of generative AI as such. */
final class SeriesChange {
  private static final StructType SCHEMA =
      new StructType()
          .add("changed_grain", DataTypes.StringType)
          .add("changed_series", DataTypes.StringType)
          .add("changed_period", DataTypes.DateType)
          .add("more_stories", DataTypes.LongType)
          .add("more_articles", DataTypes.LongType);

  private final List<Row> points;

  private record Key(Grain grain, String series, LocalDate period) {}

  /** Something counted once, on its day. */
  private record Counted(String series, String id, LocalDate day) {}

  private SeriesChange(List<Row> points) {
    this.points = points;
  }

  /**
   * What changes between two sets of tables.
   *
   * @param touched ids of the articles that differ in them
   * @return empty where none does
   */
  static Optional<SeriesChange> between(
      Function<TableSpec, Dataset<Row>> before,
      Function<TableSpec, Dataset<Row>> after,
      Set<String> touched) {
    if (touched.isEmpty()) {
      return Optional.empty();
    }
    Map<Key, Long> stories = new HashMap<>();
    Map<Key, Long> articles = new HashMap<>();
    add(stories, counted(before, touched, true), -1);
    add(stories, counted(after, touched, true), 1);
    add(articles, counted(before, touched, false), -1);
    add(articles, counted(after, touched, false), 1);
    Set<Key> keys = new HashSet<>(stories.keySet());
    keys.addAll(articles.keySet());
    List<Row> points = new ArrayList<>();
    for (Key key : keys) {
      points.add(
          RowFactory.create(
              key.grain().code(),
              key.series(),
              key.period(),
              stories.getOrDefault(key, 0L),
              articles.getOrDefault(key, 0L)));
    }
    return Optional.of(new SeriesChange(points));
  }

  /** Rows of {@code trends} with the change in their stories and articles. */
  Dataset<Row> applied(Dataset<Row> trends) {
    Dataset<Row> changes = trends.sparkSession().createDataFrame(points, SCHEMA);
    Column same =
        col("grain")
            .equalTo(col("changed_grain"))
            .and(col("series_id").equalTo(col("changed_series")))
            .and(col("period").equalTo(col("changed_period")));
    return trends
        .join(broadcast(changes), same, "left")
        .withColumn("stories", sum("stories", "more_stories"))
        .withColumn("articles", sum("articles", "more_articles"))
        .drop(SCHEMA.fieldNames());
  }

  private static Column sum(String column, String more) {
    return greatest(lit(0L), col(column).plus(coalesce(col(more), lit(0L))));
  }

  private static void add(Map<Key, Long> counts, Collection<Counted> counted, long sign) {
    for (Counted one : new HashSet<>(counted)) {
      for (Grain grain : Grain.values()) {
        LocalDate period = ReportWindow.start(grain, one.day());
        counts.merge(new Key(grain, one.series(), period), sign, Long::sum);
      }
    }
  }

  /** What of the touched articles counts, as stories or as articles, for each series. */
  private static List<Counted> counted(
      Function<TableSpec, Dataset<Row>> tables, Set<String> touched, boolean asStories) {
    Column those = col("article_id").isin(touched.toArray()).and(col("day").isNotNull());
    Set<String> apart = new HashSet<>();
    tables
        .apply(Tables.OUTLETS)
        .filter(col("kind").isin(Outlet.APART.toArray()))
        .select("domain")
        .collectAsList()
        .forEach(row -> apart.add(row.getString(0)));
    List<Counted> counted = new ArrayList<>();
    for (Row row :
        tables
            .apply(Tables.COVERAGE)
            .filter(those.and(col("is_current")).and(CoverageStage.counted()))
            .filter(asStories ? CoverageStage.storyRow() : lit(true))
            .select("actor_id", "article_id", "day", "outlet")
            .collectAsList()) {
      if (!apart.contains(row.getString(3))) {
        String series = SeriesKey.ofActor(row.getString(0)).text();
        counted.add(new Counted(series, row.getString(1), ArticleRow.day(row, "day")));
      }
    }
    counted.addAll(genai(tables, those, apart, asStories));
    return counted;
  }

  private static List<Counted> genai(
      Function<TableSpec, Dataset<Row>> tables,
      Column those,
      Set<String> apart,
      boolean asStories) {
    String[] same = {"article_id"};
    Dataset<Row> articles =
        tables
            .apply(Tables.ARTICLES)
            .filter(those.and(col("is_current")))
            .join(
                tables.apply(Tables.MENTIONS).filter(col("genai")).select("article_id").distinct(),
                same)
            .join(tables.apply(Tables.STORIES).select("article_id", "is_head"), same, "left");
    List<Counted> counted = new ArrayList<>();
    for (Row row :
        articles
            .filter(asStories ? coalesce(col("is_head"), lit(true)) : lit(true))
            .select("article_id", "day", "outlet")
            .collectAsList()) {
      if (!apart.contains(row.getString(2))) {
        counted.add(new Counted(SeriesKey.ALL, row.getString(0), ArticleRow.day(row, "day")));
      }
    }
    return counted;
  }
}
