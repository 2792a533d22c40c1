package org.dailies.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.config.ArchiveConfig;

/** Validates one archive: every record is read, decoded and compared with its digests. */
public final class ArchiveCheck {
  /** How many findings of a sort are listed; all are counted. */
  public static final int MAX_LISTED = 1000;

  private final Map<String, Long> types = new TreeMap<>();
  private final Map<String, Long> skipped = new TreeMap<>();
  private final List<ArchiveReport.Found> damage = new ArrayList<>();
  private final List<ArchiveReport.Found> digests = new ArrayList<>();
  private final Set<Long> originals = new HashSet<>();
  private final List<Long> revisits = new ArrayList<>();
  private long rows;
  private long captures;
  private long damages;
  private long digestsOk;
  private long digestsWrong;
  private long payloadBytes;

  private ArchiveCheck() {}

  /** The report on an archive; damage is reported whatever the config's mode. */
  public static ArchiveReport of(ArchiveInput input, ArchiveConfig config) {
    ArchiveConfig permissive = config.withMode(ArchiveConfig.Mode.PERMISSIVE);
    Wanted wanted = new Wanted(Wanted.Payloads.ALL, true, RecordFilter.ANY);
    ArchiveCheck check = new ArchiveCheck();
    try (ArchiveRecords records = Archives.records(input, permissive, wanted)) {
      records.forEachRemaining(check::add);
    }
    return check.report(input);
  }

  private void add(ArchiveRecord record) {
    rows++;
    if (record.type() != null) {
      types.merge(record.type(), 1L, Long::sum);
    }
    if (record.skipped() != null) {
      skipped.merge(record.skipped(), 1L, Long::sum);
    } else if (record.type() != null) {
      captures++;
    }
    if (record.problem() != null) {
      damages++;
      list(damage, record, record.problem(), record.detail());
    }
    if (record.digestOk() != null && record.digestOk()) {
      digestsOk++;
    } else if (record.digestOk() != null) {
      digestsWrong++;
      list(digests, record, "digest", "the content does not fit its digest");
    }
    payloadBytes += Math.max(0, record.payloadBytes());
    addReferences(record);
  }

  private static void list(
      List<ArchiveReport.Found> into, ArchiveRecord record, String problem, String detail) {
    if (into.size() < MAX_LISTED) {
      into.add(
          new ArchiveReport.Found(
              record.archive(), record.offset(), record.length(), problem, detail));
    }
  }

  private void addReferences(ArchiveRecord record) {
    if ("revisit".equals(record.type())) {
      revisits.add(hash(record.refersTo()));
      revisits.add(hash(record.payloadDigest()));
    } else if ("response".equals(record.type()) || "resource".equals(record.type())) {
      originals.add(hash(record.recordId()));
      originals.add(hash(record.payloadDigest()));
      originals.add(hash(record.uri() + " " + record.date()));
    }
  }

  /** 64 bits of a text, so that a check's memory stays small; 0 for none. */
  private static long hash(String text) {
    if (text == null) {
      return 0;
    }
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  private ArchiveReport report(ArchiveInput input) {
    long resolved = 0;
    originals.remove(0L);
    for (int i = 0; i < revisits.size(); i += 2) {
      boolean found =
          originals.contains(revisits.get(i)) || originals.contains(revisits.get(i + 1));
      resolved += found ? 1 : 0;
    }
    return new ArchiveReport(
        input.name(),
        Archives.format(input).code(),
        input.size(),
        rows,
        types,
        captures,
        skipped,
        damage,
        damages,
        digestsOk,
        digests,
        digestsWrong,
        resolved,
        revisits.size() / 2 - resolved,
        payloadBytes);
  }
}
