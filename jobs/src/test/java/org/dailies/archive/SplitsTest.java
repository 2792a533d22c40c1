package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SplitsTest {

  @Property(tries = 60)
  void everySplitSizeOfGzipGivesEachRecordOnce(
      @ForAll @IntRange(min = 1, max = 12) int pages,
      @ForAll @IntRange(min = 1, max = 5000) int split,
      @ForAll long seed) {
    BytesInput input = BytesInput.of("a.warc.gz", Made.gzipEach(Made.pages(pages, seed)));
    assertThat(Made.places(Made.readBySplits(input, split))).isEqualTo(Made.places(input));
  }

  @Property(tries = 60)
  void headersAloneAreThoseOfRecordsReadWhole(
      @ForAll @IntRange(min = 1, max = 12) int pages, @ForAll long seed) {
    byte[] inner = Made.gzipEach(Made.pages(pages, seed));
    byte[] nested = Made.response("https://example.org/w.warc.gz", "application/gzip", inner);
    byte[] bytes =
        Made.join(inner, Made.gzip(nested), Made.gzip(nested, 0), Made.gzip(Made.page(1)));
    BytesInput input = BytesInput.of("a.warc.gz", bytes);
    List<ArchiveRecord> headers =
        Made.read(input, org.dailies.config.ArchiveConfig.defaults(), Wanted.HEADERS);
    assertThat(Made.places(headers)).isEqualTo(Made.places(input));
  }

  @Test
  void aForgedTrailerDoesNotLetInnerRecordsOut() {
    byte[] forged = Made.gzip(Made.page(66));
    byte[] noise = new byte[500];
    new Random(3).nextBytes(noise);
    byte[] body = Made.join(noise, new byte[4], forged, noise);
    byte[] record = Made.response("https://example.org/forger", "image/png", body);
    int at = record.length - 4 - body.length + noise.length;
    for (int i = 0; i < 4; i++) {
      record[at + i] = (byte) (record.length >> (8 * i));
    }
    byte[] bytes = Made.join(Made.gzip(record, Deflater.NO_COMPRESSION), Made.gzip(Made.page(1)));
    BytesInput input = BytesInput.of("a.warc.gz", bytes);
    assertThat(Made.read(input, org.dailies.config.ArchiveConfig.defaults(), Wanted.HEADERS))
        .extracting(ArchiveRecord::uri)
        .containsExactly("https://example.org/forger", "https://example.org/1");
  }

  @Property(tries = 60)
  void everySplitSizeOfPlainWarcGivesEachRecordOnce(
      @ForAll @IntRange(min = 1, max = 12) int pages,
      @ForAll @IntRange(min = 1, max = 5000) int split,
      @ForAll long seed) {
    BytesInput input = BytesInput.of("a.warc", Made.join(Made.pages(pages, seed)));
    assertThat(Made.places(Made.readBySplits(input, split))).isEqualTo(Made.places(input));
  }

  @Property(tries = 60)
  void everySplitSizeOfZstdGivesEachRecordOnce(
      @ForAll @IntRange(min = 1, max = 12) int pages,
      @ForAll @IntRange(min = 1, max = 5000) int split,
      @ForAll long seed) {
    BytesInput input = BytesInput.of("a.warc.zst", Made.zstdEach(Made.pages(pages, seed)));
    assertThat(Made.places(Made.readBySplits(input, split))).isEqualTo(Made.places(input));
  }

  @Property(tries = 40)
  void damagedGzipGivesTheSameBySplits(
      @ForAll @IntRange(min = 3, max = 12) int pages,
      @ForAll @IntRange(min = 1, max = 3000) int split,
      @ForAll long seed) {
    byte[] bytes = Made.gzipEach(Made.pages(pages, seed));
    Random random = new Random(seed);
    for (int i = 0; i < 3; i++) {
      bytes[10 + random.nextInt(bytes.length - 10)] ^= (byte) (1 << random.nextInt(8));
    }
    BytesInput input = BytesInput.of("a.warc.gz", bytes);
    List<ArchiveRecord> whole = Made.read(input);
    assertThat(Made.covers(whole, input.size())).isTrue();
    assertThat(Made.places(Made.readBySplits(input, split))).isEqualTo(Made.places(whole));
  }

  @Test
  void aWarcInsideAWarcIsNeverCutOpen() {
    byte[] inner = Made.gzipEach(Made.pages(15, 7));
    for (int level : new int[] {Deflater.NO_COMPRESSION, Deflater.DEFAULT_COMPRESSION}) {
      byte[] outer =
          Made.join(
              Made.gzip(Made.page(1)),
              Made.gzip(
                  Made.response("https://example.org/a.warc.gz", "application/gzip", inner), level),
              Made.gzip(Made.page(2)),
              Made.gzip(Made.page(3)));
      BytesInput input = BytesInput.of("outer.warc.gz", outer);
      List<String> whole = Made.places(input);
      assertThat(whole).hasSize(4);
      for (long at = 1; at < outer.length; at++) {
        long start = start(input, at);
        assertThat(whole).anyMatch(place -> start < 0 || place.startsWith(start + "+"));
      }
      assertThat(Made.places(Made.readBySplits(input, 1))).isEqualTo(whole);
    }
  }

  @Test
  void aLongWarcInsideAWarcIsNeverCutOpen() {
    byte[] inner = Made.gzipEach(Made.pages(200, 11));
    byte[] block = Made.response("https://example.org/b.warc.gz", "application/gzip", inner);
    byte[] outer =
        Made.join(
            Made.gzip(Made.page(1)),
            Made.gzip(block, Deflater.NO_COMPRESSION),
            Made.gzip(Made.page(2)));
    BytesInput input = BytesInput.of("outer.warc.gz", outer);
    assertThat(inner.length).isGreaterThan(2 * 65_535);
    assertThat(Made.places(Made.readBySplits(input, 1999)))
        .isEqualTo(Made.places(input))
        .hasSize(3);
  }

  @Test
  void aPlainWarcInsideAPlainWarcIsNeverCutOpen() {
    byte[] inner = Made.join(Made.pages(5, 3));
    byte[] outer =
        Made.join(
            Made.page(1),
            Made.record("resource", "https://example.org/c.warc", "application/warc", inner),
            Made.page(2));
    BytesInput input = BytesInput.of("outer.warc", outer);
    assertThat(Made.places(Made.readBySplits(input, 1))).isEqualTo(Made.places(input)).hasSize(3);
  }

  @Test
  void aDamagedOuterRecordDoesNotLetItsInnerRecordsOut() {
    byte[] inner = Made.gzipEach(Made.pages(9, 5));
    byte[] first = Made.gzip(Made.page(1));
    byte[] middle =
        Made.gzip(
            Made.response("https://example.org/d.warc.gz", "application/gzip", inner),
            Deflater.NO_COMPRESSION);
    middle[middle.length - 6] ^= 1;
    BytesInput input =
        BytesInput.of("outer.warc.gz", Made.join(first, middle, Made.gzip(Made.page(2))));
    assertThat(Made.read(input))
        .extracting(ArchiveRecord::uri)
        .containsExactly(
            "https://example.org/1", "https://example.org/d.warc.gz", "https://example.org/2");
  }

  @Test
  void gzipOverTheWholeFileIsOneSplit() {
    byte[] bytes = Made.gzip(Made.join(Made.pages(30, 1)));
    BytesInput input = BytesInput.of("whole.warc.gz", bytes);
    assertThat(Archives.splits(input, 100)).containsExactly(Split.WHOLE);
    assertThat(Made.read(input)).hasSize(31);
    assertThat(Made.covers(Made.read(input), bytes.length)).isTrue();
  }

  private static long start(ArchiveInput input, long at) {
    try {
      return MemberStart.next(input, at, input.size(), MemberStart.Kind.GZIP);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
