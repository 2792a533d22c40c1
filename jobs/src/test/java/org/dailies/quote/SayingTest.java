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
    return new Saying.Place(
        article, outlet, day == 0 ? null : LocalDate.of(2026, 3, day), "en", null, false, quote);
  }

  private static Saying.Place printing(
      String article, String language, int start, String speaker, String text) {
    Quote quote =
        new Quote(
            speaker,
            null,
            null,
            text,
            "said",
            "neutral",
            false,
            0,
            List.of(new Span(start, start + text.length())),
            true);
    return new Saying.Place(
        article, article, LocalDate.of(2026, 3, 1), language, "s", !language.equals("en"), quote);
  }

  @Test
  void quoteOfATranslatedPrintingJoinsTheOriginalAndKeepsItsWords() {
    List<Saying> sayings =
        Saying.group(
            List.of(
                printing("a", "fr", 90, "Marta Okafor", "Nous n'avons gardé que 2 scènes sur 40."),
                printing("a", "fr", 10, "Marta Okafor", "La machine a fait le reste du travail."),
                printing("b", "en", 12, "Marta Okafor", "The machine did the rest of the work."),
                printing("b", "en", 80, "Marta Okafor", "We only kept 2 scenes out of 40.")));
    assertThat(sayings).hasSize(2);
    assertThat(sayings)
        .extracting(Saying::text)
        .containsExactlyInAnyOrder(
            "The machine did the rest of the work.", "We only kept 2 scenes out of 40.");
    assertThat(sayings).allSatisfy(s -> assertThat(s.places()).hasSize(2));
  }

  @Test
  void translatedPrintingThatQuotesLessOrOtherFiguresOrSomebodyElseStaysApart() {
    assertThat(
            Saying.group(
                List.of(
                    printing("a", "fr", 10, "Marta Okafor", "La machine a fait le reste."),
                    printing("b", "en", 12, "Marta Okafor", "The machine did the rest."),
                    printing("b", "en", 80, "Marta Okafor", "We only kept two scenes."))))
        .hasSize(3);
    assertThat(
            Saying.group(
                List.of(
                    printing("a", "fr", 10, "Marta Okafor", "Nous avons gardé 3 scènes sur 40."),
                    printing("b", "en", 12, "Marta Okafor", "We only kept 2 scenes out of 40."))))
        .hasSize(2);
    assertThat(
            Saying.group(
                List.of(
                    printing("a", "fr", 10, "Ivo Brandt", "La machine a fait le reste."),
                    printing("b", "en", 12, "Marta Okafor", "The machine did the rest."))))
        .hasSize(2);
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
