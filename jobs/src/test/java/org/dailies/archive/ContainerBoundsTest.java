package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

class ContainerBoundsTest {
  private static final int MIB = 1 << 20;
  private static final ArchiveConfig CONFIG = ArchiveConfig.defaults().withMaxContainerRatio(2);

  @Test
  void membersOfAZipThatOverlapAreReadOnceAndToldOfOnce() throws IOException {
    byte[] zip = overlapping(2_000, Made.bytes(Made.PAGE));
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.zip", zip), CONFIG, Wanted.CAPTURES);
    assertThat(records).hasSize(2);
    assertThat(records.get(0).problem()).isNull();
    assertThat(records.get(1).problem()).isEqualTo("bad-container");
    assertThat(records.get(1).detail()).isEqualTo("members that overlap others: 1999");
  }

  @Test
  void aGzipThatUnpacksTooFarIsOneDamageAndEndsThere() throws IOException {
    byte[] big = new byte[24 * MIB];
    Arrays.fill(big, (byte) 'x');
    byte[] bomb = Made.gzip(Made.response("https://example.org/big", "text/html", big));
    byte[] first = Made.gzip(Made.page(1));
    byte[] file = Made.join(first, bomb, bomb, bomb, bomb, Made.gzip(Made.page(2)));
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.warc.gz", file), CONFIG, Wanted.CAPTURES);
    assertThat(records.get(0).uri()).isEqualTo("https://example.org/1");
    assertThat(records).filteredOn(r -> "container-too-large".equals(r.problem())).hasSize(1);
    ArchiveRecord last = records.get(records.size() - 1);
    assertThat(last.problem()).isEqualTo("container-too-large");
    assertThat(last.offset() + last.length()).isEqualTo(file.length);
    assertThat(Made.covers(records, file.length)).isTrue();
  }

  @Test
  void whatLiesInAZipComesOutOfTheZipsAllowance() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] page = new byte[15 * MIB];
      Arrays.fill(page, (byte) 'x');
      for (int i = 0; i < 12; i++) {
        zip.putNextEntry(new ZipEntry(i + ".html"));
        zip.write(Made.bytes("<html><p>"));
        zip.write(page);
      }
    }
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.zip", bytes.toByteArray()), CONFIG, Wanted.CAPTURES);
    assertThat(records).hasSizeLessThan(7);
    assertThat(records.get(records.size() - 1).problem()).isEqualTo("container-too-large");
    assertThat(records).filteredOn(r -> "container-too-large".equals(r.problem())).hasSize(1);
  }

  @Test
  void anHonestContainerIsReadToItsEnd() throws IOException {
    List<byte[]> pages = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      pages.add(Made.gzip(Made.page(i)));
    }
    byte[] file = Made.join(pages.toArray(new byte[0][]));
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.warc.gz", file), ArchiveConfig.defaults(), Wanted.CAPTURES);
    assertThat(records).hasSize(300).allMatch(r -> r.problem() == null);
  }

  @Test
  void aHeaderOfTooManyLinesIsCutAndTheRecordReadAllTheSame() {
    String many = "X-A: b\r\n".repeat(2_000);
    byte[] file =
        Made.http(
            "https://example.org/1", "Content-Type: text/html\r\n" + many, Made.bytes(Made.PAGE));
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.warc", file), ArchiveConfig.defaults(), Wanted.CAPTURES);
    assertThat(records).hasSize(1);
    assertThat(records.get(0).problem()).isEqualTo("header-cut");
    assertThat(records.get(0).mediaType()).isEqualTo("text/html");
    assertThat(records.get(0).payload()).isNotNull();
  }

  @Test
  void foldedAndRepeatedLinesAreJoined() {
    byte[] header = Made.bytes("A: x\r\n y\r\nB: 1\r\na: z\r\n\tw\r\n");
    HeaderFields.Parsed parsed = HeaderFields.parse(header, 0, header.length, 100);
    assertThat(parsed.cut()).isFalse();
    assertThat(parsed.values()).containsEntry("a", "x y, z w").containsEntry("b", "1");
  }

  /** A ZIP whose directory names one stored member again and again. */
  private static byte[] overlapping(int entries, byte[] content) throws IOException {
    Deflater deflater = new Deflater(9, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] stored = new byte[content.length + 100];
    int size = deflater.deflate(stored);
    CRC32 crc = new CRC32();
    crc.update(content);
    byte[] name = "a.html".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        little(30)
            .putInt(0x04034b50)
            .putShort((short) 20)
            .putShort((short) 0)
            .putShort((short) 8)
            .putInt(0)
            .putInt((int) crc.getValue())
            .putInt(size)
            .putInt(content.length)
            .putShort((short) name.length)
            .putShort((short) 0)
            .array());
    out.write(name);
    out.write(stored, 0, size);
    int directory = out.size();
    for (int i = 0; i < entries; i++) {
      out.write(
          little(46)
              .putInt(0x02014b50)
              .putInt(20)
              .putShort((short) 0)
              .putShort((short) 8)
              .putInt(0)
              .putInt((int) crc.getValue())
              .putInt(size)
              .putInt(content.length)
              .putShort((short) name.length)
              .array());
      out.write(name);
    }
    int length = out.size() - directory;
    out.write(
        little(22)
            .putInt(0x06054b50)
            .putInt(0)
            .putShort((short) entries)
            .putShort((short) entries)
            .putInt(length)
            .putInt(directory)
            .array());
    return out.toByteArray();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
