package org.dailies.report;

import java.util.List;
import org.dailies.trend.Concentration;

/**
 * What stands behind one number.
 *
 * @param numberId the number's {@link NumberId}
 * @param label what the number counts, in words
 * @param value the number as shown
 * @param stories stories behind it in all
 * @param sentences sentences behind it in all; those not shown stand in the file beside the page
 * @param outlets how far those stories rest on few outlets, or null where that is not known
 * @param shown the sentences in the page, at most {@code ReportConfig.sentencesPerNumber}
 */
public record Evidence(
    String numberId,
    String label,
    String value,
    long stories,
    long sentences,
    Concentration outlets,
    List<Sentence> shown) {

  public Evidence {
    shown = List.copyOf(shown);
  }

  /** Evidence of which it is not known how far it rests on few outlets. */
  public Evidence(
      String numberId,
      String label,
      String value,
      long stories,
      long sentences,
      List<Sentence> shown) {
    this(numberId, label, value, stories, sentences, null, shown);
  }

  /** The same with at most the given number of sentences shown. */
  Evidence limited(int most) {
    List<Sentence> fewer = shown.subList(0, Math.min(most, shown.size()));
    return new Evidence(numberId, label, value, stories, sentences, outlets, fewer);
  }

  /** Sentences that stand only in the file beside the page. */
  public long more() {
    return Math.max(0, sentences - shown.size());
  }
}
