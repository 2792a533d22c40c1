package org.dailies.language;

import java.util.Locale;

/** Whom a personal pronoun means. */
public enum PronounKind {
  /** One man. */
  HE,
  /** One woman. */
  SHE,
  /** Several, or one person of no stated gender. */
  THEY,
  /** A thing or a body. */
  IT,
  /** Anybody. */
  ONE,
  /** Who speaks. */
  I,
  /** Who speaks and others. */
  WE;

  /** As it stands in language files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
