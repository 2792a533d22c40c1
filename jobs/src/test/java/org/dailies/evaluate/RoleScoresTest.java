package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

final class RoleScoresTest {
  private static final Analyzer ANALYZER = Analyzer.of(Config.defaults());

  @Test
  void theLabelledTextsAreCountedAsLabelled() {
    RoleScores scores = scores(PairText.read(Path.of("data/gold/coverage")), new ArrayList<>());
    assertThat(scores.pairs()).isGreaterThan(50);
    assertThat(scores.counted().precision()).isGreaterThanOrEqualTo(0.92);
    assertThat(scores.counted().recall()).isGreaterThanOrEqualTo(0.92);
    assertThat((double) scores.roles() / scores.pairs()).isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void wrongMissedAndWeakPairsAreToldApart() {
    String text =
        "Netflix used generative AI in a series. He drew a Disney-style dog with Midjourney.";
    List<String> taken = new ArrayList<>();
    RoleScores scores =
        scores(
            List.of(
                text(text, pair("Netflix", "acts", "false"), pair("Disney", "passing", "true")),
                text(text, pair("Netflix", "acts", "weak"))),
            taken);
    assertThat(scores.counted()).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.weak()).isEqualTo(1);
    assertThat(scores.roles()).isEqualTo(3);
    assertThat(scores.mistakes()).anyMatch(line -> line.startsWith("WRONG t netflix"));
    assertThat(scores.mistakes()).anyMatch(line -> line.startsWith("MISSED t disney"));
    assertThat(taken).containsExactly("disney true", "netflix false", "disney false");
  }

  @Test
  void aTruePairWhoseActorIsNotNamedIsUnfound() {
    RoleScores scores =
        scores(
            List.of(text("He drew a dog with Midjourney.", pair("netflix", "acts", "true"))),
            new ArrayList<>());
    assertThat(scores.unfound()).isEqualTo(1);
    assertThat(scores.counted()).isEqualTo(Score.NONE);
  }

  private static RoleScores scores(List<PairText> texts, List<String> taken) {
    return RoleScores.of(
        texts,
        ANALYZER::analyze,
        ANALYZER.lexicon(),
        (text, analysis, actor, truth) -> taken.add(actor + " " + truth));
  }

  private static PairText text(String text, PairText.Pair... pairs) {
    return new PairText("t", Document.of("", text, "en", null), List.of(pairs));
  }

  private static PairText.Pair pair(String actor, String role, String truth) {
    return new PairText.Pair(actor, "", role, truth);
  }
}
