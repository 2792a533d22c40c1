package org.dailies.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailies.text.Document;
import org.dailies.text.Glyphs;

/** What one pass over a title or a text sees: wordings, the longest at each place, and contexts. */
final class Scan implements Patterns.Sink {
  private static final int LONGEST = 24;

  private final Document document;
  private final boolean title;
  private final List<Hit> hits = new ArrayList<>();
  private int[] contextIds = new int[64];
  private int[] contextStarts = new int[64];
  private int[] contextEnds = new int[64];
  private int contexts;

  private Scan(Document document, boolean title) {
    this.document = document;
    this.title = title;
  }

  static Scan of(Patterns patterns, Document document, boolean title) {
    Scan scan = new Scan(document, title);
    patterns.read(Glyphs.of(title ? document.title() : document.text()), document.language(), scan);
    return scan;
  }

  /** The wordings in order, none inside another. */
  List<Hit> hits() {
    return hits;
  }

  /** Whether a context word begins in the range from..to but not in own..ownEnd. */
  boolean holds(int context, int from, int to, int own, int ownEnd) {
    for (int i = first(from); i < contexts && contextStarts[i] < to; i++) {
      int start = contextStarts[i];
      if (contextIds[i] == context && (start < own || start >= ownEnd)) {
        return true;
      }
    }
    return false;
  }

  /** The offset of the first word of a context in a range, or -1. */
  int find(int context, int from, int to) {
    for (int i = first(from); i < contexts && contextStarts[i] < to; i++) {
      if (contextIds[i] == context) {
        return contextStarts[i];
      }
    }
    return -1;
  }

  /** Whether a word of a context begins at an offset. */
  boolean beginsAt(int context, int offset) {
    for (int i = first(offset); i < contexts && contextStarts[i] == offset; i++) {
      if (contextIds[i] == context) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a context ends at an offset. */
  boolean endsAt(int context, int offset) {
    for (int i = first(Math.max(0, offset - LONGEST)); i < contexts; i++) {
      if (contextStarts[i] >= offset) {
        return false;
      }
      if (contextIds[i] == context && contextEnds[i] == offset) {
        return true;
      }
    }
    return false;
  }

  /** Where the words of a context begin. */
  int[] starts(int context) {
    if (context < 0) {
      return new int[0];
    }
    int[] starts = new int[4];
    int size = 0;
    for (int i = 0; i < contexts; i++) {
      if (contextIds[i] == context) {
        if (size == starts.length) {
          starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size++] = contextStarts[i];
      }
    }
    return Arrays.copyOf(starts, size);
  }

  /** At how many places of a range words of a context begin. */
  int distinct(int context, int from, int to) {
    int places = 0;
    int last = -1;
    for (int i = first(from); i < contexts && contextStarts[i] < to; i++) {
      if (contextIds[i] == context && contextStarts[i] != last) {
        last = contextStarts[i];
        places++;
      }
    }
    return places;
  }

  /** How often each context was seen. */
  int[] counts(int size) {
    int[] counts = new int[size];
    for (int i = 0; i < contexts; i++) {
      counts[contextIds[i]]++;
    }
    return counts;
  }

  @Override
  public void context(int context, int start, int end) {
    if (contexts == contextIds.length) {
      contextIds = Arrays.copyOf(contextIds, 2 * contexts);
      contextStarts = Arrays.copyOf(contextStarts, 2 * contexts);
      contextEnds = Arrays.copyOf(contextEnds, 2 * contexts);
    }
    contextIds[contexts] = context;
    contextEnds[contexts] = end;
    contextStarts[contexts++] = start;
  }

  @Override
  public void senses(List<Sense> senses, int start, int end) {
    while (!hits.isEmpty()) {
      Hit last = hits.get(hits.size() - 1);
      if (last.end() <= start) {
        break;
      }
      if (last.end() - last.start() >= end - start) {
        return;
      }
      hits.remove(hits.size() - 1);
    }
    int sentence = title ? -1 : document.layout().sentenceAt(start);
    int paragraph = title ? 0 : document.layout().paragraphAt(start);
    hits.add(new Hit(senses, title, sentence, paragraph, start, end));
  }

  private int first(int from) {
    int found = Arrays.binarySearch(contextStarts, 0, contexts, from);
    int index = found < 0 ? -found - 1 : found;
    while (index > 0 && contextStarts[index - 1] == from) {
      index--;
    }
    return index;
  }
}
