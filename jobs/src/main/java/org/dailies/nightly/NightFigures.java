package org.dailies.nightly;

import java.util.List;

/**
 * What a night has brought, before anything is made of it.
 *
 * @param archives new archives
 * @param read records of them, duplicates and what is forgotten left out
 * @param captures of these, articles and rejects
 * @param rejects of these, those that gave no article
 * @param articles new articles
 * @param undated of these, without a date of their own
 * @param languageless of these, in a language that is not known
 * @param confidence mean confidence of their extraction, 0 to 1; 1 without any
 * @param outlets volumes of outlets that the nights before knew
 * @param rulesChanged whether derived rows of history are made by other rules than tonight's
 */
record NightFigures(
    long archives,
    long read,
    long captures,
    long rejects,
    long articles,
    long undated,
    long languageless,
    double confidence,
    List<Volume> outlets,
    boolean rulesChanged) {
  NightFigures {
    outlets = List.copyOf(outlets);
  }

  /**
   * How much an outlet has brought.
   *
   * @param median articles a night before, of the nights that brought any
   */
  record Volume(String outlet, long tonight, double median) {
    private static final double LITTLE = 0.25;
    private static final double MUCH = 4;

    boolean isSilent() {
      return tonight < LITTLE * median;
    }

    boolean isUnusual() {
      return isSilent() || tonight > MUCH * median;
    }
  }
}
