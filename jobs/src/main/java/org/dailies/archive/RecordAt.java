package org.dailies.archive;

import java.io.IOException;
import org.dailies.ArchiveConfig;

/** Finds one record by its place. */
final class RecordAt {
  private static final Wanted WANTED = Wanted.CAPTURES;

  private RecordAt() {}

  static ArchiveRecord find(ArchiveInput file, String archive, long offset, ArchiveConfig config)
      throws IOException {
    ArchiveInput input = member(file, archive);
    if (input == null) {
      return scan(file, archive, offset, config);
    }
    ArchiveFormat format = Archives.format(input);
    if (format.isRecords() && input.ranged() && offset < input.size()) {
      ArchiveConfig own = config.withGiven(Given.of(input, config));
      try (Framer framer = WarcFramer.of(input, format, own, WANTED, offset, Long.MAX_VALUE)) {
        ArchiveRecord record = framer.next();
        if (record != null && record.type() != null) {
          return record;
        }
      }
    }
    return scan(input, archive, offset, config);
  }

  private static ArchiveRecord scan(
      ArchiveInput input, String archive, long offset, ArchiveConfig config) throws IOException {
    ArchiveFormat format = Archives.format(input);
    try (Framer framer = Archives.framer(input, format, config, WANTED, 0)) {
      for (ArchiveRecord r = framer.next(); r != null; r = framer.next()) {
        if (r.offset() == offset && r.archive().equals(archive)) {
          return r;
        }
      }
    }
    return null;
  }

  /** The file itself, or the file inside it that the archive's name says. */
  private static ArchiveInput member(ArchiveInput file, String archive) throws IOException {
    ArchiveInput input = file;
    String rest = archive.startsWith(file.name()) ? archive.substring(file.name().length()) : "";
    while (input != null && rest.startsWith("!/")) {
      ArchiveFormat format = Archives.format(input);
      if (format != ArchiveFormat.ZIP && format != ArchiveFormat.WACZ) {
        return null;
      }
      ArchiveInput inner = null;
      java.util.List<ZipDirectory.Entry> entries = ZipDirectory.read(input);
      for (ZipDirectory.Entry entry :
          entries == null ? java.util.List.<ZipDirectory.Entry>of() : entries) {
        boolean named =
            rest.equals("!/" + entry.name()) || rest.startsWith("!/" + entry.name() + "!/");
        if (inner == null && named) {
          inner = ZipDirectory.open(input, entry);
          rest = rest.substring(2 + entry.name().length());
        }
      }
      input = inner;
    }
    return input;
  }
}
