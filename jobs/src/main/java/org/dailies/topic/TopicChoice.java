package org.dailies.topic;

import java.io.Serializable;
import java.util.List;

/**
 * A number of topics that was tried.
 *
 * @param k number of topics
 * @param coherence mean NPMI on the stories that were fitted
 * @param heldOut mean NPMI on stories kept back
 * @param diversity share of distinct words among the first ten of all topics
 * @param stability mean over topics of how surely another seed finds them again, 0 to 1
 */
public record TopicChoice(
    int k, double coherence, double heldOut, double diversity, double stability)
    implements Serializable {
  private static final double STABILITY = 0.1;

  /** Scores that lie closer than this say nothing. */
  private static final double SAME = 0.01;

  /**
   * What the choice goes by: held-out coherence for what a topic's name tells, which grows with the
   * logarithm of k and is 1 where k is 10, and a tenth of the stability. Coherence alone falls with
   * k on any text, for finer topics have rarer words, and so does stability: with more weight on
   * either the fewest would always be chosen.
   */
  public double score() {
    return heldOut * StrictMath.log10(k) + STABILITY * stability;
  }

  /** The best of several, the finest of those that are as good as it. */
  public static TopicChoice best(List<TopicChoice> choices) {
    double most = choices.stream().mapToDouble(TopicChoice::score).max().orElseThrow();
    TopicChoice best = choices.get(0);
    for (TopicChoice choice : choices) {
      if (choice.score() >= most - SAME && (best.score() < most - SAME || choice.k > best.k)) {
        best = choice;
      }
    }
    return best;
  }
}
