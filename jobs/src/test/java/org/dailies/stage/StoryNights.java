package org.dailies.stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.SparkTest;
import org.dailies.config.StoryConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Runs the stories of articles that arrive over some nights. */
final class StoryNights {
  private static final StoryConfig CONFIG = StoryConfig.defaults();

  private StoryNights() {}

  /**
   * An article.
   *
   * @param night the night it arrives, from 0
   * @param captured when it was crawled, or null
   */
  record Printed(
      String id,
      int night,
      LocalDate day,
      Instant at,
      Instant captured,
      String outlet,
      String url,
      String language,
      String title,
      String text) {
    Printed arriving(int other) {
      return new Printed(id, other, day, at, captured, outlet, url, language, title, text);
    }

    Printed capturedAt(Instant other) {
      return new Printed(id, night, day, at, other, outlet, url, language, title, text);
    }
  }

  /** The stories after all nights, so many of them a run. */
  static List<Row> stories(List<Printed> printed, int nights, int step) {
    Map<String, Row> known = new TreeMap<>();
    Map<String, Row> table = new TreeMap<>();
    for (int from = 0; from < nights; from += step) {
      int start = from;
      Dataset<Row> fresh =
          articles(
                  printed.stream()
                      .filter(one -> one.night() >= start && one.night() < start + step)
                      .toList())
              .dataset();
      Dataset<Row> before = dataset(known, Tables.ARTICLES);
      Dataset<Row> rivals = before;
      if (!known.isEmpty()) {
        rivals = held(StoryStage.sameAddress(fresh, before));
      }
      Map<String, Row> current = byArticle(StoryStage.versions(fresh, rivals));
      Map<String, Row> added = new TreeMap<>(current);
      added.keySet().removeAll(known.keySet());
      known.putAll(current);
      fresh = dataset(added, Tables.ARTICLES);
      Dataset<Row> stories = dataset(table, Tables.STORIES);
      Dataset<Row> all = dataset(known, Tables.ARTICLES);
      StoryWindow window =
          table.isEmpty()
              ? StoryWindow.none(all, stories)
              : StoryWindow.of(fresh, all, stories, rivals, CONFIG);
      Dataset<Row> prints = held(StoryStage.prints(fresh, window, StoryRows.noOutlets(), CONFIG));
      Dataset<Row> pairs = held(StoryStage.pairs(prints, CONFIG));
      table.putAll(byArticle(StoryStage.stories(prints, pairs, window.stories(), CONFIG)));
    }
    return List.copyOf(table.values());
  }

  /** All but the ids, which tell which article of a story a run met first. */
  static List<String> lines(List<Row> stories) {
    int story = Tables.STORIES.schema().fieldIndex("story_id");
    int merged = Tables.STORIES.schema().fieldIndex("merged_into");
    return stories.stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .filter(field -> field != story && field != merged)
                    .mapToObj(field -> String.valueOf(row.get(field)))
                    .collect(Collectors.joining(",")))
        .toList();
  }

  private static Map<String, Row> byArticle(Dataset<Row> rows) {
    Map<String, Row> byArticle = new TreeMap<>();
    rows.collectAsList().forEach(row -> byArticle.put(row.getAs("article_id"), row));
    return byArticle;
  }

  private static Dataset<Row> dataset(Map<String, Row> rows, TableSpec table) {
    return SparkTest.session().createDataFrame(List.copyOf(rows.values()), table.schema());
  }

  private static Dataset<Row> held(Dataset<Row> rows) {
    return SparkTest.session().createDataFrame(rows.collectAsList(), rows.schema());
  }

  private static StoryRows articles(List<Printed> printed) {
    StoryRows rows = new StoryRows(Tables.ARTICLES.schema());
    for (Printed one : printed) {
      rows.add(
          "article_id",
          one.id(),
          "day",
          one.day(),
          "url",
          one.url(),
          "canonical_url",
          one.url(),
          "outlet",
          one.outlet(),
          "outlet_source",
          "url",
          "is_current",
          true,
          "title",
          one.title(),
          "text",
          one.text(),
          "published_at",
          one.at(),
          "captured_at",
          one.captured(),
          "language",
          one.language());
    }
    return rows;
  }
}
