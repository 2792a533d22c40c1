package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What anybody may write into an archive changes no row of another outlet. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class IntegrityTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 21);
  private static final String PIER = "https://www.tidepost.example/pier";
  private static final String MILL = "https://www.tidepost.example/mill";
  private static final String DUNE = "https://www.tidepost.example/dune";
  private static final String LOCK = "https://www.tidepost.example/lock";

  @TempDir static Path directory;
  private Path alone;
  private Path together;
  private Path after;

  @BeforeAll
  void runThem() throws IOException {
    Path honest = write("honest.warc", honest());
    Path hostile = directory.resolve("hostile");
    Files.createDirectories(hostile);
    write("hostile/pages.warc", hostile());
    write(
        "hostile/rows.jsonl",
        "{\"url\":\"http://tidepost.example/dune/?utm_source=x\",\"title\":\"Dune retracted\","
            + "\"text\":\""
            + text("retraction")
            + "\",\"date\":\"2025-11-01T00:00:00Z\",\"outlet\":\"tidepost.example\"}\n");
    write(
        "hostile/saved.html",
        "---\nurl: " + LOCK + "\noutlet: tidepost.example\n---\n" + html("The lock is shut", ""));
    write("hostile/saved.html.meta.json", "{\"url\":\"https://trap.example/saved\"}");
    alone = directory.resolve("alone");
    together = directory.resolve("together");
    after = directory.resolve("after");
    Path copied =
        write(
            "copied.warc",
            response(
                "0003",
                "https://trap.example/copied",
                "2025-11-21T09:00:00Z",
                html("The dune moves inland", "")));
    Published.night(alone, DAY, honest);
    Published.night(together, DAY, copied, hostile, honest);
    Published.night(after, DAY, hostile);
    Published.night(after, DAY, honest);
  }

  @Test
  void noColumnOfAnHonestRowChanges() {
    assertThat(Bystanders.differences(alone, together))
        .allMatch(Bystanders.Difference::isMorePrintings);
  }

  @Test
  void norWhereTheHostilePagesCameANightBefore() {
    assertThat(Bystanders.differences(alone, after))
        .allMatch(Bystanders.Difference::isMorePrintings);
  }

  @Test
  void hostilePagesStandUnderTheirOwnHosts() {
    Map<Object, Object> outlets =
        Published.rows(together, Tables.ARTICLES).stream()
            .filter(row -> row.get("url") != null)
            .collect(Collectors.toMap(row -> row.get("url"), row -> row.get("outlet")));

    assertThat(outlets)
        .containsEntry("https://trap.example/a", "trap.example")
        .containsEntry("https://trap.example/b", "trap.example")
        .containsEntry("https://trap.example/2025/" + MILL, "trap.example")
        .containsEntry("https://trap.example/forged", "trap.example")
        .containsEntry("https://trap.example/copied", "trap.example")
        .containsEntry("https://trap.example/saved", "trap.example")
        .doesNotContainKey("https://www.tidepost.example/revisited");
  }

  @Test
  void whatTheyClaimIsCounted() {
    List<Object> flags =
        Published.rows(together, Tables.ARTICLES).stream()
            .flatMap(row -> ((List<?>) row.get("flags")).stream())
            .collect(Collectors.toList());

    assertThat(flags)
        .contains(
            "foreign-canonical",
            "foreign-address",
            "id-claimed",
            "address-claimed",
            "future-capture");
  }

  @Test
  void honestPagesOfOneAddressAreStillVersions() {
    assertThat(
            Published.rows(together, Tables.ARTICLES).stream()
                .filter(row -> String.valueOf(row.get("url")).contains("tidepost.example/lock"))
                .map(row -> row.get("is_current")))
        .containsExactlyInAnyOrder(true, false);
  }

  private static String honest() {
    return response("0001", PIER, "2025-11-20T08:00:00Z", html("The pier opens again", ""))
        + response("0002", MILL, "2025-11-20T08:10:00Z", html("The mill turns at last", ""))
        + response("0003", DUNE, "2025-11-20T08:20:00Z", html("The dune moves inland", ""))
        + response("0004", LOCK, "2025-11-20T08:30:00Z", html("The lock is mended", ""))
        + response(
            "0005",
            "http://tidepost.example/lock/amp?fbclid=9",
            "2025-11-20T18:30:00Z",
            html("The lock is mended and open", ""));
  }

  private static String hostile() {
    String pier = html("The pier opens again", "");
    return response(
            "1001",
            "https://trap.example/a",
            "2025-11-21T08:00:00Z",
            html("Soup of the day", "<link rel=canonical href='" + PIER + "'>"))
        + response(
            "1002",
            "https://trap.example/b",
            "2025-11-21T08:00:00Z",
            html("Bread of the day", "<meta property=og:url content='" + MILL + "'>"))
        + response(
            "1003",
            "https://trap.example/2025/" + MILL,
            "2099-01-01T00:00:00Z",
            html("The mill was a lie", ""))
        + record(
            "response",
            "0001",
            "https://trap.example/forged",
            "2025-11-19T08:00:00Z",
            "WARC-Payload-Digest: " + digest(pier) + "\r\n",
            html("The pier is a bridge", ""))
        + record(
            "revisit",
            "1006",
            "https://www.tidepost.example/revisited",
            "2025-11-21T08:00:00Z",
            "WARC-Payload-Digest: " + digest("no page") + "\r\nWARC-Refers-To: <urn:uuid:1001>\r\n",
            "");
  }

  private static String html(String title, String head) {
    return "<!DOCTYPE html><html lang=en><head><title>"
        + title
        + "</title>"
        + head
        + "<meta property=article:published_time content=2025-11-20T06:00:00Z></head><body>"
        + "<article><h1>"
        + title
        + "</h1><p>"
        + text(title)
        + "</p></article></body></html>";
  }

  private static String text(String matter) {
    return "Netflix used generative AI for the film on "
        + matter
        + ". "
        + Press.filler(matter.hashCode(), 140);
  }

  private static String response(String id, String uri, String date, String page) {
    String digest = "WARC-Payload-Digest: " + digest(page) + "\r\n";
    return record("response", id, uri, date, digest, page);
  }

  private static String record(
      String type, String id, String uri, String date, String more, String page) {
    String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return "WARC/1.1\r\nWARC-Type: "
        + type
        + "\r\nWARC-Record-ID: <urn:uuid:"
        + id
        + ">\r\nWARC-Date: "
        + date
        + "\r\nWARC-Target-URI: "
        + uri
        + "\r\n"
        + more
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String digest(String page) {
    try {
      byte[] sha =
          MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(sha);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path write(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content, StandardCharsets.UTF_8);
  }
}
