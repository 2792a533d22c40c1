package org.dailies.language;

import java.util.Locale;

/** How a verb of saying stands to what it reports. */
public enum CueClass {
  /** Reports without a judgement: "say". */
  NEUTRAL,
  /** The speaker stands by it: "insist". */
  ASSERT,
  /** The speaker is not sure: "doubt". */
  DOUBT,
  /** The speaker grants it: "admit". */
  CONCEDE,
  /** The speaker says it is not so: "deny". */
  DENY;

  /** As it stands in language files and in the column {@code cue_class}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
