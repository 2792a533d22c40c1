package org.dailies.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class ArticleChainTest {
  private static final int INPUTS = 10_000;

  private final ArticleChain chain = new ArticleChain();

  @Test
  void everyBaseTextGivesAnArticle() {
    for (BaseTexts.Text text : BaseTexts.ALL) {
      byte[] page =
          BaseTexts.page(text.language(), text.title(), text.body())
              .getBytes(StandardCharsets.UTF_8);
      assertThat(chain.read("page.html", page)).as(text.title()).isEqualTo(1);
    }
  }

  @Test
  void inputsAreTheSameWheneverAskedFor() {
    HostileInputs.Input one = new HostileInputs(MutateBench.SEED).of(77);
    HostileInputs.Input again = new HostileInputs(MutateBench.SEED).of(77);
    assertThat(again.bytes()).isEqualTo(one.bytes());
    assertThat(again.kinds()).isEqualTo(one.kinds());
  }

  @Test
  void mutatedInputsBringNothingDown() {
    HostileInputs inputs = new HostileInputs(MutateBench.SEED);
    long articles = 0;
    for (int number = 0; number < INPUTS; number++) {
      HostileInputs.Input input = inputs.of(number);
      int[] found = new int[1];
      assertThatCode(() -> found[0] = chain.read(input.name(), input.bytes()))
          .as("input %d: %s", number, input.kinds())
          .doesNotThrowAnyException();
      articles += found[0];
    }
    assertThat(articles).isGreaterThan(INPUTS / 2);
  }
}
