package org.dailies.quote;

import java.util.Locale;
import java.util.Map;
import org.dailies.language.GrammarWords;
import org.dailies.language.NameWords;
import org.dailies.mention.Mention;

/** Runs of capitalised words: where a name ends, and what kind of name it is. */
final class Names {
  private final Words words;
  private final Speech speech;
  private final Map<Integer, Mention> mentionAt;
  private final boolean nounsCapital;

  Names(Words words, Speech speech, Map<Integer, Mention> mentionAt, boolean nounsCapital) {
    this.words = words;
    this.speech = speech;
    this.mentionAt = mentionAt;
    this.nounsCapital = nounsCapital;
  }

  boolean isRole(int i) {
    return speech.roleAt(words, i) > 0;
  }

  /** "King" in "Stephen King" is a name. */
  boolean partOfName(int i, int length) {
    return length == 1
        && words.isCapital(i)
        && speech.has(NameWords.SURNAME_ROLES, words.lower(i))
        && words.isCapital(i - 1);
  }

  /** The end of the run of capitalised words that begins at {@code i}. */
  int sequence(int i) {
    int to = i + 1;
    while (to < words.size()) {
      if (words.first(to) == '.' && isInitial(to - 1) && words.isCapital(to + 1)) {
        to++;
      } else if (words.first(to) == ',' && isSuffix(words.lower(to + 1))) {
        to += 2;
      } else if (continues(to)) {
        to++;
      } else if (speech.has(NameWords.PARTICLES, words.lower(to))
          && words.isLowercase(to)
          && (words.isCapital(to + 1)
              || (speech.has(NameWords.PARTICLES, words.lower(to + 1)) && words.isCapital(to + 2)))
          && romanceParticle(to)) {
        to++;
      } else if (words.first(to) == '&' && words.isCapital(to + 1)) {
        to++;
      } else if (speech.has(GrammarWords.GENITIVES, words.lower(to))
          && words.isCapital(to + 1)
          && speech.has(NameWords.ORGANISATION_WORDS, words.lower(to - 1))
          && !mentionAt.containsKey(to + 1)) {
        to++;
      } else {
        break;
      }
    }
    return to;
  }

  /** "J" or "K.C" before a full stop. */
  private boolean isInitial(int i) {
    int length = words.end(i) - words.start(i);
    return (length == 1 && words.first(i) != 'X')
        || (length <= 5 && words.surface(i).indexOf('.') == 1);
  }

  private boolean isSuffix(String word) {
    return speech.has(NameWords.SUFFIXES, word);
  }

  private boolean continues(int to) {
    return words.isCapital(to)
        && !mentionAt.containsKey(to)
        && !speech.has(NameWords.CREDIT_WORDS, words.lower(to - 1))
        && (!isRole(to) || partOfName(to, 1))
        && adjacent(to);
  }

  /** In French « de » also joins a name to a place; only after a first name it is part of one. */
  private boolean romanceParticle(int to) {
    if (nounsCapital) {
      return speech.has(NameWords.NOBLE_PARTICLES, words.lower(to));
    }
    return !speech.has(GrammarWords.PREPOSITIONS, words.lower(to))
        || speech.firstName(words.lower(to - 1)) != null;
  }

  private boolean adjacent(int i) {
    return words.start(i) - words.end(i - 1) <= 1;
  }

  boolean given(int i) {
    return speech.firstName(words.lower(i)) != null;
  }

  /** "New Yorker Gregory Beard" is Gregory Beard. */
  int withoutEpithet(int from, int to) {
    if (given(from) || to - from < 3) {
      return from;
    }
    for (int i = from + 1; i < to - 1; i++) {
      if (given(i) && words.isCapital(i) && words.isCapital(i + 1)) {
        return i;
      }
    }
    return from;
  }

  /** Words that stand in names of firms, but are surnames too. */
  boolean weak(int i) {
    return speech.has(NameWords.SURNAME_WORDS, words.lower(i));
  }

  boolean digits(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean digit = words.surface(i).chars().anyMatch(Character::isDigit);
      if (digit || words.first(i) == '&') {
        return true;
      }
    }
    return false;
  }

  boolean organisation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (speech.has(NameWords.ORGANISATION_WORDS, words.lower(i))
          && (to - from > 1 || words.surface(i).length() > 3)) {
        return true;
      }
    }
    String only = words.surface(from);
    return to - from == 1
        && only.length() >= 2
        && only.equals(only.toUpperCase(Locale.ROOT))
        && Character.isLetter(only.charAt(1));
  }
}
