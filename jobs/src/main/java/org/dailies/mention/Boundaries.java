package org.dailies.mention;

import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.TextWords;

/** Where words begin and end, script by script, over folded glyphs. */
final class Boundaries {
  private static final byte NONE = 0;
  private static final byte WORD = 1;
  private static final byte HANGUL = 2;
  private static final byte KATAKANA = 3;
  private static final byte IDEOGRAPH = 4;
  private static final byte[] CLASSES = classes();
  private static final Set<String> PARTICLES = Languages.builtIn().union(TextWords.NAME_PARTICLES);
  private static final int LONGEST_PARTICLE =
      PARTICLES.stream().mapToInt(String::length).max().orElse(0);

  private Boundaries() {}

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
        return language.equals("de")
            && glyphs[index] == 's'
            && (index + 1 >= length || CLASSES[glyphs[index + 1]] != WORD);
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
