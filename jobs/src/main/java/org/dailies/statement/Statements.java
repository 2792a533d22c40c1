package org.dailies.statement;

import java.util.List;
import org.dailies.text.Span;

/**
 * What was read in an article.
 *
 * @param all in the order of their evidence
 * @param refused sentences that speak of a use by somebody who makes no film or series
 * @param signed whom the article names near generative AI, with what their stances are judged by
 */
public record Statements(List<Statement> all, List<Span> refused, List<Signed> signed) {
  static final Statements NONE = new Statements(List.of(), List.of(), List.of());

  public Statements {
    all = List.copyOf(all);
    refused = List.copyOf(refused);
    signed = List.copyOf(signed);
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
