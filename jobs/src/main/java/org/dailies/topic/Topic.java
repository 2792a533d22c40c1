package org.dailies.topic;

import java.io.Serializable;
import java.util.List;

/**
 * A topic of a model.
 *
 * @param id stable id, kept across refits
 * @param label short name for people
 * @param words words as they are shown, best first; the first ten stand for the topic
 * @param weights each word's share of the topic
 * @param coherence mean NPMI of the first ten words on the fitted stories, -1 to 1
 * @param stability how surely other seeds find it again, 0 to 1, or null where not measured
 * @param prevalence share of the fitted stories
 * @param continuedFrom the topic of the former model it continues, or null
 * @param examples ids of its most typical stories, the best first
 * @param headlines their headlines
 * @param nearest ids of the topics most like it, the nearest first
 */
public record Topic(
    String id,
    String label,
    List<String> words,
    List<Double> weights,
    double coherence,
    Double stability,
    double prevalence,
    String continuedFrom,
    List<String> examples,
    List<String> headlines,
    List<String> nearest)
    implements Serializable {
  public Topic {
    words = List.copyOf(words);
    weights = List.copyOf(weights);
    examples = List.copyOf(examples);
    headlines = List.copyOf(headlines);
    nearest = List.copyOf(nearest);
  }
}
