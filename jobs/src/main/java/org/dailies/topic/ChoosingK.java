package org.dailies.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailies.config.TopicConfig;

/**
 * Tries numbers of topics: words are chosen on four fifths of the stories and their coherence is
 * measured on the fifth kept back, beside the stability over another seed.
 */
record ChoosingK(TopicConfig config, int vocabulary) {
  private static final int KEPT_BACK = 5;

  /** A topic should have so many stories at the least, on the mean. */
  private static final int STORIES = 8;

  List<TopicChoice> choices(Parts<Doc> docs, TopicMethod.Prepared prepared, long documents) {
    Parts<Doc> fitted = docs.map(doc -> back(doc) ? new Doc(doc.id(), new int[0]) : doc);
    Parts<Doc> back = docs.map(doc -> back(doc) ? doc : new Doc(doc.id(), new int[0]));
    List<TopicChoice> choices = new ArrayList<>();
    List<Integer> tried = config.choices().stream().filter(k -> k * STORIES <= documents).toList();
    for (int k : tried.isEmpty() ? List.of(2) : tried) {
      choices.add(choice(k, docs, fitted, back, prepared));
    }
    return choices;
  }

  private static boolean back(Doc doc) {
    return Long.remainderUnsigned(Doc.hash(doc.id() + "/back"), KEPT_BACK) == 0;
  }

  private TopicChoice choice(
      int k, Parts<Doc> docs, Parts<Doc> fitted, Parts<Doc> back, TopicMethod.Prepared prepared) {
    TopicMethod.Fit fit = prepared.fit(k, config.seed());
    Chosen chosen = Chosen.of(fitted, fit, k, vocabulary, config);
    WindowCounts kept = Chosen.counts(back, chosen.union(), vocabulary, config.window());
    double coherence = 0;
    double heldOut = 0;
    for (int t = 0; t < k; t++) {
      coherence += chosen.coherence(t) / k;
      heldOut += chosen.coherence(t, kept::npmi) / k;
    }
    double[] stability = new Stability(1).of(fit.mixture(), docs, prepared, config.seed());
    return new TopicChoice(
        k, coherence, heldOut, chosen.diversity(), Arrays.stream(stability).sum() / k);
  }
}
