package org.dailies.mention;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the credits of pictures: {@code Photo: Ann Lee/Netflix}. */
final class Credits {
  private static final int REACH = 90;
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:(?=\\p{L})\\b(?:images?|photos?|photograph|photography|graphic|illustration|screenshot|picture|artwork|(?:image|photo|picture)"
              + " credits?|credits?|crédits?(?: photo|"
              + " image)?|cr|bild|bilder|foto|fotos|imagem|imagens|imagen|imágenes|immagine|source"
              + " image|still)\\.?|画像|写真|图源|图片来源|图片|图自|사진|이미지|출처)(?:\\s(?:credits?|by|via|courtesy"
              + " of|courtesy)){0,9}+\\s?[:：|©]\\s?|©\\s?|(?=c)\\b(?:courtesy (?:of )?|cr\\. )",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Set<String> NAME_WORDS =
      Set.of(
          "via",
          "of",
          "and",
          "the",
          "courtesy",
          "for",
          "by",
          "from",
          "le",
          "de",
          "la",
          "da",
          "do",
          "e",
          "et",
          "y",
          "und",
          "del",
          "van",
          "von",
          "through",
          "using",
          "reprodução",
          "divulgação");

  private static final Pattern PARTS = Pattern.compile("[\\s/,|*_()&–-]+");

  private Credits() {}

  /** Whether what begins at an offset of a text is credited with a picture in its paragraph. */
  static boolean holds(String text, int paragraphStart, int start) {
    int from = Math.max(paragraphStart, start - REACH);
    if (from >= start) {
      return false;
    }
    String before = text.substring(from, start);
    if (before.indexOf(':') < 0
        && before.indexOf('：') < 0
        && before.indexOf('©') < 0
        && before.indexOf('|') < 0
        && !before.contains("ourtesy")
        && !before.contains("cr. ")
        && !before.contains("Cr. ")
        && !before.contains("CR. ")) {
      return false;
    }
    Matcher cues = CREDIT.matcher(before);
    int end = -1;
    while (cues.find()) {
      end = cues.end();
    }
    return end >= 0 && isNames(before.substring(end));
  }

  /** Whether only names stand there, as in a credit: {@code Jonathan Olley/}. */
  private static boolean isNames(String text) {
    for (String word : PARTS.split(text, -1)) {
      if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
        continue;
      }
      boolean name = !Character.isLowerCase(word.charAt(0)) || NAME_WORDS.contains(word);
      boolean ends = word.length() > 3 && (word.endsWith(".") || word.endsWith("。"));
      if (!name || (ends && !word.equals("Bros."))) {
        return false;
      }
    }
    return true;
  }
}
