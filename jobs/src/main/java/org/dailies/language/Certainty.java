package org.dailies.language;

import java.util.Locale;

/** How sure it is that something was done, as a sentence says. */
public enum Certainty {
  /** It is reported as a fact. */
  DONE,
  /** Its maker says firmly that it will be. */
  ANNOUNCED,
  /** Its maker wants it, or thinks of it. */
  PLANNED,
  /** Somebody expects it. */
  FORECAST,
  /** It is under a condition, or possible. */
  CONDITIONAL,
  /** Somebody says so of another. */
  ALLEGED,
  /** Somebody asks. */
  ASKED,
  /** It is said not to be so. */
  DENIED,
  /** It was planned, and is no more. */
  WITHDRAWN;

  /** As it stands in language files and in the column {@code status}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
