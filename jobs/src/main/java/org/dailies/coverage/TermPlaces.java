package org.dailies.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dailies.mention.Mention;

/** Where an article names generative AI: asked mention by mention, in constant time. */
final class TermPlaces {
  private final Set<Integer> sentences = new HashSet<>();
  private final Set<Integer> paragraphs = new HashSet<>();
  private boolean inTitle;
  private final int count;

  private TermPlaces(int count) {
    this.count = count;
  }

  static TermPlaces of(List<Mention> terms) {
    TermPlaces places = new TermPlaces(terms.size());
    for (Mention term : terms) {
      if (term.inTitle()) {
        places.inTitle = true;
      } else {
        places.sentences.add(term.sentence());
        places.paragraphs.add(term.paragraph());
      }
    }
    return places;
  }

  /** How often it is named. */
  int count() {
    return count;
  }

  /** How near the nearest term stands to a mention. */
  Closest nearest(Mention mention) {
    if (count == 0) {
      return Closest.NONE;
    }
    if (mention.inTitle()) {
      return inTitle ? Closest.SENTENCE : Closest.ARTICLE;
    }
    if (sentences.contains(mention.sentence())) {
      return Closest.SENTENCE;
    }
    return paragraphs.contains(mention.paragraph()) ? Closest.PARAGRAPH : Closest.ARTICLE;
  }
}
