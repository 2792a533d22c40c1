package org.dailies;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was likely meant by one that is not known. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate by the fewest letters changed, added or left out; of several the first in their
   * order; empty without candidates.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return candidates.stream()
        .min(Comparator.comparingInt(candidate -> distance.apply(candidate, word)));
  }
}
