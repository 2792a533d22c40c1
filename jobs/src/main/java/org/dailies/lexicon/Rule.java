package org.dailies.lexicon;

import java.util.List;

/**
 * What evidence an ambiguous alias needs.
 *
 * @param name kebab-case
 * @param near contexts that speak for it in its sentence or the ones beside
 * @param against contexts that speak against it in its sentence
 * @param family whether a clear entry of the same studio or vendor speaks for it
 * @param peers kinds whose clear entries speak for it in its sentence
 * @param genai the weight of generative AI named clearly anywhere in the article, 0 for none
 * @param loner whether a capitalised word at its side speaks against it, as in a person's name
 * @param document contexts that speak for it when they are the subject of the article
 * @param local whether only what stands in its sentence or beside it counts, for names whose other
 *     senses are common in the same articles
 * @param marked whether it must stand in the marks of a title: quotes, emphasis, 《》
 * @param beside contexts that speak for it right before or after it, and stand in for such marks
 * @param owns contexts of what is its own: a word of them a few words after its genitive speaks for
 *     it
 */
public record Rule(
    String name,
    List<String> near,
    List<String> against,
    boolean family,
    List<Kind> peers,
    double genai,
    boolean loner,
    List<String> document,
    boolean local,
    boolean marked,
    List<String> beside,
    List<String> owns) {

  public Rule {
    near = List.copyOf(near);
    against = List.copyOf(against);
    peers = List.copyOf(peers);
    document = List.copyOf(document);
    beside = List.copyOf(beside);
    owns = List.copyOf(owns);
  }
}
