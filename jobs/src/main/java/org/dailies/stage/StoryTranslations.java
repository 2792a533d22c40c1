package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.story.Meetings;
import org.dailies.story.Print;
import org.dailies.story.Translation;

/**
 * Marks printings that are suspected to translate an earlier one. A mark hangs on earlier printings
 * alone, so nights one after another give the marks of one run.
 */
final class StoryTranslations {
  private static final StructType LEAD =
      new StructType()
          .add("lead", DataTypes.IntegerType)
          .add("at", DataTypes.LongType)
          .add("url", DataTypes.StringType)
          .add("article_id", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("anew", DataTypes.BooleanType);

  private static final StructType MEETING =
      new StructType().add("a", DataTypes.StringType).add("b", DataTypes.StringType);

  private static final StructType MARK =
      new StructType()
          .add("marked_id", DataTypes.StringType)
          .add("translation_of", DataTypes.StringType)
          .add("translation_similarity", DataTypes.DoubleType)
          .add("at", DataTypes.LongType)
          .add("url", DataTypes.StringType);

  private StoryTranslations() {}

  /**
   * Rows of stories with their marks, and earlier rows on the days whose marks this run decides:
   * those of the new printings, and as many after as a translation may follow.
   *
   * @param members rows of {@code stories} without marks
   * @param existing rows of {@code stories} from earlier runs
   * @param prints what {@link StoryPrints} gives
   * @param guard compares; where that fails the later printing has no mark
   */
  static Dataset<Row> marked(
      Dataset<Row> members,
      Dataset<Row> existing,
      Dataset<Row> prints,
      StoryConfig config,
      Guard guard) {
    int days = config.translationDays() + 1 + config.unprovedDays();
    StoryDays fresh = StoryDays.of(prints.filter(col("fresh").and(col("day").isNotNull())));
    Dataset<Row> near =
        prints
            .filter(fresh.around(days, days).filter())
            .withColumn("language", coalesce(col("language"), lit("und")));
    boolean several = near.select("language").distinct().limit(2).count() == 2;
    Column decided = fresh.around(0, days).filter();
    Dataset<Row> standing = marks(existing.filter(not(decided)), "article_id");
    Dataset<Row> rows = members;
    if (several || !marks(existing.filter(decided), "article_id").isEmpty()) {
      rows = firstOf(members, existing.filter(decided));
    }
    if (several) {
      standing =
          standing.unionByName(
              marks(nearest(near.withColumn("anew", decided), config, guard), "marked_id"));
    }
    return rows.drop("translation_of", "translation_similarity")
        .join(standing, col("article_id").equalTo(col("marked_id")), "left");
  }

  private static Dataset<Row> marks(Dataset<Row> rows, String id) {
    return rows.filter(col("translation_of").isNotNull())
        .select(col(id).as("marked_id"), col("translation_of"), col("translation_similarity"));
  }

  /** The first rows, and those of the others whose article is not among them. */
  private static Dataset<Row> firstOf(Dataset<Row> first, Dataset<Row> others) {
    return first
        .withColumn("place", lit(1))
        .unionByName(others.withColumn("place", lit(2)))
        .withColumn(
            "rank", row_number().over(Window.partitionBy("article_id").orderBy(col("place"))))
        .filter(col("rank").equalTo(1));
  }

  /** The printing that each is nearest to of those that it is suspected to translate. */
  private static Dataset<Row> nearest(Dataset<Row> near, StoryConfig config, Guard guard) {
    Dataset<Row> meetings =
        near.flatMap(
                (FlatMapFunction<Row, Row>)
                    print ->
                        guard
                            .read(print.getAs("article_id"), () -> leads(print))
                            .orElseGet(Collections::emptyIterator),
                Encoders.row(LEAD))
            .repartition(col("lead"))
            .sortWithinPartitions("lead", "at", "url", "article_id")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) leads -> new Walk(leads, config),
                Encoders.row(MEETING))
            .groupBy("a", "b")
            .agg(count(lit(1)).as("leads"))
            .filter(col("leads").geq(config.translationLeads()));
    Dataset<Row> earlier =
        near.select(
            col("article_id").as("a"),
            col("at"),
            col("url"),
            col("language").as("language_a"),
            col("print").as("print_a"));
    Dataset<Row> later =
        near.select(
            col("article_id").as("b"),
            col("language").as("language_b"),
            col("print").as("print_b"));
    return meetings
        .join(earlier, new String[] {"a"})
        .join(later, new String[] {"b"})
        .flatMap(
            (FlatMapFunction<Row, Row>)
                pair ->
                    guard
                        .read(pair.getAs("b"), () -> suspected(pair, config))
                        .orElseGet(Collections::emptyIterator),
            Encoders.row(MARK))
        .withColumn(
            "rank",
            row_number()
                .over(
                    Window.partitionBy("marked_id")
                        .orderBy(
                            col("translation_similarity").desc(),
                            col("at"),
                            col("url"),
                            col("translation_of"))))
        .filter(col("rank").equalTo(1));
  }

  private static Iterator<Row> leads(Row row) {
    List<Row> rows = new ArrayList<>();
    for (int lead : Translation.leads(Print.read(row.getAs("print")))) {
      rows.add(
          RowFactory.create(
              lead,
              row.getAs("at"),
              row.getAs("url"),
              row.getAs("article_id"),
              row.getAs("language"),
              row.getAs("anew")));
    }
    return rows.iterator();
  }

  private static Iterator<Row> suspected(Row pair, StoryConfig config) {
    Translation likeness =
        Translation.of(
            Print.read(pair.getAs("print_a")),
            pair.getAs("language_a"),
            Print.read(pair.getAs("print_b")),
            pair.getAs("language_b"));
    return likeness.isSuspected(config)
        ? List.of(
                RowFactory.create(
                    pair.getAs("b"),
                    pair.getAs("a"),
                    likeness.similarity(),
                    pair.getAs("at"),
                    pair.getAs("url")))
            .iterator()
        : List.<Row>of().iterator();
  }

  /** Walks rows sorted by name and order of printing. */
  private static final class Walk implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Meetings meetings;
    private final Deque<Row> ready = new ArrayDeque<>();
    private int lead;

    Walk(Iterator<Row> rows, StoryConfig config) {
      this.rows = rows;
      this.meetings = new Meetings(config);
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && rows.hasNext()) {
        take(rows.next());
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      return ready.removeFirst();
    }

    private void take(Row row) {
      if (row.getInt(0) != lead) {
        lead = row.getInt(0);
        meetings.clear();
      }
      String id = row.getString(3);
      List<Meetings.Seen> met =
          meetings.meet(new Meetings.Seen(id, row.getString(4), row.getLong(1)));
      if (row.getBoolean(5)) {
        met.forEach(other -> ready.addLast(RowFactory.create(other.articleId(), id)));
      }
    }
  }
}
