package org.dailies.statement;

import java.util.List;
import java.util.Set;
import org.dailies.text.Span;

/**
 * Somebody whom an article names near generative AI, with the signs by which their stance is
 * judged.
 *
 * @param evidence the sentences that they are tied to
 * @param signs codes without text of the article
 */
public record Signed(Maker who, List<Span> evidence, Set<String> signs) {
  public Signed {
    evidence = List.copyOf(evidence);
    signs = Set.copyOf(signs);
  }
}
