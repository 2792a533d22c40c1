package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.stage.Marked;
import org.dailies.stage.ReadingStage;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Articles that a stage cannot read, among others that every stage can. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class UnreadArticlesTest {
  private static final LocalDate TODAY = Press.FIRST.plusDays(Press.NIGHTS);

  private static final List<TableSpec> OF_ARTICLES =
      List.of(
          Tables.ARTICLES,
          Tables.STORIES,
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STATEMENTS,
          Tables.STANCES,
          Tables.USE_REPORTS,
          Tables.ARTICLE_TOPICS,
          Tables.COVERAGE);

  private static final List<TableSpec> COUNTED =
      List.of(Tables.USES, Tables.BOILERPLATE, Tables.TRENDS, Tables.ALERTS);

  @TempDir static Path directory;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Path archives;
  private Path without;
  private Path once;
  private Path nights;
  private PublishedRun run;

  @BeforeAll
  void runThem() {
    Config failing = ConfigReader.read(null, Map.of(), List.of("report.tallies=7"));
    Marked.fail(failing);
    archives = Press.write(directory.resolve("all"), 2);
    without = directory.resolve("without");
    once = directory.resolve("once");
    nights = directory.resolve("nights");
    night(without, failing, archives);
    Press.archive(archives, "poison", Press.FIRST.plusDays(2), poison());
    run = night(once, failing, archives);
    night(nights, failing, archives.resolve("poison.jsonl"), archives.resolve("night-1.jsonl"));
    night(nights, failing, archives.resolve("night-2.jsonl"));
  }

  private PublishedRun night(Path warehouse, Config config, Path... inputs) {
    return Published.run(Plan.nightly(), warehouse, TODAY, config, said, inputs);
  }

  /** One an article that a stage fails on, a copy of a good one and a new version of another. */
  private static List<Press.Item> poison() {
    List<Press.Item> items = new ArrayList<>();
    for (ReadingStage stage : marked()) {
      items.add(
          new Press.Item(
              "https://poison.example/" + stage.code(),
              "Netflix and generative AI, told by " + stage.code(),
              "Netflix said that generative AI from Runway would hurt the "
                  + stage.code()
                  + ".\nThe word is "
                  + Marked.word(stage)
                  + ", and Disney embraces generative AI, \"a tool for all of us here\", it said.",
              Press.FIRST,
              "en"));
    }
    Press.Item wire =
        Press.items(2).stream()
            .filter(item -> item.url().equals("https://harbour-post.example/wire-lionsgate"))
            .findFirst()
            .orElseThrow();
    items.add(
        new Press.Item(
            "https://poison.example/copy",
            wire.title(),
            wire.text() + "\n" + Marked.word(ReadingStage.TOPICS),
            Press.FIRST.minusDays(1),
            "en"));
    Press.Item first = Press.items(1).get(0);
    items.add(
        new Press.Item(
            first.url(),
            first.title(),
            first.text() + "\n" + Marked.word(ReadingStage.ANALYSIS),
            Press.FIRST,
            "en"));
    return items;
  }

  private static List<ReadingStage> marked() {
    return List.of(
        ReadingStage.ANALYSIS, ReadingStage.STORIES, ReadingStage.TOPICS, ReadingStage.ALERTS);
  }

  @Test
  void whatCanBeReadIsCountedAsIfTheOthersWereNotThere() {
    for (Path warehouse : List.of(once, nights)) {
      Set<Object> unread = unread(warehouse);
      assertThat(unread).hasSize(poison().size());
      for (TableSpec table : OF_ARTICLES) {
        List<Map<String, Object>> rest = Published.rows(warehouse, table);
        rest.removeIf(row -> unread.contains(row.get("article_id")));
        assertThat(Published.lines(rest))
            .as(table.name())
            .isEqualTo(Published.lines(without, table));
        assertThat(rest.isEmpty()).as(table.name()).isEqualTo(table.equals(Tables.ARTICLE_TOPICS));
      }
      for (TableSpec table : COUNTED) {
        assertThat(Published.lines(warehouse, table))
            .as(table.name())
            .isEqualTo(Published.lines(without, table));
      }
    }
  }

  @Test
  void anArticleThatAStageCannotReadStaysFlaggedInAStoryOfItsOwn() {
    Set<Object> unread = unread(once);
    assertThat(
            Published.rows(once, Tables.ARTICLES).stream()
                .filter(row -> unread.contains(row.get("article_id")))
                .flatMap(row -> ((List<?>) row.get("flags")).stream())
                .map(Object::toString)
                .sorted())
        .containsExactly(
            "unread:alerts",
            "unread:analysis",
            "unread:analysis",
            "unread:stories",
            "unread:topics",
            "unread:topics");
    assertThat(Published.rows(once, Tables.STORIES))
        .filteredOn(row -> unread.contains(row.get("article_id")))
        .hasSize(unread.size())
        .allSatisfy(
            row -> {
              assertThat(row.get("story_id")).isEqualTo(row.get("article_id"));
              assertThat(row.get("is_head")).isEqualTo(true);
              assertThat(row.get("printings")).isEqualTo(1L);
            });
    for (TableSpec table : OF_ARTICLES.subList(2, OF_ARTICLES.size())) {
      assertThat(Published.rows(once, table))
          .as(table.name())
          .noneMatch(row -> unread.contains(row.get("article_id")));
    }
  }

  @Test
  void eachHasARejectOutsideTheSumOfTheLedger() {
    List<Map<String, Object>> rejects =
        Published.rows(once, Tables.REJECTS).stream()
            .filter(row -> row.get("article_id") != null)
            .toList();
    assertThat(rejects).hasSize(poison().size());
    assertThat(rejects)
        .allSatisfy(
            row -> {
              assertThat(row.get("reason")).isEqualTo("unread");
              assertThat(row.get("run_id")).isEqualTo(run.runId());
              assertThat(row.get("archive").toString()).endsWith("poison.jsonl");
            });
    assertThat(rejects)
        .extracting(row -> row.get("stage") + " " + row.get("detail"))
        .contains(
            "topics StackOverflowError",
            "analysis IllegalStateException at org.dailies.stage.Marked.thrown");
    assertThat(Published.rows(once, Tables.ARCHIVES))
        .allSatisfy(
            row ->
                assertThat((Long) row.get("records"))
                    .isEqualTo(
                        (Long) row.get("articles")
                            + (Long) row.get("rejects")
                            + (Long) row.get("skipped")));
    assertThat(run.manifest()).contains("\"unread\" : " + poison().size());
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("6 articles not read (alerts 1, analysis 2, stories 1, topics 2)");
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void whatALaterVersionCanReadLosesItsFlagAndIsCounted() {
    Path later = nights;
    Set<Object> unread = unread(later);
    night(later, ConfigReader.read(null, Map.of(), List.of("quote.max-paragraphs=11")), archives);
    assertThat(unread(later)).isEmpty();
    assertThat(Published.rows(later, Tables.REJECTS))
        .noneMatch(row -> row.get("article_id") != null);
    assertThat(Published.rows(later, Tables.COVERAGE))
        .extracting(row -> row.get("article_id"))
        .containsAll(current(later, unread));
    assertThat(Published.rows(later, Tables.STORIES))
        .filteredOn(row -> wire(later).contains(row.get("article_id")))
        .extracting(row -> row.get("head_article_id"))
        .hasSize(3)
        .isSubsetOf(capturedFirst(later))
        .containsOnly(storyHead(later));
    assertThat(Published.rows(later, Tables.ARTICLES))
        .filteredOn(row -> row.get("url").toString().endsWith("/netflix-1"))
        .filteredOn(row -> Boolean.TRUE.equals(row.get("is_current")))
        .singleElement()
        .satisfies(row -> assertThat(unread).contains(row.get("article_id")));
  }

  private static List<Object> current(Path warehouse, Set<Object> ids) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> ids.contains(row.get("article_id")))
        .map(row -> row.get("article_id"))
        .toList();
  }

  private static List<Object> wire(Path warehouse) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> row.get("title").equals("Lionsgate trains a model with Runway"))
        .map(row -> row.get("article_id"))
        .toList();
  }

  private static Object storyHead(Path warehouse) {
    return Published.rows(warehouse, Tables.STORIES).stream()
        .filter(row -> wire(warehouse).contains(row.get("article_id")))
        .map(row -> row.get("head_article_id"))
        .findFirst()
        .orElseThrow();
  }

  /** The printings captured first; the copy, captured later, states an earlier day in vain. */
  private static List<Object> capturedFirst(Path warehouse) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> row.get("url").toString().endsWith("/wire-lionsgate"))
        .map(row -> row.get("article_id"))
        .toList();
  }

  private static Set<Object> unread(Path warehouse) {
    return Published.rows(warehouse, Tables.ARTICLES).stream()
        .filter(row -> row.get("flags").toString().contains("unread:"))
        .map(row -> row.get("article_id"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
