package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code check} says of the sample. */
final class CheckTest {
  @Test
  void theSampleIsToldFileByFileAndInTotal() {
    Said said = Said.by("check", "data/sample/archives");
    assertThat(said.code()).isEqualTo(6);
    List<String> lines = said.out().lines().toList();
    assertThat(lines.get(lines.size() - 1))
        .startsWith("total: 22 files {html=13, jsonl=1, text=1, warc=2, warc-gzip=5}, ");
    assertThat(said.out())
        .contains("3381 bytes: bad-length Content-Length 2654 misses the record's end")
        .contains("1330 bytes: truncated the file ends inside a gzip member");
  }

  @Test
  void asJsonEveryLineIsAnArchive() {
    Said said = Said.by("check", "--json", "data/sample/archives/europa.warc");
    assertThat(said.code()).isZero();
    assertThat(said.out().lines().toList())
        .singleElement()
        .asString()
        .startsWith("{\"archive\":")
        .contains("\"format\":\"warc\"");
  }
}
