package org.dailies.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Tells whether what a byline holds is a person's name, and frees it from what stands around. */
final class PersonName {
  private PersonName() {}

  private static final Set<String> ENDS = Languages.builtIn().union(BylineWords.ENDS);
  private static final Set<String> GLUED = Languages.builtIn().union(BylineWords.GLUED);
  private static final Set<String> OFFICES = Languages.builtIn().union(BylineWords.OFFICES);
  private static final Set<String> ORGANISATIONS =
      Languages.builtIn().union(BylineWords.ORGANISATIONS);
  private static final Set<String> PARTICLES = Languages.builtIn().union(BylineWords.PARTICLES);
  private static final Set<String> PREFIXES = Languages.builtIn().union(BylineWords.PREFIXES);
  private static final Set<String> ROLES = Languages.builtIn().union(BylineWords.ROLES);
  private static final Set<String> SMALL_PREFIXES =
      Languages.builtIn().union(BylineWords.SMALL_PREFIXES);
  private static final Set<String> SUFFIXES = Languages.builtIn().union(BylineWords.SUFFIXES);

  /** A part of a byline as a person's name, or null where it names no person. */
  static String of(String part) {
    String text = part.strip();
    int bracket = text.indexOf('(');
    if (bracket > 2) {
      text = text.substring(0, bracket).strip();
    }
    int at = text.indexOf(" @");
    if (at > 2) {
      text = text.substring(0, at).strip();
    }
    text = withoutPrefixes(undated(text));
    text = trimEdges(text);
    text = unglued(text);
    if (text.length() < 3 || text.length() > 60) {
      return null;
    }
    boolean eastern = text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0xD7A3);
    if (eastern) {
      return eastern(text);
    }
    if (text.indexOf(':') >= 0) {
      return null;
    }
    String[] words = ofName(text.split(" ", -1));
    if (words.length < 2 || words.length > 6) {
      return null;
    }
    text = trimEdges(String.join(" ", words));
    if (text.indexOf('@') >= 0 || text.indexOf("//") >= 0 || text.indexOf('?') >= 0) {
      return null;
    }
    if (ENDS.contains(words[0])) {
      return null;
    }
    int capital = 0;
    for (String word : words) {
      String bare = trimEdges(word).toLowerCase(Locale.ROOT);
      if (word.chars().anyMatch(Character::isDigit)) {
        return null;
      }
      if (organisation(bare) || initials(word)) {
        return null;
      }
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capital++;
      } else if (small(word)) {
        return null;
      }
    }
    boolean caseless =
        text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    return capital >= 2 || caseless ? text : null;
  }

  /** The words up to what follows a name of two words and more: a date, an office, a degree. */
  private static String[] ofName(String[] words) {
    for (int i = 1; i < words.length; i++) {
      String bare = trimEdges(words[i]);
      String low = bare.toLowerCase(Locale.ROOT);
      boolean end = bare.isEmpty() || (bare.equals(low) && ends(words, i, low));
      boolean dated = i + 1 < words.length && number(words[i + 1]) && Months.of(bare) > 0;
      boolean office = i > 1 && (OFFICES.contains(low) || degree(words, i));
      if (end || dated || office || (i > 1 && number(bare))) {
        return Arrays.copyOf(words, i);
      }
    }
    return words;
  }

  /**
   * Whether a small word ends the name before it; one that names may hold does before a capital.
   */
  private static boolean ends(String[] words, int at, String low) {
    if (!ENDS.contains(low) || !PARTICLES.contains(low)) {
      return ENDS.contains(low);
    }
    return at > 1 && at + 1 < words.length && !small(words[at + 1]);
  }

  /** The text up to a label of a date, such as "Last updated". */
  private static String undated(String text) {
    int at = text.length() < 12 ? -1 : DateLabels.first(text);
    return at > 4 ? text.substring(0, at).strip() : text;
  }

  private static boolean number(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** Whether a word is a degree's letters behind a name that is not all in capitals. */
  private static boolean degree(String[] words, int at) {
    String word = trimEdges(words[at]);
    boolean capitals =
        word.length() >= 2
            && word.length() <= 5
            && word.chars().allMatch(Character::isUpperCase)
            && word.chars().anyMatch(c -> "IVX".indexOf(c) < 0);
    return capitals && words[at - 1].chars().anyMatch(Character::isLowerCase);
  }

  /** Whether a word in small letters stands in no person's name. */
  static boolean organisation(String word) {
    return ORGANISATIONS.contains(word);
  }

  /** A name without the word that a system has written right before it. */
  private static String unglued(String text) {
    for (String word : GLUED) {
      int end = word.length();
      if (text.startsWith(word)
          && text.length() > end + 2
          && Character.isUpperCase(text.charAt(end))) {
        return text.substring(end);
      }
    }
    return text;
  }

  /** Whether a word is an organisation's letters, such as WBF: three or more without a vowel. */
  private static boolean initials(String word) {
    return word.length() >= 3
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' && "AEIOUY".indexOf(c) < 0);
  }

  /** Whether a word is written small all over and is none that names hold. */
  static boolean small(String word) {
    return word.chars().noneMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLowerCase)
        && !PARTICLES.contains(word);
  }

  private static String eastern(String text) {
    String name = text;
    for (String role : ROLES) {
      boolean beside = role.length() > 1 && name.length() > role.length() + 1;
      if (beside && name.startsWith(role)) {
        name = name.substring(role.length()).strip();
      } else if (beside && name.endsWith(role)) {
        name = name.substring(0, name.length() - role.length()).strip();
      }
    }
    return name.length() >= 2
            && name.length() <= 20
            && Months.of(name) == 0
            && name.chars().noneMatch(Character::isDigit)
        ? name
        : null;
  }

  static String withoutPrefixes(String text) {
    String rest = text;
    for (int i = 0; i < 4; i++) {
      int end = 0;
      while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
        end++;
      }
      String word = rest.substring(0, end).toLowerCase(Locale.ROOT);
      boolean colon = end < rest.length() && rest.charAt(end) == ':';
      boolean lower = end > 0 && Character.isLowerCase(rest.charAt(0));
      boolean prefix =
          PREFIXES.contains(word) && (end == rest.length() || rest.charAt(end) == ' ' || colon);
      if (!prefix && !(colon && end > 2 && end < 20)) {
        return rest;
      }
      if (SMALL_PREFIXES.contains(word) && !lower) {
        return rest;
      }
      rest = rest.substring(Math.min(rest.length(), end + (colon ? 1 : 0))).strip();
    }
    return rest;
  }

  static String trimEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.') {
      end--;
    }
    String cut = text.substring(start, end);
    return cut.endsWith(".")
            && cut.length() > 4
            && Character.isLowerCase(cut.charAt(cut.length() - 2))
            && SUFFIXES.stream().noneMatch(cut::endsWith)
        ? cut.substring(0, cut.length() - 1)
        : cut;
  }
}
