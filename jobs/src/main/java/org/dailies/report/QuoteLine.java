package org.dailies.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A saying: a quote of table {@code quotes} with its article, and every place that printed it.
 *
 * @param text {@code quotes.text}; of reported speech the sentence that reports it
 * @param speaker the speaker's name in the lexicon, else {@code speaker_surface}, or null
 * @param studio the name of the speaker's studio, or null
 * @param cue the cue as it stands in the text, or null
 * @param cueClass {@code quotes.cue_class}
 * @param indirect {@code quotes.indirect}: reported without marks
 * @param outlet {@code articles.outlet}, or null
 * @param day {@code articles.day}, or null
 * @param title {@code articles.title}
 * @param url {@code articles.url}, or null
 * @param language {@code articles.language}, or null
 * @param numberId where its evidence is found, or null
 * @param places the articles that printed it, this one among them; by day
 */
public record QuoteLine(
    String text,
    String speaker,
    String studio,
    String cue,
    String cueClass,
    boolean indirect,
    String outlet,
    LocalDate day,
    String title,
    String url,
    String language,
    String numberId,
    List<QuotePlace> places) {

  public QuoteLine {
    places = List.copyOf(places);
  }

  /**
   * Reported speech in the sentence that reports it, direct speech as it is: the bare words of
   * "does not believe that models replace artists" say the opposite of what was meant.
   */
  public QuoteLine inSentence(List<Sentence> evidence) {
    if (!indirect) {
      return this;
    }
    return evidence.stream()
        .filter(sentence -> Objects.equals(sentence.url(), url))
        .findFirst()
        .map(sentence -> withText(sentence.text()))
        .orElse(this);
  }

  private QuoteLine withText(String whole) {
    return new QuoteLine(
        whole, speaker, studio, cue, cueClass, indirect, outlet, day, title, url, language,
        numberId, places);
  }
}
