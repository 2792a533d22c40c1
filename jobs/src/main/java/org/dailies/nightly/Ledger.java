package org.dailies.nightly;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;

/** What was ingested before, by place and by content. */
final class Ledger {
  private final Set<InputFile> places = new HashSet<>();
  private final Set<String> fingerprints = new HashSet<>();

  private Ledger() {}

  /** The ledger that rows of {@code archives} make. */
  static Ledger of(List<Row> rows) {
    Ledger ledger = new Ledger();
    for (Row row : rows) {
      ledger.places.add(
          new InputFile(row.getAs("archive"), row.<Long>getAs("bytes"), row.getAs("etag")));
      ledger.fingerprints.add(row.getAs("fingerprint"));
    }
    return ledger;
  }

  /** Whether the same file, unchanged, was ingested. */
  boolean holds(InputFile file) {
    return places.contains(file);
  }

  /** Whether a file of that content was ingested, under whatever name. */
  boolean holds(String fingerprint) {
    return fingerprints.contains(fingerprint);
  }
}
