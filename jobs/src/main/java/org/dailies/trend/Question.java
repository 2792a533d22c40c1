package org.dailies.trend;

import java.util.Locale;

/** The two questions that are asked of every series. */
public enum Question {
  /** Is there more of it than before, for the volume of the press heard? */
  COUNT,
  /** Is it a larger share of what is written: more of it for each of the other stories? */
  SHARE;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
