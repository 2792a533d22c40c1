package org.dailies.archive;

import java.io.IOException;
import java.util.List;
import org.dailies.config.ArchiveConfig;

/**
 * Finds records of one archive by their offsets, which must not fall: where records can be entered
 * at their offsets directly, else by reading on from the last one.
 */
public final class RecordsAt implements AutoCloseable {
  private final ArchiveInput file;
  private final ArchiveInput input;
  private final ArchiveFormat format;
  private final String archive;
  private final ArchiveConfig config;
  private Framer scan;
  private ArchiveRecord ahead;

  private RecordsAt(
      ArchiveInput file,
      ArchiveInput input,
      ArchiveFormat format,
      String archive,
      ArchiveConfig config) {
    this.file = file;
    this.input = input;
    this.format = format;
    this.archive = archive;
    this.config = config;
  }

  /**
   * A finder of an archive's records.
   *
   * @param archive the file's name, or that of an archive inside it, with {@code !/}
   */
  public static RecordsAt of(ArchiveInput file, String archive, ArchiveConfig config) {
    try {
      ArchiveInput member = member(file, archive);
      ArchiveInput input = member == null ? file : member;
      return new RecordsAt(file, input, Archives.format(input), archive, config);
    } catch (IOException e) {
      throw Archives.unreadable(file, e);
    }
  }

  /** The record that begins at an offset, with its payload if it is a capture; null for none. */
  public ArchiveRecord at(long offset) {
    try {
      ArchiveRecord record = entered(offset);
      return record == null ? scanned(offset) : record;
    } catch (IOException e) {
      throw Archives.unreadable(file, e);
    }
  }

  private ArchiveRecord entered(long offset) throws IOException {
    boolean able = format.isRecords() && input.ranged() && offset < input.size();
    if (!able || !input.name().equals(archive)) {
      return null;
    }
    ArchiveConfig own = config.withGiven(Given.of(input, config));
    try (Framer framer =
        WarcFramer.of(input, format, own, Wanted.CAPTURES, offset, Long.MAX_VALUE)) {
      ArchiveRecord record = framer.next();
      return record != null && record.type() != null ? record : null;
    }
  }

  private ArchiveRecord scanned(long offset) throws IOException {
    if (scan == null) {
      scan = Archives.framer(input, format, config, Wanted.CAPTURES, 0);
      ahead = scan.next();
    }
    while (ahead != null && !(ahead.archive().equals(archive) && ahead.offset() >= offset)) {
      ahead = scan.next();
    }
    return ahead != null && ahead.offset() == offset ? ahead : null;
  }

  /** The file itself, or the file inside it that the archive's name says; null where none is. */
  private static ArchiveInput member(ArchiveInput file, String archive) throws IOException {
    ArchiveInput input = file;
    String rest = archive.startsWith(file.name()) ? archive.substring(file.name().length()) : "";
    while (input != null && rest.startsWith("!/")) {
      ArchiveFormat format = Archives.format(input);
      if (format != ArchiveFormat.ZIP && format != ArchiveFormat.WACZ) {
        return null;
      }
      ArchiveInput inner = null;
      List<ZipDirectory.Entry> entries = ZipDirectory.read(input);
      for (ZipDirectory.Entry entry : entries == null ? List.<ZipDirectory.Entry>of() : entries) {
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

  @Override
  public void close() {
    try {
      if (scan != null) {
        scan.close();
      }
    } catch (IOException e) {
      throw Archives.unreadable(file, e);
    }
  }
}
