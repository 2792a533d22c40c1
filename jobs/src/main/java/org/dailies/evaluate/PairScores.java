package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Scores stories against judged pairs of documents.
 *
 * @param score pairs put together
 * @param mistakes a line for each pair judged otherwise
 */
public record PairScores(Score score, List<String> mistakes) {

  /** Scores the stories found; a document that was not there is in no story. */
  public static PairScores of(Map<String, String> found, List<StoryScores.Judged> pairs) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    List<String> mistakes = new ArrayList<>();
    for (StoryScores.Judged pair : pairs) {
      String story = found.get(pair.a());
      boolean together = story != null && story.equals(found.get(pair.b()));
      right += together && pair.same() ? 1 : 0;
      wrong += together && !pair.same() ? 1 : 0;
      missed += !together && pair.same() ? 1 : 0;
      if (together != pair.same()) {
        mistakes.add((together ? "wrong\t" : "missed\t") + pair.a() + "\t" + pair.b());
      }
    }
    return new PairScores(new Score(right, wrong, missed), List.copyOf(mistakes));
  }
}
