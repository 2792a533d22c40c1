package org.dailies.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Splits a paragraph into sentences by the Unicode rules (UAX 29), save that abbreviations and
 * initials do not end one, and that a sentence goes on after a quote's own full stop, question or
 * exclamation mark when a lower-case word follows.
 */
public final class Sentences {
  private static final Map<String, BreakIterator> PROTOTYPES = new ConcurrentHashMap<>();

  private Sentences() {}

  /** The sentences of one paragraph in order, without the white space around them. */
  public static List<Span> split(String paragraph, String language) {
    BreakIterator breaks =
        (BreakIterator)
            PROTOTYPES
                .computeIfAbsent(
                    language, l -> BreakIterator.getSentenceInstance(ULocale.forLanguageTag(l)))
                .clone();
    breaks.setText(paragraph);
    List<Span> spans = new ArrayList<>();
    int start = breaks.first();
    int next = 0;
    int last = -1;
    int read = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      // These only move on, so that breaks inside one run of white space do not read it again.
      next = Math.max(next, end);
      while (next < paragraph.length() && Character.isWhitespace(paragraph.charAt(next))) {
        next++;
      }
      for (; read < end; read++) {
        last = Character.isWhitespace(paragraph.charAt(read)) ? last : read;
      }
      if (end < paragraph.length() && goesOn(paragraph, next, last, language)) {
        continue;
      }
      Span span = trimmed(paragraph, start, end);
      if (span.start() < span.end()) {
        spans.add(span);
      }
      start = end;
    }
    return spans;
  }

  /** Whether the full stop at {@code dot} belongs to an abbreviation such as "Mr." or "J.". */
  public static boolean isAbbreviation(String text, int dot, String language) {
    return Abbreviations.at(text, dot, language);
  }

  /** Whether a sentence goes on between two characters with nothing but white space between. */
  private static boolean goesOn(String text, int next, int last, String language) {
    if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
      return true;
    }
    return last >= 0 && text.charAt(last) == '.' && Abbreviations.at(text, last, language);
  }

  private static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }
}
