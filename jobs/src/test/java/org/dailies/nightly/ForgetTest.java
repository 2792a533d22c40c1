package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.dailies.config.Config;
import org.dailies.config.WarehouseConfig;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.Decoded;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What is forgotten stands in no file of the warehouse and never comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ForgetTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 21);
  private static final String WIRE = "https://bystander.example/wire";
  private static final String ADDRESS = "https://aa.example/aaron";

  /** Begins its outlet, address and title, so that it is the least value of its files. */
  private static final Press.Item AARON =
      item(
          ADDRESS,
          "Aaron says Netflix uses generative AI",
          "Netflix said that it had used generative AI for the visual effects of The Eternaut."
              + " Zylography came first. "
              + Press.filler(1, 60)
              + "\n\"We use generative AI in each zylograph,\" said Ted Sarandos of Netflix.\n"
              + Press.filler(2, 60));

  /** The first printing of a text that another outlet prints, too. */
  private static final Press.Item FIRST =
      item("https://aa.example/wire", "Lionsgate trains a model with Runway", wire());

  private static final Press.Item COPY = item(WIRE, FIRST.title(), wire());

  private static final List<Press.Item> OTHERS =
      List.of(
          item(
              "https://harbour.example/disney",
              "Disney weighs Sora",
              "Disney met OpenAI about its video model Sora. " + Press.filler(3, 80)),
          COPY);

  @TempDir static Path directory;
  private Path warehouse;
  private String gone;

  private static Press.Item item(String url, String title, String text) {
    return new Press.Item(url, title, text, DAY, "en");
  }

  private static String wire() {
    return "Lionsgate trains a generative AI model with Runway on its own library. "
        + Press.filler(5, 120);
  }

  @BeforeAll
  void forget() {
    warehouse = directory.resolve("warehouse");
    List<Press.Item> all = new ArrayList<>(List.of(AARON, FIRST));
    all.addAll(OTHERS);
    Published.night(warehouse, DAY, Press.archive(directory, "all", DAY, all));
    gone = id(ADDRESS);
    Published.session();
    Takedown takedown =
        new Takedown(
            List.of(
                Takedown.Target.of(ADDRESS + "/?utm_source=x"),
                Takedown.Target.of(id("https://aa.example/wire"))),
            "asked for");
    Forgetting.Found found = Forgetting.look(warehouse.toString(), Config.defaults(), takedown);
    assertThat(found.articles()).hasSize(2);
    assertThat(found.copies()).extracting(Forgetting.Stored::url).containsExactly(WIRE);
    Published.session();
    PrintStream out =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Forgetting.run(warehouse.toString(), Config.defaults(), takedown, out);
  }

  private String id(String url) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> url.equals(row.get("url")))
        .map(row -> (String) row.get("article_id"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Order(1)
  void noFileOfTheWarehouseSaysAnythingOfIt() throws IOException {
    assertThat(Decoded.holding(warehouse, "aa.example", "aaron", "Aaron", "ylograph", gone))
        .isEmpty();
    assertThat(Decoded.holding(warehouse, "bystander.example"))
        .as("what stays is found")
        .isNotEmpty();
  }

  @Test
  @Order(1)
  void earlierRunsCannotBeReadOrPublishedAgain() {
    List<PublishedRun> runs = Published.runs(warehouse);
    try (Warehouse open =
        Warehouse.open(warehouse.toString(), WarehouseConfig.defaults(), new Configuration())) {
      assertThat(open.readable()).containsExactly(runs.get(1));
      assertThat(open.lost(runs.get(1))).isEmpty();
      assertThat(open.holdsForgotten()).isFalse();
    }
    assertThatThrownBy(
            () ->
                Rollback.to(runs.get(0).runId(), warehouse.toString(), WarehouseConfig.defaults()))
        .hasMessageContaining("taken out");
  }

  @Test
  @Order(2)
  void itDoesNotComeBackAndTheRestIsAsIfItHadNeverBeen() throws IOException {
    Published.night(warehouse, DAY, Press.archive(directory, "again", DAY, List.of(FIRST, AARON)));
    assertThat(Decoded.holding(warehouse, "aa.example", "aaron", "Aaron", "ylograph", gone))
        .isEmpty();
    List<Map<String, Object>> rejects = Published.rows(warehouse, Tables.REJECTS);
    assertThat(rejects)
        .extracting(row -> row.get("reason") + " " + row.get("url"))
        .containsExactly("forgotten null", "forgotten null");

    Path never = directory.resolve("never");
    Published.night(never, DAY, Press.archive(directory, "others", DAY, OTHERS));
    for (TableSpec table : Published.COMPUTED) {
      if (!table.equals(Tables.ARCHIVES) && !table.equals(Tables.REJECTS)) {
        assertThat(lines(warehouse, table)).as(table.name()).isEqualTo(lines(never, table));
      }
    }
  }

  private static List<String> lines(Path warehouse, TableSpec table) {
    return Published.lines(warehouse, table, "archive", "record_offset", "record_length");
  }
}
