package org.dailies.topic;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A topic of a model.
 *
 * @param id stable id, kept across refits
 * @param label short name for people
 * @param words words as they are shown, best first; the first ten stand for the topic
 * @param weights each word's share of the topic
 * @param coherence mean NPMI of the first ten words on the fitted stories, -1 to 1
 * @param heldOut the same as it is expected of text not seen yet
 * @param stability how surely other seeds find it again, 0 to 1, or null where not measured
 * @param prevalence share of the fitted stories
 * @param continuedFrom the topic of the former model it continues, or null
 * @param examples ids of its most typical stories, the best first
 * @param headlines their headlines
 * @param nearest ids of the topics most like it, the nearest first
 * @param renamed whether a person gave it its label, which refits keep
 * @param mergedInto the topic a person merged it into, or null
 * @param pinned whether a person wants it continued as long as anything is like it
 */
public record Topic(
    String id,
    String label,
    List<String> words,
    List<Double> weights,
    double coherence,
    double heldOut,
    Double stability,
    double prevalence,
    String continuedFrom,
    List<String> examples,
    List<String> headlines,
    List<String> nearest,
    boolean renamed,
    String mergedInto,
    boolean pinned)
    implements Serializable {
  public Topic {
    words = List.copyOf(words);
    weights = List.copyOf(weights);
    examples = List.copyOf(examples);
    headlines = List.copyOf(headlines);
    nearest = List.copyOf(nearest);
  }

  /** This topic under the id of a former one, with what a person decided about that. */
  Topic continuing(Topic former) {
    return new Topic(
        former.id,
        former.renamed ? former.label : label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        former.id,
        examples,
        headlines,
        nearest,
        former.renamed,
        former.mergedInto,
        former.pinned);
  }

  /** This topic under another id, continuing none. */
  Topic named(String id) {
    return new Topic(
        id,
        label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        null,
        examples,
        headlines,
        nearest,
        renamed,
        mergedInto,
        pinned);
  }

  /** This topic with other neighbours' ids put for those it names. */
  Topic near(Map<String, String> ids) {
    return new Topic(
        id,
        label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        continuedFrom,
        examples,
        headlines,
        nearest.stream().map(other -> ids.getOrDefault(other, other)).toList(),
        renamed,
        mergedInto,
        pinned);
  }

  /** This topic with the decisions of a person. */
  Topic decided(String label, boolean renamed, String mergedInto, boolean pinned) {
    return new Topic(
        id,
        label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        continuedFrom,
        examples,
        headlines,
        nearest,
        renamed,
        mergedInto,
        pinned);
  }

  /** This topic with its nearest ones. */
  Topic beside(List<String> nearest) {
    return new Topic(
        id,
        label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        continuedFrom,
        examples,
        headlines,
        nearest,
        renamed,
        mergedInto,
        pinned);
  }

  /** This topic with its stability. */
  Topic stable(Double stability) {
    return new Topic(
        id,
        label,
        words,
        weights,
        coherence,
        heldOut,
        stability,
        prevalence,
        continuedFrom,
        examples,
        headlines,
        nearest,
        renamed,
        mergedInto,
        pinned);
  }
}
