package org.dailies.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.dailies.frame.Phrases;

/** The clauses of a sentence: stretches between conjunctions, relative pronouns and marks. */
final class Segments {
  /** How a clause begins. */
  enum Opening {
    MAIN,
    /** Behind a comma: goes on with the subject before it, if it has none. */
    COMMA,
    /** Behind a conjunction. */
    BORDER,
    /** Behind a relative pronoun: its subject is what stands before it. */
    RELATIVE,
    /** Behind a verb of saying. */
    REPORTED,
    /** Behind a colon, semicolon, dash or bracket. */
    STOP
  }

  /** One clause; offsets are those of the sentence. */
  record Segment(int from, int to, Opening opening) {}

  private static final String STOPS = ";:—–；：";
  private static final String COMMAS = ",，、";

  private final List<Segment> segments;

  private Segments(List<Segment> segments) {
    this.segments = segments;
  }

  /** Splits a sentence. */
  static Segments of(Line line) {
    String text = line.text();
    TreeMap<Integer, Opening> openings = new TreeMap<>();
    openings.put(0, Opening.MAIN);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (STOPS.indexOf(c) >= 0) {
        openings.put(i + 1, Opening.STOP);
      } else if (COMMAS.indexOf(c) >= 0 && !inNumber(text, i)) {
        openings.put(i + 1, Opening.COMMA);
      }
    }
    for (Phrases.Hit<Mark> hit : line.marks()) {
      switch (hit.value().wordClass()) {
        case BORDER -> openings.put(hit.start(), Opening.BORDER);
        case RELATIVE -> {
          if (!line.words().capitalNouns() || openings.containsKey(hit.start() - 1)) {
            openings.merge(
                hit.start(), Opening.RELATIVE, (one, other) -> one == Opening.BORDER ? one : other);
          }
        }
        case REPORT -> openings.put(hit.end(), Opening.REPORTED);
        default -> {}
      }
    }
    List<Segment> segments = new ArrayList<>();
    List<Integer> starts = new ArrayList<>(openings.keySet());
    for (int s = 0; s < starts.size(); s++) {
      int to = s + 1 < starts.size() ? starts.get(s + 1) : text.length();
      segments.add(new Segment(starts.get(s), to, openings.get(starts.get(s))));
    }
    return new Segments(segments);
  }

  private static boolean inNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  List<Segment> all() {
    return segments;
  }

  /** The index of the clause that holds an offset. */
  int at(int offset) {
    int found = 0;
    for (int s = 0; s < segments.size() && segments.get(s).from() <= offset; s++) {
      found = s;
    }
    return found;
  }

  Segment get(int index) {
    return segments.get(index);
  }

  /** Whether only commas part an offset's clause from a later offset. */
  boolean joined(int from, int to) {
    for (int s = at(from) + 1; s <= at(to); s++) {
      Opening opening = segments.get(s).opening();
      if (opening != Opening.COMMA) {
        return false;
      }
    }
    return true;
  }
}
