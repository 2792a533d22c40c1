package org.dailies.archive;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as WARC writes them: W3C dates of any precision, and timestamps of digits only. */
final class WarcDate {
  private static final Pattern SHORT =
      Pattern.compile("(\\d{4})(-\\d\\d)?(-\\d\\d)?(?:T(\\d\\d:\\d\\d)Z?)?");

  private WarcDate() {}

  /** The instant, at the earliest of what the text may mean; null where it is no date. */
  static Instant parse(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String date = text.strip();
    try {
      if (date.length() >= 20 && date.endsWith("Z")) {
        return Instant.parse(date);
      }
      if (date.length() >= 19 && date.charAt(10) == 'T') {
        return date.length() == 19
            ? Instant.parse(date + "Z")
            : OffsetDateTime.parse(date).toInstant();
      }
      Matcher match = SHORT.matcher(date);
      if (match.matches()) {
        return Instant.parse(
            match.group(1)
                + or(match.group(2), "-01")
                + or(match.group(3), "-01")
                + "T"
                + or(match.group(4), "00:00")
                + ":00Z");
      }
    } catch (DateTimeParseException e) {
      return null;
    }
    return ArcLine.timestamp(date);
  }

  private static String or(String group, String otherwise) {
    return group == null ? otherwise : group;
  }
}
