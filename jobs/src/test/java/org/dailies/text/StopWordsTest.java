package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StopWordsTest {
  @ParameterizedTest
  @CsvSource({"en, The", "fr, dans", "de, nicht", "es, para", "pt, uma", "it, della", "nl, niet"})
  void functionWordsCarryNoTheme(String language, String word) {
    assertThat(StopWords.of(language).contains(word)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"en, painter", "fr, peintre", "de, Malerin", "zh, 画师", "ja, 画家", "ko, 화가"})
  void nounsMay(String language, String word) {
    assertThat(StopWords.of(language).contains(word)).isFalse();
  }

  @Test
  void whatIsTooShortInChineseOrKoreanOrOfKanaAloneIsNone() {
    assertThat(StopWords.of("zh").contains("画")).isTrue();
    assertThat(StopWords.of("ko").contains("것")).isTrue();
    assertThat(StopWords.of("ja").contains("ところ")).isTrue();
  }

  @Test
  void englishWordsStandOutInOtherScripts() {
    assertThat(StopWords.of("ja").contains("the")).isTrue();
  }

  @Test
  void aLanguageWithoutAListHasNone() {
    assertThat(StopWords.of("xx").contains("the")).isFalse();
  }
}
