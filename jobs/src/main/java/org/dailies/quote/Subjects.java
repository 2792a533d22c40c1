package org.dailies.quote;

import java.util.List;

/** Finds whom a verb of saying or a source phrase belongs to, in a clause. */
final class Subjects {
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Cues cues;

  Subjects(Words words, Speech speech, Cast cast, Cues cues) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.cues = cues;
  }

  /** Who stands behind a source phrase; « pour X » needs a name or a role. */
  Referent ofSource(int at, int length, int to) {
    Referent subject = after(at + length, to, false);
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

  /** "one witness", "many of those asked": a short subject that is no name; or null. */
  Referent plain(int from, int cue) {
    int start = cue;
    int longest = speech.language().equals("en") ? 7 : 4;
    while (start > from && cue - start < longest && words.isWord(start - 1)) {
      start--;
      String word = words.lower(start);
      if (speech.has("conjunctions", word) || speech.has("that", word)) {
        return null;
      }
      if (start == cue - 1 && (speech.pronoun(word) != null || word.equals("you"))) {
        return null;
      }
      if (speech.has("determiners", word)
          && cue - start > 1
          && !speech.has("prepositions", words.lower(start - 1))) {
        return nounPhrase(start, cue);
      }
    }
    return null;
  }

  private Referent nounPhrase(int from, int to) {
    boolean written = speech.has("documents", words.lower(to - 1));
    return new Referent(
        from,
        to,
        written ? Referent.Kind.DOCUMENT : Referent.Kind.ROLE,
        words.text(from, to),
        written ? "" : isFigure(from, to) ? "figure" : "",
        null,
        null,
        false);
  }

  /** "the 54-year-old", "the Oscar winner": said of a person. */
  private boolean isFigure(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.lower(i).endsWith("year-old") || words.lower(i).equals("old")) {
        return true;
      }
    }
    return false;
  }

  /** « confie la technicienne »: a noun with its article right after a cue; or null. */
  Referent plainAfter(int from, int to) {
    if (speech.articleGender(words.lower(from)) == null) {
      return null;
    }
    int end = from + 1;
    while (end < to
        && end - from < 6
        && words.isWord(end)
        && !words.isCapital(end)
        && !speech.has("prepositions", words.lower(end))
        && !speech.has("conjunctions", words.lower(end))
        && !speech.has("relatives", words.lower(end))) {
      end++;
    }
    if (words.lower(end).equals("'s")) {
      for (Referent r : cast.between(end, Math.min(to, end + 8))) {
        if (r.kind() == Referent.Kind.PERSON) {
          return r;
        }
      }
      return null;
    }
    boolean whole = end - from > 1 && (end >= to || !words.isCapital(end));
    return whole ? nounPhrase(from, end) : null;
  }

  /** The subject of the cue at word {@code cue}, looked for in [from, cue). */
  Referent before(int from, int cue) {
    if (words.lower(cue - 1).equals("'s") && cues.endsReferent(cue - 1)) {
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
    return best == null ? null : apposed(bearer(best), candidates);
  }

  private double score(Referent r, int from, int cue) {
    double score = weight(r);
    int gap = cue - r.to();
    boolean adjacent = true;
    boolean clauseBetween = false;
    int marks = 0;
    for (int i = r.to(); i < cue; i++) {
      String word = words.lower(i);
      if (!isFiller(word)) {
        adjacent = false;
      }
      clauseBetween |= word.equals(";");
      marks += Marks.isDouble(words.first(i)) ? 1 : 0;
    }
    boolean commas =
        words.first(r.to()) == ','
            && words.first(lastFiller(cue)) == ','
            && r.to() < lastFiller(cue);
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
    boolean absolute = before.equals("with") && r.to() == cue && isParticiple(cue);
    boolean contracted =
        r.from() > from
            && words.isWord(r.from() - 1)
            && r.kind() == Referent.Kind.ROLE
            && speech.has("prepositions", words.lower(r.from()));
    if ((speech.has("prepositions", before) && r.from() > from && !absolute) || contracted) {
      score -= 4;
    }
    if (words.lower(r.to()).equals("'s")) {
      score -= 4;
    }
    if (clauseBetween || marks % 2 == 1 || marks > 2) {
      score -= 2;
    }
    boolean participle = isAdverbial(cue);
    return score - (participle ? 0.04 : 0.12) * Math.min(gap, 25);
  }

  private boolean isParticiple(int cue) {
    return cues.isParticiple(words.lower(cue));
  }

  /** ", saying", "by saying", « en déclarant »: its subject is the sentence's. */
  private boolean isAdverbial(int cue) {
    if (!cues.isParticiple(words.lower(cue))) {
      return false;
    }
    return switch (words.lower(cue - 1)) {
      case ",", "by", "while", "en", "without", "before", "after" -> true;
      default -> false;
    };
  }

  /** Where the noun phrase begins whose head is a common noun: "in a Truth Social post". */
  private int edge(Referent r, int from) {
    if (r.kind() == Referent.Kind.PERSON || r.kind() == Referent.Kind.PRONOUN) {
      return r.from();
    }
    if (r.kind().named()) {
      return governed(r, from);
    }
    for (int i = r.from(); i > Math.max(from, r.from() - 6) && words.isWord(i); i--) {
      if (speech.has("determiners", words.lower(i))
          || (i > from && speech.has("prepositions", words.lower(i - 1)))) {
        return i;
      }
    }
    return r.from();
  }

  /** "at global think tank X": the word after the preposition, else where the name begins. */
  private int governed(Referent name, int from) {
    for (int i = name.from() - 1; i > Math.max(from, name.from() - 6); i--) {
      if (speech.has("prepositions", words.lower(i))) {
        return i + 1;
      }
      boolean joined = words.isCapital(i) && words.lower(i + 1).equals("and");
      if (!(words.isLowercase(i) || joined) || speech.cueAt(words, i) != null) {
        break;
      }
    }
    return name.from();
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
  Referent after(int from, int to, boolean inverted) {
    int limit = Math.min(to, from + 16);
    Referent best = null;
    double bestScore = 0;
    List<Referent> candidates = cast.between(from, limit);
    for (Referent r : candidates) {
      boolean prepositional =
          speech.has("prepositions", words.lower(r.from() - 1)) && r.from() > from;
      int distance = r.from() - from;
      if (barred(from, r.from(), inverted)
          || (best != null && best.kind().named() && words.first(best.to()) == ',')) {
        break;
      }
      if (inverted && owns(r, candidates)) {
        continue;
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
    boolean owned = words.lower(best.from() - 1).equals("'s");
    if (inverted && best.from() - from > (loose || owned ? 10 : 3)) {
      return null;
    }
    return apposed(bearer(best), candidates);
  }

  /** "Game Forum managing director X" is X, whatever the forum was taken for. */
  private Referent bearer(Referent owner) {
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
  private boolean owns(Referent r, List<Referent> candidates) {
    if (!words.lower(r.to()).equals("'s")) {
      return false;
    }
    for (Referent next : candidates) {
      if (next.from() > r.to()) {
        return next.from() <= r.to() + 4 && qualified(r.to() + 1, next.from());
      }
    }
    return false;
  }

  /** Whether something stands between a cue and a would-be subject that parts them. */
  private boolean barred(int from, int to, boolean inverted) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (speech.has("that", word)
          || word.equals(":")
          || word.equals(";")
          || speech.has("conjunctions", word)
          || Marks.isDouble(words.first(i))) {
        return true;
      }
      if (inverted && word.equals(",") && speech.language().equals("en")) {
        return true;
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
          || speech.has("conjunctions", words.lower(i))
          || speech.has("prepositions", words.lower(i))) {
        return false;
      }
    }
    return to >= from;
  }

  /** "The chief executive, X," is X; so is "the chief executive X". */
  private Referent apposed(Referent role, List<Referent> candidates) {
    if (role.kind() != Referent.Kind.ROLE && role.kind() != Referent.Kind.GENERIC) {
      return role;
    }
    int index = candidates.indexOf(role);
    int known = cast.indexFrom(role.from());
    int start = role.from();
    if (known > 1 && words.lower(cast.referents().get(known - 1).to()).equals("'s")) {
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
    return role;
  }
}
