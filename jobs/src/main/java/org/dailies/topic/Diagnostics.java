package org.dailies.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures on a model's assignments: share of documents that have a topic and, where documents are
 * labelled, purity and normalised mutual information of topics and labels.
 */
public final class Diagnostics {
  private final Map<String, Map<String, Long>> labels = new TreeMap<>();
  private final Map<String, long[]> languages = new TreeMap<>();
  private long documents;
  private long assigned;
  private long labelled;

  Diagnostics() {}

  /**
   * How topics agree with labels.
   *
   * @param labelled documents with a label
   * @param purity share of them whose topic's commonest label is theirs
   * @param nmi normalised mutual information of topics and labels, 0 to 1
   */
  public record Agreement(long labelled, double purity, double nmi) {}

  /** Counts a document; a null topic is none, a null label is unknown. */
  void add(String language, String topic, String label) {
    documents++;
    long[] own = languages.computeIfAbsent(language, l -> new long[2]);
    own[0]++;
    own[1] += topic == null ? 1 : 0;
    assigned += topic == null ? 0 : 1;
    if (label != null) {
      labelled++;
      if (topic != null) {
        labels.computeIfAbsent(topic, t -> new TreeMap<>()).merge(label, 1L, Long::sum);
      }
    }
  }

  /** Share of the documents that have a topic. */
  double cover() {
    return documents == 0 ? 0 : (double) assigned / documents;
  }

  /** Share of the documents of a language that have no topic, or null where there are none. */
  public Double unassigned(String language) {
    long[] own = languages.get(language);
    return own == null ? null : (double) own[1] / own[0];
  }

  /** How topics agree with labels, or null where there are none. */
  public Agreement agreement() {
    return labelled == 0 ? null : new Agreement(labelled, purity(), nmi());
  }

  /** Share of the labelled documents whose topic's commonest label is theirs. */
  double purity() {
    long right =
        labels.values().stream()
            .mapToLong(of -> of.values().stream().mapToLong(Long::longValue).max().orElse(0))
            .sum();
    return labelled == 0 ? 0 : (double) right / labelled;
  }

  /** Mutual information of topics and labels over the mean of their entropies, 0 to 1. */
  double nmi() {
    Map<String, Long> columns = new TreeMap<>();
    List<Long> rows = new ArrayList<>();
    double all = 0;
    for (Map<String, Long> row : labels.values()) {
      long sum = 0;
      for (Map.Entry<String, Long> cell : row.entrySet()) {
        columns.merge(cell.getKey(), cell.getValue(), Long::sum);
        sum += cell.getValue();
      }
      rows.add(sum);
      all += sum;
    }
    double joint = 0;
    for (Map<String, Long> row : labels.values()) {
      joint += entropy(row.values(), all);
    }
    double ofRows = entropy(rows, all);
    double ofColumns = entropy(columns.values(), all);
    double both = ofRows + ofColumns;
    return both == 0 ? 0 : 2 * (both - joint) / both;
  }

  private static double entropy(Iterable<Long> counts, double all) {
    double sum = 0;
    for (long count : counts) {
      double p = count / all;
      sum -= p * StrictMath.log(p);
    }
    return sum;
  }

  /** All figures by name, those of each model beside them. */
  Map<String, Object> figures(List<TopicModel> models) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", documents);
    figures.put("cover", cover());
    if (labelled > 0) {
      figures.put("purity", purity());
      figures.put("nmi", nmi());
    }
    List<Map<String, Object>> each = new ArrayList<>();
    for (TopicModel model : models) {
      Map<String, Object> of = new LinkedHashMap<>();
      of.put("model_id", model.id());
      of.put("language", model.about().language());
      of.put("method", model.about().method());
      of.put("k", model.topics().size());
      of.put("seed", model.about().seed());
      of.put("documents", model.about().documents());
      of.put("vocabulary", model.vocabulary());
      of.put("coherence", model.about().coherence());
      of.put("held_out", model.about().heldOut());
      of.put("diversity", model.about().diversity());
      each.add(of);
    }
    figures.put("models", each);
    return figures;
  }
}
