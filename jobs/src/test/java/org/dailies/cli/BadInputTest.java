package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.dailies.config.WarehouseConfig;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.dailies.table.Tables;
import org.dailies.warehouse.NewerWarehouse;
import org.dailies.warehouse.WarehouseRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each bad input ends in: its exit code, and one line that says what, where, what to do. */
final class BadInputTest {
  @TempDir Path directory;
  private Path warehouse;
  private Path archives;

  @BeforeEach
  void press() {
    warehouse = directory.resolve("warehouse");
    archives = directory.resolve("archives");
    Press.write(archives, 1);
  }

  private Said nightly(Path input, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("nightly", "--input", input.toString(), "--date", "2025-11-05", "--reports"));
    arguments.add(directory.resolve("reports").toString());
    if (!Arrays.asList(more).contains("--warehouse")) {
      arguments.addAll(List.of("--warehouse", warehouse.toString()));
    }
    arguments.addAll(Arrays.asList(more));
    return Said.by(arguments.toArray(String[]::new));
  }

  private static void refused(Said said, int code, String... words) {
    assertThat(said.complaints()).hasSize(1);
    assertThat(said.complaints().get(0)).matches("(\\S+Z ERROR \\S+ )?dailies: .*").contains(words);
    assertThat(said.code()).isEqualTo(code);
  }

  @Test
  void anAbsentPathEndsInThree() {
    Path absent = directory.resolve("no-such-archives");
    refused(nightly(absent), 3, absent.toString(), "does not exist");
    refused(Said.by("explain", absent.toString()), 3, absent.toString());
    refused(Said.by("check", absent.toString()), 3, absent.toString());
  }

  @Test
  void anEmptyDirectoryEndsInThree() throws IOException {
    Path empty = Files.createDirectory(directory.resolve("archive"));
    refused(nightly(empty), 3, empty.toString(), "holds no file");
    refused(Said.by("check", empty.toString()), 3, empty.toString());
    refused(Said.by("explain", empty.toString()), 3, empty.toString());
    refused(nightly(archives, "--input", empty.toString()), 3, empty.toString());
  }

  @Test
  void reportsThatCannotBeWrittenAreRefusedBeforeTheNight() throws IOException {
    Files.writeString(directory.resolve("reports"), "in the way");
    refused(nightly(archives), 2, "directory of reports", "reports");
  }

  @Test
  void aFileThatIsNoParquetIsSaidByName() throws IOException {
    Path text = Files.writeString(directory.resolve("rows.csv"), "a,b\n1,2\n");
    refused(Said.by("inspect", text.toString()), 3, "rows.csv is not a Parquet file");
    Files.writeString(text, "");
    refused(Said.by("inspect", text.toString()), 3, "rows.csv is not a Parquet file");
  }

  @Test
  void aConfigThatCannotBePrintedIsSaidInOneLine() {
    refused(Said.by("runs", "--print-config", "--set", "archive.mode=lenient"), 2, "archive.mode");
  }

  @Test
  void aLexiconThatIsNoYamlIsSaidInOneLineWithItsLine() throws IOException {
    Path file = Files.writeString(directory.resolve("ours.yaml"), "version: 1\nentries:\n- [\n");
    refused(
        Said.by("lexicon", "check", "--set", "lexicon.paths=[" + file + "]"),
        2,
        "ours.yaml is not YAML: line 3: expected the node content");
  }

  @Test
  void aTruncatedGzipGivesWhatStandsBeforeTheCutAndARejectAtIt() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(archives.resolve("night-1.jsonl")));
      byte[] noise = new byte[40_000];
      new Random(1).nextBytes(noise);
      gzip.write(
          ("{\"title\": \"Cut\", \"text\": \"" + HexFormat.of().formatHex(noise) + "\"}\n")
              .getBytes(StandardCharsets.UTF_8));
    }
    byte[] whole = packed.toByteArray();
    Path cut = Files.createDirectory(directory.resolve("cut")).resolve("night-1.jsonl.gz");
    Files.write(cut, Arrays.copyOf(whole, whole.length - 9_000));
    Said said = nightly(cut.getParent());
    assertThat(said.errors()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(Published.rows(warehouse, Tables.ARTICLES)).hasSizeGreaterThanOrEqualTo(4);
    assertThat(Published.rows(warehouse, Tables.REJECTS))
        .extracting(row -> row.get("stage"))
        .contains("archive");
    Said checked = Said.by("check", cut.toString());
    assertThat(checked.errors()).isEmpty();
    assertThat(checked.code()).isEqualTo(6);
    assertThat(checked.out()).contains("truncated");
  }

  @Test
  void aDirectoryOfBinariesGivesLedgerRowsAndNothingElse() throws IOException {
    Path binaries = Files.createDirectory(directory.resolve("binaries"));
    for (int i = 0; i < 3; i++) {
      byte[] noise = new byte[5_000];
      new Random(i).nextBytes(noise);
      noise[0] = (byte) 0x7F;
      Files.write(binaries.resolve("file-" + i + ".bin"), noise);
    }
    Said said = nightly(binaries);
    assertThat(said.errors()).isEmpty();
    assertThat(said.code()).isZero();
    assertThat(Published.rows(warehouse, Tables.ARTICLES)).isEmpty();
    assertThat(Published.rows(warehouse, Tables.ARCHIVES))
        .hasSize(3)
        .allSatisfy(row -> assertThat(row.get("skipped_by")).hasToString("{not-an-archive=1}"));
  }

  @Test
  void anUnknownOptionEndsInTwo() {
    refused(nightly(archives, "--inptu", "x"), 2, "--inptu", "--help");
    refused(Said.by("nightly", "--inptu", archives.toString()), 2, "--inptu", "mean --input");
    refused(Said.by("nightyl"), 2, "nightyl", "nightly");
  }

  @Test
  void aMisspeltKeyEndsInTwoAndNamesTheNearest() throws IOException {
    Path config = directory.resolve("dailies.yaml");
    Files.writeString(config, "story:\n  windw-days: 3\n");
    refused(
        nightly(archives, "--config", config.toString()),
        2,
        "windw-days",
        "window-days",
        "dailies.yaml");
    refused(nightly(archives, "--set", "stroy.window-days=3"), 2, "stroy", "story");
  }

  @Test
  void anAbsentConfigFileEndsInTwo() {
    Path config = directory.resolve("no.yaml");
    refused(nightly(archives, "--config", config.toString()), 2, config.toString());
  }

  @Test
  void aWarehouseThatCannotBeWrittenEndsInTwo() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "no directory");
    Path below = file.resolve("warehouse");
    refused(nightly(archives, "--warehouse", below.toString()), 2, below.toString(), "--warehouse");
  }

  @Test
  void aSecondRunEndsInFiveAndNamesTheFirst() {
    WarehouseRun first =
        WarehouseRun.begin(
            warehouse.toString(), WarehouseConfig.defaults(), new Configuration(), "first");
    try (first) {
      refused(nightly(archives), 5, "first", warehouse.toString());
    }
  }

  @Test
  void aWarehouseOfALaterVersionEndsInTwo() {
    NewerWarehouse.in(warehouse);
    refused(nightly(archives), 2, warehouse.toString(), "newer");
    refused(Said.by("runs", "--warehouse", warehouse.toString()), 2, "newer");
  }

  @Test
  void noCommandEndsInTwo() {
    refused(Said.by(), 2, "A command is needed", "--help");
  }

  @Test
  void readingAWarehouseThatIsNotThereEndsInThree() {
    String absent = directory.resolve("no-warehouse").toString();
    refused(Said.by("query", "SELECT 1", "--warehouse", absent), 3, absent);
    refused(Said.by("runs", "--warehouse", absent), 3, absent);
    refused(Said.by("export", "articles", "--to", "x", "--warehouse", absent), 3, absent);
    assertThat(Path.of(absent)).doesNotExist();
  }

  @Test
  void aDayThatIsNoneEndsInTwo() {
    refused(nightly(archives, "--date", "yesterday"), 2, "'yesterday' is no day", "--date");
  }

  @Test
  void aRemoteWarehouseWithSqliteEndsInTwo() {
    refused(
        nightly(archives, "--warehouse", "hdfs://host:8020/w"),
        2,
        "hdfs://host:8020/w",
        "postgresql");
  }
}
