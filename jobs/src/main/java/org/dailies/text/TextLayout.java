package org.dailies.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs and sentences of a text; sentences never cross a paragraph's end. Each is worked
 * out when it is first asked for. Thread-safe.
 */
public final class TextLayout {
  private final String text;
  private final String language;
  private volatile List<Span> paragraphs;
  private volatile Split split;

  /** Sentences, and which paragraph each stands in. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Split(List<Span> sentences, int[] paragraphs) {}

  private TextLayout(String text, String language) {
    this.text = text;
    this.language = language;
  }

  /** Lays out a text whose paragraphs are parted by line feeds; blank paragraphs are left out. */
  public static TextLayout of(String text, String language) {
    return new TextLayout(text, language);
  }

  /** Paragraphs in order. */
  public List<Span> paragraphs() {
    List<Span> known = paragraphs;
    if (known == null) {
      known = part();
      paragraphs = known;
    }
    return known;
  }

  private List<Span> part() {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        parts.add(new Span(start, end));
      }
      start = end + 1;
    }
    return List.copyOf(parts);
  }

  private Split split() {
    Split known = split;
    if (known == null) {
      List<Span> sentences = new ArrayList<>();
      List<Integer> owners = new ArrayList<>();
      for (int p = 0; p < paragraphs().size(); p++) {
        Span paragraph = paragraphs().get(p);
        for (Span sentence : Sentences.split(paragraph.of(text), language)) {
          int start = paragraph.start();
          sentences.add(new Span(start + sentence.start(), start + sentence.end()));
          owners.add(p);
        }
      }
      known =
          new Split(List.copyOf(sentences), owners.stream().mapToInt(Integer::intValue).toArray());
      split = known;
    }
    return known;
  }

  /** Sentences in order, over the whole text. */
  public List<Span> sentences() {
    return split().sentences();
  }

  /** The index of the paragraph that holds sentence {@code sentence}. */
  public int paragraphOf(int sentence) {
    return split().paragraphs()[sentence];
  }

  /** The index of the last sentence that begins at or before {@code offset}, or -1. */
  public int sentenceAt(int offset) {
    return lastAtOrBefore(sentences(), offset);
  }

  /** The index of the last paragraph that begins at or before {@code offset}, or -1. */
  public int paragraphAt(int offset) {
    return lastAtOrBefore(paragraphs(), offset);
  }

  private static int lastAtOrBefore(List<Span> spans, int offset) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
