package org.dailies.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dailies.report.ModelLine;
import org.dailies.topic.Topic;
import org.dailies.topic.TopicChoice;
import org.dailies.topic.TopicModel;

/** What a report shows of a model beside its topics' words: how well they hold. */
public final class ModelFigures {
  private ModelFigures() {}

  /**
   * The figures of a model and of each topic that is not merged into another.
   *
   * @param unassigned share of its documents that have none of its topics, or null
   */
  public static ModelLine line(TopicModel model, Double unassigned) {
    List<List<TopicModel.Relevant>> relevant =
        model.relevant(TopicModel.RELEVANCE, TopicModel.SHOWN);
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
        model.stability(),
        unassigned,
        about.choices().stream().map(ModelFigures::tried).toList(),
        themes);
  }

  private static ModelLine.Theme theme(Topic topic, List<TopicModel.Relevant> relevant) {
    return new ModelLine.Theme(
        topic.id(),
        topic.label(),
        topic.words().stream().limit(TopicModel.SHOWN).toList(),
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
