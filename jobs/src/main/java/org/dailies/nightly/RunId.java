package org.dailies.nightly;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Ids of runs: when they began, and six digits so that two never share one. */
public final class RunId {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private RunId() {}

  /** An id of a run that begins then. */
  public static String at(Instant began) {
    int number = new SecureRandom().nextInt(1 << 24);
    return TIME.format(began) + String.format(Locale.ROOT, "-%06x", number);
  }
}
