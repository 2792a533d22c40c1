package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

class PayloadsTest {
  private static final byte[] PAGE = Made.bytes(Made.PAGE);

  private static ArchiveRecord read(byte[] record) {
    List<ArchiveRecord> records = Made.read(BytesInput.of("a.warc.gz", Made.gzip(record)));
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  private static ArchiveRecord coded(String headers, byte[] body) {
    return read(Made.http("https://example.org/1", "Content-Type: text/html\r\n" + headers, body));
  }

  private static byte[] chunked(byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 50) {
      int n = Math.min(50, body.length - at);
      out.writeBytes(Made.bytes(Integer.toHexString(n) + ";name=value\r\n"));
      out.write(body, at, n);
      out.writeBytes(Made.bytes("\r\n"));
    }
    out.writeBytes(Made.bytes("0\r\nTrailer: x\r\n\r\n"));
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] body, boolean bare) {
    Deflater deflater = new Deflater(6, bare);
    deflater.setInput(body);
    deflater.finish();
    byte[] out = new byte[body.length + 100];
    int n = deflater.deflate(out);
    deflater.end();
    return Arrays.copyOf(out, n);
  }

  @Test
  void codingsAreUndoneSinglyAndStacked() {
    assertThat(coded("Transfer-Encoding: chunked\r\n", chunked(PAGE)).payload()).isEqualTo(PAGE);
    assertThat(coded("Content-Encoding: gzip\r\n", Made.gzip(PAGE)).payload()).isEqualTo(PAGE);
    assertThat(coded("Content-Encoding: deflate\r\n", deflate(PAGE, false)).payload())
        .isEqualTo(PAGE);
    assertThat(coded("Content-Encoding: deflate\r\n", deflate(PAGE, true)).payload())
        .isEqualTo(PAGE);
    assertThat(coded("Content-Encoding: zstd\r\n", Zstd.compress(PAGE)).payload()).isEqualTo(PAGE);
    byte[] stacked = chunked(Made.gzip(Zstd.compress(PAGE)));
    String headers = "Content-Encoding: zstd, gzip\r\nTransfer-Encoding: chunked\r\n";
    assertThat(coded(headers, stacked).payload()).isEqualTo(PAGE);
  }

  @Test
  void pagesPackedTwiceOrByAnotherCodingThanStatedAreRead() {
    String gzip = "Content-Encoding: gzip\r\n";
    assertThat(coded(gzip, Made.gzip(Made.gzip(PAGE))).payload()).isEqualTo(PAGE);
    assertThat(coded(gzip, deflate(PAGE, true)).payload()).isEqualTo(PAGE);
    byte[] packed = Made.gzip(Made.bytes("no page at all"));
    assertThat(coded(gzip, Made.gzip(packed)).payload()).isEqualTo(packed);
  }

  @Test
  void aBodyStoredDecodedUnderItsCodingStands() {
    for (String coding : List.of("gzip", "br", "deflate", "zstd")) {
      ArchiveRecord record = coded("Content-Encoding: " + coding + "\r\n", PAGE);
      assertThat(record.payload()).isEqualTo(PAGE);
      assertThat(record.problem()).isNull();
    }
    assertThat(coded("Transfer-Encoding: chunked\r\n", PAGE).payload()).isEqualTo(PAGE);
  }

  @Test
  void aBrokenCodingKeepsWhatItGaveAndSaysSo() {
    byte[] body = Made.gzip(Made.bytes(Made.PAGE.repeat(50)));
    ArchiveRecord record =
        coded("Content-Encoding: gzip\r\n", Arrays.copyOf(body, body.length - 40));
    assertThat(record.problem()).isEqualTo("bad-encoding");
    assertThat(new String(record.payload(), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE");
    assertThat(record.reading()).isInstanceOf(Capture.class);
  }

  @Test
  void digestsAreCheckedInBase32AndHex() throws Exception {
    byte[] sha = MessageDigest.getInstance("SHA-256").digest(PAGE);
    String hex = HexFormat.of().formatHex(sha);
    byte[] page = Made.response("https://example.org/1", "text/html", PAGE);
    byte[] good =
        DamageTest.replace(
            page, "Content-Type", "WARC-Payload-Digest: sha256:" + hex + "\r\nContent-Type");
    byte[] bad =
        DamageTest.replace(
            page,
            "Content-Type",
            "WARC-Payload-Digest: sha256:00" + hex.substring(2) + "\r\nContent-Type");
    assertThat(read(good).digestOk()).isTrue();
    assertThat(read(bad).digestOk()).isFalse();
    assertThat(read(page).digestOk()).isNull();
  }

  @Test
  void whatIsNoPageIsSkippedWithItsReason() {
    assertThat(read(Made.info()).skipped()).isEqualTo("warcinfo");
    assertThat(read(Made.response("https://e.org/a.png", "image/png", PAGE)).skipped())
        .isEqualTo("media-type");
    assertThat(read(Made.record("resource", "dns:e.org", "text/dns", PAGE)).skipped())
        .isEqualTo("uri-scheme");
    assertThat(read(Made.http("https://e.org/", "", PAGE)).skipped()).isNull();
    assertThat(read(Made.http("https://e.org/", "", new byte[0])).skipped()).isEqualTo("empty");
    assertThat(read(Made.http("https://e.org/", "", Made.bytes("body { color: red }"))).skipped())
        .isEqualTo("media-type");
    assertThat(read(Made.record("conversion", "https://e.org/", "text/plain", PAGE)).reading())
        .isInstanceOf(Capture.class);
  }

  @Test
  void aPageThatWasNotFoundIsACapture() {
    byte[] page = DamageTest.replace(Made.page(1), "HTTP/1.1 200 OK", "HTTP/1.1 404 No");
    assertThat(read(page).reading())
        .isInstanceOfSatisfying(Capture.class, c -> assertThat(c.httpStatus()).isEqualTo(404));
  }

  @Test
  void filtersLeaveOutWhatHeadersRuleOut() {
    byte[] bytes =
        Made.gzipEach(
            List.of(Made.info(), Made.page(1), Made.response("https://f.org/", "image/gif", PAGE)));
    BytesInput input = BytesInput.of("a.warc.gz", bytes);
    assertThat(
            uris(
                input, new RecordFilter.OneOf(RecordFilter.Column.MEDIA_TYPE, Set.of("text/html"))))
        .containsExactly("https://example.org/1");
    assertThat(uris(input, new RecordFilter.OneOf(RecordFilter.Column.HOST, Set.of("f.org"))))
        .containsExactly("https://f.org/");
    assertThat(uris(input, new RecordFilter.Prefix(RecordFilter.Column.URI, "https://e")))
        .containsExactly("https://example.org/1");
    assertThat(uris(input, new RecordFilter.Between<>(RecordFilter.Column.HTTP_STATUS, 300, null)))
        .isEmpty();
  }

  private static List<String> uris(ArchiveInput input, RecordFilter filter) {
    Wanted wanted = new Wanted(Wanted.Payloads.NONE, false, filter);
    return Made.read(input, ArchiveConfig.defaults(), wanted).stream()
        .map(ArchiveRecord::uri)
        .toList();
  }

  @Test
  void listsOfPagesAreSkippedAsFeedsWithTheirPayload() {
    String rss = "<?xml version='1.0'?><!-- made --><rss version='2.0'><channel/></rss>";
    for (String type : List.of("application/rss+xml", "text/xml", "application/xml")) {
      ArchiveRecord record = read(Made.response("https://a.example/f", type, Made.bytes(rss)));
      assertThat(record.reading())
          .isInstanceOfSatisfying(
              Feed.class, feed -> assertThat(feed.payload()).isEqualTo(Made.bytes(rss)));
    }
    ArchiveRecord other =
        read(Made.response("https://a.example/f", "text/xml", Made.bytes("<a/>")));
    assertThat(other.reading())
        .isInstanceOfSatisfying(
            Skipped.class, none -> assertThat(none.reason()).isEqualTo("media-type"));
  }
}
