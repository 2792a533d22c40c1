package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamSafeTest {
  @Test
  void textWithoutLongRunsIsTheSameObject() {
    String text = "cafe\u0301 " + "x" + "\u0301".repeat(30);
    assertThat(StreamSafe.of(text)).isSameAs(text);
  }

  @Test
  void marksBeyondTheThirtiethOfARunAreCut() {
    String text = "a" + "\u0316\u0301".repeat(500) + "b" + "\u0301".repeat(31) + "c";
    assertThat(StreamSafe.of(text))
        .isEqualTo("a" + "\u0316\u0301".repeat(15) + "b" + "\u0301".repeat(30) + "c");
  }
}
