package org.dailies.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.unix_date;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.story.Print;
import org.dailies.story.Recurrence;
import org.dailies.story.WireOrigin;
import org.dailies.text.Document;

/** Turns articles into what is compared of them, their outlets' boilerplate cut. */
final class StoryPrints {
  /** {@code passage} is unique to its outlet; {@code hash} is what {@link Print} calls it. */
  private static final StructType PASSAGE =
      new StructType()
          .add("passage", DataTypes.LongType)
          .add("of_id", DataTypes.StringType)
          .add("titles", DataTypes.LongType)
          .add("addresses", DataTypes.LongType)
          .add("hash", DataTypes.LongType)
          .add("on", DataTypes.LongType)
          .add("fresh", DataTypes.BooleanType);

  private static final StructType CUT =
      new StructType()
          .add("of_id", DataTypes.StringType)
          .add("passage", DataTypes.LongType)
          .add("changed", DataTypes.BooleanType);

  private static final StructType PRINT =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("address", DataTypes.StringType)
          .add("url", DataTypes.StringType)
          .add("at", DataTypes.LongType)
          .add("day", DataTypes.DateType)
          .add("outlet", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("first_published_at", DataTypes.TimestampType)
          .add("is_current", DataTypes.BooleanType)
          .add("fresh", DataTypes.BooleanType)
          .add("publisher", DataTypes.StringType)
          .add("wire_origin", DataTypes.StringType)
          .add("passages_cut", DataTypes.createArrayType(DataTypes.LongType))
          .add("claim", StoryClaims.CLAIM)
          .add("print", DataTypes.BinaryType);

  private static final String[] COMPARED = {
    "article_id",
    "address",
    "url",
    "at",
    "day",
    "outlet",
    "language",
    "first_published_at",
    "is_current",
    "fresh",
    "publisher",
    "passages_cut",
    "claim"
  };

  private static final long UNDATED = Long.MIN_VALUE / 2;

  private StoryPrints() {}

  /**
   * One row an article, its print in bytes. An earlier article keeps what was cut of it, unless a
   * late one changes that: then it counts as {@code fresh} too.
   *
   * @param articles rows of {@code articles} with {@code address}, {@code at}, {@code claim},
   *     {@code publisher} and {@code fresh}
   * @param stories rows of {@code stories} of at least those that are not fresh
   * @param guard reads the texts; an article that it cannot read has no print
   */
  static Dataset<Row> of(
      Dataset<Row> articles, Dataset<Row> stories, StoryConfig config, Guard guard) {
    Dataset<Row> before =
        stories.select(col("article_id").as("known_id"), col("passages_cut").as("cut_before"));
    Column anew = col("fresh").or(coalesce(col("changed"), lit(false)));
    return articles
        .withColumn("first_published_at", col("published_at"))
        .join(boilerplate(articles, config, guard), col("article_id").equalTo(col("of_id")), "left")
        .join(before, col("article_id").equalTo(col("known_id")), "left")
        .withColumn("fresh", anew)
        .withColumn("passages_cut", when(anew, col("boilerplate")).otherwise(col("cut_before")))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                article ->
                    guard
                        .read(article.getAs("article_id"), () -> print(article, config))
                        .map(print -> List.of(print).iterator())
                        .orElseGet(Collections::emptyIterator),
            Encoders.row(PRINT));
  }

  /**
   * The passages of each article that stand on many pages of its outlet under many headlines; only
   * of the days that a fresh article has a say on.
   */
  private static Dataset<Row> boilerplate(Dataset<Row> articles, StoryConfig config, Guard guard) {
    StoryDays days =
        StoryDays.of(articles.filter("fresh"))
            .around(config.boilerplateDays(), config.boilerplateDays());
    return articles
        .filter(col("outlet").isNotNull().and(days.filter()))
        .select(
            col("article_id"),
            col("outlet"),
            col("address"),
            col("title"),
            col("text"),
            col("fresh"),
            coalesce(unix_date(col("day")).cast("long"), lit(UNDATED)).as("on"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                article ->
                    guard
                        .read(article.getAs("article_id"), () -> passages(article, config))
                        .orElseGet(Collections::emptyIterator),
            Encoders.row(PASSAGE))
        .repartition(col("passage"))
        .sortWithinPartitions("passage", "on", "of_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Recurring(rows, config),
            Encoders.row(CUT))
        .groupBy("of_id")
        .agg(
            sort_array(collect_list("passage")).as("boilerplate"),
            max(col("changed")).as("changed"));
  }

  /** Walks passages sorted by day, and gives those of a day on which they are boilerplate. */
  private static final class Recurring implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final Recurrence recurrence;
    private final Recurrence recurrenceBefore;
    private final Deque<Row> ready = new ArrayDeque<>();
    private Row ahead;
    private long passage;

    Recurring(Iterator<Row> rows, StoryConfig config) {
      this.rows = rows;
      this.recurrence = new Recurrence(config);
      this.recurrenceBefore = new Recurrence(config);
      this.ahead = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && ahead != null) {
        takeDay();
      }
      return !ready.isEmpty();
    }

    @Override
    public Row next() {
      return ready.removeFirst();
    }

    private void takeDay() {
      if (ahead.getLong(0) != passage) {
        passage = ahead.getLong(0);
        recurrence.clear();
        recurrenceBefore.clear();
      }
      long day = ahead.getLong(5);
      long[] bits = new long[4];
      List<Row> carrying = new ArrayList<>();
      while (ahead != null && ahead.getLong(0) == passage && ahead.getLong(5) == day) {
        int known = ahead.getBoolean(6) ? 0 : 2;
        bits[0] |= ahead.getLong(2);
        bits[1] |= ahead.getLong(3);
        bits[known] |= ahead.getLong(2);
        bits[known + 1] |= ahead.getLong(3);
        carrying.add(ahead);
        ahead = rows.hasNext() ? rows.next() : null;
      }
      boolean before = recurrenceBefore.on(day, bits[2], bits[3]);
      if (recurrence.on(day, bits[0], bits[1])) {
        for (Row row : carrying) {
          ready.addLast(RowFactory.create(row.getString(1), row.getLong(4), !before));
        }
      }
    }
  }

  private static Iterator<Row> passages(Row article, StoryConfig config) {
    String id = article.getAs("article_id");
    long outlet = article.<String>getAs("outlet").hashCode() * 0x9E3779B97F4A7C15L;
    long title = Recurrence.bit(text(article, "title"));
    long address = Recurrence.bit(text(article, "address"));
    long on = article.getAs("on");
    boolean fresh = article.getAs("fresh");
    List<Row> rows = new ArrayList<>();
    for (long passage : Print.passages(text(article, "text"), config.maxWords())) {
      rows.add(RowFactory.create(passage * 31 + outlet, id, title, address, passage, on, fresh));
    }
    return rows.iterator();
  }

  /** Reads what is compared of an article, and throws where that cannot be read. */
  static void check(Document article, StoryConfig config) {
    Print.passages(article.text(), config.maxWords());
    Print.of(article.title(), article.text(), config.maxWords(), passage -> false);
    WireOrigin.of(article.text());
  }

  private static Row print(Row article, StoryConfig config) {
    List<Long> cut = list(article);
    long[] boilerplate = cut.stream().mapToLong(Long::longValue).sorted().toArray();
    String text = text(article, "text");
    Print print =
        Print.of(
            text(article, "title"),
            text,
            config.maxWords(),
            passage -> Arrays.binarySearch(boilerplate, passage) >= 0);
    Object[] values = new Object[PRINT.size()];
    for (String name : COMPARED) {
      values[PRINT.fieldIndex(name)] = article.getAs(name);
    }
    values[PRINT.fieldIndex("wire_origin")] = WireOrigin.of(text).orElse(null);
    values[PRINT.fieldIndex("print")] = print.bytes();
    return new GenericRowWithSchema(values, PRINT);
  }

  private static List<Long> list(Row article) {
    int field = article.fieldIndex("passages_cut");
    return article.isNullAt(field) ? List.of() : article.getList(field);
  }

  private static String text(Row article, String name) {
    String text = article.getAs(name);
    return text == null ? "" : text;
  }
}
