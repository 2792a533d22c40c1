package org.dailies.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dailies.archive.ArchiveReport;

/** What {@code check} says of all archives together. */
final class CheckTotal {
  private final Map<String, Long> formats = new TreeMap<>();
  private long bytes;
  private long records;
  private long captures;
  private long skipped;
  private long damaged;
  private long digestsWrong;

  void add(ArchiveReport report) {
    formats.merge(report.format(), 1L, Long::sum);
    bytes += report.bytes();
    records += report.rows();
    captures += report.captures();
    skipped += report.skipped().values().stream().mapToLong(Long::longValue).sum();
    damaged += report.damages();
    digestsWrong += report.digestsWrong();
  }

  String text() {
    long files = formats.values().stream().mapToLong(Long::longValue).sum();
    String told =
        formats.entrySet().stream()
            .map(format -> format.getKey() + "=" + format.getValue())
            .collect(Collectors.joining(", ", "{", "}"));
    return String.format(
        Locale.ROOT,
        "total: %s %s, %d bytes, %s = %s + %d skipped + %s; %d with a problem, %d digests that do"
            + " not fit%n",
        CheckedArchive.many(files, "file"),
        told,
        bytes,
        CheckedArchive.many(records, "record"),
        CheckedArchive.many(captures, "capture"),
        skipped,
        CheckedArchive.many(records - captures - skipped, "damage"),
        damaged,
        digestsWrong);
  }
}
