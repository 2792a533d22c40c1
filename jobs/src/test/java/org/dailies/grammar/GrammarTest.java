package org.dailies.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dailies.language.CoverageWords;
import org.dailies.language.Languages;
import org.dailies.language.WordClass;
import org.dailies.text.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class GrammarTest {
  private static final Grammar GRAMMAR =
      Grammar.of(
          Languages.builtIn(),
          List.of(CoverageWords.DEEDS, CoverageWords.LIST_OPENERS, CoverageWords.BYWORDS));

  @Test
  void aCommaAndAConjunctionPartClauses() {
    String text = "Netflix grew, while Mara slept because it rained";
    ReadSentence read = read(text, "en");
    assertThat(read.borders(0, text.indexOf("grew"))).isZero();
    assertThat(read.borders(0, text.indexOf("Mara"))).isEqualTo(2);
    assertThat(read.borders(text.indexOf("Mara"), text.indexOf("rained"))).isEqualTo(1);
  }

  @Test
  void aPhraseIsFoundAsWholeWordsUnlessItIsOpen() {
    String text = "It signed, resigned and announced";
    assertThat(words(text, "en", CoverageWords.DEEDS)).containsExactly("signed", "announc");
  }

  @Test
  void theLongestPhraseOfAClassStandsForTheShorter() {
    assertThat(words("clients such as Mara", "en", CoverageWords.LIST_OPENERS))
        .containsExactly("clients such as", "such as");
  }

  @Test
  void wordsThatAreNotPartedAreFoundAnywhere() {
    assertThat(words("把照片变成皮克斯风格的头像", "zh", CoverageWords.BYWORDS)).containsExactly("风格");
    assertThat(words("픽사 스타일로", "ko", CoverageWords.BYWORDS)).containsExactly("스타일");
  }

  @Test
  void theNearestPhraseBehindOrBeforeIsWithinReach() {
    String text = "Mara, the old studio, announced that Ben signed";
    ReadSentence read = read(text, "en");
    int end = "Mara".length();
    assertThat(read.behind(end, CoverageWords.DEEDS, 10, 2).start())
        .isEqualTo(text.indexOf("announced"));
    assertThat(read.behind(end, CoverageWords.DEEDS, 2, 2)).isNull();
    assertThat(read.behind(end, CoverageWords.DEEDS, 10, 1)).isNull();
    assertThat(read.before(text.indexOf("Ben"), CoverageWords.DEEDS, 3, 1).start())
        .isEqualTo(text.indexOf("announced"));
  }

  @Test
  void aPrepositionAPluralAndAPossessiveAreSeenAtANamesSides() {
    String text = "studios like Mara and a film by Ben's son";
    ReadSentence read = read(text, "en");
    assertThat(read.afterPlural(text.indexOf("like"))).isTrue();
    assertThat(read.afterPreposition(text.indexOf("Ben"))).isTrue();
    assertThat(read.possessive(text.indexOf("Ben") + 3)).isTrue();
    assertThat(read.possessive(text.indexOf("Mara") + 4)).isFalse();
  }

  @Test
  void offsetsCountInTheWholeText() {
    String text = "One. Mara signed.";
    ReadSentence read = GRAMMAR.read(text, new Span(5, text.length()), "en");
    assertThat(read.cues()).extracting(Cue::start).containsExactly(text.indexOf("signed"));
  }

  @Test
  void aSentenceWithoutAnEndIsReadInBoundedTime() {
    String text = "Mara signed such as, ".repeat(20_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(read(text, "en").words()).isLessThan(2_000));
  }

  private static List<String> words(String text, String language, WordClass<Set<String>> of) {
    return read(text, language).cues().stream()
        .filter(cue -> cue.of() == of)
        .map(cue -> text.substring(cue.start(), cue.end()))
        .toList();
  }

  private static ReadSentence read(String text, String language) {
    return GRAMMAR.read(text, new Span(0, text.length()), language);
  }
}
