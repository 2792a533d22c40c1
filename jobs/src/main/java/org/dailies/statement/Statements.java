package org.dailies.statement;

import java.util.List;
import org.dailies.text.Span;

/**
 * What was read in an article.
 *
 * @param all in the order of their evidence
 * @param refused sentences that speak of a use by somebody who makes no film or series
 */
public record Statements(List<Statement> all, List<Span> refused) {
  static final Statements NONE = new Statements(List.of(), List.of());

  public Statements {
    all = List.copyOf(all);
    refused = List.copyOf(refused);
  }

  /**
   * Whether a sentence was read as a use, in so many words or as one that is not sure, or as one by
   * somebody else.
   */
  boolean settles(Span sentence) {
    return refused.contains(sentence)
        || all.stream()
            .anyMatch(
                s ->
                    s.isUse()
                        && (s.isPlain() || !s.isFirm())
                        && (s.evidence().equals(sentence) || s.also().contains(sentence)));
  }
}
