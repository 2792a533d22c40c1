package org.dailies.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
  private static final Set<String> ANY =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "st", "jr", "sr", "vs", "etc", "inc", "corp", "ltd",
          "co", "no", "gen", "sen", "rep", "gov", "lt", "col", "sgt", "capt", "rev", "hon",
          "messrs", "dept", "univ", "approx", "feat", "fig", "e.g", "i.e", "u.s", "u.k", "u.n",
          "d.c", "l.a", "a.m", "p.m", "ph.d", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
          "mt", "ft");

  private static final Map<String, Set<String>> OF_LANGUAGE =
      Map.of(
          "fr",
          Set.of(
              "m", "mm", "mme", "mlle", "mgr", "me", "pr", "cf", "av", "env", "ex", "p", "vol",
              "chap", "art", "ste", "bd", "tél", "janv", "févr", "juil", "déc"),
          "de",
          Set.of(
              "z.b", "bzw", "ca", "hr", "fr", "dipl", "ing", "evtl", "ggf", "inkl", "mio", "mrd",
              "nr", "s", "str", "u.a", "usw", "vgl", "d.h", "abs", "bspw", "zzgl", "sog", "mag"),
          "es",
          Set.of(
              "sr", "sra", "srta", "d", "dª", "dra", "dres", "ud", "uds", "pág", "núm", "art",
              "ee.uu", "aprox", "avda", "lic", "ing"),
          "pt",
          Set.of(
              "sr", "sra", "dra", "d", "profa", "exmo", "exma", "pág", "núm", "art", "av", "eng"),
          "it",
          Set.of(
              "sig", "sigg", "dott", "ing", "avv", "on", "art", "pag", "ecc", "arch", "geom", "cav",
              "es"));

  /** Abbreviations that often stand last in their sentence. */
  private static final Set<String> ALSO_LAST =
      Set.of(
          "etc", "inc", "corp", "ltd", "co", "jr", "sr", "u.s", "u.k", "u.n", "d.c", "l.a", "a.m",
          "p.m", "usw", "ecc", "no", "ex", "es", "on", "art", "ca", "s", "st", "fig", "mag", "p",
          "av", "me", "d", "ee.uu");

  /** "Warner Bros. Discovery": the rest of a firm's name. */
  private static final Pattern HOUSE =
      Pattern.compile(
          " ?(?:Discovery|Pictures|Television|TV|Animation|Entertainment|Games|Studios|Motion"
              + " Picture)\\b");

  private Abbreviations() {}

  /**
   * Whether the full stop at {@code dot} belongs to an abbreviation or an initial, so that the
   * sentence goes on after it.
   */
  static boolean at(String text, int dot, String language) {
    int start = dot;
    while (start > 0 && dot - start < 12 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    if (start == dot || dot - start >= 12) {
      return false;
    }
    String word = text.substring(start, dot);
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return isInitial(text, start, dot);
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.equals("bros")) {
      return HOUSE.matcher(text).region(dot + 1, text.length()).lookingAt();
    }
    boolean known =
        ANY.contains(lower) || OF_LANGUAGE.getOrDefault(language, Set.of()).contains(lower);
    return known && (!ALSO_LAST.contains(lower) || followedByLowerOrDigit(text, dot));
  }

  /** "J. Smith" and « M. Dupont » go on; "plan B. The" and "vitamin C." end. */
  private static boolean isInitial(String text, int start, int dot) {
    int before = start - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    boolean afterCapital = false;
    if (before >= 0 && Character.isLetter(text.charAt(before))) {
      int wordStart = before;
      while (wordStart > 0 && Character.isLetter(text.charAt(wordStart - 1))) {
        wordStart--;
      }
      afterCapital = Character.isUpperCase(text.charAt(wordStart));
    }
    boolean first = before < 0 || !Character.isLetter(text.charAt(before));
    boolean another =
        dot + 3 < text.length()
            && text.charAt(dot + 1) == ' '
            && Character.isUpperCase(text.charAt(dot + 2))
            && text.charAt(dot + 3) == '.';
    return (another || afterCapital || first || text.startsWith("M.", start))
        && dot + 1 < text.length();
  }

  private static boolean followedByLowerOrDigit(String text, int dot) {
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length()
        && (Character.isLowerCase(text.charAt(next)) || Character.isDigit(text.charAt(next)));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '.';
  }
}
