package org.dailies.nightly;

import java.util.Arrays;
import org.dailies.archive.ArchiveFormat;
import org.dailies.source.Stretch;

/**
 * A file whose content, or the end of it, no ledger row knows.
 *
 * @param file where it lies
 * @param format its format's code
 * @param fingerprint of its content
 * @param from where reading begins: 0, or where it ended when it was read before
 */
record FreshFile(InputFile file, String format, String fingerprint, long from) {
  /** Whether a file of its format may be written on, record by record. */
  boolean continued() {
    return Arrays.stream(ArchiveFormat.values())
        .anyMatch(known -> known.isRecords() && known.code().equals(format));
  }

  Stretch stretch() {
    return new Stretch(file.archive(), from, file.bytes());
  }
}
