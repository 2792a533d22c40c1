package org.dailies.statement;

import java.util.Set;
import java.util.TreeSet;
import org.dailies.text.Span;

/**
 * Somebody in a sentence near generative AI, with the signs by which their stance and use are
 * judged.
 *
 * @param member their number in the article; -1 for nobody, once a sentence
 * @param who who, or null for nobody
 * @param evidence the sentence
 * @param bond how the sentence ties them to what it says
 * @param signs codes without text of the article
 */
public record Signed(int member, Maker who, Span evidence, String bond, Set<String> signs) {
  public Signed {
    signs = new TreeSet<>(signs);
  }
}
