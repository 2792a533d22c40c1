package org.dailies.lexicon;

import java.util.Locale;

/** The kinds of entry. */
public enum Kind {
  STUDIO,
  BRAND,
  TITLE,
  PERSON,
  VENDOR,
  TOOL,
  UNION,
  AI_TERM;

  /** The code in tables and YAML, in kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether an entry of this kind can act or be written about for itself. */
  public boolean isActor() {
    return this == STUDIO || this == VENDOR || this == TOOL || this == UNION || this == PERSON;
  }
}
