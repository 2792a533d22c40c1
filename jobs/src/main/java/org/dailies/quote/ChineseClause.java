package org.dailies.quote;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause of Chinese tells of who speaks in it: roles, names, and what is neither. */
final class ChineseClause {
  static final Pattern LATIN_NAME =
      Pattern.compile("[A-Z][\\p{L}'’.-]*(?:[ ·・][A-Z][\\p{L}'’.-]*){0,4}");

  static final Pattern DOTTED_NAME =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}ー]{1,8}(?:[·•・‧\\-][\\p{IsHan}\\p{IsKatakana}ーA-Z.]{1,10}+)++");

  static final Pattern GLOSS = Pattern.compile("[（(][^（()）]{0,40}[)）]$");

  private final ChineseWords words;

  ChineseClause(ChineseWords words) {
    this.words = words;
  }

  /** Who is named at the end of a clause that speaks of somebody unnamed. */
  String tail(String clause) {
    Matcher some = words.somebody.matcher(clause);
    if (some.find()) {
      return tail(clause.substring(some.end()));
    }
    int of = lastPossessive(clause);
    Matcher seen = words.sighting.matcher(clause);
    if (seen.find()) {
      return seen.group(1);
    }
    String tail =
        of > 0 && clause.length() - of > 3 && clause.length() > 16
            ? clause.substring(of + 1)
            : clause;
    return tail.length() > 20 ? tail.substring(tail.length() - 20) : tail;
  }

  private int lastPossessive(String clause) {
    int at = clause.length() - 1;
    while (at >= 0 && words.possessives.indexOf(clause.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** A clause without the openers before who speaks, and the adverbs and brackets behind. */
  String bare(String clause) {
    return words.clauseOpeners.matcher(stripped(clause)).replaceFirst("");
  }

  /** Whether the clause ends in a role. */
  boolean endsInRole(String clause) {
    return words.roleLast.matcher(clause).find();
  }

  /** A clause without the adverbs and the brackets behind who speaks. */
  String stripped(String clause) {
    String rest = GLOSS.matcher(clause.replace("*", "").replace("_", "").strip()).replaceFirst("");
    for (int k = 0; k < 4; k++) {
      Matcher adverb = words.clauseAdverbs.matcher(rest);
      if (!adverb.find()) {
        break;
      }
      rest = rest.substring(0, adverb.start()).strip();
    }
    return GLOSS.matcher(rest).replaceFirst("");
  }

  /** The name of a person at the end of a clause, or null. */
  String name(String clause) {
    Matcher dotted = DOTTED_NAME.matcher(clause);
    String found = null;
    while (dotted.find()) {
      found = dotted.end() == clause.length() ? dotted.group() : found;
    }
    if (found != null) {
      return found;
    }
    Matcher latin = LATIN_NAME.matcher(clause);
    while (latin.find()) {
      found = latin.end() == clause.length() ? latin.group() : found;
    }
    if (found != null) {
      return found;
    }
    Matcher titled = words.titled.matcher(clause);
    if (titled.find()) {
      return titled.group(1);
    }
    for (int length : new int[] {3, 2}) {
      int at = clause.length() - length;
      if (at >= 0
          && words.surnames.indexOf(clause.charAt(at)) >= 0
          && isHan(clause, at)
          && startsName(clause, at)) {
        return clause.substring(at);
      }
    }
    return null;
  }

  /** Whether a name can begin at {@code at}: after nothing, a mark, letters or a particle. */
  private boolean startsName(String clause, int at) {
    return at == 0
        || clause.charAt(at - 1) < 0x3100
        || words.borders.indexOf(clause.charAt(at - 1)) >= 0;
  }

  private static boolean isHan(String clause, int from) {
    return clause
        .substring(from)
        .chars()
        .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
