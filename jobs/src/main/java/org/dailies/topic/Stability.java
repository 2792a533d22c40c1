package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;

/** Measures how surely other seeds find each topic again. */
record Stability(int seeds) {
  /** The model with the stability of each topic: mean over seeds of the likeness of documents. */
  TopicModel measured(TopicModel model, Parts<Doc> docs, TopicMethod.Prepared prepared, long seed) {
    if (seeds == 0) {
      return model;
    }
    double[] stability = of(model.mixture(), docs, prepared, seed);
    List<Topic> topics = new ArrayList<>();
    for (int t = 0; t < stability.length; t++) {
      topics.add(model.topics().get(t).stable(stability[t]));
    }
    return model.with(topics, model.about().nextNumber());
  }

  double[] of(Mixture mixture, Parts<Doc> docs, TopicMethod.Prepared prepared, long seed) {
    double[] stability = new double[mixture.k()];
    for (int i = 1; i <= seeds; i++) {
      Mixture other = prepared.fit(mixture.k(), Doc.mix(seed + i)).mixture();
      double[] likeness = Overlap.of(docs, mixture, other).likeness();
      for (int t = 0; t < stability.length; t++) {
        stability[t] += likeness[t] / seeds;
      }
    }
    return stability;
  }
}
