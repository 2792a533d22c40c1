package org.dailies.quote;

import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailies.language.Language;
import org.dailies.language.WordClass;

/** Regular expressions made of the word classes of a language. */
final class Patterns {
  private final Language language;

  Patterns(Language language) {
    this.language = language;
  }

  /** Any word of the class, the longest first. */
  String words(WordClass<Set<String>> wordClass) {
    return quoted(language.get(wordClass));
  }

  /** Any of the words, the longest first. */
  static String quoted(Set<String> words) {
    return group(words.stream().map(Pattern::quote).toList());
  }

  /** Any pattern of the class, the longest first. */
  String patterns(WordClass<Set<String>> wordClass) {
    return group(language.get(wordClass));
  }

  /** One group of the parts; of none one that never matches. */
  static String group(Collection<String> parts) {
    return parts.isEmpty()
        ? "(?!)"
        : parts.stream()
            .sorted(
                Comparator.comparing(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .collect(Collectors.joining("|", "(?:", ")"));
  }
}
