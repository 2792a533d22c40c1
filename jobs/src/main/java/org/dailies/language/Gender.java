package org.dailies.language;

import java.util.Locale;

/** Which pronoun a first name, a form of address or an article goes with. */
public enum Gender {
  /** A man. */
  HE,
  /** A woman. */
  SHE,
  /** A person of either gender. */
  ANY;

  /** As it stands in language files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
