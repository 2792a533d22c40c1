package org.dailies.language;

/** What a common noun for somebody who acts stands for. */
public enum Party {
  /** A body that was named before: "the studio". */
  BODY,
  /** The people who make a film or series: "the director". */
  CREW,
  /** Those of a trade: "the voice actors". */
  GROUP,
  /** People with whom no maker is meant: "fans". */
  STRANGER
}
