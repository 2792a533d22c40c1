package org.dailies.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** Mentions and frames of a document, sentence by sentence. */
final class SentenceIndex {
  private final Document document;
  private final List<List<Mention>> actors = new ArrayList<>();
  private final List<List<Mention>> genai = new ArrayList<>();
  private final List<List<FrameSpan>> frames = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();

  private SentenceIndex(Document document) {
    this.document = document;
    for (int s = 0; s < document.layout().sentences().size(); s++) {
      actors.add(new ArrayList<>(2));
      genai.add(new ArrayList<>(2));
      frames.add(new ArrayList<>(2));
    }
  }

  static SentenceIndex of(Document document, List<Mention> mentions, List<FrameSpan> frames) {
    SentenceIndex index = new SentenceIndex(document);
    for (Mention m : mentions) {
      int s = m.inTitle() || !m.accepted() ? -1 : document.layout().sentenceAt(m.start());
      if (s >= 0) {
        if (m.kind() != Kind.AI_TERM) {
          index.actors.get(s).add(m);
        }
        if (m.genai()) {
          index.genai.get(s).add(m);
        }
      }
    }
    for (FrameSpan frame : frames) {
      index.weights.merge(frame.frameId(), frame.weight(), Double::sum);
      if (frame.sentence() >= 0 && frame.sentence() < index.frames.size()) {
        index.frames.get(frame.sentence()).add(frame);
      }
    }
    index.actors.forEach(own -> own.sort(Comparator.comparingInt(Mention::start)));
    index.genai.forEach(own -> own.sort(Comparator.comparingInt(Mention::start)));
    index.frames.forEach(own -> own.sort(Comparator.comparingInt(FrameSpan::start)));
    return index;
  }

  int size() {
    return actors.size();
  }

  Span sentence(int s) {
    return document.layout().sentences().get(s);
  }

  /** Studios, brands, titles, people, vendors, tools and unions named in sentence {@code s}. */
  List<Mention> actors(int s) {
    return actors.get(s);
  }

  List<Mention> genai(int s) {
    return genai.get(s);
  }

  /** Generative AI where it is named in a stretch of sentence {@code s}. */
  List<Mention> genai(int s, Span span) {
    return Sorted.between(genai.get(s), Mention::start, span.start(), span.end());
  }

  boolean hasGenai(int s) {
    return !genai.get(s).isEmpty();
  }

  /** What all spans of a frame weigh together. */
  double weight(String frameId) {
    return weights.getOrDefault(frameId, 0.0);
  }

  List<FrameSpan> frames(int s) {
    return frames.get(s);
  }

  /** The frames' evidence in a stretch of sentence {@code s}. */
  List<FrameSpan> frames(int s, Span span) {
    return Sorted.between(frames.get(s), FrameSpan::start, span.start(), span.end());
  }
}
