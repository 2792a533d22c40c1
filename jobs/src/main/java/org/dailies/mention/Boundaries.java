package org.dailies.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;
import org.dailies.text.Glyphs;

/** Where words begin and end, script by script, over folded glyphs. */
final class Boundaries {
  private static final byte NONE = 0;
  private static final byte WORD = 1;
  private static final byte HANGUL = 2;
  private static final byte KATAKANA = 3;
  private static final byte IDEOGRAPH = 4;
  private static final byte[] CLASSES = classes();
  private static final Set<String> PARTICLES = Languages.builtIn().union(TextWords.NAME_PARTICLES);

  /** Letters of a case ending, at most. */
  static final int LONGEST_ENDING = 4;

  private static final int LONGEST_PARTICLE =
      PARTICLES.stream().mapToInt(String::length).max().orElse(0);

  private static final Map<String, Set<String>> ENDINGS = endings();

  private Boundaries() {}

  private static Map<String, Set<String>> endings() {
    Map<String, Set<String>> endings = new HashMap<>();
    Languages.builtIn()
        .byLanguage(TextWords.NAME_ENDINGS)
        .forEach(
            (language, own) ->
                endings.put(language, own.stream().map(Glyphs::fold).collect(Collectors.toSet())));
    return Map.copyOf(endings);
  }

  /** The case endings that a name may take in a language, folded. */
  static Set<String> endings(String language) {
    return ENDINGS.getOrDefault(language, Set.of());
  }

  /** Whether a word can begin at an index. */
  static boolean starts(char[] glyphs, int index) {
    byte own = CLASSES[glyphs[index]];
    if (own == NONE) {
      return glyphs[index] == '"';
    }
    return index == 0 || own == IDEOGRAPH || CLASSES[glyphs[index - 1]] != own;
  }

  /** Whether a word that ends in {@code last} can end at an index, given the text's language. */
  static boolean ends(char[] glyphs, int length, int index, String language) {
    byte own = CLASSES[glyphs[index - 1]];
    if (index < length && glyphs[index] == '+') {
      return false;
    }
    if (index >= length || own == IDEOGRAPH || own == NONE || CLASSES[glyphs[index]] != own) {
      return true;
    }
    switch (own) {
      case WORD:
        return endsInCase(glyphs, length, index, language);
      case HANGUL:
        int end = index;
        while (end < length && end - index <= LONGEST_PARTICLE && CLASSES[glyphs[end]] == HANGUL) {
          end++;
        }
        return end - index <= LONGEST_PARTICLE
            && PARTICLES.contains(new String(glyphs, index, end - index));
      default:
        return false;
    }
  }

  private static boolean endsInCase(char[] glyphs, int length, int index, String language) {
    int end = index;
    while (end < length && end - index <= LONGEST_ENDING && CLASSES[glyphs[end]] == WORD) {
      end++;
    }
    if (end - index > LONGEST_ENDING) {
      return false;
    }
    boolean genitive = language.equals("de") && end == index + 1 && glyphs[index] == 's';
    return genitive || endings(language).contains(new String(glyphs, index, end - index));
  }

  /** Whether the range is part of an address, a handle or a name such as {@code sora_2}. */
  static boolean inAddress(char[] glyphs, int length, int start, int end) {
    if (start > 0) {
      char before = glyphs[start - 1];
      if (before == '@'
          || (before == '.' && start > 1 && CLASSES[glyphs[start - 2]] == WORD)
          || (before == '_' && start > 1 && CLASSES[glyphs[start - 2]] == WORD)
          || (before == '/' && start > 1 && glyphs[start - 2] == '/')) {
        return true;
      }
    }
    return end + 1 < length
        && ((glyphs[end] == '.' && isDomain(glyphs, length, end + 1))
            || glyphs[end] == '@'
            || (glyphs[end] == '_' && CLASSES[glyphs[end + 1]] == WORD));
  }

  private static boolean isDomain(char[] glyphs, int length, int from) {
    int end = from;
    while (end < length && glyphs[end] >= 'a' && glyphs[end] <= 'z') {
      end++;
    }
    String suffix = new String(glyphs, from, end - from);
    return Set.of("com", "net", "org", "tv", "io", "co", "de", "fr", "uk", "jp", "br", "cn", "kr")
        .contains(suffix);
  }

  /** Whether the glyph belongs to a word of letters and digits parted by spaces. */
  static boolean isWord(char glyph) {
    return CLASSES[glyph] == WORD;
  }

  private static byte[] classes() {
    byte[] classes = new byte[Character.MAX_VALUE + 1];
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      classes[c] = classOf((char) c);
    }
    return classes;
  }

  private static byte classOf(char c) {
    if (c == '々' || c == '〇') {
      return IDEOGRAPH;
    }
    if (c == 'ー') {
      return KATAKANA;
    }
    if (!Character.isLetterOrDigit(c)) {
      return NONE;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HANGUL -> HANGUL;
      case KATAKANA -> KATAKANA;
      case HAN, HIRAGANA, THAI -> IDEOGRAPH;
      default -> WORD;
    };
  }
}
