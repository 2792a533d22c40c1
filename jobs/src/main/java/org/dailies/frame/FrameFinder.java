package org.dailies.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.dailies.config.FrameConfig;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.TextLayout;

/** Finds the frames of a document from cues that stand near generative AI. */
public final class FrameFinder {
  private final Codebook codebook;
  private final FrameConfig config;

  private FrameFinder(Codebook codebook, FrameConfig config) {
    this.codebook = codebook;
    this.config = config;
  }

  /** Builds a finder over a codebook. */
  public static FrameFinder of(Codebook codebook, FrameConfig config) {
    return new FrameFinder(codebook, config);
  }

  /** The evidence of every frame whose weights add up, title first, then by start. */
  public List<FrameSpan> find(Document document, List<Mention> mentions) {
    return heavyEnough(cues(document, mentions));
  }

  /** Every cue near generative AI, however light, title first, then by start. */
  public List<FrameSpan> cues(Document document, List<Mention> mentions) {
    TreeSet<Integer> genai = new TreeSet<>();
    boolean inTitle = false;
    for (Mention m : mentions) {
      if (m.genai() && m.accepted()) {
        inTitle |= m.inTitle();
        if (!m.inTitle()) {
          genai.add(document.layout().sentenceAt(m.start()));
        }
      }
    }
    if (genai.isEmpty() && !inTitle) {
      return List.of();
    }
    List<FrameSpan> spans = new ArrayList<>();
    Works titleWorks = Works.of(mentions, true);
    Works textWorks = Works.of(mentions, false);
    if (inTitle) {
      for (Phrases.Hit<Codebook.Cue> hit : codebook.find(document.title(), document.language())) {
        if (!titleWorks.hold(hit)) {
          spans.add(span(hit, -1, document.title(), hit.value().weight()));
        }
      }
    }
    for (Phrases.Hit<Codebook.Cue> hit : codebook.find(document.text(), document.language())) {
      int sentence = document.layout().sentenceAt(hit.start());
      double share = sentence < 0 ? 0 : share(sentence, genai, document.layout());
      if (share > 0 && !textWorks.hold(hit)) {
        spans.add(span(hit, sentence, document.text(), hit.value().weight() * share));
      }
    }
    return List.copyOf(spans);
  }

  /** 1 in a sentence with generative AI, one half within reach, else 0. */
  private double share(int sentence, NavigableSet<Integer> genai, TextLayout layout) {
    if (genai.contains(sentence)) {
      return 1;
    }
    Integer before = genai.floor(sentence);
    Integer after = genai.ceiling(sentence);
    boolean near =
        (before != null && near(sentence, before, layout))
            || (after != null && near(sentence, after, layout));
    return near ? 0.5 : 0;
  }

  private boolean near(int sentence, int other, TextLayout layout) {
    return Math.abs(sentence - other) <= config.reach()
        && layout.paragraphOf(sentence) == layout.paragraphOf(other);
  }

  /** The names of films, actors and tools, by place; words inside one are no cue. */
  private record Works(List<Mention> names) {
    /** The names in the title or in the text; names do not overlap. */
    static Works of(List<Mention> mentions, boolean title) {
      return new Works(
          mentions.stream()
              .filter(m -> m.accepted() && m.inTitle() == title && m.kind() != Kind.AI_TERM)
              .sorted(Comparator.comparingInt(Mention::start))
              .toList());
    }

    boolean hold(Phrases.Hit<Codebook.Cue> hit) {
      int next = Sorted.first(names, Mention::start, hit.start() + 1);
      return next > 0 && hit.end() <= names.get(next - 1).end();
    }
  }

  private static FrameSpan span(
      Phrases.Hit<Codebook.Cue> hit, int sentence, String text, double weight) {
    return new FrameSpan(
        hit.value().frameId(),
        sentence,
        hit.start(),
        hit.end(),
        text.substring(hit.start(), hit.end()),
        weight);
  }

  /** The cues of the frames whose weights add up in the document. */
  public List<FrameSpan> heavyEnough(List<FrameSpan> spans) {
    Map<String, Double> weights = new HashMap<>();
    for (FrameSpan span : spans) {
      weights.merge(span.frameId(), span.weight(), Double::sum);
    }
    return spans.stream()
        .filter(s -> weights.get(s.frameId()) >= config.minWeight() - 1e-9)
        .toList();
  }
}
