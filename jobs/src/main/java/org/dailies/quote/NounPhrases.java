package org.dailies.quote;

import org.dailies.language.GrammarWords;
import org.dailies.language.SpeakerWords;
import org.dailies.language.Trait;

/** Finds subjects that are no names: "one witness", « la technicienne ». */
final class NounPhrases {
  private final Words words;
  private final Speech speech;
  private final Cast cast;

  NounPhrases(Words words, Speech speech, Cast cast) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
  }

  /** "one witness", "many of those asked": a short subject that is no name; or null. */
  Referent before(int from, int cue) {
    int start = cue;
    int longest = speech.is(Trait.SUBJECT_FIRST) ? 7 : 4;
    while (start > from && cue - start < longest && words.isWord(start - 1)) {
      start--;
      String word = words.lower(start);
      if (speech.has(GrammarWords.CONJUNCTIONS, word) || speech.has(GrammarWords.THAT, word)) {
        return null;
      }
      if (start == cue - 1
          && (speech.pronoun(word) != null || speech.has(GrammarWords.SECOND_PERSONS, word))) {
        return null;
      }
      if (speech.has(GrammarWords.DETERMINERS, word)
          && cue - start > 1
          && !speech.has(GrammarWords.PREPOSITIONS, words.lower(start - 1))) {
        return nounPhrase(start, cue);
      }
    }
    return null;
  }

  private Referent nounPhrase(int from, int to) {
    boolean written = speech.has(SpeakerWords.DOCUMENTS, words.lower(to - 1));
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
      if (isAge(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAge(String word) {
    int hyphen = word.lastIndexOf('-');
    return speech.has(SpeakerWords.AGE_WORDS, word.substring(hyphen + 1));
  }

  /** « confie la technicienne »: a noun with its article right after a cue; or null. */
  Referent after(int from, int to) {
    if (speech.articleGender(words.lower(from)) == null) {
      return null;
    }
    int end = from + 1;
    while (end < to
        && end - from < 6
        && words.isWord(end)
        && !words.isCapital(end)
        && !speech.has(GrammarWords.PREPOSITIONS, words.lower(end))
        && !speech.has(GrammarWords.CONJUNCTIONS, words.lower(end))
        && !speech.has(GrammarWords.RELATIVES, words.lower(end))) {
      end++;
    }
    if (words.isPossessive(end)) {
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
}
