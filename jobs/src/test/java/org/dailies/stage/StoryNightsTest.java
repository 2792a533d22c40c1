package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.SparkTest;
import org.dailies.StoryConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;

/**
 * Two months of three outlets, drawn with a seed: printings that change from day to day, passages
 * that come to recur, pages with later versions, and articles that arrive late.
 */
class StoryNightsTest {
  private static final StoryConfig CONFIG = StoryConfig.defaults();
  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
  private static final int DAYS = 50;
  private static final int NIGHTS = 5;

  private record Printed(String id, int day, int night, String outlet, String url, String text) {}

  @Test
  void nightsOneAfterAnotherGiveWhatOneRunGives() {
    List<Printed> printed = printed(7);
    List<String> once = lines(nights(printed, NIGHTS, NIGHTS));
    assertThat(once).hasSize(220);
    assertThat(once.stream().filter(line -> line.contains(",near,"))).hasSizeGreaterThan(20);
    assertThat(once.stream().filter(line -> line.contains(",version,"))).hasSizeGreaterThan(3);
    assertThat(lines(nights(printed, NIGHTS, 1))).isEqualTo(once);
  }

  @Test
  void lateArticlesGiveWhatTheyWouldHaveGivenInTime() {
    List<Printed> printed = new ArrayList<>();
    Random random = new Random(11);
    for (Printed one : printed(9)) {
      int late = random.nextInt(20) == 0 ? NIGHTS - 1 : one.night();
      printed.add(new Printed(one.id(), one.day(), late, one.outlet(), one.url(), one.text()));
    }
    assertThat(lines(nights(printed, NIGHTS, 1))).isEqualTo(lines(nights(printed, NIGHTS, NIGHTS)));
  }

  /** The stories after all nights, so many of them a run. */
  private static List<Row> nights(List<Printed> printed, int nights, int step) {
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
      Dataset<Row> prints = held(StoryStage.prints(fresh, window, CONFIG));
      Dataset<Row> pairs = held(StoryStage.pairs(prints, CONFIG));
      table.putAll(byArticle(StoryStage.stories(prints, pairs, window.stories(), CONFIG)));
    }
    return List.copyOf(table.values());
  }

  /** All but the ids, which tell which article of a story a run met first. */
  private static List<String> lines(List<Row> stories) {
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
      LocalDate day = FIRST.plusDays(one.day());
      Instant at =
          day.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(one.id().hashCode() & 0xFFFF);
      rows.add(
          "article_id",
          one.id(),
          "day",
          day,
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
          "Report of " + one.text().substring(0, 40),
          "text",
          one.text(),
          "published_at",
          at,
          "captured_at",
          at,
          "language",
          "en");
    }
    return rows;
  }

  private static List<Printed> printed(long seed) {
    Random random = new Random(seed);
    List<Printed> all = new ArrayList<>();
    List<List<String>> bases = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      bases.add(new ArrayList<>(paragraphs("base" + i, 8)));
    }
    for (int i = 0; i < 220; i++) {
      int day = i * DAYS / 220;
      String outlet = "outlet" + random.nextInt(3) + ".example";
      String id = String.format(Locale.ROOT, "%03d", i);
      String url = "https://" + outlet + "/" + id;
      if (i > 20 && random.nextInt(8) == 0) {
        Printed older = all.get(random.nextInt(all.size()));
        outlet = older.outlet();
        url = older.url();
      }
      all.add(
          new Printed(id, day, day * NIGHTS / DAYS, outlet, url, text(bases, outlet, i, random)));
    }
    return all;
  }

  /** A text of its own, or a printing of one that has changed since; often a house's passage. */
  private static String text(List<List<String>> bases, String outlet, int number, Random random) {
    List<String> lines = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      List<String> base = bases.get(random.nextInt(8) + number / 15);
      base.set(random.nextInt(base.size()), paragraphs("change" + number, 1).get(0));
      lines.addAll(base.subList(random.nextInt(2), base.size() - random.nextInt(4)));
    } else {
      lines.addAll(paragraphs("own" + number, 6));
    }
    if (random.nextInt(2) == 0) {
      lines.add(paragraphs(outlet + number / 80, 1).get(0));
    }
    return String.join("\n", lines);
  }

  private static List<String> paragraphs(String name, int count) {
    Random random = new Random(name.hashCode());
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Report");
      for (int word = 0; word < 30; word++) {
        text.append(' ').append(Integer.toString(random.nextInt(60_000) + 10_000, 30));
      }
      paragraphs.add(text.append('.').toString());
    }
    return paragraphs;
  }
}
