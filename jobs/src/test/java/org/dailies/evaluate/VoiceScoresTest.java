package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.config.FrameConfig;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class VoiceScoresTest {
  private static final Path GOLD = Path.of("data", "gold");
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final Analyzer ANALYZER = Analyzer.of(Config.defaults());
  private static final MentionConfig MENTIONS = MentionConfig.defaults();

  @Test
  void quotesAndSpeakersOfTheWrittenSetAreFound() {
    QuoteScores scores =
        QuoteScores.of(
            VoiceText.read(GOLD.resolve("quotes"), "quotes"),
            LEXICON,
            MENTIONS,
            QuoteConfig.defaults());
    assertThat(scores.quotes().precision()).as("%s", scores.mistakes()).isGreaterThan(0.95);
    assertThat(scores.quotes().recall()).as("%s", scores.mistakes()).isGreaterThan(0.93);
    assertThat(scores.speakers().precision()).as("%s", scores.mistakes()).isGreaterThan(0.93);
  }

  @Test
  void framesOfTheWrittenSetAreFound() {
    FrameScores scores =
        FrameScores.of(
            VoiceText.read(GOLD.resolve("frames"), "frames"),
            LEXICON,
            MENTIONS,
            FrameConfig.defaults());
    assertThat(scores.frames().f1()).as("%s", scores.mistakes()).isGreaterThan(0.93);
  }

  @Test
  void stancesOfTheWrittenSetAreFound() {
    StanceScores scores =
        StanceScores.of(VoiceText.read(GOLD.resolve("stances"), "stances"), ANALYZER);
    assertThat(scores.stances().f1()).as("%s", scores.mistakes()).isGreaterThan(0.9);
  }

  @Test
  void usesOfTheWrittenSetAreFound() {
    UseScores scores = UseScores.of(VoiceText.read(GOLD.resolve("uses"), "uses"), ANALYZER);
    assertThat(scores.uses().f1()).as("%s", scores.mistakes()).isGreaterThan(0.88);
  }

  @Test
  void labelsThatNothingAnswersCountAsMissed() {
    LabelScores scores = new LabelScores();
    scores.count("a", Set.of("x"), Set.of("x", "y"));
    scores.count("b", Set.of("z"), Set.of());
    assertThat(scores.all()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.mistakes()).containsExactly("a missed: y", "b wrong: z");
  }
}
