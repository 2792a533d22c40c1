package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class WebAddressesTest {
  /** What an address is, in short; too slow and too deep for long texts. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)[\\p{Alnum}\\p{Punct}]+"
              + "|\\b[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)*\\.[a-z]{2,6}/[\\p{Alnum}\\p{Punct}]*");

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "Z",
          "7",
          "-",
          ".",
          "/",
          "com",
          ".org/",
          "www.",
          "http://",
          "https://",
          " ",
          "\n",
          "_",
          "é",
          "漢",
          "e\u0301",
          ":",
          "(",
          "news.example.com/film");

  @Test
  void blanksStandWhereAddressesStood() {
    assertThat(WebAddresses.blanked("See https://a.example/x, or news.b.example.com/y?z=1 today."))
        .isEqualTo("See" + " ".repeat(22) + "or" + " ".repeat(26) + "today.");
  }

  @Test
  void aHostWithoutAPathStays() {
    String text = "OpenAI runs chat.com and U.S. outlets/agencies read 5.2/10 of it.";
    assertThat(WebAddresses.blanked(text)).isSameAs(text);
  }

  @Test
  void addressesAreWhatTheExpressionSays() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(WebAddresses.blanked(text.toString()))
          .isEqualTo(
              ADDRESS.matcher(text).replaceAll(found -> " ".repeat(found.end() - found.start())));
    }
  }

  @Test
  @Timeout(20)
  void floodsAreReadInOnePass() {
    for (String unit :
        List.of("a.", "a-", "-", "www.", "www. ", "http://", "a.bc", "é-", "\u0301")) {
      String flood = unit.repeat(1_000_000);
      assertThat(WebAddresses.blanked(flood)).hasSameSizeAs(flood);
    }
  }
}
