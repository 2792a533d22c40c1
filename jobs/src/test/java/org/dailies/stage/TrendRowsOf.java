package org.dailies.stage;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Rows of the tables that trends are counted from; a table not named is empty. */
final class TrendRowsOf {
  private final Map<String, StoryRows> tables = new HashMap<>();

  StoryRows of(TableSpec table) {
    return tables.computeIfAbsent(table.name(), name -> new StoryRows(table.schema()));
  }

  /** A printing: the head of a story, or its exact copy. */
  TrendRowsOf printing(String id, LocalDate day, String outlet, String language, boolean head) {
    of(Tables.STORIES)
        .add(
            "article_id",
            id,
            "story_id",
            id,
            "day",
            day,
            "outlet",
            outlet,
            "language",
            language,
            "is_head",
            head,
            "relation",
            head ? "head" : "exact");
    return this;
  }

  /** A studio in a current printing; {@code more} names further columns, or these with others. */
  TrendRowsOf coverage(
      String id,
      LocalDate day,
      String outlet,
      String language,
      boolean head,
      String actor,
      Object... more) {
    Object[] columns = {
      "article_id",
      id,
      "day",
      day,
      "outlet",
      outlet,
      "language",
      language,
      "is_head",
      head,
      "is_current",
      true,
      "actor_id",
      actor,
      "kind",
      "studio",
      "counted",
      true,
      "mentions",
      1,
      "frames",
      new String[0]
    };
    Object[] all = Arrays.copyOf(columns, columns.length + more.length);
    System.arraycopy(more, 0, all, columns.length, more.length);
    of(Tables.COVERAGE).add(all);
    return this;
  }

  TrendSources sources(int partitions, long seed) {
    return sources(partitions, seed, OutletsSeen.NOTHING);
  }

  TrendSources sources(int partitions, long seed, OutletsSeen seen) {
    return new TrendSources(
        rows(Tables.COVERAGE, partitions, seed),
        rows(Tables.MENTIONS, partitions, seed),
        rows(Tables.STORIES, partitions, seed),
        rows(Tables.OUTLETS, partitions, seed),
        rows(Tables.FRAMES, partitions, seed),
        rows(Tables.QUOTES, partitions, seed),
        rows(Tables.USE_REPORTS, partitions, seed),
        rows(Tables.ARTICLE_TOPICS, partitions, seed),
        seen);
  }

  private Dataset<Row> rows(TableSpec table, int partitions, long seed) {
    return of(table).dataset(partitions, seed);
  }
}
