package org.dailies.statement;

import java.util.Locale;
import org.dailies.frame.Phrases;
import org.dailies.language.Certainty;
import org.dailies.statement.Segments.Opening;
import org.dailies.statement.Segments.Segment;

/** Says how sure a sentence makes an act: from hedges, negations, tense and questions. */
final class Sureness {
  /** Letters before a verb in which a negation denies it. */
  private static final int NEGATED = 22;

  private final Line line;
  private final Segments segments;

  Sureness(Line line, Segments segments) {
    this.line = line;
    this.segments = segments;
  }

  /** How sure the act at a stretch is. */
  Certainty of(int start, int end) {
    if (asked(start)) {
      return Certainty.ASKED;
    }
    Certainty hedged = hedged(start, end);
    if (hedged == Certainty.ALLEGED && denies()) {
      return Certainty.DENIED;
    }
    if (negated(start, end)) {
      return weaker(hedged, Certainty.DENIED);
    }
    return hedged;
  }

  /** "Accused of having used it, the studio denied": whether the sentence holds a denial. */
  private boolean denies() {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().certainty() == Certainty.DENIED) {
        return true;
      }
    }
    return false;
  }

  private boolean asked(int at) {
    String text = line.text();
    int mark = Math.max(text.indexOf('?', at), text.indexOf('？', at));
    return mark >= 0 && text.substring(at, mark).indexOf('.') < 0;
  }

  /** Whether a negation stands right before the verb, or right behind it. */
  private boolean negated(int start, int end) {
    Segment segment = segments.get(segments.at(start));
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().wordClass() == Mark.Kind.NEGATION) {
        boolean before =
            hit.start() >= segment.from() && hit.end() <= start && start - hit.end() <= NEGATED;
        boolean behind =
            line.words().verbLast() && hit.start() >= end - 1 && hit.start() - end <= NEGATED;
        if (before || (behind && hit.start() < segment.to())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The weakest of what hedges the act: in its clause before it, or governing that clause. */
  private Certainty hedged(int start, int end) {
    int own = segments.at(start);
    Certainty sure = Certainty.DONE;
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().wordClass() != Mark.Kind.HEDGE) {
        continue;
      }
      boolean near =
          line.words().unspaced()
              ? behindOrIn(hit, own, end)
              : governs(hit, own, start) || expectedBehind(hit, own, end);
      if (near && !contained(hit)) {
        sure = weaker(sure, hit.value().certainty());
      }
    }
    Certainty tense =
        line.words().tense(line.text().substring(start, end).toLowerCase(Locale.ROOT));
    return tense == null ? sure : weaker(sure, tense);
  }

  /** Part of a longer hedge, which says something else. */
  private boolean contained(Phrases.Hit<Mark> hit) {
    for (Phrases.Hit<Mark> longer : line.marks()) {
      if (longer.value().wordClass() == Mark.Kind.HEDGE
          && longer.start() <= hit.start()
          && longer.end() >= hit.end()
          && longer.end() - longer.start() > hit.end() - hit.start()) {
        return true;
      }
    }
    return false;
  }

  /** "to use it one day": a forecast right behind the act. */
  private boolean expectedBehind(Phrases.Hit<Mark> hit, int own, int end) {
    return hit.value().certainty() == Certainty.FORECAST
        && hit.start() >= end
        && hit.start() - end <= NEGATED
        && segments.at(hit.start()) == own;
  }

  private boolean behindOrIn(Phrases.Hit<Mark> hit, int own, int end) {
    int of = segments.at(hit.start());
    return of == own || (hit.start() >= end && of <= own + 1);
  }

  /** Before the act in its clause; or in the clause that the act's one hangs on. */
  private boolean governs(Phrases.Hit<Mark> hit, int own, int start) {
    if (hit.end() > start) {
      return false;
    }
    int of = segments.at(hit.start());
    if (of == own) {
      return true;
    }
    Opening opening = segments.get(own).opening();
    boolean hangs = opening == Opening.REPORTED || opening == Opening.BORDER;
    Certainty certainty = hit.value().certainty();
    boolean carries =
        certainty == Certainty.DENIED
            || certainty == Certainty.ALLEGED
            || certainty == Certainty.ASKED
            || certainty == Certainty.FORECAST;
    return of == own - 1 && (hangs ? carries : carries && opening == Opening.COMMA);
  }

  private static Certainty weaker(Certainty one, Certainty other) {
    return rank(one) >= rank(other) ? one : other;
  }

  private static int rank(Certainty certainty) {
    return switch (certainty) {
      case DONE -> 0;
      case ANNOUNCED -> 1;
      case PLANNED -> 2;
      case WITHDRAWN -> 3;
      case ALLEGED -> 4;
      case DENIED -> 5;
      case FORECAST -> 6;
      case CONDITIONAL -> 7;
      case ASKED -> 8;
    };
  }
}
