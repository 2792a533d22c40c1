package org.dailies.stage;

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

  TrendRowsOf stories(StoryRows stories) {
    tables.put(Tables.STORIES.name(), stories);
    return this;
  }

  TrendSources sources(int partitions, long seed) {
    return new TrendSources(
        rows(Tables.COVERAGE, partitions, seed),
        rows(Tables.MENTIONS, partitions, seed),
        rows(Tables.STORIES, partitions, seed),
        rows(Tables.OUTLETS, partitions, seed),
        rows(Tables.FRAMES, partitions, seed),
        rows(Tables.QUOTES, partitions, seed),
        rows(Tables.USE_REPORTS, partitions, seed),
        rows(Tables.ARTICLE_TOPICS, partitions, seed));
  }

  private Dataset<Row> rows(TableSpec table, int partitions, long seed) {
    return of(table).dataset(partitions, seed);
  }
}
