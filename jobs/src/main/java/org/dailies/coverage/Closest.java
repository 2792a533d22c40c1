package org.dailies.coverage;

import java.util.Locale;

/** The nearest level at which generative AI and an actor meet in an article. */
public enum Closest {
  SENTENCE,
  PARAGRAPH,
  ARTICLE,
  NONE;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
