package org.dailies.report;

import java.util.Locale;

/** The length of a trend's periods: {@code trends.grain}. */
public enum Grain {
  DAY,
  WEEK,
  MONTH;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
