package org.dailies.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dailies.trend.Concentration;

/**
 * Gathers evidence from rows: counts all, keeps a bounded number of sentences a number, of as many
 * stories as possible. What is kept depends on the order of the rows, so rows are to be given in a
 * total order. Not thread-safe.
 */
public final class EvidenceBook {
  private final int perNumber;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  private EvidenceBook(int perNumber) {
    this.perNumber = perNumber;
  }

  /** An empty book that keeps at most the given number of sentences a number. */
  public static EvidenceBook of(int perNumber) {
    return new EvidenceBook(perNumber);
  }

  /** Adds one sentence to a number's evidence. */
  public void add(String numberId, String label, String value, Sentence sentence) {
    pages.computeIfAbsent(numberId, id -> new Page(id, label, value)).add(sentence, perNumber);
  }

  /** The evidence so far, in the order in which the numbers first came. */
  public List<Evidence> evidence() {
    return pages.values().stream().map(Page::evidence).toList();
  }

  private static final class Page {
    private final String id;
    private final String label;
    private final String value;
    private final List<Sentence> kept = new ArrayList<>();
    private final Map<String, Integer> keptOf = new HashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private long sentences;

    Page(String id, String label, String value) {
      this.id = id;
      this.label = label;
      this.value = value;
    }

    void add(Sentence sentence, int limit) {
      sentences++;
      String outlet = sentence.outlet() == null ? "" : sentence.outlet();
      boolean newStory = stories.putIfAbsent(sentence.storyId(), outlet) == null;
      if (kept.size() < limit || (newStory && dropRepeat())) {
        kept.add(sentence);
        keptOf.merge(sentence.storyId(), 1, Integer::sum);
      }
    }

    /** Makes room by the last sentence of a story that has another one here. */
    private boolean dropRepeat() {
      for (int i = kept.size() - 1; i >= 0; i--) {
        String story = kept.get(i).storyId();
        if (keptOf.get(story) > 1) {
          kept.remove(i);
          keptOf.merge(story, -1, Integer::sum);
          return true;
        }
      }
      return false;
    }

    Evidence evidence() {
      Concentration outlets = Concentration.of(Concentration.counts(stories.values())).orElse(null);
      return new Evidence(id, label, value, stories.size(), sentences, outlets, kept);
    }
  }
}
