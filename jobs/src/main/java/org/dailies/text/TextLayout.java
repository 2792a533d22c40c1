package org.dailies.text;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs and sentences of a text; sentences never cross a paragraph's end. */
public final class TextLayout {
  private final List<Span> paragraphs;
  private final List<Span> sentences;
  private final int[] paragraphOfSentence;

  private TextLayout(List<Span> paragraphs, List<Span> sentences, int[] paragraphOfSentence) {
    this.paragraphs = List.copyOf(paragraphs);
    this.sentences = List.copyOf(sentences);
    this.paragraphOfSentence = paragraphOfSentence;
  }

  /** Lays out a text whose paragraphs are parted by line feeds; blank paragraphs are left out. */
  public static TextLayout of(String text, String language) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    List<Integer> owners = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (!text.substring(start, end).isBlank()) {
        for (Span sentence : Sentences.split(text.substring(start, end), language)) {
          sentences.add(new Span(start + sentence.start(), start + sentence.end()));
          owners.add(paragraphs.size());
        }
        paragraphs.add(new Span(start, end));
      }
      start = end + 1;
    }
    return new TextLayout(
        paragraphs, sentences, owners.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Paragraphs in order. */
  public List<Span> paragraphs() {
    return paragraphs;
  }

  /** Sentences in order, over the whole text. */
  public List<Span> sentences() {
    return sentences;
  }

  /** The index of the paragraph that holds sentence {@code sentence}. */
  public int paragraphOf(int sentence) {
    return paragraphOfSentence[sentence];
  }

  /** The index of the last sentence that begins at or before {@code offset}, or -1. */
  public int sentenceAt(int offset) {
    return lastAtOrBefore(sentences, offset);
  }

  /** The index of the last paragraph that begins at or before {@code offset}, or -1. */
  public int paragraphAt(int offset) {
    return lastAtOrBefore(paragraphs, offset);
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
