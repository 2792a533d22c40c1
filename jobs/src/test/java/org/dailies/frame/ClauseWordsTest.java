package org.dailies.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.dailies.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClauseWordsTest {
  private static final ClauseWords WORDS = ClauseWords.of(Languages.builtIn());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the union agreed with ",
        "un accord avec ",
        "ein Vertrag mit der ",
        "un acuerdo con el ",
        "um acordo com a ",
        "un accordo con l'",
        "工会起诉了对"
      })
  void aPrepositionMakesAnActorTheObject(String before) {
    assertThat(WORDS.makesObject(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "On Monday, ", "the studio ", "Hier, le groupe "})
  void withoutAPrepositionAnActorMayBeTheSubject(String before) {
    assertThat(WORDS.makesObject(before)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" and ", " et le ", " und ", " y ", " e ", " & ", "와 ", "と", "和"})
  void conjunctionsLinkTwoActors(String between) {
    assertThat(WORDS.links(between)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {" or ", ", ", " sued ", " and later ", "、"})
  void otherWordsDoNot(String between) {
    assertThat(WORDS.links(between)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {" and ", ", as well as the actor ", ", ainsi que l'acteur ", ", "})
  void aFurtherSubjectMayHaveARoleBeforeIt(String between) {
    assertThat(WORDS.joins(between)).isTrue();
  }

  @Test
  void aFurtherSubjectDoesNotStandBehindAVerbAndItsObject() {
    assertThat(WORDS.joins(" has sued the studio and ")).isFalse();
  }

  @Test
  void aSentencePartsAtConjunctionsBehindACommaAndAtSemicolons() {
    assertThat(WORDS.border().split("A drew it, while B wrote it; C, but D, too；E", -1))
        .containsExactly("A drew it", "B wrote it", " C", "D, too", "E");
    assertThat(WORDS.border().split("A drew it while B wrote it", -1)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the scene was made with ",
        "built using the ",
        "créée grâce à l’",
        "a été conçu en utilisant ",
        "erzeugt mit ",
        "hecha con ",
        "剧组使用"
      })
  void whatStandsBehindAnInstrumentWordWasUsed(String before) {
    assertThat(WORDS.makesInstrument(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"the scene was made for ", "without", "erzeugt für ", "剧组起诉"})
  void whatStandsBehindOtherWordsWasNot(String before) {
    assertThat(WORDS.makesInstrument(before)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It will be shown in May.",
        "In the second season, the studio went further.",
        "Later this month they stopped.",
        "La société n'a pas répondu.",
        "L’entreprise refuse.",
        "Das Unternehmen schweigt.",
        "El estudio lo negó."
      })
  void aSentenceMayGoOnAboutTheOneBefore(String sentence) {
    assertThat(WORDS.goesOn(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Critics disagreed.", "Items were sold.", "Die Kritik war laut."})
  void aSentenceWithASubjectOfItsOwnDoesNot(String sentence) {
    assertThat(WORDS.goesOn(sentence)).isFalse();
  }

  @Test
  void japaneseAndKoreanMarkTheSubject() {
    assertThat(WORDS.marksSubject("ja", "は提訴した")).isTrue();
    assertThat(WORDS.marksSubject("ja", "を提訴した")).isFalse();
    assertThat(WORDS.marksSubject("ko", "는 고소했다")).isTrue();
    assertThat(WORDS.marksSubject("ko", "를 고소했다")).isFalse();
    assertThat(WORDS.marksSubject("en", " was sued")).isTrue();
  }

  @Test
  void theObjectMayStandFirstInSomeLanguagesAlone() {
    assertThat(WORDS.objectFirst("de")).isTrue();
    assertThat(WORDS.objectFirst("ja")).isTrue();
    assertThat(WORDS.objectFirst("en")).isFalse();
    assertThat(WORDS.objectFirst("nl")).isFalse();
  }
}
