package org.dailies.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dailies.Nearest;
import org.dailies.YamlSource;

/**
 * One language file, checked against the schema.
 *
 * @param code ISO 639-1, or the name of a file of shared words
 * @param name the language's name in English
 * @param shares files of shared words, each one of {@link #SHARED}
 * @param nodes the words as they were written, by class
 * @param words the words as they are read, by class
 * @param examples example sentences by finder
 */
record LanguageFile(
    String code,
    String name,
    List<String> shares,
    Map<WordClass<?>, JsonNode> nodes,
    Map<WordClass<?>, Object> words,
    Map<String, List<Map<String, String>>> examples) {

  /** Files of words that several languages share. */
  static final Set<String> SHARED = Set.of("latin", "web");

  /** The program's own file of a language, if it has one. */
  static Optional<LanguageFile> builtIn(String name) {
    String resource = "language/" + name + ".yaml";
    return YamlSource.ifResource(resource)
        .map(source -> parse(name, source.strictTree(), new Place(resource, "")));
  }

  /** The languages of a user's file, by code. */
  static Map<String, LanguageFile> overlay(String path) {
    JsonNode root = YamlSource.file(Path.of(path)).strictTree();
    Place place = new Place(path, "");
    Map<String, LanguageFile> files = new TreeMap<>();
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      switch (field.getKey()) {
        case "version" -> {}
        case "languages" ->
            field
                .getValue()
                .properties()
                .forEach(e -> files.put(e.getKey(), laid(e.getKey(), e.getValue(), place)));
        default -> throw place.fault("unknown key '" + field.getKey() + "'; 'languages' is wanted");
      }
    }
    return files;
  }

  private static LanguageFile laid(String code, JsonNode node, Place place) {
    Words words = new Words();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      WordClass<?> wordClass = Schema.wordClass(field.getKey(), place.at(code));
      if (!wordClass.section().replaceable()) {
        throw place
            .at(code)
            .fault("'" + field.getKey() + "' is read by extraction, whose words are the program's");
      }
      words.add(wordClass, field.getValue(), place);
    }
    return new LanguageFile(code, code, List.of(), words.nodes, words.read, Map.of());
  }

  private static LanguageFile parse(String code, JsonNode root, Place place) {
    String name = "";
    List<String> shares = List.of();
    Map<String, List<Map<String, String>>> examples = Map.of();
    Words words = new Words();
    for (Map.Entry<String, JsonNode> field : root.properties()) {
      JsonNode node = field.getValue();
      Place at = place.at(field.getKey());
      switch (field.getKey()) {
        case "language" -> {
          if (!node.asText().equals(code)) {
            throw at.fault("'" + node.asText() + "' differs from the file's name");
          }
        }
        case "name" -> name = node.asText();
        case "shares" -> shares = shared(node, at);
        case "examples" -> examples = examples(node);
        default -> words.section(Schema.section(field.getKey(), place), node, at);
      }
    }
    return new LanguageFile(code, name, shares, words.nodes, words.read, examples);
  }

  /** This file with what another one has laid over it. */
  LanguageFile under(LanguageFile over) {
    Map<WordClass<?>, JsonNode> laidNodes = new LinkedHashMap<>(nodes);
    laidNodes.putAll(over.nodes);
    Map<WordClass<?>, Object> laidWords = new LinkedHashMap<>(words);
    laidWords.putAll(over.words);
    return new LanguageFile(code, name, shares, laidNodes, laidWords, examples);
  }

  /** The file's own words of a class. */
  @SuppressWarnings("unchecked")
  <T> T get(WordClass<T> wordClass) {
    Object found = words.get(wordClass);
    return found == null ? wordClass.shape().empty().get() : (T) found;
  }

  /** Whether it has words by which texts of its language are analysed. */
  boolean analyses() {
    return words.keySet().stream().anyMatch(c -> c.section().replaceable());
  }

  /** Whether it has words that can change answers of a kind. */
  boolean serves(Use use) {
    return words.keySet().stream().anyMatch(c -> c.section().uses().contains(use));
  }

  /** The words of a section as one text, without comments and layout. */
  String text(Section section) {
    StringBuilder text = new StringBuilder();
    for (WordClass<?> wordClass : section.classes()) {
      JsonNode node = nodes.get(wordClass);
      text.append(wordClass.key()).append(node == null ? "" : node.toString());
    }
    return text.toString();
  }

  private static List<String> shared(JsonNode node, Place place) {
    List<String> names = new ArrayList<>(Shape.words().reader().apply(node, place));
    for (String name : names) {
      if (!SHARED.contains(name)) {
        throw place.fault(
            "unknown file '" + name + "'; did you mean '" + Nearest.to(name, SHARED).get() + "'?");
      }
    }
    return List.copyOf(names);
  }

  private static Map<String, List<Map<String, String>>> examples(JsonNode node) {
    Map<String, List<Map<String, String>>> examples = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> finder : node.properties()) {
      List<Map<String, String>> sentences = new ArrayList<>();
      for (JsonNode sentence : finder.getValue()) {
        Map<String, String> expected = new LinkedHashMap<>();
        sentence.properties().forEach(e -> expected.put(e.getKey(), e.getValue().asText()));
        sentences.add(Map.copyOf(expected));
      }
      examples.put(finder.getKey(), List.copyOf(sentences));
    }
    return examples;
  }

  /** Word classes as they are being read. */
  private static final class Words {
    private final Map<WordClass<?>, JsonNode> nodes = new LinkedHashMap<>();
    private final Map<WordClass<?>, Object> read = new LinkedHashMap<>();

    void section(Section section, JsonNode node, Place place) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        WordClass<?> wordClass = Schema.wordClass(field.getKey(), place);
        if (wordClass.section() != section) {
          throw place.fault(
              "'" + field.getKey() + "' stands in the section '" + wordClass.section().key() + "'");
        }
        add(wordClass, field.getValue(), place);
      }
    }

    void add(WordClass<?> wordClass, JsonNode node, Place place) {
      read.put(wordClass, wordClass.shape().reader().apply(node, place.at(wordClass.key())));
      nodes.put(wordClass, node);
    }
  }
}
