package org.dailies.quote;

import java.util.List;
import org.dailies.language.CueClass;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;
import org.dailies.text.Sentences;

/** Reads cues and their subjects out of a clause, in languages written with words. */
final class Clauses {
  /** Words of a clause, at most; what is longer is cut, so that time stays linear. */
  private static final int LONGEST = 160;

  private final String text;

  private final Words words;

  private final Speech speech;

  private final Cast cast;
  private final Cues cues;
  private final Subjects subjects;

  Clauses(String text, Words words, Speech speech, Cast cast) {
    this.text = text;
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.cues = new Cues(words, speech, cast);
    this.subjects = new Subjects(words, speech, cast, cues);
  }

  Cues cues() {
    return cues;
  }

  Subjects subjects() {
    return subjects;
  }

  /** Whether a sentence ends with the mark at word {@code i}. */
  boolean stops(int i) {
    if (words.isBreak(i)) {
      return true;
    }
    char c = words.first(i);
    if (c == '.') {
      int next = i + 1;
      if (!words.isBreak(next) && words.start(next) == words.end(i) && words.isWord(next)) {
        return false;
      }
      if (words.first(next) == ',' || words.isLowercase(next)) {
        return false;
      }
      return !Sentences.isAbbreviation(text, words.start(i), speech.language());
    }
    boolean aside = words.first(i + 1) == '\u2014' || words.first(i + 1) == '\u2013';
    return (c == '!' || c == '?' || c == '\u2026' || c == '\u3002')
        && !words.isLowercase(i + 1)
        && !aside;
  }

  /** Where the clause that goes on at word {@code from} ends: before a stop or a further quote. */
  int end(int from, int reach) {
    int i = from;
    while (i < words.size() && i - from < reach && !stops(i) && !Marks.isDouble(words.first(i))) {
      i++;
    }
    return i;
  }

  /** Where the clause that leads up to word {@code to} begins, not before {@code floor}. */
  int start(int to, int floor) {
    int i = to;
    int least = Math.max(floor, to - LONGEST);
    while (i > least && !stops(i - 1)) {
      i--;
    }
    return i;
  }

  /** The last cue in [from, to) that has a subject before or, inverted, behind it; or null. */
  Attribution before(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int source = speech.sourceAt(words, i);
      if (source > 0 && i + source < to) {
        Referent subject = subjects.ofSource(i, source, to);
        if (subject != null) {
          return new Attribution(i, i + source, CueClass.NEUTRAL, subject, to - i - source);
        }
        continue;
      }
      Speech.Cue cue = cues.at(i);
      if (cue == null) {
        continue;
      }
      int cueTo = i + 1 + cue.rest().size();
      Referent subject = subjects.before(from, i);
      int opening = speech.sourceAt(words, from);
      if (opening > 0 && subject != null && cues.isParticiple(words.lower(i))) {
        Referent named = subjects.ofSource(from, opening, i);
        subject = named == null ? subject : named;
      }
      if (subject == null && coordinated(i) && i - 1 == from) {
        return null;
      }
      if (subject == null) {
        subject = shared(from, i);
      }
      if (subject == null && !addressed(words.lower(i))) {
        subject =
            introduced(subjects.nouns().before(from, i), subjects.after(cueTo, to, true), from, to);
      }
      if (subject == null) {
        subject = subjects.nouns().before(from, i);
      }
      if (subject != null) {
        Attribution outer =
            speech.has(GrammarWords.INFINITIVE_MARKERS, words.lower(to - 1))
                ? outer(from, subject, to)
                : null;
        return outer != null
            ? outer
            : new Attribution(i, cueTo, cue.cueClass(), subject, to - cueTo);
      }
    }
    return null;
  }

  /**
   * "he said Y had asked them to": who says so, where that stands right before the subject; or
   * null.
   */
  private Attribution outer(int from, Referent inner, int to) {
    int at =
        speech.has(GrammarWords.THAT, words.lower(inner.from() - 1))
            ? inner.from() - 2
            : inner.from() - 1;
    Speech.Cue cue = at > from ? cues.at(at) : null;
    Referent subject = cue == null ? null : subjects.before(from, at);
    return subject == null
        ? null
        : new Attribution(at, at + 1, cue.cueClass(), subject, to - at - 1);
  }

  private boolean coordinated(int i) {
    return speech.has(GrammarWords.COORDINATORS, words.lower(i - 1));
  }

  /** "X said … and suggested": the second verb's subject is the first's. */
  private Referent shared(int from, int second) {
    if (!coordinated(second)) {
      return null;
    }
    for (int i = second - 2; i > from; i--) {
      if (cues.at(i) != null) {
        return subjects.before(from, i);
      }
    }
    return null;
  }

  /** "One reply posited why Zelda …": a subject before the cue and one that only follows it. */
  private Referent introduced(Referent before, Referent behind, int from, int to) {
    boolean fixed = speech.is(Trait.SUBJECT_FIRST);
    boolean near = behind != null && to - behind.to() <= 1;
    return fixed && !near && before != null && before.from() == from ? before : behind;
  }

  /** "telling Y", "asked Y": who follows is spoken to. */
  private boolean addressed(String cue) {
    return speech.has(SpeechWords.ADDRESSING_FORMS, cue)
        || (speech.is(Trait.SUBJECT_FIRST) && cues.isParticiple(cue));
  }

  /** The last cue in [from, to) whether it has a subject or not; or null. */
  Attribution bareCue(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Speech.Cue cue = cues.at(i);
      if (cue != null) {
        return new Attribution(i, i + 1, cue.cueClass(), null, to - i - 1);
      }
    }
    return null;
  }

  /** The attribution with which a clause right after a quote begins, or null. */
  Attribution after(int from, int to) {
    int s = from;
    while (s < to && !words.isWord(s) && !words.isBreak(s)) {
      s++;
    }
    if (s >= to
        || (speech.has(GrammarWords.CONJUNCTIONS, words.lower(s))
            && !speech.has(GrammarWords.RELATIVES, words.lower(s)))) {
      return null;
    }
    int source = speech.sourceAt(words, s);
    if (source == 0 && speech.has(SpeechWords.TRAILING_SOURCES, words.lower(s))) {
      source = 1;
    }
    if (source > 0) {
      Referent subject = subjects.ofSource(s, source, to);
      return subject == null
          ? null
          : new Attribution(s, s + source, CueClass.NEUTRAL, subject, s - from);
    }
    Attribution inverted = inverted(s, to);
    if (inverted != null) {
      return inverted;
    }
    Attribution subject = subjectFirst(s, to);
    return subject != null ? subject : plain(s, to);
  }

  /** "said X", « a déclaré X », « a-t-il ajouté », "sagte er". */
  private Attribution inverted(int s, int to) {
    Referent pronoun = null;
    for (int i = s; i < Math.min(to, s + 6); i++) {
      Speech.Cue cue = cues.at(i);
      if (cue != null) {
        int cueTo = i + 1 + cue.rest().size();
        Referent subject = pronoun != null ? pronoun : subjects.after(cueTo, to, true);
        boolean bare = subject == null && !cues.isParticiple(words.lower(i));
        Referent noun = bare ? subjects.nouns().after(cueTo, to) : null;
        subject = noun == null ? subject : noun;
        return subject == null ? null : new Attribution(i, cueTo, cue.cueClass(), subject, i - s);
      }
      List<Referent> here = cast.between(i, i + 1);
      if (!here.isEmpty() && here.get(0).kind() == Referent.Kind.PRONOUN && i > s) {
        pronoun = here.get(0);
      } else if (!speech.has(GrammarWords.AUXILIARIES, words.lower(i)) && words.isWord(i)) {
        return null;
      }
    }
    return null;
  }

  /** "X said", "X, who runs Y, said". */
  private Attribution subjectFirst(int s, int to) {
    List<Referent> near = cast.between(s, Math.min(to, s + 4));
    if (near.isEmpty()) {
      return null;
    }
    for (int i = near.get(0).to(); i < to; i++) {
      Speech.Cue cue = cues.at(i);
      if (cue != null) {
        Referent subject = subjects.before(s, i);
        return subject == null || subject.from() - s > 12
            ? null
            : new Attribution(i, i + 1 + cue.rest().size(), cue.cueClass(), subject, i - s);
      }
      if (speech.has(GrammarWords.CONJUNCTIONS, words.lower(i))
          && !speech.has(GrammarWords.RELATIVES, words.lower(i))
          && i - s > 12) {
        return null;
      }
    }
    return null;
  }

  /** "one witness said." */
  private Attribution plain(int s, int to) {
    for (int i = s + 1; i < Math.min(to, s + 7) && words.isWord(i); i++) {
      Speech.Cue cue = cues.at(i);
      if (cue != null) {
        Referent subject = subjects.nouns().before(s, i);
        return subject == null || subject.from() > s
            ? null
            : new Attribution(i, i + 1 + cue.rest().size(), cue.cueClass(), subject, i - s);
      }
    }
    return null;
  }

  /**
   * An attribution inside the marks: « …, regrette X. … », «… - ha spiegato X - …». Its first word
   * is the comma's or the dash's, the subject's end is the clause's.
   */
  Attribution inside(int from, int to) {
    for (int i = from + 1; i < to - 2; i++) {
      boolean dash = "-\u2013\u2014".indexOf(words.first(i)) >= 0;
      boolean helped = dash && speech.has(GrammarWords.AUXILIARIES, words.lower(i + 1));
      int verb = helped ? i + 2 : i + 1;
      Speech.Cue cue = dash || words.first(i) == ',' ? cues.at(verb) : null;
      if (cue != null && cue.rest().isEmpty()) {
        Referent subject = subjects.after(verb + 1, Math.min(to, verb + 13), true);
        boolean near = subject != null && subject.from() - verb - 1 <= 1;
        if (near && subject.kind() != Referent.Kind.GENERIC && spoken(subject)) {
          return new Attribution(i + 1, verb + 1, cue.cueClass(), subject, 0);
        }
      }
    }
    return null;
  }

  private static boolean spoken(Referent subject) {
    return subject.kind() != Referent.Kind.PRONOUN
        || subject.detail().equals("he")
        || subject.detail().equals("she");
  }

  /** A late attribution: ", X said" before the sentence's end; or null. */
  Attribution late(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (words.first(i) == ',') {
        Attribution found = after(i, to);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
