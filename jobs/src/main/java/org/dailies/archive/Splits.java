package org.dailies.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dailies.config.ArchiveConfig;

/**
 * Cuts an archive into splits at record beginnings. In gzip a beginning near the wanted place is
 * found and proved without reading from the file's start; plain files and zstd frames are walked by
 * the lengths they state. What cannot be cut is one split.
 */
final class Splits {
  private static final long SEARCH = 64L << 20;

  private Splits() {}

  static List<Split> of(ArchiveInput input, ArchiveFormat format, long bytes) throws IOException {
    boolean small = input.size() <= bytes || bytes < 1 || !input.ranged();
    if (small || !format.isRecords()) {
      return List.of(Split.WHOLE);
    }
    List<Long> starts =
        switch (format) {
          case WARC_GZIP, ARC_GZIP -> gzip(input, bytes);
          case WARC_ZSTD, ARC_ZSTD -> zstd(input, bytes);
          default -> plain(input, format, bytes);
        };
    List<Split> splits = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      splits.add(
          new Split(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : Long.MAX_VALUE));
    }
    return splits;
  }

  private static List<Long> gzip(ArchiveInput input, long bytes) throws IOException {
    List<Long> starts = new ArrayList<>(List.of(0L));
    long wanted = bytes;
    while (wanted < input.size()) {
      long to = Math.min(input.size(), wanted + Math.max(bytes, SEARCH));
      long start = MemberStart.next(input, wanted, to, MemberStart.Kind.GZIP);
      if (start >= 0) {
        starts.add(start);
      } else if (starts.size() == 1) {
        return starts;
      }
      wanted = Math.max(wanted + bytes, start < 0 ? to : (start / bytes + 1) * bytes);
    }
    return starts;
  }

  private static List<Long> zstd(ArchiveInput input, long bytes) throws IOException {
    List<Long> starts = new ArrayList<>(List.of(0L));
    try (StoredBytes stored = new StoredBytes(input, 0)) {
      long wanted = bytes;
      while (stored.ensure(4) >= 4 && Magic.zstd(stored.buf, stored.pos, stored.lim)) {
        if (stored.offset() >= wanted) {
          starts.add(stored.offset());
          wanted = (stored.offset() / bytes + 1) * bytes;
        }
        ZstdFrame frame = new ZstdFrame(stored);
        if (frame.skippable()) {
          frame.skip();
        } else {
          frame.drain();
        }
        if (frame.cut()) {
          break;
        }
      }
    }
    return starts;
  }

  private static List<Long> plain(ArchiveInput input, ArchiveFormat format, long bytes)
      throws IOException {
    List<Long> starts = new ArrayList<>(List.of(0L));
    long wanted = bytes;
    try (Framer framer =
        WarcFramer.of(input, format, ArchiveConfig.defaults(), Wanted.HEADERS, 0, Long.MAX_VALUE)) {
      for (ArchiveRecord r = framer.next(); r != null; r = framer.next()) {
        if (r.offset() >= wanted) {
          starts.add(r.offset());
          wanted = (r.offset() / bytes + 1) * bytes;
        }
      }
    }
    return starts;
  }
}
