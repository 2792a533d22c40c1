package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.dailies.article.Forgotten;
import org.dailies.config.Config;
import org.dailies.table.Tables;
import org.dailies.warehouse.PlainNights;
import org.dailies.warehouse.PublishedRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is excluded is not read, and nothing else changes. */
final class ExcludeTest {
  @TempDir Path directory;

  @Test
  void itIsNotedAndTheRowsStay() {
    PlainNights nights = new PlainNights(directory);
    nights.night("r1", "a.example");
    Takedown.Target archive = Takedown.Target.archive("/crawl/bad.warc");
    Published.session();
    PublishedRun run =
        Forgetting.exclude(
            directory.toString(), Config.defaults(), new Takedown(List.of(archive), "bad crawl"));
    assertThat(run.command()).isEqualTo("exclude");
    assertThat(nights.outlets()).containsExactly("a.example");
    assertThat(Published.rows(directory, Tables.FORGOTTEN))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row)
                  .containsEntry("kind", "archive")
                  .containsEntry("reason", "bad crawl")
                  .containsEntry("key", Forgotten.Kind.ARCHIVE.key("/crawl/bad.warc"));
            });
  }

  @Test
  void theLedgerPassesItOverByPathAndByContent() throws IOException {
    Path one = Files.writeString(directory.resolve("one.txt"), "one");
    Path two = Files.writeString(directory.resolve("two.txt"), "two");
    InputFiles files = new InputFiles(new Configuration());
    List<InputFile> found = files.list(List.of(directory.toString()));
    Takedown.Target archive = Takedown.Target.archive(one.toString());
    Forgotten byPath = Forgotten.NOTHING.with(archive.kind(), archive.kind().key(archive.name()));
    assertThat(files.unknown(found, Ledger.of(List.of(), byPath)))
        .extracting(fresh -> fresh.file().archive())
        .containsExactly(two.toString());
    String content =
        files.fingerprint(
            found.stream()
                .filter(file -> file.archive().equals(two.toString()))
                .findFirst()
                .orElseThrow());
    Forgotten both = byPath.with(Forgotten.Kind.ARCHIVE, content);
    assertThat(files.unknown(found, Ledger.of(List.of(), both))).isEmpty();
  }
}
