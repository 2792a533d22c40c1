package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.StoryConfig;
import org.dailies.evaluate.StoryScores.Labelled;
import org.dailies.story.TranslationSet;

/**
 * Scores the suspected translations among labelled documents.
 *
 * @param marks marks between printings of one report in two languages are right; each translation
 *     that has none with a printing of its original is missed
 * @param mistakes a line for each mark that is wrong and each translation that is missed
 */
public record TranslationScores(Score marks, List<String> mistakes) {

  /** Scores the marks found. */
  public static TranslationScores of(List<Labelled> documents, StoryConfig config) {
    Map<String, Labelled> byId = new HashMap<>();
    documents.forEach(one -> byId.put(one.text().articleId(), one));
    Set<String> found = new HashSet<>();
    List<String> mistakes = new ArrayList<>();
    int right = 0;
    int wrong = 0;
    for (TranslationSet.Mark mark :
        TranslationSet.of(documents.stream().map(Labelled::text).toList(), config)) {
      if (told(byId.get(mark.articleId())).equals(told(byId.get(mark.of())))) {
        right++;
        found.add(mark.articleId());
        found.add(mark.of());
      } else {
        wrong++;
        mistakes.add("wrong\t" + mark.articleId() + "\t" + mark.of());
      }
    }
    int missed = 0;
    for (Labelled one : documents) {
      if (!one.translates().isEmpty() && !found.contains(one.text().articleId())) {
        missed++;
        mistakes.add("missed\t" + one.text().articleId());
      }
    }
    return new TranslationScores(new Score(right, wrong, missed), List.copyOf(mistakes));
  }

  /** The report that a document tells, in whatever language. */
  private static String told(Labelled one) {
    return one.translates().isEmpty() ? one.cluster() : one.translates();
  }
}
