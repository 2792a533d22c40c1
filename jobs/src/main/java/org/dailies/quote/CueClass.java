package org.dailies.quote;

import java.util.Locale;

/** How a cue stands to what it reports. */
enum CueClass {
  NEUTRAL,
  ASSERT,
  DOUBT,
  CONCEDE,
  DENY;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CueClass parse(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
