package org.dailies.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * One studio in one current article that holds generative AI: a row of {@code coverage}.
 *
 * @param counted whether headline numbers count it
 * @param ground what its role rests on, or null before there were roles
 * @param apart whether its outlet is an aggregator or machine-written, and so counted apart
 */
record StudioFact(
    String articleId,
    String storyId,
    boolean head,
    LocalDate day,
    String outlet,
    String language,
    boolean apart,
    String studioId,
    String closest,
    boolean counted,
    List<String> frames,
    Ground ground) {

  /** Whether its article counts as a story of its own in headline numbers. */
  boolean story() {
    return head && counted && !apart;
  }

  /** Whether its article counts as a printing in headline numbers. */
  boolean article() {
    return counted && !apart;
  }
}
