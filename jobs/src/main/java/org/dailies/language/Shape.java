package org.dailies.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.dailies.Nearest;

/**
 * How the words of a class are written and read.
 *
 * @param form how they are written, for docs/languages.md
 * @param empty what a language without such words has
 * @param reader reads a node of a language file; faults are named by place
 * @param union joins a language's own words with the ones it shares; its own win
 */
record Shape<T>(
    String form,
    Supplier<T> empty,
    BiFunction<JsonNode, Place, T> reader,
    BinaryOperator<T> union) {

  static Shape<Set<String>> words() {
    return new Shape<>("words", Set::of, Shape::readWords, Shape::joined);
  }

  static Shape<Set<String>> patterns() {
    return new Shape<>("patterns", Set::of, Shape::readPatterns, Shape::joined);
  }

  static <E extends Enum<E>> Shape<Map<String, E>> groups(Class<E> kinds) {
    return new Shape<>(
        "words by " + codes(kinds),
        Map::of,
        (node, place) -> readGroups(node, place, kinds),
        Shape::joined);
  }

  static <E extends Enum<E>> Shape<Map<String, E>> kinds(Class<E> kinds) {
    return new Shape<>(
        "each word with " + codes(kinds),
        Map::of,
        (node, place) -> readKinds(node, place, kinds),
        Shape::joined);
  }

  static Shape<Map<String, List<String>>> lists() {
    return new Shape<>("each word with a list", Map::of, Shape::readLists, Shape::joined);
  }

  static <E extends Enum<E>> Shape<Set<E>> flags(Class<E> flags) {
    return new Shape<>(
        "any of " + codes(flags),
        Set::of,
        (node, place) -> readFlags(node, place, flags),
        Shape::joined);
  }

  private static Set<String> readWords(JsonNode node, Place place) {
    if (!node.isArray()) {
      throw place.fault("a list is wanted");
    }
    Set<String> words = new LinkedHashSet<>();
    for (JsonNode word : node) {
      words.add(text(word, place));
    }
    return Collections.unmodifiableSet(words);
  }

  private static Set<String> readPatterns(JsonNode node, Place place) {
    Set<String> patterns = readWords(node, place);
    for (String pattern : patterns) {
      try {
        Pattern.compile(pattern);
      } catch (PatternSyntaxException e) {
        throw place.fault("'" + pattern + "' is no regular expression: " + e.getDescription());
      }
    }
    return patterns;
  }

  private static <E extends Enum<E>> Map<String, E> readGroups(
      JsonNode node, Place place, Class<E> kinds) {
    Map<String, E> words = new LinkedHashMap<>();
    Map<E, Set<String>> groups = new EnumMap<>(kinds);
    for (Map.Entry<String, JsonNode> group : fields(node, place)) {
      groups.put(
          kind(group.getKey(), place, kinds),
          readWords(group.getValue(), place.at(group.getKey())));
    }
    groups.forEach((kind, group) -> group.forEach(word -> words.putIfAbsent(word, kind)));
    return Collections.unmodifiableMap(words);
  }

  private static <E extends Enum<E>> Map<String, E> readKinds(
      JsonNode node, Place place, Class<E> kinds) {
    Map<String, E> words = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> word : fields(node, place)) {
      words.put(word.getKey(), kind(text(word.getValue(), place), place.at(word.getKey()), kinds));
    }
    return Collections.unmodifiableMap(words);
  }

  private static Map<String, List<String>> readLists(JsonNode node, Place place) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> word : fields(node, place)) {
      words.put(word.getKey(), List.copyOf(readWords(word.getValue(), place.at(word.getKey()))));
    }
    return Collections.unmodifiableMap(words);
  }

  private static <E extends Enum<E>> Set<E> readFlags(JsonNode node, Place place, Class<E> flags) {
    Set<E> set = EnumSet.noneOf(flags);
    readWords(node, place).forEach(code -> set.add(kind(code, place, flags)));
    return Collections.unmodifiableSet(set);
  }

  private static Iterable<Map.Entry<String, JsonNode>> fields(JsonNode node, Place place) {
    if (!node.isObject()) {
      throw place.fault("keys with values are wanted");
    }
    return node.properties();
  }

  private static String text(JsonNode word, Place place) {
    if (!word.isTextual()) {
      throw place.fault("'" + word.asText() + "' is no text: write it in quotation marks");
    }
    return word.asText();
  }

  private static <E extends Enum<E>> E kind(String code, Place place, Class<E> kinds) {
    List<String> known = codesOf(kinds);
    int at = known.indexOf(code);
    if (at < 0) {
      throw place.fault(
          "'" + code + "' is unknown; did you mean '" + Nearest.to(code, known).orElse("") + "'?");
    }
    return kinds.getEnumConstants()[at];
  }

  private static <E extends Enum<E>> List<String> codesOf(Class<E> kinds) {
    return Arrays.stream(kinds.getEnumConstants()).map(Shape::code).toList();
  }

  private static <E extends Enum<E>> String codes(Class<E> kinds) {
    return "`" + String.join("`, `", codesOf(kinds)) + "`";
  }

  /** An enum's constant as it stands in language files. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <V> Set<V> joined(Set<V> own, Set<V> shared) {
    Set<V> all = new LinkedHashSet<>(own);
    all.addAll(shared);
    return Collections.unmodifiableSet(all);
  }

  private static <V> Map<String, V> joined(Map<String, V> own, Map<String, V> shared) {
    Map<String, V> all = new LinkedHashMap<>(own);
    shared.forEach(all::putIfAbsent);
    return Collections.unmodifiableMap(all);
  }
}
