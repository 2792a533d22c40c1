package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.HaltingCatalog;
import org.dailies.warehouse.NewerWarehouse;
import org.dailies.warehouse.PublishedRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A night that dies: in the middle of its steps, and between the row in {@code runs} and the moving
 * of main. The unbroken run reads both nights at once, which gives the same. The property {@code
 * dailies.crash=all} kills in more steps than one.
 */
final class CrashTest {
  private static final LocalDate TODAY = Press.FIRST.plusDays(2);
  private static final String ANALYSES = "mentions, quotes, frames";
  private static final List<String> STEPS =
      "all".equals(System.getProperty("dailies.crash"))
          ? List.of("ingest", "stories", ANALYSES, "coverage", "trends")
          : List.of(ANALYSES);

  @TempDir Path directory;
  private Path archives;
  private Path broken;
  private Path unbroken;

  @BeforeEach
  void firstNight() {
    archives = directory.resolve("archives");
    broken = directory.resolve("broken");
    unbroken = directory.resolve("unbroken");
    Press.write(archives, 1);
    Published.night(broken, TODAY, archives);
    Press.write(archives, 2);
    Published.night(unbroken, TODAY, archives);
  }

  @Test
  void theNextRunEndsInTheTablesOfAnUnbrokenOne() throws IOException, InterruptedException {
    List<String> firstNight = Published.lines(broken, Tables.COVERAGE);
    for (String step : STEPS) {
      assertThat(Child.killIn(step, errors(), nightly())).as(said(step)).isTrue();
      assertThat(Published.lines(broken, Tables.COVERAGE)).as(step).isEqualTo(firstNight);
      assertThat(Published.runs(broken)).as(step).hasSize(1);
    }

    assertThat(Child.run(errors(), halting())).as(said("publish")).isEqualTo(HaltingCatalog.EXIT);
    assertThat(Published.runs(broken)).hasSize(2);
    assertSame();
    assertThat(NewerWarehouse.main(broken, Tables.COVERAGE))
        .isNotEqualTo(snapshot(Tables.COVERAGE, newest()));

    PublishedRun next = Published.night(broken, TODAY, archives);
    assertThat(next.seq()).isEqualTo(3);
    assertSame();
    for (TableSpec table : Published.COMPUTED) {
      assertThat(NewerWarehouse.main(broken, table))
          .as(table.name())
          .isEqualTo(snapshot(table, newest()));
    }
    assertThat(broken.resolve("staging")).doesNotExist();
  }

  private void assertSame() {
    for (TableSpec table : Published.COMPUTED) {
      assertThat(Published.lines(broken, table, "etag"))
          .as(table.name())
          .isEqualTo(Published.lines(unbroken, table, "etag"));
    }
    assertThat(Published.rows(unbroken, Tables.COVERAGE)).isNotEmpty();
  }

  private PublishedRun newest() {
    List<PublishedRun> runs = Published.runs(broken);
    return runs.get(runs.size() - 1);
  }

  private static long snapshot(TableSpec table, PublishedRun run) {
    return run.snapshots().get(table.name());
  }

  private Path errors() {
    return directory.resolve("errors.txt");
  }

  private String said(String step) throws IOException {
    return step + ": " + (Files.exists(errors()) ? Files.readString(errors()) : "");
  }

  private String[] nightly() {
    return new String[] {
      "nightly",
      "--input",
      archives.toString(),
      "--warehouse",
      broken.toString(),
      "--reports",
      directory.resolve("reports").toString(),
      "--date",
      TODAY.toString()
    };
  }

  private String[] halting() {
    return new String[] {
      "nightly",
      "--input",
      archives.toString(),
      "--warehouse",
      broken.toString(),
      "--reports",
      directory.resolve("reports").toString(),
      "--date",
      TODAY.toString(),
      "--set",
      "warehouse.catalog=" + HaltingCatalog.class.getName(),
      "--set",
      "warehouse.uri=jdbc:sqlite:" + broken.resolve("catalog.db")
    };
  }
}
