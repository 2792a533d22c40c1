package org.dailies.archive;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;

/** Opens archives of any format. */
public final class Archives {
  private Archives() {}

  /** What the input holds, told by its first bytes. */
  public static ArchiveFormat format(ArchiveInput input) {
    try {
      return FormatSniffer.format(input);
    } catch (ZipException | EOFException e) {
      return ArchiveFormat.NOT_AN_ARCHIVE;
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /** A reader of every capture, skipped record and damage, with the captures' payloads. */
  public static ArchiveReader open(ArchiveInput input, ArchiveConfig config) {
    return new ArchiveReader(records(input, config, Wanted.CAPTURES));
  }

  /** A reader of every record with its fields, decoding what is wanted. */
  public static ArchiveRecords records(ArchiveInput input, ArchiveConfig config, Wanted wanted) {
    try {
      ArchiveInput metered = MeteredInput.of(input, config);
      return new ArchiveRecords(
          input, framer(metered, format(metered), config, wanted, 0), config.mode());
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * The record that begins at an offset, with its payload, or null where none does. A file inside a
   * ZIP is named with {@code !/}; a record that shares its gzip member with others is found by
   * reading from the file's start.
   */
  public static ArchiveRecord recordAt(
      ArchiveInput input, String archive, long offset, ArchiveConfig config) {
    try (RecordsAt records = RecordsAt.of(input, archive, config)) {
      return records.at(offset);
    }
  }

  /**
   * Whether a record may begin at an offset at which the file once ended: a member or frame, or a
   * record's first line after blank ones, or too few bytes to tell.
   */
  public static boolean mayBegin(ArchiveInput input, long offset) {
    ArchiveFormat format = format(input);
    if (!format.isRecords() || !input.ranged()) {
      return false;
    }
    try (StoredBytes stored = new StoredBytes(input, offset)) {
      int to = stored.ensure(1 << 14);
      return switch (format) {
        case WARC_GZIP, ARC_GZIP -> to < 4 || Magic.gzip(stored.buf, 0, to);
        case WARC_ZSTD, ARC_ZSTD -> to < 4 || Magic.zstd(stored.buf, 0, to);
        default -> {
          int at = 0;
          while (at < to && (stored.buf[at] == '\r' || stored.buf[at] == '\n')) {
            at++;
          }
          yield to - at < RecordStart.LOOK || MemberHead.record(stored.buf, at, to);
        }
      };
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * The splits of about so many bytes that an archive can be read by, each record in exactly one;
   * one split where it cannot be cut.
   */
  public static List<Split> splits(ArchiveInput input, long bytes) {
    try {
      return Splits.of(input, format(input), bytes);
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /** A reader of the records of one split. */
  public static ArchiveRecords records(
      ArchiveInput input, Split split, ArchiveConfig config, Wanted wanted) {
    if (split.equals(Split.WHOLE)) {
      return records(input, config, wanted);
    }
    try {
      ArchiveConfig own = config.withGiven(Given.of(input, config));
      ArchiveInput metered = MeteredInput.of(input, config);
      Framer framer =
          WarcFramer.of(metered, format(metered), own, wanted, split.start(), split.end());
      return new ArchiveRecords(input, framer, config.mode());
    } catch (IOException e) {
      throw unreadable(input, e);
    }
  }

  /**
   * The files at or below the paths, in byte order of path; sidecars are left out. A path may be a
   * glob. A path at which nothing is, is a fault of the job.
   */
  public static List<Path> inputs(List<Path> paths) {
    return LocalFiles.of(paths);
  }

  /** The file that an archive's name lies in: what stands before {@code !/}. */
  public static String fileOf(String archive) {
    int inner = archive.indexOf("!/");
    return inner < 0 ? archive : archive.substring(0, inner);
  }

  static Framer framer(
      ArchiveInput input, ArchiveFormat format, ArchiveConfig config, Wanted wanted, int depth)
      throws IOException {
    return switch (format) {
      case WARC, WARC_GZIP, WARC_ZSTD, ARC, ARC_GZIP, ARC_ZSTD -> {
        ArchiveConfig own = config.withGiven(Given.of(input, config));
        yield WarcFramer.of(input, format, own, wanted, 0, Long.MAX_VALUE);
      }
      case WACZ, ZIP -> new ZipFramer(input, format, config, wanted, depth);
      case HTML, TEXT -> new DocumentFramer(input, format, config, wanted);
      case JSONL -> new LineFramer(input, config, wanted);
      case EMPTY -> new OneRow(RecordDraft.skipped(input.name(), 0, 0, "empty"));
      case TAR -> new TarFramer(input, config, wanted, depth);
      case CSV -> new CsvFramer(input, config, wanted);
      case PARQUET, NOT_AN_ARCHIVE ->
          new OneRow(RecordDraft.skipped(input.name(), 0, input.size(), "not-an-archive"));
    };
  }

  static DailiesException unreadable(ArchiveInput input, IOException e) {
    return new DailiesException(
        DailiesException.Code.INPUT,
        e,
        "Input cannot be read: %s; %s",
        input.name(),
        e.getMessage());
  }
}
