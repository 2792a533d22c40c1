package org.dailies.quote;

import java.util.List;
import org.dailies.language.GrammarWords;

/** Finds the name that stands beside a role or a possessor. */
final class Appositions {
  /** Phrases and words between a role and its bearer's name, at most. */
  private static final int PHRASES = 3;

  private static final int LONGEST = 6;

  private final Words words;
  private final Speech speech;
  private final Cast cast;

  Appositions(Words words, Speech speech, Cast cast) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
  }

  /** "Game Forum managing director X" is X, whatever the forum was taken for. */
  Referent bearer(Referent owner) {
    int next = cast.indexFrom(owner.to());
    List<Referent> all = cast.referents();
    if (!owner.kind().named() || next + 1 >= all.size()) {
      return owner;
    }
    Referent role = all.get(next);
    Referent person = all.get(next + 1);
    boolean beside =
        role.kind() == Referent.Kind.ROLE
            && role.from() == owner.to()
            && person.kind() == Referent.Kind.PERSON
            && person.from() == role.to();
    return beside ? person : owner;
  }

  /** "the bank's X": whether what follows a possessor can speak itself. */
  boolean owns(Referent r, List<Referent> candidates) {
    if (!words.isPossessive(r.to())) {
      return false;
    }
    for (Referent next : candidates) {
      if (next.from() > r.to()) {
        return next.from() <= r.to() + 4 && qualified(r.to() + 1, next.from());
      }
    }
    return false;
  }

  /** Whether only lower-case words stand in [from, to): "senior global market" strategist. */
  private boolean qualified(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.isWord(i)
          || words.isCapital(i)
          || to - from > 5
          || speech.has(GrammarWords.CONJUNCTIONS, words.lower(i))
          || speech.has(GrammarWords.PREPOSITIONS, words.lower(i))) {
        return false;
      }
    }
    return to >= from;
  }

  /** "The chief executive, X," is X; so is "the chief executive X". */
  Referent named(Referent role, List<Referent> candidates) {
    if (role.kind() != Referent.Kind.ROLE && role.kind() != Referent.Kind.GENERIC) {
      return role;
    }
    int index = candidates.indexOf(role);
    int known = cast.indexFrom(role.from());
    int start = role.from();
    if (known > 1 && words.isPossessive(cast.referents().get(known - 1).to())) {
      known--;
      start = cast.referents().get(known).from();
    }
    if (known > 0 && role.kind() == Referent.Kind.ROLE) {
      Referent before = cast.referents().get(known - 1);
      boolean apposed = words.first(before.to()) == ',' && qualified(before.to() + 1, start);
      if (apposed
          && (before.kind() == Referent.Kind.PERSON || before.kind() == Referent.Kind.NAME)) {
        return before;
      }
    }
    if (index + 1 < candidates.size()) {
      Referent next = candidates.get(index + 1);
      int gap = next.from() - role.to();
      boolean beside = gap == 0 || (gap == 1 && words.first(role.to()) == ',');
      if (beside
          && next.kind().named()
          && (role.kind() == Referent.Kind.ROLE
              || next.kind() != Referent.Kind.PERSON
              || gap == 0)) {
        return next;
      }
    }
    Referent later = role.kind() == Referent.Kind.ROLE ? later(role, index, candidates) : null;
    return later == null ? role : later;
  }

  /** "The actor and voice artist X", "the head of the union, X": the person behind; or null. */
  private Referent later(Referent role, int index, List<Referent> candidates) {
    for (int k = index + 1; index >= 0 && k < candidates.size() && k <= index + PHRASES; k++) {
      Referent next = candidates.get(k);
      int gap = next.from() - role.to();
      if (next.kind() == Referent.Kind.PERSON) {
        return gap > 1 && gap <= LONGEST && leadsTo(role.to(), next.from()) ? next : null;
      }
    }
    return null;
  }

  private boolean leadsTo(int from, int to) {
    boolean comma = words.first(to - 1) == ',';
    String first = words.lower(from);
    boolean joined = !comma && speech.has(GrammarWords.COORDINATORS, first);
    boolean owned = comma && speech.has(GrammarWords.PREPOSITIONS, first);
    for (int i = from; i < (comma ? to - 1 : to); i++) {
      if (!words.isLowercase(i)) {
        return false;
      }
    }
    return joined || owned;
  }
}
