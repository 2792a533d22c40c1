package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.config.QualityConfig;
import org.junit.jupiter.api.Test;

/** Which nights are held back, and which are warned of. */
final class QualityGateTest {
  private static final QualityConfig DEFAULTS = QualityConfig.defaults();

  private static NightFigures night(long read, long rejects, long articles) {
    return new NightFigures(
        1, read, rejects + articles, rejects, articles, 0, 0, 0.9, List.of(), false);
  }

  private static NightFigures articles(long undated, long languageless, double confidence) {
    return new NightFigures(
        1, 100, 100, 0, 100, undated, languageless, confidence, List.of(), false);
  }

  private static NightFigures outlets(NightFigures.Volume... volumes) {
    return new NightFigures(1, 50, 50, 0, 50, 0, 0, 0.9, List.of(volumes), false);
  }

  private static List<String> judged(NightFigures night, String... settings) {
    Config config = ConfigReader.read(null, Map.of(), List.of(settings));
    return QualityGate.judge(night, config.quality()).stream()
        .map(finding -> (finding.blocks() ? "block " : "warn ") + finding.rule())
        .toList();
  }

  @Test
  void anOrdinaryNightHasNoFinding() {
    assertThat(judged(night(60, 20, 40))).isEmpty();
    assertThat(judged(articles(30, 5, 0.8))).isEmpty();
  }

  @Test
  void aNightWithoutAnArticleIsHeldBackUnlessItIsSmall() {
    assertThat(judged(night(43, 43, 0))).containsExactly("block no-article");
    assertThat(judged(night(43, 0, 0))).as("all skipped").containsExactly("block no-article");
    assertThat(judged(night(3, 2, 0))).containsExactly("warn no-article");
    assertThat(judged(night(0, 0, 0))).as("all known already").isEmpty();
    assertThat(judged(night(43, 43, 0), "quality.no-article=warn"))
        .containsExactly("warn no-article");
  }

  @Test
  void aGreatShareOfRejectsIsWarnedOfAndThenHeldBack() {
    assertThat(judged(night(100, 69, 31))).isEmpty();
    assertThat(judged(night(100, 70, 30))).containsExactly("warn rejects");
    assertThat(judged(night(100, 96, 4))).containsExactly("block rejects");
    assertThat(judged(night(19, 18, 1))).as("too few to say").isEmpty();
  }

  @Test
  void articlesWithoutDateLanguageOrBodyAreTold() {
    assertThat(judged(articles(40, 20, 0.39)))
        .containsExactly("warn undated", "warn language", "warn confidence");
    assertThat(judged(articles(0, 80, 0.9))).containsExactly("block language");
    assertThat(judged(articles(100, 0, 0.9))).as("never blocks").containsExactly("warn undated");
    assertThat(judged(articles(0, 0, 0.3), "quality.confidence-block=0.35"))
        .containsExactly("block confidence");
  }

  @Test
  void aNightThatIsNotLikeOthersSaysNothingOfOutlets() {
    NightFigures.Volume silent = new NightFigures.Volume("a.example", 0, 12);
    NightFigures.Volume flooded = new NightFigures.Volume("b.example", 90, 12);
    assertThat(judged(outlets(silent, silent, silent, silent, silent, silent)))
        .as("an old archive")
        .containsExactly("warn outlets");
    assertThat(judged(outlets(flooded, flooded, flooded, flooded, flooded)))
        .as("a week at once")
        .containsExactly("warn outlets");
    assertThat(judged(outlets(flooded))).as("one outlet").containsExactly("warn outlets");
  }

  @Test
  void outletsAreComparedWithTheirOwnPast() {
    NightFigures.Volume silent = new NightFigures.Volume("a.example", 1, 12);
    NightFigures.Volume flooded = new NightFigures.Volume("b.example", 90, 20);
    NightFigures.Volume usual = new NightFigures.Volume("c.example", 20, 20);
    NightFigures.Volume small = new NightFigures.Volume("d.example", 0, 4);
    assertThat(judged(outlets(usual, usual, usual, silent))).isEmpty();
    assertThat(judged(outlets(usual, usual, silent))).containsExactly("warn outlets");
    assertThat(judged(outlets(silent, silent, silent, silent, flooded, small)))
        .containsExactly("block outlets");
    assertThat(judged(outlets(small))).isEmpty();
    assertThat(QualityGate.judge(outlets(silent, usual), DEFAULTS).get(0).sentence())
        .contains("a.example 1, usually 12")
        .contains("outlets-warn is 0.30");
  }

  @Test
  void whatIsAskedForDecides() {
    NightFigures none = new NightFigures(0, 0, 0, 0, 0, 0, 0, 1, List.of(), true);
    assertThat(judged(none)).containsExactly("warn rules-changed");
    assertThat(judged(none, "quality.no-archive=block", "quality.rules-changed=ignore"))
        .containsExactly("block no-archive");
  }
}
