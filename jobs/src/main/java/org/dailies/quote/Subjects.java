package org.dailies.quote;

import java.util.List;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;

/** Finds whom a verb of saying or a source phrase belongs to, in a clause. */
final class Subjects {
  private final Words words;
  private final Speech speech;
  private final Cast cast;
  private final Cues cues;
  private final NounPhrases nouns;
  private final Appositions appositions;

  Subjects(Words words, Speech speech, Cast cast, Cues cues) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.cues = cues;
    this.nouns = new NounPhrases(words, speech, cast);
    this.appositions = new Appositions(words, speech, cast);
  }

  NounPhrases nouns() {
    return nouns;
  }

  /** Who stands behind a source phrase; « pour X » needs a name or a role. */
  Referent ofSource(int at, int length, int to) {
    Referent subject = after(at + length, to, false);
    boolean vague = speech.has(SpeechWords.VAGUE_SOURCES, words.lower(at));
    if (subject == null || subject.from() - at - length > (vague ? 1 : 4)) {
      return null;
    }
    boolean named = subject.kind().named() || subject.kind() == Referent.Kind.ROLE;
    return vague && !named ? null : subject;
  }

  /** The subject of the cue at word {@code cue}, looked for in [from, cue). */
  Referent before(int from, int cue) {
    if (words.isPossessive(cue - 1) && cues.endsReferent(cue - 1)) {
      return cast.referents().get(cast.indexFrom(cue - 1) - 1);
    }
    Referent best = null;
    double bestScore = 0.5;
    List<Referent> candidates = cast.between(from, cue);
    for (int c = Math.max(0, candidates.size() - 12); c < candidates.size(); c++) {
      Referent r = candidates.get(c);
      boolean aside = words.first(r.from() - 1) == '(' && words.first(r.to()) == ')';
      if (r.to() > cue || r.quoted() || aside) {
        continue;
      }
      double score = score(r, from, cue);
      if (score > bestScore) {
        bestScore = score;
        best = r;
      }
    }
    return best == null ? null : appositions.named(appositions.bearer(best), candidates);
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
        speech.has(GrammarWords.RELATIVES, words.lower(r.to()))
            || (words.first(r.to()) == ','
                && speech.has(GrammarWords.RELATIVES, words.lower(r.to() + 1)));
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
    boolean absolute =
        speech.has(GrammarWords.COMITATIVES, before) && r.to() == cue && isParticiple(cue);
    boolean contracted =
        r.from() > from
            && words.isWord(r.from() - 1)
            && r.kind() == Referent.Kind.ROLE
            && speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from()));
    if ((speech.has(GrammarWords.PREPOSITIONS, before) && r.from() > from && !absolute)
        || contracted) {
      score -= 4;
    }
    if (words.isPossessive(r.to())) {
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
    return words.first(cue - 1) == ','
        || speech.has(GrammarWords.GERUND_MARKERS, words.lower(cue - 1));
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
      if (speech.has(GrammarWords.DETERMINERS, words.lower(i))
          || (i > from && speech.has(GrammarWords.PREPOSITIONS, words.lower(i - 1)))) {
        return i;
      }
    }
    return r.from();
  }

  /** "at global think tank X": the word after the preposition, else where the name begins. */
  private int governed(Referent name, int from) {
    for (int i = name.from() - 1; i > Math.max(from, name.from() - 6); i--) {
      if (speech.has(GrammarWords.PREPOSITIONS, words.lower(i))) {
        return i + 1;
      }
      boolean joined =
          words.isCapital(i) && speech.has(GrammarWords.COORDINATORS, words.lower(i + 1));
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
    return speech.has(GrammarWords.AUXILIARIES, word) || speech.isAdverb(word);
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
          speech.has(GrammarWords.PREPOSITIONS, words.lower(r.from() - 1)) && r.from() > from;
      int distance = r.from() - from;
      if (barred(from, r.from(), inverted)
          || (best != null && best.kind().named() && words.first(best.to()) == ',')) {
        break;
      }
      if (inverted && appositions.owns(r, candidates)) {
        continue;
      }
      double score = weight(r) - (prepositional ? 3.5 : 0) - 0.35 * distance;
      boolean hyphened = distance == 1 && speech.has(GrammarWords.JOINTS, words.lower(from));
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
    boolean loose = speech.is(Trait.LATE_SUBJECTS);
    boolean owned = words.isPossessive(best.from() - 1);
    if (inverted && best.from() - from > (loose || owned ? 10 : 3)) {
      return null;
    }
    return appositions.named(appositions.bearer(best), candidates);
  }

  /** Whether something stands between a cue and a would-be subject that parts them. */
  private boolean barred(int from, int to, boolean inverted) {
    for (int i = from; i < to; i++) {
      String word = words.lower(i);
      if (speech.has(GrammarWords.THAT, word)
          || word.equals(":")
          || word.equals(";")
          || speech.has(GrammarWords.CONJUNCTIONS, word)
          || Marks.isDouble(words.first(i))) {
        return true;
      }
      if (inverted && word.equals(",") && speech.is(Trait.SUBJECT_FIRST)) {
        return true;
      }
    }
    return false;
  }
}
