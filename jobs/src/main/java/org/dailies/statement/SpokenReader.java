package org.dailies.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dailies.frame.Phrases;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.quote.Quote;
import org.dailies.text.Span;

/** Reads from what somebody says of generative AI how they stand to it. */
final class SpokenReader {
  /** Letters before a word in which a negation turns it. */
  private static final int NEGATED = 16;

  private SpokenReader() {}

  /** The attitude that a quote shows, as a statement of its speaker, or null. */
  static Statement read(Quote quote, Vocabulary words) {
    Map<Act, Integer> weights = new EnumMap<>(Act.class);
    List<Phrases.Hit<Mark>> marks = words.read(quote.text());
    for (Phrases.Hit<Mark> hit : marks) {
      if (hit.value().wordClass() == Mark.Kind.ATTITUDE) {
        Act act = hit.value().act();
        Act meant = negated(marks, hit) ? turned(act) : act;
        if (meant != null) {
          weights.merge(meant, 1, Integer::sum);
        }
      }
    }
    Act act = heaviest(weights);
    if (act == null) {
      return null;
    }
    int last = quote.spans().size() - 1;
    Span evidence = new Span(quote.spans().get(0).start(), quote.spans().get(last).end());
    return new Statement(
        ClauseReader.speaker(quote),
        act,
        null,
        null,
        null,
        null,
        null,
        null,
        Certainty.DONE,
        quote.speakerSurface(),
        evidence,
        evidence,
        List.of(),
        true,
        "own-words",
        0.7);
  }

  private static boolean negated(List<Phrases.Hit<Mark>> marks, Phrases.Hit<Mark> hit) {
    for (Phrases.Hit<Mark> mark : marks) {
      boolean before = mark.end() <= hit.start() && hit.start() - mark.end() <= NEGATED;
      if (mark.value().wordClass() == Mark.Kind.NEGATION && before) {
        return true;
      }
    }
    return false;
  }

  /**
   * What is meant by "not" and a word: who is not worried has no fear, the rest says too little.
   */
  private static Act turned(Act act) {
    return act == Act.PRAISE ? Act.CRITICISE : act == Act.CRITICISE ? null : act;
  }

  /** The act of most words; worry where praise and criticism are as many. */
  private static Act heaviest(Map<Act, Integer> weights) {
    int praise = weights.getOrDefault(Act.PRAISE, 0);
    int worry = weights.getOrDefault(Act.WORRY, 0);
    int criticise = weights.getOrDefault(Act.CRITICISE, 0);
    if (praise + worry + criticise == 0) {
      return null;
    }
    if (praise > worry + criticise) {
      return Act.PRAISE;
    }
    if (criticise > worry && criticise > praise) {
      return Act.CRITICISE;
    }
    return worry > 0 ? Act.WORRY : null;
  }
}
