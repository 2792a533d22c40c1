package org.dailies.statement;

import java.util.Locale;
import org.dailies.frame.Phrases;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.language.Party;
import org.dailies.statement.Segments.Opening;
import org.dailies.statement.Segments.Segment;

/** Says how sure a sentence makes an act: from hedges, negations, tense and questions. */
final class Sureness {
  /** Letters before a verb in which a negation denies it. */
  private static final int NEGATED = 22;

  /** Letters between a verb of refusing and the act refused. */
  private static final int REFUSED = 8;

  /** Letters between a verb of forbidding and the act forbidden. */
  private static final int FORBIDDEN = 40;

  private final Line line;
  private final Segments segments;
  private final boolean corrected;

  Sureness(Line line, Segments segments) {
    this.line = line;
    this.segments = segments;
    this.corrected = corrected(line);
  }

  /** How sure the act at a stretch is. */
  Certainty of(int start, int end) {
    if (asked(start)) {
      return Certainty.ASKED;
    }
    if (corrected || governed(start, Act.REFUSE, REFUSED)) {
      return Certainty.DENIED;
    }
    if (governed(start, Act.BAN, FORBIDDEN)) {
      return Certainty.CONDITIONAL;
    }
    if (demanded(start)) {
      return Certainty.CONDITIONAL;
    }
    Certainty hedged = weaker(hedged(start, end), hearsay(start));
    if (hedged == Certainty.ALLEGED && denies()) {
      return Certainty.DENIED;
    }
    if (negated(start, end)) {
      return weaker(hedged, Certainty.DENIED);
    }
    return hedged;
  }

  /** "Correction: …": whether the sentence begins with a denial and a colon. */
  private static boolean corrected(Line line) {
    String text = line.text();
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().certainty() == Certainty.DENIED && text.substring(0, hit.start()).isBlank()) {
        String behind = text.substring(hit.end()).stripLeading();
        return behind.startsWith(":") || behind.startsWith("：");
      }
    }
    return false;
  }

  /** "Refuses to use", "would forbid them to use": whether the act hangs on one not denied. */
  private boolean governed(int start, Act by, int reach) {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().wordClass() == Mark.Kind.ACT
          && hit.value().act() == by
          && hit.end() <= start
          && start - hit.end() <= reach
          && segments.at(hit.start()) == segments.at(start)
          && !negated(hit.start(), hit.end())) {
        return true;
      }
    }
    return false;
  }

  /** "They demand that it never uses it": whether the clause hangs on a demand. */
  private boolean demanded(int start) {
    int of = carrier(segments.at(start));
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (of >= 0 && hit.value().act() == Act.DEMAND && segments.at(hit.start()) == of) {
        return true;
      }
    }
    return false;
  }

  /** "A user claims that": what people say with whom no maker is meant is alleged. */
  private Certainty hearsay(int start) {
    int of = carrier(segments.at(start));
    boolean said = false;
    boolean stranger = false;
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (of >= 0 && segments.at(hit.start()) == of) {
        said |= hit.value().wordClass() == Mark.Kind.REPORT;
        stranger |= hit.value().party() == Party.STRANGER;
      }
    }
    return said && stranger ? Certainty.ALLEGED : Certainty.DONE;
  }

  /**
   * The clause before that one hangs on, what holds no word left out; -1 where it hangs on none.
   */
  private int carrier(int own) {
    Opening opening = segments.get(own).opening();
    if (opening != Opening.REPORTED && opening != Opening.BORDER) {
      return -1;
    }
    int of = own - 1;
    while (of >= 0 && isEmpty(segments.get(of))) {
      of--;
    }
    return of;
  }

  private boolean isEmpty(Segment segment) {
    return line.text()
        .substring(segment.from(), segment.to())
        .codePoints()
        .noneMatch(Character::isLetterOrDigit);
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
        boolean subject = hit.start() >= segment.from() && hit.end() <= start && isNone(hit);
        if (before || subject || (behind && hit.start() < segment.to())) {
          return true;
        }
      }
    }
    return false;
  }

  /** "None of the images": a negation that owns what follows. */
  private boolean isNone(Phrases.Hit<Mark> hit) {
    int next = Math.min(hit.end() + 1, line.text().length());
    return line.words().isGenitive(line.wordFrom(next));
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

  /**
   * "to use it one day", "…, fears a union": a forecast right behind the act, or of who says so.
   */
  private boolean expectedBehind(Phrases.Hit<Mark> hit, int own, int end) {
    if (hit.value().certainty() != Certainty.FORECAST || hit.start() < end) {
      return false;
    }
    int of = segments.at(hit.start());
    Segment segment = segments.get(of);
    boolean source =
        of > own
            && segment.opening() == Opening.COMMA
            && line.text().substring(segment.from(), hit.start()).isBlank();
    return source || (hit.start() - end <= NEGATED && of == own);
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
    boolean possible =
        certainty == Certainty.CONDITIONAL && segments.get(own).from() - hit.end() <= 3;
    boolean carries =
        possible
            || certainty == Certainty.DENIED
            || certainty == Certainty.ALLEGED
            || certainty == Certainty.ASKED
            || certainty == Certainty.FORECAST;
    return hangs
        ? of == carrier(own) && carries
        : of == own - 1 && carries && !possible && opening == Opening.COMMA;
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
