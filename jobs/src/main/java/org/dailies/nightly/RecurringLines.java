package org.dailies.nightly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.stage.BoilerplateStage;
import org.dailies.stage.ReadingStage;
import org.dailies.table.Tables;

/**
 * Learns which lines outlets repeat, from the mentions of all articles that the run sees. Lines
 * that no mention of this run stands in keep what was counted for them: nothing new speaks of them.
 */
final class RecurringLines {
  private final Work work;
  private final int pages;

  /** An outlet's line by its hash. */
  private record Key(String outlet, long hash) {
    static Key of(Row row) {
      return new Key(row.getAs("outlet"), row.<Long>getAs("line_hash"));
    }

    Row row() {
      return RowFactory.create(outlet, hash);
    }
  }

  /**
   * What a run has learned.
   *
   * @param table the lines in force, rows of {@code boilerplate}
   * @param differs whether the table differs from the one before
   * @param changed lines that came into force or left it, rows of {@link BoilerplateStage#KEY}
   */
  record Learned(List<Row> table, boolean differs, List<Row> changed) {
    /** The version of the lines in force, 0 where there never was one. */
    int version() {
      return table.isEmpty() ? 0 : table.get(0).getInt(4);
    }
  }

  RecurringLines(Work work, int pages) {
    this.work = work;
    this.pages = pages;
  }

  /**
   * Counts the lines of some mentions anew.
   *
   * @param all whether those are all mentions there are, so that other lines are forgotten
   */
  Learned learn(Dataset<Row> mentions, boolean all) {
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    Dataset<Row> keys = BoilerplateStage.keys(mentions);
    Dataset<Row> knownRows = BoilerplateStage.known(work.read(Tables.BOILERPLATE));
    Map<Key, Row> known = byKey(knownRows);
    Map<Key, Row> counted =
        byKey(
            BoilerplateStage.lines(work.read(Tables.MENTIONS), keys, articles, pages)
                .select("outlet", "line_hash", "pages", "first_seen", "article_id"));
    Set<Key> recounted =
        all
            ? known.keySet()
            : byKey(knownRows.join(keys, new String[] {"outlet", "line_hash"}, "left_semi"))
                .keySet();
    Set<Key> changed = new HashSet<>(recounted);
    changed.removeAll(counted.keySet());
    Set<Key> come = new HashSet<>(counted.keySet());
    come.removeAll(known.keySet());
    changed.addAll(come);

    int version =
        known.values().stream().mapToInt(row -> row.<Integer>getAs("version")).max().orElse(0);
    int next = changed.isEmpty() ? version : version + 1;
    Map<Key, String> texts = texts(counted, come, articles);
    List<Row> table = new ArrayList<>();
    known.forEach(
        (key, row) -> {
          if (!recounted.contains(key)) {
            table.add(row(row.getAs("line"), row, next));
          }
        });
    counted.forEach(
        (key, row) -> {
          Row before = known.get(key);
          String line = before == null ? texts.get(key) : before.<String>getAs("line");
          table.add(row(line, row, next));
        });
    boolean differs = !new HashSet<>(table).equals(published(known));
    return new Learned(table, differs, changed.stream().map(Key::row).toList());
  }

  private static Map<Key, Row> byKey(Dataset<Row> rows) {
    Map<Key, Row> byKey = new HashMap<>();
    rows.collectAsList().forEach(row -> byKey.put(Key.of(row), row));
    return byKey;
  }

  private Map<Key, String> texts(Map<Key, Row> counted, Set<Key> come, Dataset<Row> articles) {
    Map<Key, String> texts = new HashMap<>();
    if (!come.isEmpty()) {
      List<Row> rows =
          come.stream()
              .map(counted::get)
              .map(
                  row ->
                      RowFactory.create(
                          row.getAs("outlet"), row.getAs("line_hash"), row.getAs("article_id")))
              .toList();
      Dataset<Row> lines =
          work.spark().createDataFrame(rows, BoilerplateStage.KEY.add("article_id", "string"));
      BoilerplateStage.texts(lines, articles, work.unread().guard(ReadingStage.ANALYSIS))
          .collectAsList()
          .forEach(row -> texts.put(Key.of(row), row.getAs("line")));
    }
    return texts;
  }

  private static Set<Row> published(Map<Key, Row> known) {
    Set<Row> rows = new HashSet<>();
    known.values().forEach(row -> rows.add(row(row.getAs("line"), row, row.getAs("version"))));
    return rows;
  }

  private static Row row(String line, Row counted, int version) {
    return RowFactory.create(
        counted.getAs("outlet"),
        line,
        counted.getAs("pages"),
        counted.getAs("first_seen"),
        version);
  }
}
