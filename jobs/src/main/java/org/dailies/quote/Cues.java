package org.dailies.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.dailies.language.GrammarWords;
import org.dailies.language.SpeechWords;
import org.dailies.language.Trait;

/** Tells a verb of saying from the same word as something else. */
final class Cues {
  private final List<Pattern> participles;
  private final Words words;
  private final Speech speech;
  private final Cast cast;

  Cues(Words words, Speech speech, Cast cast) {
    this.words = words;
    this.speech = speech;
    this.cast = cast;
    this.participles = speech.pastParticiples();
  }

  /** The cue at word {@code i}, or null where the word stands there as something else. */
  Speech.Cue at(int i) {
    Speech.Cue cue = speech.cueAt(words, i);
    if (cue == null || words.isCapital(i)) {
      return null;
    }
    String word = words.lower(i);
    if (speech.has(SpeechWords.INTRANSITIVE_FORMS, word) && !finds(i)) {
      return null;
    }
    String before = words.lower(i - 1);
    if (speech.has(GrammarWords.DETERMINERS, before) && !speech.is(Trait.ARTICLES_AS_PRONOUNS)) {
      return null;
    }
    boolean passive = speech.has(GrammarWords.PASSIVE_AUXILIARIES, before);
    if (passive && !speech.has(GrammarWords.PASSIVE_EXCEPTIONS, word) && !isParticiple(word)) {
      return null;
    }
    if (isBareParticiple(i, word)) {
      return null;
    }
    if (speech.has(SpeechWords.NOUN_FORMS, word)) {
      boolean verb =
          endsReferent(i)
              || speech.has(GrammarWords.RELATIVES, before)
              || speech.has(GrammarWords.AUXILIARIES, before)
              || (before.equals(",") && isParticiple(word))
              || startsReferent(i + 1)
              || (words.first(i + 1) == ':' && !determined(i));
      if (endsReferent(i) && named(i) && governedPhrase(i)) {
        return null;
      }
      boolean owned = words.isPossessive(i - 1) && endsReferent(i - 1) && !governedOwner(i - 1);
      return owned || (verb && !speech.has(GrammarWords.PREPOSITIONS, before)) ? cue : null;
    }
    return cue;
  }

  /** ", the report found": a subject before it, and no object behind. */
  private boolean finds(int i) {
    return endsReferent(i)
        && (!words.isWord(i + 1) || speech.has(GrammarWords.THAT, words.lower(i + 1)));
  }

  private boolean named(int i) {
    return cast.referents().get(cast.indexFrom(i) - 1).kind().named();
  }

  /** "in a Truth Social post", "issues a stern warning": a noun with its determiner. */
  private boolean governedPhrase(int i) {
    Referent name = cast.referents().get(cast.indexFrom(i) - 1);
    for (int k = name.from() - 1; k >= name.from() - 3 && words.isWord(k); k--) {
      String word = words.lower(k);
      if (speech.has(GrammarWords.INDEFINITE_ARTICLES, word)) {
        return true;
      }
      if (!words.isLowercase(k) || speech.has(GrammarWords.PREPOSITIONS, word)) {
        return false;
      }
    }
    return false;
  }

  /** "on the company's blog": whether the owner stands behind a preposition. */
  private boolean governedOwner(int end) {
    Referent owner = cast.referents().get(cast.indexFrom(end) - 1);
    return speech.has(GrammarWords.PREPOSITIONS, words.lower(owner.from() - 1));
  }

  /** "in another post": whether a determiner stands shortly before a word. */
  private boolean determined(int i) {
    for (int k = i - 1; k >= i - 3 && words.isWord(k); k--) {
      if (speech.has(GrammarWords.DETERMINERS, words.lower(k))
          || speech.has(GrammarWords.GENITIVES, words.lower(k))
          || words.isPossessive(k)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A past participle that speaks only with an auxiliary or a reflexive before it, and has none.
   */
  private boolean isBareParticiple(int i, String word) {
    if (participles.stream().noneMatch(ending -> ending.matcher(word).find())) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (speech.has(GrammarWords.PERFECT_AUXILIARIES, words.lower(k))) {
        return false;
      }
      if (!words.isWord(k) && words.first(k) != '-') {
        return true;
      }
    }
    return true;
  }

  boolean endsReferent(int i) {
    int index = cast.indexFrom(i) - 1;
    return index >= 0 && cast.referents().get(index).to() == i;
  }

  private boolean startsReferent(int i) {
    int index = cast.indexFrom(i);
    return index < cast.referents().size() && cast.referents().get(index).from() == i;
  }

  boolean isParticiple(String cue) {
    return speech.ends(GrammarWords.PRESENT_PARTICIPLES, cue);
  }
}
