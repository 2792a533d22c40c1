package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private static List<String> surfaces(String text, String language) {
    return Tokens.of(text, language).stream().map(Token::surface).toList();
  }

  private static List<String> norms(String text, String language) {
    return Tokens.of(text, language).stream().map(Token::norm).toList();
  }

  @Test
  void possessiveEndingIsNoPartOfTheWord() {
    assertThat(surfaces("Netflix’s and Disney's", "en"))
        .containsExactly("Netflix", "and", "Disney");
  }

  @Test
  void elidedArticleIsNoPartOfTheWord() {
    assertThat(surfaces("L’IA d'effets, l'entreprise qu’il aujourd’hui", "fr"))
        .containsExactly("IA", "effets", "entreprise", "il", "aujourd’hui");
  }

  @Test
  void hyphenPartsWords() {
    assertThat(surfaces("text-to-image", "en")).containsExactly("text", "to", "image");
  }

  @Test
  void pluralsCountAsTheirSingulars() {
    assertThat(norms("studios Studio", "en")).containsExactly("studio", "studio");
    assertThat(norms("effets effet spéciaux spécial", "fr").stream().distinct()).hasSize(2);
    assertThat(norms("영화는 영화의 영화", "ko")).containsOnly("영화");
  }

  @Test
  void chineseAndJapaneseArePartedByDictionary() {
    assertThat(surfaces("人工智能生成的视频", "zh")).contains("智能", "生成", "视频");
    assertThat(surfaces("動画生成モデルを発表", "ja")).containsExactly("動画", "生成", "モデル", "を", "発表");
  }

  @Test
  void functionWordsAreStopWordsInTheirLanguageOnly() {
    assertThat(StopWords.of("en").contains("The")).isTrue();
    assertThat(StopWords.of("fr").contains("the")).isFalse();
    assertThat(StopWords.of("ja").contains("した")).isTrue();
    assertThat(StopWords.of("xx").contains("the")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "de", "es", "pt", "it", "ja", "ko", "zh", "und", ""})
  void surfaceIsWhatStandsBetweenItsOffsets(String language) {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        int[] from = {
          0x20, 0x41, 0x61, 0x27, 0x2019, 0xC0, 0x3042, 0x30A2, 0x4E00, 0xAC00, 0x1F600
        };
        text.appendCodePoint(from[random.nextInt(from.length)] + random.nextInt(20));
      }
      int last = 0;
      for (Token token : Tokens.of(text.toString(), language)) {
        assertThat(token.start()).isGreaterThanOrEqualTo(last);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.surface());
        last = token.end();
      }
    }
  }
}
