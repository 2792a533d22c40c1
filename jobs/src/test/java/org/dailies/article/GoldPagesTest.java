package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.archive.Capture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every page of data/gold/articles comes out as its expectation says. */
class GoldPagesTest {
  private static final Path GOLD = Path.of("data/gold/articles");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> everyGoldPageComesOutAsExpected() throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(GOLD)) {
      pages = files.filter(p -> p.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThanOrEqualTo(15);
    return pages.stream()
        .map(p -> DynamicTest.dynamicTest(p.getFileName().toString(), () -> check(p)));
  }

  private static void check(Path page) throws IOException {
    String name = page.getFileName().toString().replace(".html", ".json");
    JsonNode expected = JSON.readTree(Files.readString(page.resolveSibling(name)));
    Capture capture = Captures.html(Files.readAllBytes(page));
    if (expected.has("reject")) {
      assertThat(Captures.reject(capture).reason()).isEqualTo(expected.get("reject").asText());
      return;
    }
    Article article = Captures.article(capture);
    List<String> paragraphs = article.text().lines().toList();
    if (expected.has("text")) {
      assertThat(paragraphs).containsExactlyElementsOf(strings(expected.get("text")));
    }
    if (expected.has("contains")) {
      assertThat(paragraphs).containsAll(strings(expected.get("contains")));
    }
    assertThat(article.title()).isEqualTo(expected.get("title").asText());
    assertThat(article.authors()).isEqualTo(strings(expected.get("authors")));
    assertThat(article.language()).isEqualTo(expected.get("language").asText());
    if (expected.has("published")) {
      assertThat(article.publishedDate()).hasToString(expected.get("published").asText());
    }
    if (expected.has("flags")) {
      assertThat(article.flags()).containsAll(strings(expected.get("flags")));
    }
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.asText()));
    return strings;
  }
}
