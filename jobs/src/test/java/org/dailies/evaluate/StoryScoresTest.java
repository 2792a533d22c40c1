package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dailies.DailiesException;
import org.dailies.config.StoryConfig;
import org.junit.jupiter.api.Test;

class StoryScoresTest {
  private static final Path GOLD = Path.of("data/gold/stories");

  /** The worked example of scikit-learn's adjusted_rand_score: [0,0,1,2] against [0,0,1,1]. */
  @Test
  void adjustedRandIndexGivesThePublishedExample() {
    StoryScores scores =
        StoryScores.of(
            Map.of("a", "0", "b", "0", "c", "1", "d", "2"),
            Map.of("a", "0", "b", "0", "c", "1", "d", "1"));
    assertThat(scores.adjustedRand()).isCloseTo(0.571428, within(1e-6));
    assertThat(scores.precision()).isEqualTo(0.5);
    assertThat(scores.recall()).isEqualTo(1);
  }

  @Test
  void otherNamesForTheSameClustersAreTheSame() {
    StoryScores scores =
        StoryScores.of(Map.of("a", "x", "b", "x", "c", "y"), Map.of("a", "1", "b", "1", "c", "2"));
    assertThat(scores.adjustedRand()).isEqualTo(1);
  }

  @Test
  void editedPrintingsAndAdversariesOfTheGoldAreToldApart() {
    List<StoryScores.Labelled> gold = StoryScores.read(GOLD.resolve("clusters.jsonl"));
    StoryScores scores = StoryScores.of(gold, StoryConfig.defaults());
    assertThat(scores.adjustedRand()).isGreaterThanOrEqualTo(0.98);
    assertThat(scores.precision()).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void translationsOfTheGoldAreMarkedAndOwnReportsWallsAndTablesAreNot() {
    List<StoryScores.Labelled> gold =
        new ArrayList<>(StoryScores.read(GOLD.resolve("clusters.jsonl")));
    gold.addAll(StoryScores.read(GOLD.resolve("translations.jsonl")));
    TranslationScores scores = TranslationScores.of(gold, StoryConfig.defaults());
    assertThat(scores.mistakes()).noneMatch(line -> line.startsWith("wrong"));
    assertThat(scores.marks().right()).isGreaterThan(15);
    assertThat(scores.marks().missed()).isLessThanOrEqualTo(3);
  }

  @Test
  void judgedPairsAreIdsWithoutText() {
    List<StoryScores.Judged> pairs = StoryScores.pairs(GOLD.resolve("pairs.tsv"));
    assertThat(pairs).hasSize(200);
    assertThat(pairs).filteredOn(StoryScores.Judged::same).hasSize(65);
    List<StoryScores.Judged> second = StoryScores.pairs(GOLD.resolve("pairs-2.tsv"));
    assertThat(second).hasSize(60).doesNotContainAnyElementsOf(pairs);
    List<StoryScores.Judged> third = StoryScores.pairs(GOLD.resolve("pairs-3.tsv"));
    assertThat(third).hasSize(44).doesNotContainAnyElementsOf(pairs);
    assertThat(third).filteredOn(StoryScores.Judged::same).hasSize(14);
  }

  @Test
  void absentGoldIsAFaultOfTheInput() {
    assertThatThrownBy(() -> StoryScores.read(GOLD.resolve("absent.jsonl")))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("absent.jsonl");
  }

  @Test
  void judgedPairsAreRightWrongOrMissedAndDocumentsNotFoundAreInNoStory() {
    PairScores scores =
        PairScores.of(
            Map.of("a", "1", "b", "1", "c", "2"),
            List.of(
                new StoryScores.Judged("a", "b", true),
                new StoryScores.Judged("b", "a", false),
                new StoryScores.Judged("a", "c", true),
                new StoryScores.Judged("x", "y", false)));
    assertThat(scores.score()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.mistakes()).containsExactly("wrong\tb\ta", "missed\ta\tc");
  }
}
