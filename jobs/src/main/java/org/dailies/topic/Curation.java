package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/** What a person decides about topics; kept in the model and carried through refits. */
public final class Curation {
  private Curation() {}

  /** Gives a topic a label that refits keep. */
  public static TopicModel rename(TopicModel model, String topicId, String label) {
    if (label.isBlank()) {
      throw new DailiesException(Code.USAGE, "A topic's label must not be blank: %s", topicId);
    }
    return change(
        model,
        topicId,
        topic -> topic.decided(label.strip(), true, topic.mergedInto(), topic.pinned()));
  }

  /** Counts a topic's share as another topic's. */
  public static TopicModel merge(TopicModel model, String topicId, String intoId) {
    Topic into = topic(model, intoId);
    if (topicId.equals(intoId)) {
      throw new DailiesException(Code.USAGE, "A topic cannot be merged into itself: %s", topicId);
    }
    String end = into.mergedInto() == null ? intoId : into.mergedInto();
    if (end.equals(topicId)) {
      throw new DailiesException(Code.USAGE, "Topic %s is merged into %s already", intoId, topicId);
    }
    TopicModel merged =
        change(
            model,
            topicId,
            topic -> topic.decided(topic.label(), topic.renamed(), end, topic.pinned()));
    List<Topic> topics = new ArrayList<>(merged.topics());
    topics.replaceAll(
        topic ->
            topicId.equals(topic.mergedInto())
                ? topic.decided(topic.label(), topic.renamed(), end, topic.pinned())
                : topic);
    return merged.with(topics, merged.about().nextNumber());
  }

  /** Lets a topic be continued by whatever is nearest to it, further off than usual. */
  public static TopicModel pin(TopicModel model, String topicId) {
    return change(
        model,
        topicId,
        topic -> topic.decided(topic.label(), topic.renamed(), topic.mergedInto(), true));
  }

  /** The model of that topic among several. */
  public static TopicModel holding(List<TopicModel> models, String topicId) {
    return models.stream()
        .filter(model -> model.topics().stream().anyMatch(topic -> topic.id().equals(topicId)))
        .findFirst()
        .orElseThrow(() -> new DailiesException(Code.USAGE, "No topic %s in any model", topicId));
  }

  private static Topic topic(TopicModel model, String id) {
    return model.topics().stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new DailiesException(
                    Code.USAGE, "No topic %s in the model of %s", id, model.about().language()));
  }

  private static TopicModel change(TopicModel model, String id, UnaryOperator<Topic> change) {
    topic(model, id);
    List<Topic> topics = new ArrayList<>(model.topics());
    topics.replaceAll(topic -> topic.id().equals(id) ? change.apply(topic) : topic);
    return model.with(topics, model.about().nextNumber());
  }
}
