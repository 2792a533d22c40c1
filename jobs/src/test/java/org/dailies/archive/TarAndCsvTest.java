package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

class TarAndCsvTest {

  private static byte[] entry(String name, char type, byte[] content) {
    byte[] header = new byte[512];
    byte[] label = Made.bytes(name);
    System.arraycopy(label, 0, header, 0, Math.min(100, label.length));
    put(header, 124, String.format(Locale.ROOT, "%011o", content.length));
    put(header, 257, "ustar\u000000");
    header[156] = (byte) type;
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 255;
    }
    put(header, 148, String.format(Locale.ROOT, "%06o\u0000 ", sum));
    return Made.join(header, content, new byte[(512 - content.length % 512) % 512]);
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = Made.bytes(text);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  /** A TAR of a directory, an archive, a page under a long name and other bytes. */
  static byte[] tar() {
    byte[] warc = Made.gzipEach(List.of(Made.page(1), Made.page(2)));
    String longName = "d/".repeat(80) + "page.html";
    return Made.join(
        entry("dir/", '5', new byte[0]),
        entry("dir/a.warc.gz", '0', warc),
        entry("././@LongLink", 'L', Made.bytes(longName + "\0")),
        entry("d", '0', Made.bytes(Made.PAGE)),
        entry("b.bin", '0', new byte[] {0, 1}),
        new byte[1024]);
  }

  @Test
  void theFilesOfATarAreRead() {
    for (byte[] bytes : List.of(tar(), Made.gzip(tar()))) {
      BytesInput input = BytesInput.of("a.tar", bytes);
      assertThat(Archives.format(input)).isEqualTo(ArchiveFormat.TAR);
      List<ArchiveRecord> records = Made.read(input);
      assertThat(records)
          .extracting(ArchiveRecord::archive)
          .containsExactly(
              "a.tar!/dir/a.warc.gz",
              "a.tar!/dir/a.warc.gz",
              "a.tar!/" + "d/".repeat(80) + "page.html",
              "a.tar!/b.bin");
      ArchiveRecord second = records.get(1);
      ArchiveRecord again =
          Archives.recordAt(input, second.archive(), second.offset(), ArchiveConfig.defaults());
      assertThat(again.payload()).isEqualTo(second.payload());
    }
  }

  @Test
  void aBigFileOfACompressedTarIsReadByOpeningAnew() {
    ArchiveConfig config = ArchiveConfig.defaults().withMaxPayloadBytes(100);
    List<ArchiveRecord> records =
        Made.read(BytesInput.of("a.tgz", Made.gzip(tar())), config, Wanted.CAPTURES);
    assertThat(records).hasSize(4);
    assertThat(records.get(1).uri()).isEqualTo("https://example.org/2");
    assertThat(records.get(1).truncated()).isEqualTo("max-payload-bytes");
  }

  @Test
  void aClippedTarIsOneDamage() {
    byte[] bytes = tar();
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.tar", Arrays.copyOf(bytes, 700)));
    assertThat(records).extracting(ArchiveRecord::problem).containsExactly("bad-container");
  }

  @Test
  void csvRowsAreDocumentsWithMappedNames() throws IOException {
    String csv =
        "headline,maintext,link\r\n"
            + "\"The tide, \"\"turned\"\"\",\"Two\n"
            + "lines\",https://example.org/1\r\n\r\n"
            + "Second,,\r\n";
    ArchiveConfig defaults = ArchiveConfig.defaults();
    ArchiveConfig config =
        new ArchiveConfig(
            defaults.mode(),
            defaults.maxPayloadBytes(),
            defaults.maxHeaderBytes(),
            defaults.maxHeaderFields(),
            defaults.maxNesting(),
            defaults.maxContainerBytes(),
            defaults.maxContainerRatio(),
            Map.of(),
            Map.of("headline", "title", "link", "url"));
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.csv", csv), config, Wanted.CAPTURES);
    assertThat(records).extracting(ArchiveRecord::offset).containsExactly(1L, 3L);
    JsonNode first = new ObjectMapper().readTree(records.get(0).payload());
    assertThat(first.get("title").asText()).isEqualTo("The tide, \"turned\"");
    assertThat(first.get("maintext").asText()).isEqualTo("Two\nlines");
    assertThat(first.get("url").asText()).isEqualTo("https://example.org/1");
    assertThat(Made.read(BytesInput.of("a.tsv", "title\ttext\na\tb, c\n"))).hasSize(1);
  }

  private static JsonNode firstRow(byte[] file) throws IOException {
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.csv", file));
    return new ObjectMapper().readTree(records.get(0).payload());
  }

  @Test
  void csvIsReadInUtf16AndWindows1252() throws IOException {
    String csv = "title\ttext\r\nŽena — “přístav”\tLamps 😀\r\n";
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-8")) {
      JsonNode row = firstRow(("\uFEFF" + csv).getBytes(Charset.forName(charset)));
      assertThat(row.get("title").asText()).isEqualTo("Žena — “přístav”");
      assertThat(row.get("text").asText()).isEqualTo("Lamps 😀");
    }
    byte[] western = "title,text\nL’été,“Été”\n".getBytes(Charset.forName("windows-1252"));
    assertThat(firstRow(western).get("title").asText()).isEqualTo("L’été");
  }

  @Test
  void whatOneRowProvesOfTheOrderOfDatesIsGivenWithAll() {
    String rows = "date,text\n11/05/2025,a\n";
    assertThat(order("a.csv", rows + "11/25/2025,b\n")).isEqualTo("month-first");
    assertThat(order("a.csv", rows + "25/11/2025,b\n")).isEqualTo("day-first");
    assertThat(order("a.csv", rows + "25/11/2025,b\n11/25/2025,c\n")).isNull();
    assertThat(order("a.csv", rows + "12/05/2025,http://x/11/25/2025/y\n")).isNull();
    assertThat(order("a.jsonl", "{\"date\":\"1/2/2025\"}\n{\"date\":\"1/31/2025\"}\n"))
        .isEqualTo("month-first");
  }

  private static String order(String name, String file) {
    return Made.read(BytesInput.of(name, Made.bytes(file))).get(0).given().get(Given.DATE_ORDER);
  }
}
