package org.dailies.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.dailies.report.ModelLine;

/** What a report shows of a model beside its topics' words: how well they hold. */
public final class Diagnosed {
  private Diagnosed() {}

  /**
   * The figures of a model and of each topic that is not merged into another.
   *
   * @param unassigned share of its documents that have none of its topics, or null
   */
  public static ModelLine line(TopicModel model, Double unassigned) {
    List<List<TopicModel.Relevant>> relevant =
        model.relevant(TopicModel.RELEVANCE, WordChoice.SHOWN);
    List<ModelLine.Theme> themes = new ArrayList<>();
    for (int t = 0; t < model.topics().size(); t++) {
      Topic topic = model.topics().get(t);
      if (topic.mergedInto() == null) {
        themes.add(theme(topic, relevant.get(t)));
      }
    }
    themes.sort(Comparator.comparingDouble(theme -> -theme.prevalence()));
    TopicModel.About about = model.about();
    return new ModelLine(
        model.id(),
        about.language(),
        about.method(),
        about.seed(),
        about.documents(),
        model.vocabulary(),
        about.coherence(),
        about.heldOut(),
        about.diversity(),
        stability(model),
        unassigned,
        about.choices().stream().map(Diagnosed::tried).toList(),
        themes);
  }

  /** The mean of the topics' stability, or null where none was measured. */
  public static Double stability(TopicModel model) {
    OptionalDouble mean =
        model.topics().stream()
            .map(Topic::stability)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  private static ModelLine.Theme theme(Topic topic, List<TopicModel.Relevant> relevant) {
    return new ModelLine.Theme(
        topic.id(),
        topic.label(),
        topic.words().stream().limit(WordChoice.SHOWN).toList(),
        relevant.stream().map(TopicModel.Relevant::word).toList(),
        topic.coherence(),
        topic.heldOut(),
        topic.stability(),
        topic.prevalence(),
        topic.pinned());
  }

  private static ModelLine.Tried tried(TopicChoice choice) {
    return new ModelLine.Tried(
        choice.k(),
        choice.coherence(),
        choice.heldOut(),
        choice.diversity(),
        choice.stability(),
        choice.score());
  }
}
