package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One page under many spellings is one address, and other pages are others. */
final class AddressKeyTest {
  private static final String PAGE = "paper.example/news/tide";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paper.example/news/tide",
        "http://paper.example/news/tide",
        "HTTPS://WWW.Paper.Example:443/news/tide/",
        "http://paper.example.:80/news//tide",
        "//paper.example/news/tide#top",
        "https://paper.example/news/tide/amp/",
        "https://paper.example/news/tide?amp=1&utm_source=x&UTM_Medium=y",
        "https://paper.example/news/tide?fbclid=1&outputType=amp",
        "https://paper.example/news/%74ide",
        " https://paper.example\\news\\tide ",
      })
  void spellingsOfOnePageAreOneAddress(String url) {
    assertThat(AddressKey.of(url)).isEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paper.example/news/Tide",
        "https://paper.example/news/tide?page=2",
        "https://paper.example:8080/news/tide",
        "https://amp.paper.example/news/tide",
        "https://paper.example/news%2Ftide",
        "https://paper.example.evil.example/news/tide",
        "https://evil.example/https://paper.example/news/tide",
        "https://paper.example@evil.example/news/tide",
        "https://p\u0430per.example/news/tide",
      })
  void otherPagesAreOtherAddresses(String url) {
    assertThat(AddressKey.of(url)).isNotNull().isNotEqualTo(PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://paper%2eexample/news/tide",
        "https://paper.example\u2100.evil.example/x",
        "https://pap er.example/x",
        "urn:uuid:1234",
        "javascript:alert(1)",
        "",
      })
  void whatHasNoSoundHostHasNoAddress(String url) {
    assertThat(AddressKey.of(url)).isNull();
  }

  @Test
  void parametersCountInAnyOrder() {
    assertThat(AddressKey.same("http://a.example/x?b=2&a=1", "https://a.example/x/?a=1&b=2"))
        .isTrue();
    assertThat(AddressKey.same(null, null)).isFalse();
  }
}
