package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.iceberg.data.Record;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says of a page is what the nightly stores of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ExplainTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;
  private Path inputs;
  private Path warehouse;
  private List<String> sources;
  private Map<String, JsonNode> explained;

  @BeforeAll
  void explainAndRun() throws IOException {
    inputs = documents(directory.resolve("inputs"));
    warehouse = directory.resolve("warehouse");
    Published.night(warehouse, Press.FIRST.plusDays(4), inputs);
    Said said = Said.by("explain", "--json", inputs.toString());
    assertThat(said.errors()).isEmpty();
    assertThat(said.code()).isZero();
    List<JsonNode> lines = said.out().lines().map(ExplainTest::parse).toList();
    sources = lines.stream().map(line -> line.get("source").asText()).toList();
    explained =
        lines.stream()
            .filter(line -> line.has("article"))
            .collect(
                Collectors.toMap(
                    line -> line.get("article").get("article_id").asText(),
                    line -> line,
                    (first, second) -> first));
  }

  @Test
  void htmlShowsEachBlockOfAPageWithItsVerdict() {
    Said said = Said.by("explain", "--html", directory.resolve("inputs/pages/a.html").toString());
    assertThat(said.code()).isZero();
    assertThat(said.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(said.out()).contains("<div class=\"kept\"><span>kept</span>");
    assertThat(said.out()).contains("zone-navigation").contains("Home News Sport");
  }

  @Test
  void htmlAndJsonTogetherAreAWrongUsage() {
    Said said = Said.by("explain", "--html", "--json", directory.resolve("inputs").toString());
    assertThat(said.code()).isEqualTo(2);
  }

  /** Pages, texts, dumps and an archive, some of them packed, one of them empty. */
  private static Path documents(Path inputs) throws IOException {
    Press.write(inputs.resolve("dumps"), 4);
    Path pages = Files.createDirectories(inputs.resolve("pages"));
    String page =
        "<html lang='en'><head><meta charset='utf-8'><title>Sony Pictures tries Runway</title>"
            + "<link rel='canonical' href='https://post.example/sony'>"
            + "<meta property='article:published_time' content='2025-11-04T08:00:00Z'></head><body>"
            + "<nav>Home News Sport</nav><article><h1>Sony Pictures tries Runway</h1>"
            + "<p>Sony Pictures has tried generative AI for the visual effects of a series, with a"
            + " tool made by Runway, and showed the scenes to its crews on Monday evening.</p>"
            + "<p>“We will not replace our artists with generative AI,” said Tony Vinciquerra,"
            + " who was chairman of Sony Pictures for many years before he left.</p>"
            + "<p>The union SAG-AFTRA asked how the likeness of actors would be protected.</p>"
            + "</article><footer>All rights reserved</footer></body></html>";
    Files.writeString(pages.resolve("a.html"), page);
    packed(pages.resolve("b.html.gz"), page.replace("Sony Pictures", "Paramount"));
    Files.writeString(pages.resolve("c.html"), "<html><body></body></html>");
    Files.writeString(
        pages.resolve("d.txt"),
        "Netflix et l'IA générative\n\nNetflix a utilisé l'intelligence artificielle générative"
            + " pour une scène de L'Éternaute.\n\n« Nous restons convaincus », a déclaré Ted"
            + " Sarandos, codirecteur général de Netflix, à propos de l'IA générative.\n");
    Files.writeString(
        pages.resolve("d.txt.meta.json"),
        "{\"url\": \"https://courrier.example/eternaute\", \"published\": \"2025-11-04\"}");
    String html = page.replace("Sony Pictures", "Lionsgate").replace("/sony", "/lionsgate");
    int length = html.getBytes(StandardCharsets.UTF_8).length;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + html;
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:7d1f1d8c-4f4f-4f0e-9a55-3f3c6d2f1a01>\r\n"
            + "WARC-Date: 2025-11-04T10:00:00Z\r\n"
            + "WARC-Target-URI: https://post.example/lionsgate\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    packed(inputs.resolve("pages.warc.gz"), record);
    return inputs;
  }

  private static void packed(Path file, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(line, e);
    }
  }

  @Test
  void everyInputHasItsLineInTheOrderOfPaths() {
    assertThat(sources).hasSize(4 * 5 + 2 + 2 + 1 + 4 + 1).isSorted();
    assertThat(explained.keySet())
        .hasSizeGreaterThan(18)
        .isEqualTo(
            Published.rows(warehouse, Tables.ARTICLES).stream()
                .map(row -> row.get("article_id").toString())
                .collect(Collectors.toSet()));
  }

  @Test
  void aFileWithoutAPageIsSaidToHoldNone() throws IOException {
    Path picture = directory.resolve("picture.bin");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
    JsonNode line = parse(Said.by("explain", "--json", picture.toString()).out().strip());
    assertThat(line.get("source").asText()).isEqualTo(picture.toString());
    assertThat(line.get("reject").get("reason").asText()).isEqualTo("not-an-archive");
  }

  @Test
  void articlesAreTheSame() {
    same(Tables.ARTICLES, "article_id", node -> List.of(node.get("article")));
    for (Map<String, Object> row : Published.rows(warehouse, Tables.ARTICLES)) {
      JsonNode article = explained.get(row.get("article_id").toString()).get("article");
      for (String column : List.of("title", "text", "outlet", "language", "day", "charset")) {
        assertThat(article.get(column).asText(null))
            .as(column)
            .isEqualTo(row.get(column) == null ? null : row.get(column).toString());
      }
    }
  }

  @Test
  void mentionsAreTheSameAcceptedAndRefused() {
    same(Tables.MENTIONS, MENTION, node -> node.get("mentions"));
    assertThat(Published.rows(warehouse, Tables.MENTIONS)).hasSizeGreaterThan(60);
  }

  @Test
  void whatStandsInARecurringLineIsRefusedWithAWarehouseAndWithout() {
    Said one = Said.by("explain", "--json", inputs.resolve("dumps/night-1.jsonl").toString());
    Said learned =
        Said.by(
            "explain",
            "--json",
            inputs.resolve("dumps/night-1.jsonl").toString(),
            "--warehouse",
            warehouse.toString());
    assertThat(guideRules(one)).containsOnly("clear");
    assertThat(guideRules(learned)).containsOnly("boilerplate");
    assertThat(explained.values().stream().flatMap(ExplainTest::guideRules))
        .hasSize(8)
        .containsOnly("boilerplate");
  }

  private static List<String> guideRules(Said said) {
    assertThat(said.errors()).isEmpty();
    return said.out().lines().map(ExplainTest::parse).flatMap(ExplainTest::guideRules).toList();
  }

  private static Stream<String> guideRules(JsonNode line) {
    List<String> rules = new ArrayList<>();
    if (line.has("article")
        && line.get("article").get("outlet").asText().equals("harbour-guide.example")) {
      line.get("mentions").forEach(mention -> rules.add(mention.get("rule").asText()));
    }
    return rules.stream();
  }

  private static final String MENTION =
      "entry_id kind studio_id field paragraph sentence start end surface rule accepted reason"
          + " confidence genai salience";

  @Test
  void quotesAreTheSame() {
    same(Tables.QUOTES, "text cue cue_class indirect about_genai", node -> node.get("quotes"));
    same(
        Tables.QUOTES,
        "speaker speaker_entry_id speaker_studio_id spans",
        node -> node.get("quotes"));
    assertThat(Published.rows(warehouse, Tables.QUOTES)).hasSizeGreaterThan(5);
  }

  @Test
  void framesStatementsStancesAndUsesAreTheSame() {
    same(Tables.FRAMES, "frame_id sentence start end surface weight", node -> node.get("frames"));
    same(
        Tables.STATEMENTS,
        "act status maker maker_entry_id object_entry_id tool_id title_id title purpose start end"
            + " from_quote rule confidence",
        node -> node.get("statements"));
    assertThat(Published.rows(warehouse, Tables.STATEMENTS)).isNotEmpty();
    same(Tables.STANCES, "actor_id stance start end from_quote rule", node -> node.get("stances"));
    same(
        Tables.USE_REPORTS,
        "studio_id title_id purpose tool_id status start end rule",
        node -> node.get("uses"));
    assertThat(Published.rows(warehouse, Tables.FRAMES)).isNotEmpty();
    assertThat(Published.rows(warehouse, Tables.USE_REPORTS)).isNotEmpty();
  }

  @Test
  void coverageIsTheSame() {
    List<String> stored =
        Published.rows(warehouse, Tables.COVERAGE).stream()
            .filter(row -> row.get("kind").equals("studio") && !row.get("closest").equals("none"))
            .map(
                row ->
                    String.join(
                        " ",
                        text(row.get("article_id")),
                        text(row.get("actor_id")),
                        text(row.get("closest")),
                        text(row.get("headline")),
                        text(row.get("counted")),
                        text(row.get("role")),
                        text(row.get("role_reason")),
                        text(row.get("salience"))))
            .sorted()
            .toList();
    List<String> said = new ArrayList<>();
    explained.forEach(
        (id, line) ->
            line.get("covers")
                .forEach(
                    cover ->
                        said.add(
                            String.join(
                                " ",
                                id,
                                cover.get("studio_id").asText(),
                                cover.get("closest").asText(),
                                cover.get("headline").asText(),
                                cover.get("counted").asText(),
                                cover.get("role").asText(),
                                cover.get("role_reason").asText(),
                                cover.get("salience").asText()))));
    assertThat(said.stream().sorted().toList()).hasSizeGreaterThan(8).isEqualTo(stored);
  }

  /** Compares some columns of a table, named by words, with fields of the same names. */
  private void same(TableSpec table, String columns, Function<JsonNode, Iterable<JsonNode>> part) {
    List<String> names = List.of(columns.split(" "));
    List<String> stored =
        Published.rows(warehouse, table).stream()
            .map(row -> row.get("article_id") + " " + values(row, names))
            .sorted()
            .toList();
    List<String> said = new ArrayList<>();
    explained.forEach(
        (id, line) -> part.apply(line).forEach(node -> said.add(id + " " + values(node, names))));
    assertThat(said.stream().sorted().toList()).isEqualTo(stored);
  }

  private static Map<String, String> values(Map<String, Object> row, List<String> names) {
    Map<String, String> values = new TreeMap<>();
    for (String name : names) {
      values.put(name, text(row.get(name.equals("speaker") ? "speaker_surface" : name)));
    }
    return values;
  }

  private static Map<String, String> values(JsonNode node, List<String> names) {
    Map<String, String> values = new TreeMap<>();
    for (String name : names) {
      JsonNode value = node.get(name);
      values.put(name, value.isArray() ? spans(value) : value.asText("null"));
    }
    return values;
  }

  private static String text(Object value) {
    return value instanceof List<?> spans
        ? spans.stream()
            .map(span -> (Record) span)
            .map(span -> span.get(0) + "-" + span.get(1))
            .collect(Collectors.joining(" "))
        : String.valueOf(value);
  }

  private static String spans(JsonNode array) {
    List<String> spans = new ArrayList<>();
    array.forEach(span -> spans.add(span.get("start").asText() + "-" + span.get("end").asText()));
    return String.join(" ", spans);
  }
}
