package org.dailies.topic;

import java.io.Serializable;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dailies.text.StopWords;
import org.dailies.text.Token;
import org.dailies.text.Tokens;

/**
 * Reads the words of a text that can carry a theme: no stop words, no numbers, no names.
 *
 * @param language the language of the texts; "" for texts that are words parted by white space
 * @param names names to be left out, as printed: the first word's surface → the names that begin
 *     with it, longest first
 * @param recurring lines that many texts share and that are left out, by {@link
 *     RecurringLines#hash}, ascending
 */
record ThemeReader(String language, Map<String, List<List<String>>> names, Set<Long> recurring)
    implements Serializable {
  /** A host such as {@code news.example.com}, but not {@code U.S.} or {@code 5.2}. */
  private static final Pattern HOST =
      Pattern.compile("^\\p{Alnum}{2,}+(?:\\.\\p{Alnum}{2,}+)++(?<=\\.[a-z]{2,6})");

  /** One that was kept before it held lines has none. */
  ThemeReader {
    recurring =
        recurring == null
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(recurring));
  }

  /** What reads texts whose words are given. */
  static ThemeReader given() {
    return new ThemeReader("", Map.of(), Set.of());
  }

  /** What reads texts of a language, leaving out names. */
  static ThemeReader of(String language, Set<String> names) {
    Map<String, List<List<String>>> byFirst = new java.util.TreeMap<>();
    for (String name : names) {
      List<String> words =
          Tokens.of(name, language).stream().map(token -> spelled(token, language)).toList();
      if (!words.isEmpty()) {
        byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
      }
    }
    byFirst.values().forEach(list -> list.sort((a, b) -> b.size() - a.size()));
    return new ThemeReader(language, byFirst, Set.of());
  }

  /** The same, leaving out lines. */
  ThemeReader without(Set<Long> lines) {
    return new ThemeReader(language, names, lines);
  }

  /**
   * A word.
   *
   * @param norm what is counted
   * @param surface what is printed
   * @param joined whether it follows the word before it with nothing but a space or hyphen between
   * @param inside whether it stands inside a sentence, where a capital says something
   */
  record Term(String norm, String surface, boolean joined, boolean inside)
      implements Serializable {}

  /** The words of a title and a text in order. */
  List<Term> terms(String title, String text) {
    List<Term> terms = new ArrayList<>();
    if (language.isEmpty()) {
      new StringTokenizer(title + " " + text)
          .asIterator()
          .forEachRemaining(
              word -> terms.add(new Term((String) word, (String) word, false, false)));
      return terms;
    }
    read(title, true, terms);
    read(own(text), false, terms);
    return terms;
  }

  /** The lines of a text that are its own and in its language. */
  private String own(String text) {
    return text.lines()
        .filter(line -> recurring.isEmpty() || !recurring.contains(SharedLines.hash(line)))
        .filter(line -> !ForeignLines.isForeign(line, language))
        .collect(Collectors.joining("\n"));
  }

  /** A word as names are compared and words are shown: in Korean without its particle. */
  private static String spelled(Token token, String language) {
    return language.equals("ko") && hangul(token.surface()) ? token.norm() : token.surface();
  }

  private static boolean hangul(String word) {
    return UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.HANGUL;
  }

  private void read(String printed, boolean headline, List<Term> terms) {
    String text = WebAddresses.blanked(printed);
    StopWords stop = StopWords.of(language);
    List<Token> tokens = Tokens.of(text, language);
    if (language.equals("ja")) {
      tokens = whole(tokens);
    }
    boolean follows = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int name = name(tokens, i);
      if (name > 0) {
        i += name - 1;
        follows = false;
        continue;
      }
      if (!themed(token, spelled(token, language), stop)) {
        follows = false;
        continue;
      }
      int gapFrom = i == 0 ? 0 : tokens.get(i - 1).end();
      boolean close =
          follows && token.start() - gapFrom <= 1 && plain(text, gapFrom, token.start());
      terms.add(
          new Term(
              token.norm(),
              spelled(token, language),
              close,
              !headline && inside(text, gapFrom, token, i)));
      follows = true;
    }
  }

  /**
   * Tokens of katakana that follow each other as one, which a dictionary has cut where it could.
   */
  private static List<Token> whole(List<Token> tokens) {
    List<Token> whole = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int to = at + 1;
      if (katakana(tokens.get(at))) {
        while (to < tokens.size()
            && tokens.get(to - 1).end() == tokens.get(to).start()
            && katakana(tokens.get(to))) {
          to++;
        }
      }
      whole.add(to == at + 1 ? tokens.get(at) : joined(tokens.subList(at, to)));
      at = to;
    }
    return whole;
  }

  private static Token joined(List<Token> parts) {
    StringBuilder surface = new StringBuilder();
    StringBuilder norm = new StringBuilder();
    for (Token part : parts) {
      surface.append(part.surface());
      norm.append(part.norm());
    }
    int start = parts.get(0).start();
    return new Token(surface.toString(), norm.toString(), start, parts.get(parts.size() - 1).end());
  }

  private static boolean katakana(Token token) {
    return token
        .surface()
        .codePoints()
        .allMatch(c -> c == '\u30fc' || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
  }

  private static boolean themed(Token token, String surface, StopWords stop) {
    if (stop.contains(surface)
        || stop.contains(token.surface())
        || token.norm().isEmpty()
        || HOST.matcher(surface).matches()) {
      return false;
    }
    int first = surface.codePointAt(0);
    return Character.isIdeographic(first)
        || (surface.length() > 1
            && surface.codePoints().allMatch(ThemeReader::ofWord)
            && Character.isLetter(first));
  }

  private static boolean ofWord(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '\u2019'
        || c == '\u00b7'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '.'
        || c == '_';
  }

  private static boolean plain(String text, int from, int to) {
    return from == to
        || text.charAt(from) == ' '
        || text.charAt(from) == '-'
        || text.charAt(from) == '\u00a0';
  }

  private static boolean inside(String text, int gapFrom, Token token, int index) {
    if (index == 0) {
      return false;
    }
    for (int i = gapFrom; i < token.start(); i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != ',' && text.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** How many tokens the longest name that begins here has, or 0. */
  private int name(List<Token> tokens, int at) {
    for (List<String> name : names.getOrDefault(spelled(tokens.get(at), language), List.of())) {
      boolean same = at + name.size() <= tokens.size();
      for (int i = 1; same && i < name.size(); i++) {
        same = spelled(tokens.get(at + i), language).equals(name.get(i));
      }
      if (same) {
        return name.size();
      }
    }
    return 0;
  }
}
