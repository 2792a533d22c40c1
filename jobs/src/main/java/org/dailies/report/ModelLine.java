package org.dailies.report;

import java.util.List;

/**
 * A topic model with what speaks for and against it: a row of table {@code topic_models} and its
 * rows of {@code topics}.
 *
 * @param modelId {@code topic_models.model_id}
 * @param language ISO 639-1, or "" for words as given
 * @param method {@code embed} or {@code lda}
 * @param seed seed of the fit
 * @param documents stories it was fitted on
 * @param vocabulary words it counts
 * @param coherence mean NPMI of the topics' first ten words on the fitted stories
 * @param heldOut the same as it is expected of text not seen yet, or null
 * @param diversity share of distinct words among them
 * @param stability mean of the topics' stability, or null where not measured
 * @param unassigned share of the documents that have none of its topics, or null
 * @param tried numbers of topics that were tried, ascending; empty where the number was given
 * @param themes its topics, most prevalent first
 */
public record ModelLine(
    String modelId,
    String language,
    String method,
    long seed,
    long documents,
    int vocabulary,
    double coherence,
    Double heldOut,
    double diversity,
    Double stability,
    Double unassigned,
    List<Tried> tried,
    List<Theme> themes) {

  public ModelLine {
    tried = List.copyOf(tried);
    themes = List.copyOf(themes);
  }

  /**
   * A number of topics that was tried.
   *
   * @param k number of topics
   * @param coherence mean NPMI on the stories that were fitted
   * @param heldOut mean NPMI on stories kept back
   * @param diversity share of distinct words among the first ten of all topics
   * @param stability how surely another seed finds the topics again, 0 to 1
   * @param score what the choice goes by
   */
  public record Tried(
      int k, double coherence, double heldOut, double diversity, double stability, double score) {}

  /**
   * A topic of the model.
   *
   * @param topicId {@code topics.topic_id}
   * @param label {@code topics.label}
   * @param words the words that stand for it, best first
   * @param relevant its most relevant words, best first
   * @param coherence {@code topics.coherence}
   * @param heldOut {@code topics.held_out}, or null
   * @param stability {@code topics.stability}, or null
   * @param prevalence {@code topics.prevalence}
   * @param pinned {@code topics.pinned}
   */
  public record Theme(
      String topicId,
      String label,
      List<String> words,
      List<String> relevant,
      double coherence,
      Double heldOut,
      Double stability,
      double prevalence,
      boolean pinned) {

    public Theme {
      words = List.copyOf(words);
      relevant = List.copyOf(relevant);
    }
  }
}
