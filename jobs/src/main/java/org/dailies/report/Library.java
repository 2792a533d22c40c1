package org.dailies.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sentences of a report, each once: articles by story in the order in which numbers name them,
 * and for every number the anchors of its sentences.
 */
public final class Library {
  private final List<Source> sources = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private Library() {}

  /**
   * An article and its sentences.
   *
   * @param anchor its id in the page
   * @param article any of its sentences, for what they share
   * @param sameStory whether the source before it belongs to the same story
   * @param sentences by field, then start
   */
  public record Source(
      String anchor, Sentence article, boolean sameStory, List<Passage> sentences) {}

  /**
   * A sentence with its highlights.
   *
   * @param anchor its id in the page
   * @param title whether it is the headline
   * @param notes why numbers rest on it
   */
  public record Passage(String anchor, boolean title, List<Segment> segments, List<String> notes) {
    public Passage {
      segments = List.copyOf(segments);
      notes = List.copyOf(notes);
    }
  }

  /**
   * A number and where its sentences stand.
   *
   * @param evidence the number
   * @param refs one a sentence
   */
  public record Entry(Evidence evidence, List<Ref> refs) {}

  /**
   * A pointer to a sentence.
   *
   * @param anchor the passage's id in the page
   * @param sentence the sentence
   */
  public record Ref(String anchor, Sentence sentence) {}

  /** Puts each sentence in its place once. */
  static Library of(List<Evidence> evidence) {
    Map<String, Map<String, Map<Place, Merged>>> stories = new LinkedHashMap<>();
    for (Evidence e : evidence) {
      for (Sentence s : e.shown()) {
        stories
            .computeIfAbsent(s.storyId(), id -> new LinkedHashMap<>())
            .computeIfAbsent(s.articleId(), id -> new LinkedHashMap<>())
            .computeIfAbsent(Place.of(s), place -> new Merged(s))
            .add(s);
      }
    }
    Library library = new Library();
    Map<String, Map<Place, String>> anchors = library.place(stories);
    for (Evidence e : evidence) {
      Map<String, Ref> refs = new LinkedHashMap<>();
      for (Sentence s : e.shown()) {
        String anchor = anchors.get(s.articleId()).get(Place.of(s));
        refs.putIfAbsent(anchor, new Ref(anchor, s));
      }
      library.entries.put(e.numberId(), new Entry(e, List.copyOf(refs.values())));
    }
    return library;
  }

  private Map<String, Map<Place, String>> place(
      Map<String, Map<String, Map<Place, Merged>>> stories) {
    Map<String, Map<Place, String>> anchors = new LinkedHashMap<>();
    int passages = 0;
    for (Map<String, Map<Place, Merged>> articles : stories.values()) {
      boolean same = false;
      for (Map.Entry<String, Map<Place, Merged>> article : articles.entrySet()) {
        List<Map.Entry<Place, Merged>> sorted = new ArrayList<>(article.getValue().entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        List<Passage> sentences = new ArrayList<>();
        Map<Place, String> here = new LinkedHashMap<>();
        for (Map.Entry<Place, Merged> sentence : sorted) {
          String anchor = "s" + ++passages;
          here.put(sentence.getKey(), anchor);
          sentences.add(sentence.getValue().passage(anchor));
        }
        anchors.put(article.getKey(), here);
        Sentence first = sorted.get(0).getValue().sentence;
        sources.add(new Source("a" + (sources.size() + 1), first, same, List.copyOf(sentences)));
        same = true;
      }
    }
    return anchors;
  }

  /** The articles, those of a story one after another. */
  public List<Source> sources() {
    return List.copyOf(sources);
  }

  /** The numbers, in the order given. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** Whether the number has a sentence here. */
  boolean has(String numberId) {
    Entry entry = numberId == null ? null : entries.get(numberId);
    return entry != null && !entry.refs().isEmpty();
  }

  private record Place(boolean text, int start) implements Comparable<Place> {
    static Place of(Sentence s) {
      return new Place(!s.field().equals("title"), s.start());
    }

    @Override
    public int compareTo(Place other) {
      int byField = Boolean.compare(text, other.text);
      return byField != 0 ? byField : Integer.compare(start, other.start);
    }
  }

  private static final class Merged {
    private final Sentence sentence;
    private final Set<Highlight> highlights = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    Merged(Sentence sentence) {
      this.sentence = sentence;
    }

    void add(Sentence same) {
      highlights.addAll(same.highlights());
      if (same.note() != null) {
        notes.add(same.note());
      }
    }

    Passage passage(String anchor) {
      return new Passage(
          anchor,
          sentence.field().equals("title"),
          Segment.of(sentence.text(), List.copyOf(highlights)),
          List.copyOf(notes));
    }
  }
}
