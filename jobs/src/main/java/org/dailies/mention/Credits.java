package org.dailies.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dailies.language.Languages;
import org.dailies.language.MentionWords;
import org.dailies.language.TextWords;
import org.dailies.text.Scripts;

/** Tells the credits of pictures: {@code Photo: Ann Lee/Netflix}. */
final class Credits {
  private static final int REACH = 90;
  private static final Set<String> OF_FIRMS =
      Languages.builtIn().union(TextWords.FIRM_ABBREVIATIONS);

  private static final Pattern PARTS = Pattern.compile("[\\s/,|*_()&–-]+");

  private final Pattern credit;
  private final Set<String> openers;
  private final Set<String> smallWords;

  Credits(Languages languages) {
    openers = languages.union(MentionWords.CREDIT_OPENERS);
    smallWords = languages.union(MentionWords.CREDIT_SMALL_WORDS);
    Map<Boolean, List<String>> nouns =
        longestFirst(languages.union(MentionWords.CREDIT_NOUNS))
            .collect(Collectors.partitioningBy(noun -> !Scripts.isUnspaced(noun.codePointAt(0))));
    String links = alternatives(longestFirst(languages.union(MentionWords.CREDIT_LINKS)));
    credit =
        Pattern.compile(
            "(?:(?=\\p{L})\\b"
                + alternatives(nouns.get(true).stream())
                + "\\.?|"
                + alternatives(nouns.get(false).stream())
                + ")(?:\\s"
                + links
                + "){0,9}+\\s?[:：|©]\\s?|©\\s?|(?=\\p{L})\\b"
                + alternatives(longestFirst(openers).map(Pattern::quote))
                + " ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Stream<String> longestFirst(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w));
  }

  private static String alternatives(Stream<String> words) {
    return words.collect(Collectors.joining("|", "(?:", ")"));
  }

  /** Whether what begins at an offset of a text is credited with a picture in its paragraph. */
  boolean holds(String text, int paragraphStart, int start) {
    int from = Math.max(paragraphStart, start - REACH);
    if (from >= start) {
      return false;
    }
    String before = text.substring(from, start);
    if (before.indexOf(':') < 0
        && before.indexOf('：') < 0
        && before.indexOf('©') < 0
        && before.indexOf('|') < 0
        && openers.stream().noneMatch(before::contains)) {
      return false;
    }
    Matcher cues = credit.matcher(before);
    int end = -1;
    while (cues.find()) {
      end = cues.end();
    }
    return end >= 0 && isNames(before.substring(end));
  }

  /** Whether only names stand there, as in a credit: {@code Jonathan Olley/}. */
  private boolean isNames(String text) {
    for (String word : PARTS.split(text, -1)) {
      if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
        continue;
      }
      boolean name = !Character.isLowerCase(word.charAt(0)) || smallWords.contains(word);
      boolean ends = word.length() > 3 && (word.endsWith(".") || word.endsWith("。"));
      if (!name || (ends && !OF_FIRMS.contains(word.substring(0, word.length() - 1)))) {
        return false;
      }
    }
    return true;
  }
}
