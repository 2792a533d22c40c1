package org.dailies.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Splits a paragraph into sentences. */
public final class Sentences {
  private Sentences() {}

  /** The sentences of one paragraph in order, without the white space around them. */
  public static List<Span> split(String paragraph, String language) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
    breaks.setText(paragraph);
    List<Span> spans = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(paragraph.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(paragraph.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        spans.add(new Span(from, to));
      }
    }
    return spans;
  }
}
