package org.dailies.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;

class ArchiveCheckTest {

  @Test
  void aGoodArchiveIsNotDamaged() {
    byte[] bytes = Made.gzipEach(List.of(Made.info(), Made.page(1), Made.page(2)));
    ArchiveReport report =
        ArchiveCheck.of(BytesInput.of("a.warc.gz", bytes), ArchiveConfig.defaults());
    assertThat(report.damaged()).isFalse();
    assertThat(report.types()).isEqualTo(Map.of("warcinfo", 1L, "response", 2L));
    assertThat(report.captures()).isEqualTo(2);
    assertThat(report.skipped()).isEqualTo(Map.of("warcinfo", 1L));
    assertThat(report.format()).isEqualTo("warc-gzip");
  }

  @Test
  void damageIsListedWithItsPlace() {
    byte[] first = Made.gzip(Made.page(1));
    byte[] bytes = Made.join(first, Made.bytes("??"), Made.gzip(Made.page(2)));
    ArchiveReport report =
        ArchiveCheck.of(BytesInput.of("a.warc.gz", bytes), ArchiveConfig.defaults());
    assertThat(report.damaged()).isTrue();
    assertThat(report.damage())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.offset()).isEqualTo(first.length);
              assertThat(found.length()).isEqualTo(2);
              assertThat(found.problem()).isEqualTo("garbage");
            });
  }

  @Test
  void revisitsAreResolvedByDigestWithinTheFile() throws NoSuchAlgorithmException {
    byte[] payload =
        Made.read(BytesInput.of("p.warc", Made.page(1)), ArchiveConfig.defaults(), Wanted.ALL)
            .get(0)
            .payload();
    String sha = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(payload));
    String digest = "WARC-Payload-Digest: sha1:" + sha + "\r\nContent-Type";
    byte[] page = DamageTest.replace(Made.page(1), "Content-Type", digest);
    byte[] again = Made.record("revisit", "https://example.org/1", "application/http", new byte[0]);
    byte[] known = DamageTest.replace(again, "Content-Type", digest);
    byte[] bytes = Made.gzipEach(List.of(page, known, again));
    ArchiveReport report =
        ArchiveCheck.of(BytesInput.of("a.warc.gz", bytes), ArchiveConfig.defaults());
    assertThat(report.revisitsResolved()).isEqualTo(1);
    assertThat(report.revisitsUnresolved()).isEqualTo(1);
  }

  @Test
  void aStatedDigestThatIsWrongIdentifiesNothing() {
    byte[] page =
        DamageTest.replace(
            Made.page(1), "Content-Type", "WARC-Payload-Digest: sha1:AAAA\r\nContent-Type");
    ArchiveRecord record =
        Made.read(BytesInput.of("a.warc", page), ArchiveConfig.defaults(), Wanted.CAPTURES).get(0);
    assertThat(record.digestOk()).isFalse();
    assertThat(record.payloadDigest()).matches("sha1:[0-9a-f]{40}");
  }
}
