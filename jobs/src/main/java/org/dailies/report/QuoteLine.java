package org.dailies.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A saying: a quote of table {@code quotes} with its article, and every place that printed it.
 *
 * @param text {@code quotes.text}
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
}
