package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.story.Bands;
import org.dailies.story.Print;

/**
 * Finds the pairs of printings that may be one story, without comparing all with all: those that
 * share enough of the keys of one of them, or an address.
 */
final class StoryPairs {
  private static final long MICROS_A_DAY = 86_400_000_000L;

  private static final StructType KEY =
      new StructType()
          .add("key", DataTypes.LongType)
          .add("share", DataTypes.DoubleType)
          .add("at", DataTypes.LongType)
          .add("article_id", DataTypes.StringType)
          .add("fresh", DataTypes.BooleanType)
          .add("within", DataTypes.LongType)
          .add("proved", DataTypes.BooleanType);

  private static final StructType PAIR =
      new StructType()
          .add("a", DataTypes.StringType)
          .add("b", DataTypes.StringType)
          .add("share", DataTypes.DoubleType)
          .add("fresh", DataTypes.BooleanType);

  private StoryPairs() {}

  /** Versions of an address are paired whatever lies between them. */
  private static final long EVER = Long.MAX_VALUE;

  /**
   * Pairs {@code a}, {@code b}, and whether this run adds one of them. Under one key each printing
   * meets the few before it within the window only, so that a passage printed everywhere makes no
   * square of pairs; the chain of neighbours still joins all that carry it.
   *
   * @param bounds is told what was left out, once the rows are computed
   * @param guard reads the prints
   */
  static Dataset<Row> of(Dataset<Row> prints, StoryConfig config, StoryBounds bounds, Guard guard) {
    return prints
        .flatMap(
            (FlatMapFunction<Row, Row>)
                print ->
                    guard
                        .read(print.getAs("article_id"), () -> keys(print, config))
                        .orElseGet(Collections::emptyIterator),
            Encoders.row(KEY))
        .repartition(col("key"))
        .sortWithinPartitions("key", "at", "article_id")
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) keys -> new Neighbours(keys, config, bounds),
            Encoders.row(PAIR))
        .groupBy("a", "b")
        .agg(max("fresh").as("fresh"), sum("share").as("share"))
        .filter(col("share").geq(config.sharedKeys()))
        .select("a", "b", "fresh");
  }

  private static Iterator<Row> keys(Row row, StoryConfig config) {
    Print print = Print.read(row.getAs("print"));
    String id = row.getAs("article_id");
    String language = row.getAs("language");
    String address = row.getAs("address");
    long at = row.getAs("at");
    boolean fresh = row.getAs("fresh");
    boolean proved = StoryClaims.read(row).proved();
    long window = config.windowDays() * MICROS_A_DAY;
    List<Row> keys = new ArrayList<>();
    keys.add(RowFactory.create(key("address", address, 0), 1.0, at, id, fresh, EVER, proved));
    if (print.words().length > 0) {
      keys.add(
          RowFactory.create(
              key("text", language, print.exactKey()), 1.0, at, id, fresh, window, proved));
    }
    if (print.titleWords() >= config.titleWords()) {
      keys.add(
          RowFactory.create(
              key("title", language, print.titleKey()), 1.0, at, id, fresh, window, proved));
    }
    if (print.words().length >= config.minWords()) {
      long[] bands = Bands.of(print, config);
      double share = bands.length == 0 ? 0 : 1.0 / bands.length;
      for (long band : bands) {
        keys.add(
            RowFactory.create(key("band", language, band), share, at, id, fresh, window, proved));
      }
    }
    return keys.iterator();
  }

  /** A key of 64 bits; texts of different languages never share one. */
  private static long key(String kind, String text, long value) {
    long hash = kind.hashCode();
    for (int i = 0; text != null && i < text.length(); i++) {
      hash = hash * 0x5851F42D4C957F2DL + text.charAt(i);
    }
    hash ^= value;
    hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
    return hash ^ (hash >>> 32);
  }

  /**
   * Walks rows sorted by key and time, and pairs each with the few before it under its key: with so
   * many whose time is proved, and so many whose time is not. So what is not proved never takes the
   * place of what is.
   */
  private static final class Neighbours implements Iterator<Row> {
    private final Iterator<Row> keys;
    private final StoryConfig config;
    private final StoryBounds bounds;
    private final Deque<Row> proved = new ArrayDeque<>();
    private final Deque<Row> unproved = new ArrayDeque<>();
    private final Deque<Row> pairs = new ArrayDeque<>();
    private Row last;
    private boolean cut;
    private boolean told;

    Neighbours(Iterator<Row> keys, StoryConfig config, StoryBounds bounds) {
      this.keys = keys;
      this.config = config;
      this.bounds = bounds;
    }

    @Override
    public boolean hasNext() {
      while (pairs.isEmpty() && keys.hasNext()) {
        take(keys.next());
      }
      return !pairs.isEmpty();
    }

    @Override
    public Row next() {
      return pairs.removeFirst();
    }

    private void take(Row row) {
      if (last != null && last.getLong(0) != row.getLong(0)) {
        proved.clear();
        unproved.clear();
        cut = false;
        told = false;
      }
      last = row;
      forget(proved, row);
      forget(unproved, row);
      if (cut && !(proved.isEmpty() && unproved.isEmpty())) {
        bounds.keys().add(told ? 0 : 1);
        bounds.printings().add(1);
        told = true;
      }
      meet(proved, row);
      meet(unproved, row);
      Deque<Row> own = row.getBoolean(6) ? proved : unproved;
      own.addLast(row);
      if (own.size() > config.popular()) {
        own.removeFirst();
        cut = true;
      }
    }

    private void forget(Deque<Row> before, Row row) {
      while (!before.isEmpty() && row.getLong(2) - before.getFirst().getLong(2) > row.getLong(5)) {
        before.removeFirst();
        cut = false;
      }
    }

    private void meet(Deque<Row> before, Row row) {
      for (Row other : before) {
        pairs.addLast(
            RowFactory.create(
                other.getString(3),
                row.getString(3),
                Math.max(other.getDouble(1), row.getDouble(1)),
                other.getBoolean(4) || row.getBoolean(4)));
      }
    }
  }
}
