package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that no verb of saying claims, and what was said without marks. */
final class UnclaimedTest {
  private static final QuoteFinder FINDER =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  private static List<Quote> quotes(String language, String text) {
    return FINDER.find(Document.of("", text.replace('¶', '\n'), language, null), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | “We kept every frame of it,” grumbled Ada Park, who runs the house. | Ada Park",
        "en | “No, no, wait for us!” Bruno Hale interrupted. | Bruno Hale",
        "de | „Wir behalten jedes Bild davon“, frohlockt die Zeichnerin Helga Brinkmann. | Helga"
            + " Brinkmann",
        "es | «Nadie nos preguntó por las voces», lamentaba Marta Olivares. | Marta Olivares",
        "it | «Il doppiaggio è un mestiere - ha detto Carla Conti - e resta nostro per sempre». |"
            + " Carla Conti",
        "fr | « C'est un moment charnière », écrit la dirigeante du syndicat, Claire Dumont. |"
            + " Claire Dumont",
        "en | Ada Park runs the house. She wants her scans kept “for nobody but the painters”. |"
            + " Ada Park",
        "fr | \"J'ai demandé leur avis aux héritiers\" même si \"rien ne nous y oblige encore\","
            + " explique Paul Ferrand. | Paul Ferrand",
      })
  void speakerOfAnUnlistedVerbIsItsSubject(String language, String text, String speaker) {
    assertThat(quotes(language, text)).isNotEmpty();
    assertThat(quotes(language, text)).allMatch(q -> speaker.equals(q.speakerSurface()));
  }

  @Test
  void sentenceRightBehindAQuoteIsItsSpeakers() {
    List<Quote> quotes =
        quotes("en", "“This is theft, plain and simple,” said Ada Park. “Tools excuse no theft.”");
    assertThat(quotes).hasSize(2).allMatch(q -> "Ada Park".equals(q.speakerSurface()));
  }

  @Test
  void longRunWithoutSpeakerIsKeptWithoutOne() {
    List<Quote> quotes =
        quotes("en", "“Nobody here has ever asked us what we think of these machines.”");
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).speakerSurface()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The film “A Winter of Our Own” opened on Friday.",
        "fr | La série « Un été sans fin » commence jeudi.",
        "en | Ada Park bought a “smart” kettle.",
      })
  void titlesAndTermsAreStillNoQuotes(String language, String text) {
    assertThat(quotes(language, text)).isEmpty();
  }

  @Test
  void paragraphBehindAVerbOfSayingAndAColonIsSaid() {
    List<Quote> quotes =
        quotes(
            "fr",
            "Dans une lettre, Paul Ferrand précise :¶Les voix ont été enregistrées pour nous et"
                + " elles resteront à nous.¶La suite est connue.");
    assertThat(quotes).extracting(Quote::text).anyMatch(t -> t.startsWith("Les voix ont été"));
  }

  @Test
  void turnsOfAnInterviewGoToTheNameBeforeTheColon() {
    List<Quote> quotes =
        quotes(
            "en",
            "Ada Park: How did you come to draw for the house in the first place?¶"
                + "Bruno Hale: I came as a runner and nobody ever sent me home again.¶"
                + "Ada Park: And what do you make of these machines that draw by now?");
    assertThat(quotes)
        .extracting(Quote::speakerSurface)
        .containsExactly("Ada Park", "Bruno Hale", "Ada Park");
  }

  @Test
  void labelsOfAListAreNoSpeakers() {
    List<Quote> quotes =
        quotes(
            "en",
            "Best Picture: the long winter tale took the prize on a mild Sunday night.¶"
                + "Best Director: the maker of the same tale took this one home as well.");
    assertThat(quotes).isEmpty();
  }

  @Test
  void quoteThatTheTextsEndCutsOffIsKept() {
    List<Quote> quotes =
        quotes("en", "Ada Park told the paper: “We kept every frame that our painters made and");
    assertThat(quotes).extracting(Quote::speakerSurface).containsExactly("Ada Park");
  }

  @Test
  void lettersOfASuitAreNotTheMakersOfAi() {
    List<Quote> quotes =
        quotes(
            "en",
            "Quillon Studios sued the start-up. “The model was built on stolen pictures of ours,”"
                + " the lawsuit said.");
    assertThat(quotes).extracting(Quote::speakerSurface).containsExactly("Quillon Studios");
  }
}
