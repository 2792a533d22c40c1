package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How every file below data/language is laid out. */
final class LanguageFilesTest {
  private static final Path DIRECTORY = Path.of("data/language");

  /** Characters of a line, at most: lines are broken at 100, and a word more needs no new break. */
  private static final int LONGEST_LINE = 110;

  private static final Set<String> HEADER = Set.of("language", "name", "shares", "examples");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(DIRECTORY)) {
      return files.sorted().toList();
    }
  }

  static List<Path> languages() throws IOException {
    return files().stream()
        .filter(file -> file.getFileName().toString().length() == "en.yaml".length())
        .toList();
  }

  private static JsonNode read(Path file) throws IOException {
    return new YAMLMapper().readTree(Files.readAllBytes(file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void linesAreWrapped(Path file) throws IOException {
    assertThat(Files.readAllLines(file))
        .allSatisfy(
            line ->
                assertThat(
                        line.startsWith("    - text:") || line.startsWith("      quote:")
                            ? ""
                            : line)
                    .hasSizeLessThanOrEqualTo(LONGEST_LINE));
  }

  @ParameterizedTest
  @MethodSource("files")
  void keysAndWordsAreSorted(Path file) throws IOException {
    List<String> sections = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : read(file).properties()) {
      if (!HEADER.contains(field.getKey())) {
        sections.add(field.getKey());
        sorted(field.getValue(), field.getKey());
      }
    }
    assertThat(sections).isSorted();
  }

  private static void sorted(JsonNode node, String place) {
    List<String> words = new ArrayList<>();
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        words.add(field.getKey());
        sorted(field.getValue(), place + "." + field.getKey());
      }
    } else {
      node.forEach(word -> words.add(word.asText()));
    }
    assertThat(words).as(place).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aWordStandsInOneGroupOfAClass(Path file) throws IOException {
    for (Section section : Schema.sections()) {
      for (WordClass<?> wordClass : section.classes()) {
        JsonNode node = read(file).path(section.key()).path(wordClass.key());
        if (wordClass.form().startsWith("words by")) {
          Set<String> seen = new HashSet<>();
          node.forEach(
              group ->
                  group.forEach(
                      word -> assertThat(seen.add(word.asText())).as("%s", word).isTrue()));
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyFileIsLoaded(Path file) {
    String code = file.getFileName().toString().replace(".yaml", "");
    assertThat(Languages.builtIn().names().get(code)).isNotEmpty();
  }
}
