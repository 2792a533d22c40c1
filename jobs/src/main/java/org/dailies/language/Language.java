package org.dailies.language;

import java.util.List;
import java.util.Map;

/** The words of one language. Immutable. */
public final class Language {
  private final String code;
  private final String name;
  private final Map<WordClass<?>, Object> words;
  private final Map<String, List<Map<String, String>>> examples;

  Language(
      String code,
      String name,
      Map<WordClass<?>, Object> words,
      Map<String, List<Map<String, String>>> examples) {
    this.code = code;
    this.name = name;
    this.words = Map.copyOf(words);
    this.examples = Map.copyOf(examples);
  }

  /** ISO 639-1. */
  public String code() {
    return code;
  }

  /** Its name in English. */
  public String name() {
    return name;
  }

  /** The words of a class; empty where the language's file has none. Never changes. */
  @SuppressWarnings("unchecked")
  public <T> T get(WordClass<T> wordClass) {
    Object found = words.get(wordClass);
    return found == null ? wordClass.shape().empty().get() : (T) found;
  }

  /**
   * The example sentences of the file for one finder, such as {@code quotes}: each a map from
   * {@code text} and what is expected of it to words.
   */
  public List<Map<String, String>> examples(String finder) {
    return examples.getOrDefault(finder, List.of());
  }
}
