package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class MentionScoresTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());

  @Test
  void theLabelledTextsAreReadAsLabelled() {
    List<GoldText> gold = GoldText.read(Path.of("data/gold/mentions"));
    assertThat(gold).hasSizeGreaterThanOrEqualTo(90);
    MentionScores scores = MentionScores.of(gold, LEXICON, MentionConfig.defaults());
    assertThat(scores.studios().precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.studios().recall()).isGreaterThanOrEqualTo(0.90);
    assertThat(scores.genai().f1()).isGreaterThanOrEqualTo(0.95);
    assertThat(scores.covers().precision()).isGreaterThanOrEqualTo(0.92);
    assertThat(scores.covers().recall()).isGreaterThanOrEqualTo(0.85);
    assertThat(10 * scores.furnitureCounted()).isLessThanOrEqualTo(scores.furniture());
  }

  @Test
  void wrongAndMissedAnswersAreCountedAndNamed() {
    GoldText text =
        new GoldText(
            "x",
            Document.of("", "Netflix grows.\nPhoto: Disney", "en", null),
            Set.of("paramount"),
            true,
            Set.of(),
            Set.of("disney", "netflix"));
    MentionScores scores = MentionScores.of(List.of(text), LEXICON, MentionConfig.defaults());
    assertThat(scores.studios()).isEqualTo(new Score(0, 1, 1));
    assertThat(scores.genai()).isEqualTo(new Score(0, 0, 1));
    assertThat(scores.furniture()).isEqualTo(2);
    assertThat(scores.furnitureCounted()).isEqualTo(1);
    assertThat(scores.mistakes())
        .containsExactly(
            "x: studio wrong: netflix",
            "x: studio missed: paramount",
            "x: genai missed: generative-ai");
  }
}
