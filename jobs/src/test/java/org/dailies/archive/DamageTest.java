package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

class DamageTest {

  private static List<ArchiveRecord> gzip(byte[]... members) {
    return read("a.warc.gz", members);
  }

  private static List<ArchiveRecord> plain(byte[]... records) {
    return read("a.warc", records);
  }

  private static List<ArchiveRecord> read(String name, byte[]... parts) {
    byte[] bytes = Made.join(parts);
    List<ArchiveRecord> records = Made.read(BytesInput.of(name, bytes));
    assertThat(Made.covers(records, bytes.length)).isTrue();
    return records;
  }

  private static List<String> uris(List<ArchiveRecord> records) {
    return records.stream().map(ArchiveRecord::uri).toList();
  }

  private static String url(int n) {
    return "https://example.org/" + n;
  }

  @Test
  void aBrokenMemberIsOneDamageAndTheNextIsRead() {
    byte[] broken = Made.gzip(Made.page(2));
    broken[40] ^= 0x55;
    List<ArchiveRecord> records = gzip(Made.gzip(Made.page(1)), broken, Made.gzip(Made.page(3)));
    assertThat(records).hasSize(3);
    assertThat(records.get(1).reading())
        .isInstanceOfSatisfying(
            Damage.class, damage -> assertThat(damage.problem()).isEqualTo("bad-compression"));
    assertThat(records.get(2).uri()).isEqualTo(url(3));
    assertThat(records.get(2).type()).isEqualTo("response");
  }

  @Test
  void aMemberWhoseCheckSumIsWrongIsDamage() {
    byte[] broken = Made.gzip(Made.page(2));
    broken[broken.length - 6] ^= 1;
    List<ArchiveRecord> records = gzip(broken, Made.gzip(Made.page(3)));
    assertThat(records.get(0).problem()).isEqualTo("bad-compression");
    assertThat(records.get(0).uri()).isEqualTo(url(2));
    assertThat(records.get(1).problem()).isNull();
  }

  @Test
  void garbageBetweenMembersIsOneDamage() {
    List<ArchiveRecord> records =
        gzip(Made.gzip(Made.page(1)), Made.bytes("no member at all"), Made.gzip(Made.page(2)));
    assertThat(records).extracting(ArchiveRecord::problem).containsExactly(null, "garbage", null);
  }

  @Test
  void aClippedEndIsTruncated() {
    byte[] last = Made.gzip(Made.page(2));
    List<ArchiveRecord> records =
        gzip(Made.gzip(Made.page(1)), Arrays.copyOf(last, last.length / 2));
    assertThat(records).extracting(ArchiveRecord::problem).containsExactly(null, "truncated");
    byte[] page = Made.page(2);
    assertThat(plain(Made.page(1), Arrays.copyOf(page, page.length - 30)))
        .extracting(ArchiveRecord::problem)
        .containsExactly(null, "truncated");
  }

  @Test
  void aLengthTooLongDoesNotSwallowTheNextRecords() {
    byte[] wrong = replace(Made.page(1), "Content-Length: ", "Content-Length: 9");
    List<ArchiveRecord> records = plain(wrong, Made.page(2), Made.page(3));
    assertThat(uris(records)).containsExactly(url(1), url(2), url(3));
    assertThat(records)
        .extracting(ArchiveRecord::problem)
        .containsExactly("bad-length", null, null);
  }

  @Test
  void aLengthInExabytesDoesNotSwallowTheNextRecords() {
    byte[] wrong = replace(Made.page(1), "Content-Length: ", "Content-Length: 9876543210987654321");
    List<ArchiveRecord> records = plain(wrong, Made.page(2));
    assertThat(uris(records)).containsExactly(url(1), url(2));
    assertThat(new String(records.get(0).payload(), StandardCharsets.UTF_8))
        .contains("Boats leave");
  }

  @Test
  void aLengthTooShortReadsOnToTheNextRecord() {
    byte[] page = Made.page(1);
    int length = page.length;
    byte[] wrong = replace(page, "Content-Length: 1", "Content-Length: 0");
    assertThat(wrong).hasSize(length);
    List<ArchiveRecord> records = plain(wrong, Made.page(2));
    assertThat(uris(records)).containsExactly(url(1), url(2));
    assertThat(records.get(0).problem()).isEqualTo("bad-length");
    assertThat(new String(records.get(0).payload(), StandardCharsets.UTF_8)).contains("</html>");
  }

  @Test
  void aMissingLengthReadsToTheNextRecord() {
    byte[] wrong = replace(Made.page(1), "Content-Length: ", "Content-Size: ");
    assertThat(uris(plain(wrong, Made.page(2)))).containsExactly(url(1), url(2));
    assertThat(gzip(Made.gzip(wrong), Made.gzip(Made.page(2))))
        .extracting(ArchiveRecord::problem)
        .containsExactly("bad-length", null);
  }

  @Test
  void severalLengthsAreReadByTheFirstThatFits() {
    byte[] twice =
        replace(Made.page(1), "Content-Length: ", "Content-Length: 7\r\nContent-Length: ");
    List<ArchiveRecord> records = plain(twice, Made.page(2));
    assertThat(uris(records)).containsExactly(url(1), url(2));
    assertThat(records.get(0).problem()).isEqualTo("bad-length");
  }

  @Test
  void aWrongLengthInAMemberReadsToTheMembersEnd() {
    for (String length : List.of("1", "9999999", "9876543210987654321", "-5", "ten", "")) {
      byte[] wrong = length(Made.page(1), length);
      List<ArchiveRecord> records = gzip(Made.gzip(wrong), Made.gzip(Made.page(2)));
      assertThat(uris(records)).as(length).containsExactly(url(1), url(2));
      assertThat(records)
          .as(length)
          .extracting(ArchiveRecord::problem)
          .containsExactly("bad-length", null);
      assertThat(new String(records.get(0).payload(), StandardCharsets.UTF_8))
          .as(length)
          .contains("Boats leave", "</html>1");
    }
  }

  @Test
  void aLengthTooShortInAMemberOfManyRecordsEndsWhereTheNextBegins() {
    byte[] all = Made.join(length(Made.page(1), "1"), Made.page(2), length(Made.page(3), ""));
    List<ArchiveRecord> records = gzip(Made.gzip(Made.join(all, Made.page(4))));
    assertThat(uris(records)).containsExactly(url(1), url(2), url(3), url(4));
    assertThat(records)
        .extracting(ArchiveRecord::problem)
        .containsExactly("bad-length", null, "bad-length", null);
  }

  @Test
  void aLengthTooLongInAMemberOfManyRecordsIsReadAndThenOnToTheNext() {
    byte[] large = Made.response(url(1), "text/html", new byte[20_000]);
    byte[] all = Made.join(tooLong(large), Made.page(2), Made.page(3));
    List<ArchiveRecord> records = gzip(Made.gzip(all), Made.gzip(Made.page(4)));
    assertThat(uris(records)).containsExactly(url(1), url(3), url(4));
    assertThat(records)
        .extracting(ArchiveRecord::problem)
        .containsExactly("bad-length", null, null);
  }

  @Test
  void aLengthTooLongOfASmallRecordEndsWhereTheNextBegins() {
    byte[] all = Made.join(tooLong(Made.page(1)), Made.page(2), Made.page(3));
    List<ArchiveRecord> records = gzip(Made.gzip(all), Made.gzip(Made.page(4)));
    assertThat(uris(records)).containsExactly(url(1), url(2), url(3), url(4));
    assertThat(records)
        .extracting(ArchiveRecord::problem)
        .containsExactly("bad-length", null, null, null);
  }

  /** The record with a length that ends in the middle of a page that follows it. */
  private static byte[] tooLong(byte[] record) {
    return length(record, Integer.toString(stated(record) + Made.page(2).length / 2));
  }

  @Test
  void aWrongLengthInAMemberLosesNothingWhereOnlyHeadersAreRead() {
    byte[] bytes = Made.join(Made.gzip(length(Made.page(1), "10")), Made.gzip(Made.page(2)));
    assertThat(
            uris(
                Made.read(
                    BytesInput.of("a.warc.gz", bytes), ArchiveConfig.defaults(), Wanted.HEADERS)))
        .containsExactly(url(1), url(2));
  }

  private static int stated(byte[] record) {
    Matcher length =
        Pattern.compile("Content-Length: ([0-9]+)")
            .matcher(new String(record, StandardCharsets.ISO_8859_1));
    assertThat(length.find()).isTrue();
    return Integer.parseInt(length.group(1));
  }

  /** The record with another value of its own Content-Length. */
  private static byte[] length(byte[] record, String value) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    return text.replaceFirst("Content-Length: [0-9]+", "Content-Length: " + value)
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void lineFeedsAloneWillDo() {
    byte[] lf =
        Made.bytes(
            "WARC/1.0\nWARC-Type: resource\nWARC-Target-URI: <"
                + url(1)
                + ">\nContent-Type: text/html\nContent-Length: 5\n\n<p>a\n\n\n");
    List<ArchiveRecord> records = plain(lf, Made.page(2));
    assertThat(uris(records)).containsExactly(url(1), url(2));
    assertThat(records).extracting(ArchiveRecord::problem).containsOnlyNulls();
  }

  @Test
  void aHeaderWithoutEndIsDamage() {
    ArchiveConfig config = ArchiveConfig.defaults();
    byte[] endless = Made.bytes("WARC/1.0\r\n" + "X: yes\r\n".repeat(config.maxHeaderBytes() / 8));
    List<ArchiveRecord> records = plain(Made.page(1), endless, Made.page(2));
    assertThat(records)
        .extracting(ArchiveRecord::problem)
        .containsExactly(null, "header-without-end", null);
  }

  @Test
  void garbageBetweenPlainRecordsIsOneDamage() {
    List<ArchiveRecord> records =
        plain(Made.page(1), Made.bytes("The tide\r\nis out.\r\n"), Made.page(2));
    assertThat(records).extracting(ArchiveRecord::problem).containsExactly(null, "garbage", null);
  }

  @Test
  void manyLengthsThatLieStayLinear() {
    byte[] wrong = replace(Made.page(1), "Content-Length: ", "Content-Length: 4");
    byte[][] records = new byte[400][];
    Arrays.fill(records, wrong);
    assertThat(plain(records)).hasSize(400);
  }

  @Test
  void aDecompressionBombStopsAtItsBound() {
    byte[] bomb = Made.gzip(new byte[3 << 20]);
    byte[] page = Made.http(url(1), "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", bomb);
    ArchiveConfig config = ArchiveConfig.defaults().withMaxPayloadBytes(1 << 16);
    List<ArchiveRecord> records =
        Made.read(
            BytesInput.of("a.warc.gz", Made.join(Made.gzip(page), Made.gzip(Made.page(2)))),
            config,
            Wanted.ALL);
    assertThat(records.get(0).payload()).hasSize(1 << 16);
    assertThat(records.get(0).truncated()).isEqualTo("max-payload-bytes");
    assertThat(records.get(1).uri()).isEqualTo(url(2));
  }

  @Test
  void modesDropOrRefuseDamage() {
    byte[] bytes = Made.join(Made.gzip(Made.page(1)), Made.bytes("xx"), Made.gzip(Made.page(2)));
    BytesInput input = BytesInput.of("a.warc.gz", bytes);
    ArchiveConfig drop = ArchiveConfig.defaults().withMode(ArchiveConfig.Mode.DROPMALFORMED);
    assertThat(uris(Made.read(input, drop, Wanted.ALL))).containsExactly(url(1), url(2));
    ArchiveConfig fail = ArchiveConfig.defaults().withMode(ArchiveConfig.Mode.FAILFAST);
    assertThatThrownBy(() -> Made.read(input, fail, Wanted.ALL))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("garbage");
  }

  static byte[] replace(byte[] record, String from, String to) {
    String text = new String(record, StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    return (text.substring(0, at) + to + text.substring(at + from.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
