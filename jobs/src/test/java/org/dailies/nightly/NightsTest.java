package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Nights one after another, one run over all of them, and runs that bring nothing new. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NightsTest {
  private static final LocalDate TODAY = Press.FIRST.plusDays(Press.NIGHTS);

  @TempDir static Path directory;
  private Path archives;
  private Path nights;
  private Path once;

  @BeforeAll
  void runThem() {
    archives = directory.resolve("archives");
    nights = directory.resolve("nights");
    once = directory.resolve("once");
    for (int night = 1; night <= Press.NIGHTS; night++) {
      Published.night(nights, TODAY, Press.write(archives, night));
    }
    Published.night(once, TODAY, archives);
  }

  @Test
  void nightsOneAfterAnotherGiveWhatOneRunOverAllGives() {
    for (TableSpec table :
        List.of(
            Tables.ARTICLES,
            Tables.MENTIONS,
            Tables.QUOTES,
            Tables.FRAMES,
            Tables.STATEMENTS,
            Tables.STANCES,
            Tables.USE_REPORTS,
            Tables.USES,
            Tables.BOILERPLATE)) {
      assertThat(Published.lines(nights, table))
          .as(table.name())
          .isNotEmpty()
          .isEqualTo(Published.lines(once, table));
    }
  }

  @Test
  void aLineThatTheFourthNightShowsToRecurCountsInNoNight() {
    for (Path warehouse : List.of(nights, once)) {
      assertThat(Published.rows(warehouse, Tables.BOILERPLATE))
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.get("outlet")).isEqualTo("harbour-guide.example");
                assertThat(line.get("line").toString()).startsWith("our 0 guides to the towns");
                assertThat(line.get("pages")).isEqualTo(4L);
                assertThat(line.get("first_seen")).isEqualTo(Press.FIRST.minusDays(9));
                assertThat(line.get("version")).isEqualTo(1);
              });
      assertThat(guide(warehouse, Tables.MENTIONS))
          .hasSize(8)
          .extracting(row -> row.get("rule"))
          .containsOnly("boilerplate");
      assertThat(guide(warehouse, Tables.COVERAGE)).isEmpty();
    }
  }

  private static List<Map<String, Object>> guide(Path warehouse, TableSpec table) {
    return Published.rows(warehouse, table).stream()
        .filter(row -> "harbour-guide.example".equals(row.get("outlet")))
        .toList();
  }

  /** A story keeps the id of its first head, so stories are told by the head they have now. */
  @Test
  void coverageAndStoriesAreTheSameButForTheNamesOfStories() {
    assertThat(coverage(nights)).isNotEmpty().isEqualTo(coverage(once));
    String[] names = {"story_id", "merged_into"};
    assertThat(Published.lines(nights, Tables.STORIES, names))
        .isEqualTo(Published.lines(once, Tables.STORIES, names));
    assertThat(Published.lines(nights, Tables.TRENDS))
        .isNotEmpty()
        .isEqualTo(Published.lines(once, Tables.TRENDS));
  }

  private static List<String> coverage(Path warehouse) {
    Map<Object, Object> heads =
        Published.rows(warehouse, Tables.STORIES).stream()
            .collect(
                Collectors.toMap(row -> row.get("article_id"), row -> row.get("head_article_id")));
    List<Map<String, Object>> rows = Published.rows(warehouse, Tables.COVERAGE);
    rows.forEach(row -> row.put("story_id", heads.get(row.get("article_id"))));
    return Published.lines(rows);
  }

  @Test
  void theLateOlderPrintingBecomesTheHeadAndTheStoryKeepsItsId() {
    List<Map<String, Object>> wire =
        Published.rows(nights, Tables.STORIES).stream()
            .filter(row -> wire().contains(row.get("article_id")))
            .toList();
    assertThat(wire).hasSize(3);
    assertThat(wire).extracting(row -> row.get("head_day")).containsOnly(Press.FIRST);
    assertThat(wire).extracting(row -> row.get("story_id")).doesNotContain(head(wire)).hasSize(3);
    assertThat(wire)
        .extracting(row -> row.get("story_id"))
        .containsOnly(wire.get(0).get("story_id"));
    assertThat(Published.rows(nights, Tables.COVERAGE))
        .filteredOn(row -> wire().contains(row.get("article_id")))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.get("is_head")).isEqualTo(row.get("article_id").equals(head(wire))));
  }

  private static Object head(List<Map<String, Object>> printings) {
    return printings.stream()
        .filter(row -> Objects.equals(row.get("is_head"), true))
        .map(row -> row.get("article_id"))
        .findFirst()
        .orElseThrow();
  }

  private List<Object> wire() {
    return Published.rows(nights, Tables.ARTICLES).stream()
        .filter(row -> row.get("url").toString().endsWith("/wire-lionsgate"))
        .map(row -> row.get("article_id"))
        .toList();
  }

  @Test
  void aNewVersionReplacesTheOldOneAndACaptureSeenTwiceIsRejectedOnce() {
    assertThat(Published.rows(nights, Tables.ARTICLES))
        .filteredOn(row -> row.get("url").toString().endsWith("/netflix-1"))
        .extracting(row -> row.get("is_current"))
        .containsExactlyInAnyOrder(true, false);
    assertThat(Published.rows(nights, Tables.REJECTS))
        .extracting(row -> row.get("reason"))
        .containsExactly("duplicate-capture");
  }

  @Test
  void aRunOverTheSameInputAndARenamedCopyIngestsNothingAndChangesNoNumber() throws IOException {
    Map<TableSpec, List<String>> before =
        Published.COMPUTED.stream()
            .collect(Collectors.toMap(table -> table, table -> Published.lines(once, table)));
    Files.copy(archives.resolve("night-2.jsonl"), archives.resolve("renamed.jsonl"));
    Published.night(once, TODAY, archives);
    for (TableSpec table : Published.COMPUTED) {
      assertThat(Published.lines(once, table)).as(table.name()).isEqualTo(before.get(table));
    }
    assertThat(Published.runs(once)).hasSize(2);
  }
}
