package org.dailies.frame;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.text.Scripts;

/**
 * Finds phrases in a text without regard to case, accents and hyphens. A trailing {@code *} stands
 * for any ending of a word, a free-standing one for any word; phrases in Chinese, Japanese and
 * Korean match inside running text. Time is linear in the text.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {
  /** A phrase found at one place. */
  public record Hit<T>(int start, int end, T value) {}

  private record Phrase<T>(List<String> words, T value) {}

  private record Literal<T>(String glyphs, T value) {}

  private static final int PREFIX = 3;
  private static final char[] FOLDED = folded();
  private final Map<String, List<Phrase<T>>> byWord = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byPrefix = new HashMap<>();
  private final Map<Character, List<Literal<T>>> literals = new HashMap<>();

  /** Adds a phrase; to be done before the first search. */
  public void add(String phrase, T value) {
    String folded = fold(phrase.strip());
    if (folded.codePoints().anyMatch(Scripts::isUnspaced)) {
      literals
          .computeIfAbsent(folded.charAt(0), c -> new ArrayList<>())
          .add(new Literal<>(folded, value));
      return;
    }
    List<String> words = new ArrayList<>();
    for (String piece : folded.replaceAll("[^\\p{L}\\p{N}$*?]+", " ").strip().split(" ", -1)) {
      words.add(piece);
    }
    String first = words.get(0);
    Phrase<T> made = new Phrase<>(List.copyOf(words), value);
    int star = first.indexOf('*');
    if (star < 0) {
      byWord.computeIfAbsent(first, w -> new ArrayList<>()).add(made);
    } else {
      String prefix = first.substring(0, Math.min(PREFIX, star));
      if (prefix.length() < PREFIX) {
        throw new IllegalArgumentException("A phrase must begin with 3 letters: " + phrase);
      }
      byPrefix.computeIfAbsent(prefix, w -> new ArrayList<>()).add(made);
    }
  }

  /** All hits ordered by start; of hits of one value that overlap the longest is kept. */
  public List<Hit<T>> find(String text) {
    return longest(all(text));
  }

  /** Where the phrase ends that ends first, or {@link Integer#MAX_VALUE} where there is none. */
  int firstEnd(String text) {
    int first = Integer.MAX_VALUE;
    for (Hit<T> hit : all(text)) {
      first = Math.min(first, hit.end());
    }
    return first;
  }

  private List<Hit<T>> all(String text) {
    String folded = fold(text);
    List<Hit<T>> hits = new ArrayList<>();
    List<int[]> words = words(folded);
    for (int w = 0; w < words.size(); w++) {
      String word = folded.substring(words.get(w)[0], words.get(w)[1]);
      match(byWord.get(word), folded, words, w, hits);
      if (word.length() >= PREFIX) {
        match(byPrefix.get(word.substring(0, PREFIX)), folded, words, w, hits);
      }
    }
    if (!literals.isEmpty()) {
      for (int i = 0; i < folded.length(); i++) {
        for (Literal<T> literal : literals.getOrDefault(folded.charAt(i), List.of())) {
          if (folded.startsWith(literal.glyphs(), i)) {
            hits.add(new Hit<>(i, i + literal.glyphs().length(), literal.value()));
          }
        }
      }
    }
    return hits;
  }

  private void match(
      List<Phrase<T>> phrases, String text, List<int[]> words, int at, List<Hit<T>> hits) {
    if (phrases == null) {
      return;
    }
    for (Phrase<T> phrase : phrases) {
      int length = phrase.words().size();
      if (at + length > words.size()) {
        continue;
      }
      boolean whole = true;
      for (int k = 0; k < length && whole; k++) {
        int[] word = words.get(at + k);
        whole = fits(phrase.words().get(k), text, word) && (k == 0 || near(text, words, at + k));
      }
      if (whole) {
        hits.add(new Hit<>(words.get(at)[0], words.get(at + length - 1)[1], phrase.value()));
      }
    }
  }

  private static boolean near(String text, List<int[]> words, int w) {
    int gap = words.get(w)[0] - words.get(w - 1)[1];
    return gap <= 2 && text.charAt(words.get(w - 1)[1]) != '\n';
  }

  private static boolean fits(String pattern, String text, int[] word) {
    int length = word[1] - word[0];
    if (pattern.equals("*")) {
      return true;
    }
    if (pattern.endsWith("*")) {
      return length >= pattern.length() - 1
          && text.regionMatches(word[0], pattern, 0, pattern.length() - 1);
    }
    if (length != pattern.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (pattern.charAt(i) != '?' && pattern.charAt(i) != text.charAt(word[0] + i)) {
        return false;
      }
    }
    return true;
  }

  private static List<int[]> words(String folded) {
    List<int[]> words = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      if (isWordChar(folded.charAt(at))) {
        int start = at;
        while (at < folded.length() && isWordChar(folded.charAt(at))) {
          at++;
        }
        words.add(new int[] {start, at});
      } else {
        at++;
      }
    }
    return words;
  }

  private static boolean isWordChar(char c) {
    return (Character.isLetterOrDigit(c) || c == '$') && !Scripts.isUnspaced(c);
  }

  private List<Hit<T>> longest(List<Hit<T>> hits) {
    hits.sort(Comparator.comparingInt((Hit<T> h) -> h.start()).thenComparing(h -> -h.end()));
    List<Hit<T>> kept = new ArrayList<>();
    Map<T, Integer> ends = new HashMap<>();
    for (Hit<T> hit : hits) {
      if (hit.start() >= ends.getOrDefault(hit.value(), 0)) {
        kept.add(hit);
        ends.put(hit.value(), hit.end());
      }
    }
    return kept;
  }

  private static char[] folded() {
    char[] table = new char[0x250];
    for (char c = 0; c < table.length; c++) {
      String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
      table[c] = Character.toLowerCase(base.charAt(0));
    }
    return table;
  }

  /** The text in lower case without accents, of the same length. */
  static String fold(String text) {
    char[] glyphs = new char[text.length()];
    for (int i = 0; i < glyphs.length; i++) {
      char c = text.charAt(i);
      glyphs[i] = c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
    }
    return new String(glyphs);
  }
}
