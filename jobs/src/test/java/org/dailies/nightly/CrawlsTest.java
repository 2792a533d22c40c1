package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dailies.archive.Crawl;
import org.dailies.archive.Made;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nights over crawls: a file still being written, a renamed one, revisits, a WACZ. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CrawlsTest {
  @TempDir static Path directory;
  private Path crawls;
  private Path warehouse;
  private long firstPages;

  @BeforeAll
  void twoNights() throws IOException {
    crawls = directory.resolve("crawls");
    warehouse = directory.resolve("warehouse");
    Files.createDirectories(crawls);
    byte[] begun = Made.gzipEach(List.of(Made.info(), Crawl.page("harbour", 1)));
    byte[] second = Made.gzip(Crawl.page("market", 2));
    byte[] third = Made.gzip(Crawl.page("council", 3));
    byte[] twice = Made.gzip(Crawl.page("bridge", 4));
    firstPages = begun.length;
    write("growing.warc.gz.open", Made.join(begun, Arrays.copyOf(second, second.length / 2)));
    write("first.warc.gz", Made.gzipEach(List.of(Made.info(), Crawl.page("garden", 5))));
    write("press.wacz", Crawl.wacz(Made.join(twice, twice)));
    Published.night(warehouse, Press.FIRST.plusDays(1), crawls);
    Files.delete(crawls.resolve("growing.warc.gz.open"));
    write("growing.warc.gz", Made.join(begun, second, third));
    Files.move(crawls.resolve("first.warc.gz"), crawls.resolve("renamed.warc.gz"));
    write(
        "second.warc.gz",
        Made.gzipEach(
            List.of(
                Crawl.page("window", 6), Crawl.revisit("window", 6), Crawl.revisit("nowhere", 7))));
    Published.night(warehouse, Press.FIRST.plusDays(2), crawls);
  }

  private void write(String name, byte[] bytes) {
    try {
      Files.write(crawls.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> ledger(String name) {
    return Published.rows(warehouse, Tables.ARCHIVES).stream()
        .filter(row -> row.get("archive").toString().endsWith("/" + name))
        .map(
            row ->
                List.of("records", "articles", "rejects", "skipped", "read_to").stream()
                    .map(column -> Objects.toString(row.get(column)))
                    .toList()
                    .toString())
        .toList();
  }

  private List<Object> articles(String word) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> row.get("url").toString().endsWith("/" + word))
        .map(row -> row.get("is_current"))
        .toList();
  }

  private List<Object> rejects(String archive) {
    return Published.rows(warehouse, Tables.REJECTS).stream()
        .filter(row -> row.get("archive").toString().contains(archive))
        .map(row -> row.get("reason"))
        .toList();
  }

  @Test
  void aFileStillWrittenIsReadOnFromWhereItEnded() throws IOException {
    long size = Files.size(crawls.resolve("growing.warc.gz"));
    assertThat(ledger("growing.warc.gz.open")).containsExactly("[3, 1, 1, 1, " + firstPages + "]");
    assertThat(ledger("growing.warc.gz")).containsExactly("[2, 2, 0, 0, " + size + "]");
    assertThat(rejects("growing")).containsExactly("truncated");
    for (String word : List.of("harbour", "market", "council")) {
      assertThat(articles(word)).as(word).containsExactly(true);
    }
  }

  @Test
  void aRenamedFileIsNotReadAgain() {
    assertThat(ledger("renamed.warc.gz")).isEmpty();
    assertThat(articles("garden")).hasSize(1);
  }

  @Test
  void aRevisitIsReadWithThePayloadItRefersTo() {
    assertThat(articles("window")).containsExactlyInAnyOrder(true, false);
    assertThat(rejects("second.warc.gz")).containsExactly("revisit-unresolved");
    assertThat(ledger("second.warc.gz")).singleElement().asString().startsWith("[3, 2, 1, 0, ");
  }

  @Test
  void aCaptureTwiceInsideAnotherFileIsCountedForThatFile() {
    assertThat(ledger("press.wacz")).singleElement().asString().startsWith("[3, 1, 1, 1, null");
    assertThat(rejects("press.wacz")).containsExactly("duplicate-capture");
    assertThat(Map.of("bridge", articles("bridge"))).containsEntry("bridge", List.of(true));
  }
}
