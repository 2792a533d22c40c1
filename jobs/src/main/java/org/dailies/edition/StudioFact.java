package org.dailies.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * One studio in one current article that holds generative AI: a row of {@code coverage}.
 *
 * @param apart whether its outlet is an aggregator or machine-written, and so counted apart
 */
record StudioFact(
    String articleId,
    String storyId,
    boolean head,
    LocalDate day,
    String outlet,
    boolean apart,
    String studioId,
    String closest,
    boolean headline,
    List<String> frames) {

  /** Whether its article counts as a story of its own in headline numbers. */
  boolean story() {
    return head && headline && !apart;
  }

  /** Whether its article counts as a printing in headline numbers. */
  boolean article() {
    return headline && !apart;
  }
}
