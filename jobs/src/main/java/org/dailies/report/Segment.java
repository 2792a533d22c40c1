package org.dailies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of a sentence that is highlighted in one way.
 *
 * @param text plain text
 * @param kind how it is highlighted, or null
 */
public record Segment(String text, Highlight.Kind kind) {

  /**
   * Cuts a text at the borders of its highlights. Where highlights overlap, generative AI wins over
   * an actor, that over a frame's cue, that over a quote.
   */
  static List<Segment> of(String text, List<Highlight> highlights) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (Highlight h : highlights) {
      borders.add(border(text, h.start()));
      borders.add(border(text, h.end()));
    }
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : borders.tailSet(0, false)) {
      append(segments, text.substring(from, to), kind(highlights, from, to));
      from = to;
    }
    return segments;
  }

  /** The nearest place inside of the text that doesn't part a surrogate pair. */
  private static int border(String text, int at) {
    int inside = Math.min(Math.max(at, 0), text.length());
    boolean parts =
        inside > 0
            && inside < text.length()
            && Character.isLowSurrogate(text.charAt(inside))
            && Character.isHighSurrogate(text.charAt(inside - 1));
    return parts ? inside - 1 : inside;
  }

  private static Highlight.Kind kind(List<Highlight> highlights, int from, int to) {
    return highlights.stream()
        .filter(h -> h.start() <= from && h.end() >= to)
        .map(Highlight::kind)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static void append(List<Segment> segments, String text, Highlight.Kind kind) {
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).kind() == kind) {
      segments.set(last, new Segment(segments.get(last).text() + text, kind));
    } else {
      segments.add(new Segment(text, kind));
    }
  }
}
