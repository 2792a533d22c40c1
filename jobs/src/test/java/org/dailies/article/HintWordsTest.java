package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HintWordsTest {
  private static int of(String word) {
    return HintWords.of(word, 0, word.length());
  }

  @Test
  void aWordSaysWhatItsElementIs() {
    assertThat(of("breadcrumb")).isEqualTo(Hints.NAVIGATION);
    assertThat(of("dachzeile")).isEqualTo(Hints.KICKER);
    assertThat(of("publicite")).isEqualTo(Hints.ADVERT);
    assertThat(of("painter")).isZero();
  }

  @Test
  void aPartOfALongWordSaysTheSame() {
    assertThat(of("pagerelatedlist")).isEqualTo(Hints.RELATED);
    assertThat(of("mainsidebarbox")).isEqualTo(Hints.SIDE);
    assertThat(of("authority")).isZero();
    assertThat(of("unrelatedness")).isZero();
  }

  @Test
  void aWeakPartYieldsToAStrongOne() {
    assertThat(of("frontteaserbox")).isEqualTo(Hints.RELATED);
    assertThat(of("teaserauthorbox")).isEqualTo(Hints.AUTHOR);
  }

  @Test
  void twoWordsTogetherSayWhatNeitherSaysAlone() {
    String names = "more from";
    assertThat(of("more")).isZero();
    assertThat(HintWords.ofPair(names, 0, 4, 5, 9)).isEqualTo(Hints.RELATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"article-body", "post entry-content wide", "xwysiwygx", "articulo-cuerpo"})
  void anArticlesBodyIsMarked(String names) {
    assertThat(HintWords.marksBody(names)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "bod", "body", "content", "textual", "page wide"})
  void otherNamesMarkNone(String names) {
    assertThat(HintWords.marksBody(names)).isFalse();
  }
}
