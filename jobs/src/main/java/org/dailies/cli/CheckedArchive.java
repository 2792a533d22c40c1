package org.dailies.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.dailies.archive.ArchiveReport;

/** How {@code check} prints what it found in an archive. */
final class CheckedArchive {
  private static final ObjectMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private CheckedArchive() {}

  static String text(ArchiveReport r) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %s, %d bytes, %s %s: %s, skipped %s, %d with a problem%n",
            r.archive(),
            r.format(),
            r.bytes(),
            many(r.rows(), "record"),
            r.types(),
            many(r.captures(), "capture"),
            r.skipped(),
            r.damages()));
    if (r.digestsOk() + r.digestsWrong() > 0) {
      text.append(
          String.format(
              Locale.ROOT, "  digests: %d fit, %d do not%n", r.digestsOk(), r.digestsWrong()));
    }
    if (r.revisitsResolved() + r.revisitsUnresolved() > 0) {
      text.append(
          String.format(
              Locale.ROOT,
              "  revisits: %d resolved in this file, %d not%n",
              r.revisitsResolved(),
              r.revisitsUnresolved()));
    }
    r.damage().forEach(found -> found(text, found));
    more(text, r.damages() - r.damage().size());
    r.digestsBad().forEach(found -> found(text, found));
    more(text, r.digestsWrong() - r.digestsBad().size());
    return text.toString();
  }

  static String many(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private static void found(StringBuilder text, ArchiveReport.Found found) {
    text.append(
        String.format(
            Locale.ROOT,
            "  at %d, %d bytes: %s %s%n",
            found.offset(),
            found.length(),
            found.problem(),
            found.detail()));
  }

  private static void more(StringBuilder text, long left) {
    if (left > 0) {
      text.append(String.format(Locale.ROOT, "  and %d more%n", left));
    }
  }

  static String json(ArchiveReport report) {
    try {
      return JSON.writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
