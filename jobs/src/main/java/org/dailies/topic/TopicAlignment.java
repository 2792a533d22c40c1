package org.dailies.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A refitted model with the ids of the former one: topics are paired by the least sum of
 * Jensen–Shannon divergences, and what has no pair is told as split, merged, new or ended.
 *
 * @param model the refitted model, its topics named after those they continue
 * @param events one for each topic of both models
 */
public record TopicAlignment(TopicModel model, List<Event> events) {
  /** Divergence up to which two topics are one theme. */
  static final double SAME = 0.5;

  /** A pinned topic is continued up to this divergence. */
  static final double PINNED = 0.75;

  public TopicAlignment {
    events = List.copyOf(events);
  }

  /** What can become of a topic in a refit. */
  public enum Change {
    /** It goes on under its id. */
    CONTINUED,
    /** A new topic that parted from one that goes on. */
    SPLIT,
    /** A former topic that went into one that goes on. */
    MERGED,
    /** Nothing like it was there before. */
    NEW,
    /** Nothing like it is there any more. */
    ENDED
  }

  /**
   * What became of a topic.
   *
   * @param change what became of it
   * @param topicId the topic: of the new model, or of the former for merged and ended ones
   * @param otherId the topic it continues, parted from or went into; null for new and ended ones
   * @param divergence between the two, 0 to 1; 1 where there is no other
   */
  public record Event(Change change, String topicId, String otherId, double divergence) {}

  /** Aligns a refitted model with the former one. */
  public static TopicAlignment of(TopicModel former, TopicModel refitted) {
    double[][] apart = Divergence.between(refitted, former);
    int[] pairs = Hungarian.pair(apart);
    List<Event> events = new ArrayList<>();
    List<Topic> topics = new ArrayList<>();
    Set<Integer> continued = new HashSet<>();
    int number = former.about().nextNumber();
    for (int t = 0; t < pairs.length; t++) {
      Topic topic = refitted.topics().get(t);
      int pair = pairs[t];
      Topic old = pair < 0 ? null : former.topics().get(pair);
      if (old != null && apart[t][pair] <= (old.pinned() ? PINNED : SAME)) {
        continued.add(pair);
        topics.add(topic.continuing(old));
        events.add(new Event(Change.CONTINUED, old.id(), old.id(), apart[t][pair]));
      } else {
        String id = TopicFit.id(refitted.about().language(), number++);
        topics.add(topic.named(id));
        int near = least(apart[t]);
        boolean parted = near >= 0 && apart[t][near] <= SAME;
        events.add(
            new Event(
                parted ? Change.SPLIT : Change.NEW,
                id,
                parted ? former.topics().get(near).id() : null,
                parted ? apart[t][near] : 1));
      }
    }
    for (int f = 0; f < former.topics().size(); f++) {
      if (!continued.contains(f)) {
        events.add(left(f, former, apart, topics));
      }
    }
    Map<String, String> ids = new HashMap<>();
    for (int t = 0; t < topics.size(); t++) {
      ids.put(refitted.topics().get(t).id(), topics.get(t).id());
    }
    topics.replaceAll(topic -> topic.near(ids));
    return new TopicAlignment(refitted.with(dropLostMerges(topics), number), events);
  }

  /** A topic merged into one that is gone stands for itself again. */
  private static List<Topic> dropLostMerges(List<Topic> topics) {
    Set<String> there = new HashSet<>();
    topics.forEach(topic -> there.add(topic.id()));
    return topics.stream()
        .map(
            topic ->
                topic.mergedInto() == null || there.contains(topic.mergedInto())
                    ? topic
                    : topic.decided(topic.label(), topic.renamed(), null, topic.pinned()))
        .toList();
  }

  private static Event left(int f, TopicModel former, double[][] apart, List<Topic> topics) {
    int near = -1;
    for (int t = 0; t < apart.length; t++) {
      near = near < 0 || apart[t][f] < apart[near][f] ? t : near;
    }
    boolean merged = near >= 0 && apart[near][f] <= SAME;
    return new Event(
        merged ? Change.MERGED : Change.ENDED,
        former.topics().get(f).id(),
        merged ? topics.get(near).id() : null,
        merged ? apart[near][f] : 1);
  }

  private static int least(double[] row) {
    int least = -1;
    for (int i = 0; i < row.length; i++) {
      least = least < 0 || row[i] < row[least] ? i : least;
    }
    return least;
  }
}
