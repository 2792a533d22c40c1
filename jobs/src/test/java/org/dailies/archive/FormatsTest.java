package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

  private static Capture only(ArchiveInput input) {
    List<ArchiveRecord> records = Made.read(input);
    assertThat(records).hasSize(1);
    return (Capture) records.get(0).reading();
  }

  private static String text(Capture capture) {
    return new String(capture.payload(), StandardCharsets.UTF_8);
  }

  @Test
  void formatsAreToldByContent() {
    assertThat(Archives.format(BytesInput.of("x", Made.page(1)))).isEqualTo(ArchiveFormat.WARC);
    assertThat(Archives.format(BytesInput.of("x", Made.gzip(Made.page(1)))))
        .isEqualTo(ArchiveFormat.WARC_GZIP);
    assertThat(Archives.format(BytesInput.of("x", Made.zstdEach(List.of(Made.page(1))))))
        .isEqualTo(ArchiveFormat.WARC_ZSTD);
    assertThat(Archives.format(BytesInput.of("x", Made.PAGE))).isEqualTo(ArchiveFormat.HTML);
    assertThat(Archives.format(BytesInput.of("x", Made.gzip(Made.bytes(Made.PAGE)))))
        .isEqualTo(ArchiveFormat.HTML);
    assertThat(Archives.format(BytesInput.of("x", "{\"title\":\"a\"}\n{\"title\":\"b\"}\n")))
        .isEqualTo(ArchiveFormat.JSONL);
    assertThat(Archives.format(BytesInput.of("x", "{\n  \"title\": \"a\"\n}\n")))
        .isEqualTo(ArchiveFormat.NOT_AN_ARCHIVE);
    assertThat(Archives.format(BytesInput.of("x.txt", "A harbour."))).isEqualTo(ArchiveFormat.TEXT);
    assertThat(Archives.format(BytesInput.of("x.md", "A harbour.")))
        .isEqualTo(ArchiveFormat.NOT_AN_ARCHIVE);
    assertThat(Archives.format(BytesInput.of("x.txt", new byte[] {1, 0, 2})))
        .isEqualTo(ArchiveFormat.NOT_AN_ARCHIVE);
    assertThat(Archives.format(BytesInput.of("x", ""))).isEqualTo(ArchiveFormat.EMPTY);
  }

  @Test
  void aFileThatIsNoArchiveIsOneSkippedReading() {
    List<ArchiveRecord> records = Made.read(BytesInput.of("x.bin", new byte[] {1, 0, 2}));
    assertThat(records).hasSize(1);
    assertThat(records.get(0).reading()).isEqualTo(new Skipped("x.bin", 0, 3, "not-an-archive"));
  }

  @Test
  void everyLineOfJsonlIsADocumentAtItsNumber() {
    String lines = "{\"title\":\"a\"}\n\n{\"title\":\"b\"}\nnot json\n{\"title\":\"c\"}";
    List<ArchiveRecord> plain = Made.read(BytesInput.of("x.jsonl", lines));
    assertThat(plain).extracting(ArchiveRecord::offset).containsExactly(1L, 3L, 4L, 5L);
    assertThat(text((Capture) plain.get(1).reading())).isEqualTo("{\"title\":\"b\"}");
    assertThat(plain.get(1).reading())
        .isInstanceOfSatisfying(
            Capture.class, c -> assertThat(c.kind()).isEqualTo(Capture.Kind.DOCUMENT));
    List<ArchiveRecord> packed = Made.read(BytesInput.of("x.gz", Made.gzip(Made.bytes(lines))));
    assertThat(packed).extracting(ArchiveRecord::offset).containsExactly(1L, 3L, 4L, 5L);
  }

  @Test
  void aClippedJsonlGivesItsWholeLinesAndOneDamage() {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(4);
    for (int i = 0; i < 5000; i++) {
      lines.append("{\"n\":").append(random.nextLong()).append("}\n");
    }
    byte[] packed = Made.gzip(Made.bytes(lines.toString()));
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("x.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
    assertThat(records.size()).isGreaterThan(100);
    assertThat(records.get(records.size() - 1).problem()).isEqualTo("truncated");
    assertThat(records.subList(0, records.size() - 1))
        .allMatch(r -> text((Capture) r.reading()).endsWith("}"));
  }

  @Test
  void theSidecarGoesBeforeFrontMatterAndThatBeforeTheOptions() {
    String page =
        "---\n"
            + "url: https://example.org/a\n"
            + "title: \"The harbour\"\n"
            + "authors: [A. Pilot, B. Mate]\n"
            + "---\n"
            + "Text.";
    ArchiveConfig config =
        ArchiveConfig.defaults().withGiven(Map.of("outlet", "example.net", "language", "en"));
    BytesInput input =
        BytesInput.of("dir/x.txt", page)
            .with("x.txt.meta.json", "{\"url\":\"https://other.org\",\"language\":\"fr\",\"n\":1}");
    Capture capture = (Capture) Made.read(input, config, Wanted.CAPTURES).get(0).reading();
    assertThat(capture.given())
        .isEqualTo(
            Map.of(
                "url", "https://other.org",
                "title", "The harbour",
                "authors", "A. Pilot; B. Mate",
                "language", "fr",
                "outlet", "example.net"));
    assertThat(text(capture)).isEqualTo("Text.");
    assertThat(capture.kind()).isEqualTo(Capture.Kind.TEXT);
  }

  @Test
  void aRuleOfDashesIsNoFrontMatter() {
    Capture capture = only(BytesInput.of("x.txt", "---\nThe tide turned at six.\n---\nMore."));
    assertThat(text(capture)).startsWith("---\nThe tide");
  }

  @Test
  void arcRecordsAreRead() {
    byte[] http = Made.bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + Made.PAGE);
    String version = "1 0 Tests\nURL IP-address Archive-date Content-type Archive-length\n";
    byte[] head =
        Made.bytes(
            "filedesc://a.arc 0.0.0.0 20080430204825 text/plain "
                + version.length()
                + "\n"
                + version);
    byte[] first =
        Made.join(
            Made.bytes(
                "\nhttp://example.org/a b 192.0.2.1 20080430204826 text/html "
                    + http.length
                    + "\n"),
            http);
    for (byte[] bytes :
        List.of(Made.join(head, first, Made.bytes("\n")), Made.gzipEach(List.of(head, first)))) {
      List<ArchiveRecord> records = Made.read(BytesInput.of("a.arc", bytes));
      assertThat(records).extracting(ArchiveRecord::problem).containsOnlyNulls();
      assertThat(records).extracting(ArchiveRecord::type).containsExactly("warcinfo", "response");
      Capture capture = (Capture) records.get(1).reading();
      assertThat(capture.uri()).isEqualTo("http://example.org/a b");
      assertThat(capture.capturedAt()).isEqualTo("2008-04-30T20:48:26Z");
      assertThat(text(capture)).isEqualTo(Made.PAGE);
      assertThat(Made.covers(records, bytes.length)).isTrue();
    }
  }

  @Test
  void aWaczIsReadInPlace() throws IOException {
    byte[] warc = Made.gzipEach(List.of(Made.info(), Made.page(1), Made.page(2)));
    byte[] wacz =
        zip(Map.of("datapackage.json", Made.bytes("{}"), "archive/data.warc.gz", warc), true);
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.wacz", wacz));
    assertThat(records).filteredOn(r -> r.type() != null).hasSize(3);
    ArchiveRecord second =
        records.stream().filter(r -> "https://example.org/2".equals(r.uri())).findFirst().get();
    assertThat(second.archive()).isEqualTo("a.wacz!/archive/data.warc.gz");
    assertThat(Archives.fileOf(second.archive())).isEqualTo("a.wacz");
    ArchiveRecord again =
        Archives.recordAt(
            BytesInput.of("a.wacz", wacz),
            second.archive(),
            second.offset(),
            ArchiveConfig.defaults());
    assertThat(again.payload()).isEqualTo(second.payload());
  }

  @Test
  void aZipOfPagesIsReadLikeADirectory() throws IOException {
    byte[] zip =
        zip(Map.of("../up.html", Made.bytes(Made.PAGE), "b.bin", new byte[] {0, 1}), false);
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.zip", zip));
    assertThat(records).extracting(ArchiveRecord::type).contains("html");
    assertThat(records).extracting(ArchiveRecord::skipped).contains("not-an-archive");
  }

  @Test
  void aZipWithoutDirectoryIsDamage() throws IOException {
    byte[] zip = zip(Map.of("a.html", Made.bytes(Made.PAGE)), false);
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.zip", Arrays.copyOf(zip, zip.length - 30)));
    assertThat(records).extracting(ArchiveRecord::problem).containsExactly("bad-container");
  }

  @Test
  void archivesInsideOneAnotherStopAtTheBound() throws IOException {
    byte[] zip = zip(Map.of("x.html", Made.bytes(Made.PAGE)), true);
    for (int i = 0; i < 6; i++) {
      zip = zip(Map.of("x.zip", zip), true);
    }
    assertThat(Made.read(BytesInput.of("a.zip", zip)))
        .extracting(ArchiveRecord::problem)
        .containsExactly("nested-too-deep");
  }

  @Test
  void inputsAreTheFilesBelowPathsInByteOrder(@TempDir Path dir) throws IOException {
    for (String name : List.of("b.txt", "a/z.html", "a/z.html.meta.json", "B.txt", "é.txt")) {
      Path file = dir.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    assertThat(Archives.inputs(List.of(dir)))
        .extracting(p -> dir.relativize(p).toString())
        .containsExactly("B.txt", "a/z.html", "b.txt", "é.txt");
    assertThat(Archives.inputs(List.of(dir.resolve("*.txt")))).hasSize(3);
    assertThatThrownBy(() -> Archives.inputs(List.of(dir.resolve("absent"))))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("absent");
  }

  static byte[] zip(Map<String, byte[]> files, boolean stored) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : files.keySet().stream().sorted().toList()) {
        ZipEntry entry = new ZipEntry(name);
        if (stored) {
          CRC32 crc = new CRC32();
          crc.update(files.get(name));
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(files.get(name).length);
          entry.setCrc(crc.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(files.get(name));
      }
    }
    return out.toByteArray();
  }
}
