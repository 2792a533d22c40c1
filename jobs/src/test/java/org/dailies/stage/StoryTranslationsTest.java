package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dailies.config.StoryConfig;
import org.dailies.evaluate.StoryScores;
import org.dailies.story.StorySet;
import org.dailies.story.TranslationSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The labelled stories and their translations, arriving over a week. */
class StoryTranslationsTest {
  private static final Path GOLD = Path.of("data/gold/stories");
  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
  private static final int NIGHTS = 6;
  private static List<StorySet.Text> texts;
  private static List<Row> once;

  @BeforeAll
  static void oneRun() {
    texts = new ArrayList<>();
    for (String file : List.of("clusters.jsonl", "translations.jsonl")) {
      StoryScores.read(GOLD.resolve(file)).forEach(one -> texts.add(one.text()));
    }
    once = StoryNights.stories(printed(), NIGHTS, NIGHTS);
  }

  @Test
  void aRunMarksWhatTheRulesMark() {
    Map<String, String> marks = new HashMap<>();
    for (Row row : once) {
      if (row.getAs("translation_of") != null) {
        marks.put(row.getAs("article_id"), row.getAs("translation_of"));
      }
    }
    Map<String, String> wanted = new HashMap<>();
    TranslationSet.of(texts, StoryConfig.defaults())
        .forEach(mark -> wanted.put(mark.articleId(), mark.of()));
    assertThat(marks).hasSizeGreaterThan(10).isEqualTo(wanted);
  }

  @Test
  void aTranslationStaysAStoryOfItsOwn() {
    assertThat(once)
        .filteredOn(row -> row.getAs("article_id").equals("ads-it"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<String>getAs("translation_of")).startsWith("ads-");
              assertThat(row.<Double>getAs("translation_similarity")).isBetween(0.5, 1.0);
              assertThat(row.<String>getAs("relation")).isEqualTo("head");
              assertThat(row.<String>getAs("story_id")).isEqualTo("ads-it");
            });
  }

  @Test
  void theHeadTellsHowFarItsStorySpread() {
    assertThat(once)
        .filteredOn(row -> row.getAs("story_id").equals("ads-2"))
        .hasSize(10)
        .allSatisfy(
            row -> assertThat(row.<String>getAs("first_outlet")).isEqualTo("courier.example"))
        .filteredOn(row -> row.<Boolean>getAs("is_head"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.<Long>getAs("printings")).isEqualTo(10);
              assertThat(row.<Long>getAs("outlets")).isEqualTo(10);
            });
  }

  @Test
  void nightsOneAfterAnotherAndLateArrivalsGiveTheMarksOfOneRun() {
    assertThat(StoryNights.lines(StoryNights.stories(printed(), NIGHTS, 2)))
        .isEqualTo(StoryNights.lines(once));
    List<StoryNights.Printed> late =
        printed().stream().map(one -> one.id().endsWith("0") ? one.arriving(5) : one).toList();
    assertThat(StoryNights.lines(StoryNights.stories(late, NIGHTS, 3)))
        .isEqualTo(StoryNights.lines(once));
  }

  private static List<StoryNights.Printed> printed() {
    return texts.stream().map(StoryTranslationsTest::printed).toList();
  }

  private static StoryNights.Printed printed(StorySet.Text text) {
    Instant at = Instant.ofEpochMilli(text.at() / 1_000);
    LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
    return new StoryNights.Printed(
        text.articleId(),
        Math.min(NIGHTS - 1, day.getDayOfYear() - FIRST.getDayOfYear()),
        day,
        at,
        at,
        text.outlet(),
        "https://" + text.outlet() + "/" + text.articleId(),
        text.language(),
        text.title(),
        text.text());
  }
}
