package org.dailies.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.dailies.text.Sentences;

/** Reads cues and their subjects out of a clause, in languages written with words. */
final class Clauses {
  /** Words of a clause, at most; what is longer is cut, so that time stays linear. */
  private static final int LONGEST = 160;

  private static final Pattern PARTICIPLE = Pattern.compile("(?:é|ée|és|ées|[^aeo]u|i|mis|pris)$");
  private final String text;
  private final Words words;
  private final Speech speech;
  private final Cast cast;

  Clauses(String text, Words words, Speech speech, Cast cast) {
    this.text = text;
    this.words = words;
    this.speech = speech;
    this.cast = cast;
  }

  /** The cue at word {@code i}, or null where the word stands there as something else. */
  Speech.Cue cueAt(int i) {
    Speech.Cue cue = speech.cueAt(words, i);
    if (cue == null || words.isCapital(i)) {
      return null;
    }
    String word = words.lower(i);
    String before = words.lower(i - 1);
    if (speech.has("determiners", before) && !speech.language().equals("de")) {
      return null;
    }
    boolean passive = speech.has("passive-auxiliaries", before);
    if (passive && !speech.has("passive-exceptions", word) && !word.endsWith("ing")) {
      return null;
    }
    if (isBareParticiple(i, word)) {
      return null;
    }
    if (speech.has("noun-forms", word)) {
      boolean verb =
          endsReferent(i)
              || speech.has("relatives", before)
              || speech.has("auxiliaries", before)
              || startsReferent(i + 1)
              || words.first(i + 1) == ':';
      boolean owned = before.equals("'s") && endsReferent(i - 1);
      return owned || (verb && !speech.has("prepositions", before)) ? cue : null;
    }
    return cue;
  }

  /** A French past participle speaks only with « avoir » or a reflexive before it. */
  private boolean isBareParticiple(int i, String word) {
    if (!speech.language().equals("fr") || !PARTICIPLE.matcher(word).find()) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      switch (words.lower(k)) {
        case "a",
            "ont",
            "avait",
            "avaient",
            "aura",
            "auront",
            "aurait",
            "ai",
            "avons",
            "ayant",
            "t",
            "s" -> {
          return false;
        }
        default -> {
          if (!words.isWord(k) && words.first(k) != '-') {
            return true;
          }
        }
      }
    }
    return true;
  }

  private boolean endsReferent(int i) {
    int index = cast.indexFrom(i) - 1;
    return index >= 0 && cast.referents().get(index).to() == i;
  }

  private boolean startsReferent(int i) {
    int index = cast.indexFrom(i);
    return index < cast.referents().size() && cast.referents().get(index).from() == i;
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
      return !Sentences.isAbbreviation(text, words.start(i), speech.language());
    }
    return (c == '!' || c == '?' || c == '\u2026' || c == '\u3002') && !words.isLowercase(i + 1);
  }

  /** Where the clause that goes on at word {@code from} ends: before a stop or a further quote. */
  int end(int from, int reach) {
    int i = from;
    while (i < words.size() && i - from < reach && !stops(i) && !isDoubleMark(i)) {
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

  private boolean isDoubleMark(int i) {
    char c = words.first(i);
    return Marks.isMark(c) && !Words.isApostrophe(c);
  }

  /** The last cue in [from, to) that has a subject before or, inverted, behind it; or null. */
  Attribution before(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      int source = speech.sourceAt(words, i);
      if (source > 0 && i + source < to) {
        Referent subject = sourceSubject(i, source, to);
        if (subject != null) {
          return new Attribution(i, i + source, CueClass.NEUTRAL, subject, to - i - source);
        }
        continue;
      }
      Speech.Cue cue = cueAt(i);
      if (cue == null) {
        continue;
      }
      int cueTo = i + 1 + cue.rest().size();
      Referent subject = subjectBefore(from, i);
      if (subject == null && !addressed(words.lower(i))) {
        subject = subjectAfter(cueTo, to, true);
      }
      if (subject == null) {
        subject = plainSubject(from, i);
      }
      if (subject != null) {
        return new Attribution(i, cueTo, cue.cueClass(), subject, to - cueTo);
      }
    }
    return null;
  }

  /** Who stands behind a source phrase; « pour X » needs a name or a role. */
  Referent sourceSubject(int at, int length, int to) {
    Referent subject = subjectAfter(at + length, to, false);
    boolean vague =
        words.lower(at).equals("pour")
            || words.lower(at).equals("para")
            || words.lower(at).equals("per");
    if (subject == null || subject.from() - at - length > (vague ? 1 : 4)) {
      return null;
    }
    boolean named = subject.kind().named() || subject.kind() == Referent.Kind.ROLE;
    return vague && !named ? null : subject;
  }

  /** "telling Y", "asked Y": who follows is spoken to. */
  private static boolean addressed(String cue) {
    return switch (cue) {
      case "tell", "tells", "told", "telling", "ask", "asks", "asked", "asking" -> true;
      default -> cue.endsWith("ing");
    };
  }

  /** "one witness", "many of those asked": a short subject that is no name; or null. */
  private Referent plainSubject(int from, int cue) {
    int start = cue;
    int longest = speech.language().equals("en") ? 7 : 4;
    while (start > from && cue - start < longest && words.isWord(start - 1)) {
      start--;
      String word = words.lower(start);
      if (speech.has("conjunctions", word) || speech.has("that", word)) {
        return null;
      }
      if (speech.has("determiners", word)
          && cue - start > 1
          && !speech.has("prepositions", words.lower(start - 1))) {
        return new Referent(
            start, cue, Referent.Kind.DOCUMENT, words.text(start, cue), "", null, null, false);
      }
    }
    return null;
  }

  /** The last cue in [from, to) whether it has a subject or not; or null. */
  Attribution bareCue(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      Speech.Cue cue = cueAt(i);
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
        || (speech.has("conjunctions", words.lower(s))
            && !speech.has("relatives", words.lower(s)))) {
      return null;
    }
    int source = speech.sourceAt(words, s);
    if (source > 0) {
      Referent subject = sourceSubject(s, source, to);
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
      Speech.Cue cue = cueAt(i);
      if (cue != null) {
        int cueTo = i + 1 + cue.rest().size();
        Referent subject = pronoun != null ? pronoun : subjectAfter(cueTo, to, true);
        return subject == null ? null : new Attribution(i, cueTo, cue.cueClass(), subject, i - s);
      }
      List<Referent> here = cast.between(i, i + 1);
      if (!here.isEmpty() && here.get(0).kind() == Referent.Kind.PRONOUN && i > s) {
        pronoun = here.get(0);
      } else if (!speech.has("auxiliaries", words.lower(i)) && words.isWord(i)) {
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
      Speech.Cue cue = cueAt(i);
      if (cue != null) {
        Referent subject = subjectBefore(s, i);
        return subject == null || subject.from() - s > 12
            ? null
            : new Attribution(i, i + 1 + cue.rest().size(), cue.cueClass(), subject, i - s);
      }
      if (speech.has("conjunctions", words.lower(i))
          && !speech.has("relatives", words.lower(i))
          && i - s > 12) {
        return null;
      }
    }
    return null;
  }

  /** "one witness said." */
  private Attribution plain(int s, int to) {
    for (int i = s + 1; i < Math.min(to, s + 7) && words.isWord(i); i++) {
      Speech.Cue cue = cueAt(i);
      if (cue != null) {
        Referent subject = plainSubject(s, i);
        return subject == null || subject.from() > s
            ? null
            : new Attribution(i, i + 1 + cue.rest().size(), cue.cueClass(), subject, i - s);
      }
    }
    return null;
  }

  /**
   * A French attribution inside the marks: « …, regrette X. … ». Its first word is the comma's, the
   * subject's end is the clause's.
   */
  Attribution inside(int from, int to) {
    for (int i = from + 1; i < to - 2; i++) {
      Speech.Cue cue = words.first(i) == ',' ? cueAt(i + 1) : null;
      if (cue != null && cue.rest().isEmpty()) {
        Referent subject = subjectAfter(i + 2, Math.min(to, i + 14), true);
        boolean near = subject != null && subject.from() - i - 2 <= 1;
        if (near && subject.kind() != Referent.Kind.GENERIC && spoken(subject)) {
          return new Attribution(i + 1, i + 2, cue.cueClass(), subject, 0);
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

  /** The subject of the cue at word {@code cue}, looked for in [from, cue). */
  Referent subjectBefore(int from, int cue) {
    if (words.lower(cue - 1).equals("'s") && endsReferent(cue - 1)) {
      return cast.referents().get(cast.indexFrom(cue - 1) - 1);
    }
    Referent best = null;
    double bestScore = 0.5;
    List<Referent> candidates = cast.between(from, cue);
    for (int c = Math.max(0, candidates.size() - 12); c < candidates.size(); c++) {
      Referent r = candidates.get(c);
      if (r.to() > cue || r.quoted()) {
        continue;
      }
      double score = score(r, from, cue);
      if (score > bestScore) {
        bestScore = score;
        best = r;
      }
    }
    return best == null ? null : apposed(best, candidates);
  }

  private double score(Referent r, int from, int cue) {
    double score = weight(r);
    int gap = cue - r.to();
    boolean adjacent = true;
    boolean clauseBetween = false;
    for (int i = r.to(); i < cue; i++) {
      String word = words.lower(i);
      if (!isFiller(word)) {
        adjacent = false;
      }
      clauseBetween |= word.equals(";") || isDoubleMark(i);
    }
    boolean commas = words.first(r.to()) == ',' && words.first(lastFiller(cue)) == ',';
    boolean relative =
        speech.has("relatives", words.lower(r.to()))
            || (words.first(r.to()) == ',' && speech.has("relatives", words.lower(r.to() + 1)));
    if (adjacent && !isAdverbial(cue)) {
      score += 3;
    } else if (commas) {
      score += 2;
    } else if (relative) {
      score += 1.5;
    }
    String before = words.lower(edge(r, from) - 1);
    if (r.from() == from || !words.isWord(r.from() - 1)) {
      score += 0.8;
    }
    if (speech.has("prepositions", before) && r.from() > from) {
      score -= 4;
    }
    if (words.lower(r.to()).equals("'s")) {
      score -= 4;
    }
    if (clauseBetween) {
      score -= 2;
    }
    boolean participle = isAdverbial(cue);
    return score - (participle ? 0.04 : 0.12) * Math.min(gap, 25);
  }

  /** ", saying", "by saying", « en déclarant »: its subject is the sentence's. */
  private boolean isAdverbial(int cue) {
    if (!isParticiple(words.lower(cue))) {
      return false;
    }
    return switch (words.lower(cue - 1)) {
      case ",", "by", "while", "en", "without", "before", "after" -> true;
      default -> false;
    };
  }

  private boolean isParticiple(String cue) {
    return (speech.language().equals("en") && cue.endsWith("ing"))
        || (speech.language().equals("fr") && cue.endsWith("ant"));
  }

  /** Where the noun phrase begins whose head is a common noun: "in a Truth Social post". */
  private int edge(Referent r, int from) {
    if (r.kind().named() || r.kind() == Referent.Kind.PRONOUN) {
      return r.from();
    }
    for (int i = r.from(); i > Math.max(from, r.from() - 6) && words.isWord(i); i--) {
      if (speech.has("determiners", words.lower(i))
          || (i > from && speech.has("prepositions", words.lower(i - 1)))) {
        return i;
      }
    }
    return r.from();
  }

  /** The word before a cue, adverbs and auxiliaries passed over. */
  private int lastFiller(int cue) {
    int i = cue - 1;
    while (i > 0 && words.isWord(i) && isFiller(words.lower(i))) {
      i--;
    }
    return i;
  }

  private boolean isFiller(String word) {
    return speech.has("auxiliaries", word)
        || (word.endsWith("ly") && word.length() > 4)
        || (word.endsWith("ment") && word.length() > 6);
  }

  private static double weight(Referent r) {
    return switch (r.kind()) {
      case PERSON -> 3;
      case PRONOUN ->
          r.detail().equals("it")
              ? 1.5
              : r.detail().equals("i") || r.detail().equals("we") || r.detail().equals("one")
                  ? 1
                  : 2.8;
      case ORGANISATION -> 2.5;
      case ROLE -> 2.6;
      case GENERIC, DOCUMENT -> 2;
      case NAME -> 1.8;
    };
  }

  /** The subject that follows a cue or a source phrase, in [from, to); or null. */
  Referent subjectAfter(int from, int to, boolean inverted) {
    int limit = Math.min(to, from + 16);
    Referent best = null;
    double bestScore = 0;
    List<Referent> candidates = cast.between(from, limit);
    for (Referent r : candidates) {
      boolean prepositional =
          speech.has("prepositions", words.lower(r.from() - 1)) && r.from() > from;
      int distance = r.from() - from;
      if (barred(from, r.from(), inverted)) {
        break;
      }
      double score = weight(r) - (prepositional ? 3.5 : 0) - 0.35 * distance;
      boolean hyphened = distance == 1 && words.lower(from).equals("t");
      if (r.kind() == Referent.Kind.PRONOUN && distance > 0 && inverted && !hyphened) {
        score -= 3;
      }
      if (score > bestScore) {
        bestScore = score;
        best = r;
      }
    }
    if (best == null) {
      return null;
    }
    boolean loose =
        speech.language().equals("fr")
            || speech.language().equals("es")
            || speech.language().equals("pt")
            || speech.language().equals("it");
    if (inverted && best.from() - from > (loose ? 10 : 3)) {
      return null;
    }
    return apposed(best, candidates);
  }

  /** Whether something stands between a cue and a would-be subject that parts them. */
  private boolean barred(int from, int to, boolean inverted) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (speech.has("that", word)
          || word.equals(":")
          || word.equals(";")
          || speech.has("conjunctions", word)
          || isDoubleMark(i)) {
        return true;
      }
      if (inverted && word.equals(",") && speech.language().equals("en")) {
        return true;
      }
    }
    return false;
  }

  /** "The chief executive, X," is X; so is "the chief executive X". */
  private Referent apposed(Referent role, List<Referent> candidates) {
    if (role.kind() != Referent.Kind.ROLE && role.kind() != Referent.Kind.GENERIC) {
      return role;
    }
    int index = candidates.indexOf(role);
    if (index > 0 && role.kind() == Referent.Kind.ROLE) {
      Referent before = candidates.get(index - 1);
      boolean apposed = role.from() - before.to() == 1 && words.first(before.to()) == ',';
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
    return role;
  }
}
