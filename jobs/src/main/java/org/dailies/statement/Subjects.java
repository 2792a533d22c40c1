package org.dailies.statement;

import java.util.ArrayList;
import java.util.List;
import org.dailies.frame.Phrases;
import org.dailies.statement.Segments.Opening;
import org.dailies.statement.Segments.Segment;

/** Finds who is the subject of a verb, from where names stand in its clause. */
final class Subjects {
  /** Clauses before its own in which the subject of a verb is looked for, at most. */
  private static final int REACH = 4;

  private final Line line;
  private final Segments segments;
  private final boolean groups;

  /**
   * Reads a sentence.
   *
   * @param groups whether all of a trade ("voice actors") can be a subject
   */
  Subjects(Line line, Segments segments, boolean groups) {
    this.line = line;
    this.segments = segments;
    this.groups = groups;
  }

  /** The subject of the verb at an offset, or null. */
  Doer of(int verb) {
    int own = segments.at(verb);
    for (int s = own; s >= 0 && own - s <= REACH; s--) {
      Segment segment = segments.get(s);
      if (s < own && segment.opening() == Opening.RELATIVE) {
        continue;
      }
      Doer found = s == own ? last(segment.from(), verb) : head(segment);
      if (found != null) {
        return found;
      }
      if (segment.opening() == Opening.RELATIVE) {
        return before(segment.from());
      }
      boolean closed = segment.opening() == Opening.STOP || segment.opening() == Opening.REPORTED;
      if (closed && s != own) {
        return null;
      }
    }
    return null;
  }

  /** The subjects joined to one by commas and conjunctions: all whom the verb is said of. */
  List<Doer> joined(Doer subject, int verb) {
    List<Doer> all = new ArrayList<>(List.of(subject));
    List<Doer> parties = line.parties();
    int at = parties.indexOf(subject);
    Doer next = subject;
    for (int p = at - 1; p >= 0; p--) {
      Doer party = parties.get(p);
      if (!coordinated(party.end(), next.start()) || !named(party)) {
        break;
      }
      all.add(party);
      next = party;
    }
    Doer last = subject;
    for (int p = at + 1; p < parties.size() && parties.get(p).end() <= verb; p++) {
      Doer party = parties.get(p);
      if (!coordinated(last.end(), party.start()) || !named(party)) {
        break;
      }
      all.add(party);
      last = party;
    }
    return all;
  }

  /** Short words and commas alone. */
  private boolean coordinated(int from, int to) {
    if (from > to || to - from > 14) {
      return false;
    }
    int letters = 0;
    boolean comma = false;
    for (int i = from; i < to; i++) {
      char c = line.text().charAt(i);
      letters += Character.isLetter(c) ? 1 : 0;
      comma |= c == ',' || c == '、' || c == '·' || c == '&';
      if (";:.()".indexOf(c) >= 0) {
        return false;
      }
    }
    boolean and = letters > 0 && letters <= 7 && !line.words().isPreposition(line.wordBefore(to));
    return comma ? letters <= 7 : and;
  }

  private static boolean named(Doer doer) {
    return doer.type() == Doer.Type.BODY
        || doer.type() == Doer.Type.PERSON
        || doer.type() == Doer.Type.NAME;
  }

  /** The last free party of a stretch; within an apposition what it explains. */
  private Doer last(int from, int to) {
    Doer found = null;
    for (Doer party : line.parties()) {
      if (party.start() >= from && party.end() <= to && free(party)) {
        found = party;
      }
    }
    return found;
  }

  /** The first free party of a clause. */
  private Doer head(Segment segment) {
    List<Doer> parties = line.parties();
    for (int p = 0; p < parties.size(); p++) {
      Doer party = parties.get(p);
      if (party.start() >= segment.from() && party.end() <= segment.to() && free(party)) {
        boolean explains =
            party.type() == Doer.Type.NOUN
                && p + 1 < parties.size()
                && parties.get(p + 1).start() - party.end() == 1;
        return explains ? parties.get(p + 1) : party;
      }
    }
    return null;
  }

  /** What a relative pronoun stands for: the party right before it. */
  private Doer before(int offset) {
    Doer found = null;
    for (Doer party : line.parties()) {
      if (party.end() <= offset && (groups || !Doers.isGroup(party))) {
        found = party;
      }
    }
    return found != null && offset - found.end() <= 40 ? found : null;
  }

  /** Whether a party is governed by no preposition, owns nothing and is no comparison. */
  boolean free(Doer party) {
    if (!groups && Doers.isGroup(party)) {
      return false;
    }
    String word = line.wordBefore(party.start());
    if (line.words().isDeterminer(word)) {
      String earlier = line.wordBefore(line.beginningBefore(party.start()));
      word = line.words().isPreposition(earlier) ? earlier : "";
    }
    return !line.words().isPreposition(word)
        && !bracketed(party)
        && !possessive(party)
        && !compared(party);
  }

  private boolean bracketed(Doer party) {
    return party.start() > 0 && "(（".indexOf(line.text().charAt(party.start() - 1)) >= 0;
  }

  /** Whether something of the party's follows. */
  boolean possessive(Doer party) {
    int end = party.end();
    String text = line.text();
    return end + 1 < text.length()
        && "'’".indexOf(text.charAt(end)) >= 0
        && Character.toLowerCase(text.charAt(end + 1)) == 's';
  }

  /** "like", "known for": named to compare, or as an example. */
  boolean compared(Doer party) {
    for (Phrases.Hit<Mark> hit : line.marks()) {
      if (hit.value().wordClass() == Mark.Kind.COMPARISON
          && hit.end() <= party.start()
          && party.start() - hit.end() <= 6) {
        return true;
      }
    }
    return false;
  }
}
