package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a Chinese clause gives a quote to. */
final class ChineseCastTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
导演陈若溪说：“这个布景我们会一直保留下去。” | 陈若溪
“这个布景我们会一直保留下去。”导演陈若溪说。 | 陈若溪
制片人何思远表示：“这件事让大家非常担忧。” | 何思远
陈若溪在接受采访时表示：“这个布景我们会一直保留下去。” | 陈若溪
陈若溪称公司收入很好。她说：“这个布景我们会一直保留下去。” | 陈若溪
何思远认为，剧组没有错。他强调：“这件事让大家非常担忧。” | 何思远
""")
  void whoIsNamedBeforeOrBehindTheVerbSpeaks(String text, String who) {
    assertThat(QuoteReading.speaker("zh", text)).isEqualTo(who);
  }

  @Test
  void whoAsksIsNotWhoAnswers() {
    assertThat(QuoteReading.speaker("zh", "陈若溪告诉何思远：“这个布景我们会一直保留下去。”")).isEqualTo("陈若溪");
  }

  @Test
  void aBodyOfTheLexiconSpeaks() {
    assertThat(QuoteReading.speaker("zh", "网飞在声明中表示：“我们会继续与创作者合作下去。”")).isEqualTo("网飞");
  }
}
