package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dailies.text.Span;
import org.junit.jupiter.api.Test;

class SayingTest {
  private static Saying.Place place(String article, String outlet, int day, String text) {
    Quote quote =
        new Quote(
            "Marta Okafor",
            null,
            null,
            text,
            "said",
            "neutral",
            false,
            0,
            List.of(new Span(0, text.length())),
            true);
    return new Saying.Place(article, outlet, day == 0 ? null : LocalDate.of(2026, 3, day), quote);
  }

  @Test
  void sameWordsInTwoOutletsAreOneSayingWithBothPlaces() {
    List<Saying> sayings =
        Saying.group(
            List.of(
                place("b", "two.example", 5, "We kept one scene of the two."),
                place("a", "one.example", 4, "We kept one scene of the two,")));
    assertThat(sayings).hasSize(1);
    assertThat(sayings.get(0).places())
        .extracting(Saying.Place::articleId)
        .containsExactly("a", "b");
  }

  @Test
  void printingCutShortJoinsTheFullOneAndTheFullWordsStay() {
    List<Saying> sayings =
        Saying.group(
            List.of(
                place("a", "one.example", 4, "Nobody here has lost a day of work to a machine"),
                place(
                    "b",
                    "two.example",
                    3,
                    "Nobody here has lost a day of work to a machine, and nobody will.")));
    assertThat(sayings).hasSize(1);
    assertThat(sayings.get(0).text()).endsWith("nobody will.");
    assertThat(sayings.get(0).places().get(0).articleId()).isEqualTo("b");
  }

  @Test
  void shortBeginningsInCommonJoinNothingAndUndatedComesLast() {
    List<Saying> sayings =
        Saying.group(
            List.of(
                place("a", "one.example", 0, "It is a tool"),
                place("b", "one.example", 2, "It is a tool for some and a threat for others")));
    assertThat(sayings).hasSize(2);
    assertThat(sayings.get(0).places().get(0).articleId()).isEqualTo("b");
  }
}
