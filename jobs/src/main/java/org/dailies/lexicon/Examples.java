package org.dailies.lexicon;

import java.util.List;

/**
 * Sentences that hold an entry's aliases to their meaning.
 *
 * @param must texts in which the entry is accepted
 * @param mustNot texts in which it is not
 */
public record Examples(List<String> must, List<String> mustNot) {
  /** An entry without examples. */
  public static final Examples NONE = new Examples(List.of(), List.of());

  public Examples {
    must = List.copyOf(must);
    mustNot = List.copyOf(mustNot);
  }
}
