package org.dailies.lexicon;

import java.util.List;

/**
 * Words that give away what a text speaks of.
 *
 * @param id kebab-case, such as {@code screen} or {@code shop}
 * @param words in any case and language; {@code word*} stands for all that begin so
 */
public record Context(String id, List<String> words) {
  public Context {
    words = List.copyOf(words);
  }
}
