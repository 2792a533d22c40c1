package org.dailies.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dailies.text.Document;
import org.dailies.text.Glyphs;

/** What one pass over a title or a text sees: wordings, the longest at each place, and contexts. */
final class Scan implements LexiconPatterns.Sink {
  private static final int LONGEST = 24;
  private static final int[] NOWHERE = {};

  private final Document document;
  private final boolean title;
  private final List<Hit> hits = new ArrayList<>();
  private int[] contextIds = new int[64];
  private int[] contextStarts = new int[64];
  private int[] contextEnds = new int[64];
  private int contexts;
  private int[][] startsOf;

  private Scan(Document document, boolean title) {
    this.document = document;
    this.title = title;
  }

  static Scan of(LexiconPatterns patterns, Document document, boolean title) {
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
    int[] starts = starts(context);
    int first = first(starts, from);
    if (first < starts.length && starts[first] >= own && starts[first] < ownEnd) {
      first = first(starts, ownEnd);
    }
    return first < starts.length && starts[first] < to;
  }

  /** The offset of the first word of a context in a range, or -1. */
  int find(int context, int from, int to) {
    int[] starts = starts(context);
    int first = first(starts, from);
    return first < starts.length && starts[first] < to ? starts[first] : -1;
  }

  /** Whether a word of a context begins at an offset. */
  boolean beginsAt(int context, int offset) {
    return Arrays.binarySearch(starts(context), offset) >= 0;
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

  /** Where the words of a context begin: distinct offsets, ascending; not to be changed. */
  int[] starts(int context) {
    if (startsOf == null) {
      startsOf = index();
    }
    return context < 0 || context >= startsOf.length ? NOWHERE : startsOf[context];
  }

  /** At how many places of a range words of a context begin. */
  int distinct(int context, int from, int to) {
    int[] starts = starts(context);
    return Math.max(0, first(starts, to) - first(starts, from));
  }

  /** Where the words of each context begin, so that no question reads a text's contexts again. */
  private int[][] index() {
    int size = 0;
    for (int i = 0; i < contexts; i++) {
      size = Math.max(size, contextIds[i] + 1);
    }
    int[] sizes = new int[size];
    int[][] starts = new int[size][];
    Arrays.fill(starts, NOWHERE);
    for (int i = 0; i < contexts; i++) {
      int id = contextIds[i];
      if (sizes[id] == 0 || starts[id][sizes[id] - 1] != contextStarts[i]) {
        if (sizes[id] == starts[id].length) {
          starts[id] = Arrays.copyOf(starts[id], Math.max(4, 2 * sizes[id]));
        }
        starts[id][sizes[id]++] = contextStarts[i];
      }
    }
    for (int id = 0; id < size; id++) {
      starts[id] = Arrays.copyOf(starts[id], sizes[id]);
    }
    return starts;
  }

  private static int first(int[] starts, int from) {
    int found = Arrays.binarySearch(starts, from);
    return found < 0 ? -found - 1 : found;
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
    int low = 0;
    int high = contexts;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (contextStarts[middle] < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
