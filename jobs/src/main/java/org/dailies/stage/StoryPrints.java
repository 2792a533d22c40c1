package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.StoryConfig;
import org.dailies.story.Print;
import org.dailies.story.WireOrigin;

/** Turns articles into what is compared of them, their outlets' boilerplate cut. */
final class StoryPrints {
  /** {@code passage} is unique to its outlet; {@code hash} is what {@link Print} calls it. */
  private static final StructType PASSAGE =
      new StructType()
          .add("passage", DataTypes.LongType)
          .add("of_id", DataTypes.StringType)
          .add("titles", DataTypes.LongType)
          .add("addresses", DataTypes.LongType)
          .add("hash", DataTypes.LongType);

  private static final StructType CUT =
      new StructType().add("of_id", DataTypes.StringType).add("passage", DataTypes.LongType);

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
    "publisher"
  };

  private StoryPrints() {}

  /**
   * One row an article, its print in bytes.
   *
   * @param articles rows of {@code articles} with {@code address}, {@code at}, {@code publisher}
   *     and {@code fresh}
   */
  static Dataset<Row> of(Dataset<Row> articles, StoryConfig config) {
    return articles
        .withColumn("first_published_at", col("published_at"))
        .join(boilerplate(articles, config), col("article_id").equalTo(col("of_id")), "left")
        .map((MapFunction<Row, Row>) article -> print(article, config), Encoders.row(PRINT));
  }

  /**
   * The passages of each article that stand on many pages of its outlet under many headlines.
   *
   * <p>Pages and headlines are counted by the bits they set in a word of 64: exact enough for the
   * small counts that decide, and the same in any order.
   */
  private static Dataset<Row> boilerplate(Dataset<Row> articles, StoryConfig config) {
    return articles
        .filter(col("outlet").isNotNull())
        .select("article_id", "outlet", "address", "title", "text")
        .flatMap(
            (FlatMapFunction<Row, Row>) article -> passages(article, config), Encoders.row(PASSAGE))
        .repartition(col("passage"))
        .sortWithinPartitions("passage", "of_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Recurring(rows, config),
            Encoders.row(CUT))
        .groupBy("of_id")
        .agg(collect_list("passage").as("boilerplate"));
  }

  /** Walks passages sorted, and gives those of a passage once enough pages carry it. */
  private static final class Recurring implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final StoryConfig config;
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final Deque<Row> ready = new ArrayDeque<>();
    private long passage;
    private long titles;
    private long addresses;

    Recurring(Iterator<Row> rows, StoryConfig config) {
      this.rows = rows;
      this.config = config;
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
      if (row.getLong(0) != passage) {
        waiting.clear();
        passage = row.getLong(0);
        titles = 0;
        addresses = 0;
      }
      titles |= row.getLong(2);
      addresses |= row.getLong(3);
      waiting.addLast(RowFactory.create(row.getString(1), row.getLong(4)));
      if (Long.bitCount(titles) >= config.boilerplatePages()
          && Long.bitCount(addresses) >= config.boilerplatePages()) {
        ready.addAll(waiting);
        waiting.clear();
      }
    }
  }

  private static Iterator<Row> passages(Row article, StoryConfig config) {
    String id = article.getAs("article_id");
    long outlet = article.<String>getAs("outlet").hashCode() * 0x9E3779B97F4A7C15L;
    long title = bit(text(article, "title"));
    long address = bit(text(article, "address"));
    List<Row> rows = new ArrayList<>();
    for (long passage : Print.passages(text(article, "text"), config.maxWords())) {
      rows.add(RowFactory.create(passage * 31 + outlet, id, title, address, passage));
    }
    return rows.iterator();
  }

  private static long bit(String text) {
    long hash = text.hashCode() * 0x9E3779B97F4A7C15L;
    return 1L << (hash >>> 58);
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
    int field = article.fieldIndex("boilerplate");
    return article.isNullAt(field) ? List.of() : article.getList(field);
  }

  private static String text(Row article, String name) {
    String text = article.getAs(name);
    return text == null ? "" : text;
  }
}
