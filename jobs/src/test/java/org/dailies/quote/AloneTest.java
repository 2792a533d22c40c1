package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

/** Whole sentences in marks that no words around them claim. */
final class AloneTest {
  private static final QuoteFinder FINDER =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  private static List<String> speakers(String language, String title, String text) {
    return FINDER
        .find(Document.of(title, text.replace('¶', '\n'), language, null), List.of())
        .stream()
        .map(quote -> String.valueOf(quote.speakerSurface()))
        .toList();
  }

  @Test
  void theOnlyPersonWhoSpeaksSaidThem() {
    assertThat(
            speakers(
                "de",
                "",
                "„Wir prüfen jedes einzelne Bild von Hand“, sagte Helga Brinkmann am Montag.¶„Was"
                    + " wir noch nicht haben, ist eine Regel für die Stimmen.“ Derzeit arbeitet das"
                    + " Haus daran."))
        .containsExactly("Helga Brinkmann", "Helga Brinkmann");
  }

  @Test
  void ofTwoWhoSpeakNeitherIsTaken() {
    List<String> speakers =
        speakers(
            "en",
            "",
            "“We check every picture by hand,” said Ada Park.¶“We never do that here at all,” said"
                + " Bruno Hale.¶It went on for hours.¶“The voices have no rule that anybody could"
                + " follow yet.” The room was silent.");
    assertThat(speakers).hasSize(3);
    assertThat(speakers.get(2)).isNotIn("Ada Park", "Bruno Hale");
  }

  @Test
  void whoSpeaksBeforeAndBehindSaidWhatStandsBetween() {
    assertThat(
            speakers(
                "en",
                "",
                "“Nobody asked us about any of it,” said Bruno Hale.¶“We check every picture by"
                    + " hand,” said Ada Park.¶“The voices have no rule that anybody could follow"
                    + " yet.”¶“It will take us a year,” Park said."))
        .containsExactly("Bruno Hale", "Ada Park", "Ada Park", "Ada Park");
  }

  @Test
  void theGuestOfAnInterviewAnswers() {
    assertThat(
            speakers(
                "fr",
                "Rencontre avec Claire Dumont",
                "Que pensez-vous de ces outils pour le dessin ?¶« Je ne m'en sers pas du tout dans"
                    + " mon métier de tous les jours. »"))
        .containsExactly("Claire Dumont");
  }
}
