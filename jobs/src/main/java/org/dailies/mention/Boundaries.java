package org.dailies.mention;

import java.util.Set;

/** Where words begin and end, script by script, over folded glyphs. */
final class Boundaries {
  private static final byte NONE = 0;
  private static final byte WORD = 1;
  private static final byte HANGUL = 2;
  private static final byte KATAKANA = 3;
  private static final byte IDEOGRAPH = 4;
  private static final byte[] CLASSES = classes();
  private static final int LONGEST_PARTICLE = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "으로", "만", "에서", "에게", "까지",
          "부터", "보다", "처럼", "측", "측은", "측이", "이나", "나", "이라", "라", "이란", "란", "이라는", "라는", "이라고",
          "라고", "라며", "이며", "며", "인", "이다", "다", "였다", "이었다", "이고", "고", "에도", "에는", "에선", "에서는",
          "에서도", "로는", "로도", "으로는", "와의", "과의", "와는", "과는", "마저", "조차", "이지만", "지만", "하고", "한테",
          "께서", "용", "형", "판", "발", "식", "사", "들", "들이", "들은", "들을", "들의", "표", "로부터", "으로부터",
          "에서의", "로의", "으로의", "에만", "만의", "만이", "만을", "뿐", "뿐만", "이든", "든", "이야", "야", "이랑", "랑",
          "같은", "기반", "대비", "등", "이냐", "에게서", "이자", "자", "다운", "적", "이었던", "였던", "인데", "이라며", "으로서",
          "로서", "로써", "으로써");

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
