package org.dailies.frame;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.dailies.text.Span;

/** A stretch of a sentence that speaks of one making. */
record Clause(Span span, List<Mention> actors) {
  /** Characters before a tool in which the word that makes it an instrument may stand. */
  private static final int REACH = 30;

  /** The clauses of sentence {@code s}; one that names nothing is joined to the one before. */
  static List<Clause> split(Document document, SentenceIndex index, int s, ClauseWords words) {
    Span sentence = index.sentence(s);
    String text = sentence.of(document.text());
    List<Span> spans = new ArrayList<>();
    int from = sentence.start();
    Matcher border = words.border().matcher(text);
    while (border.find()) {
      int to = sentence.start() + border.start();
      add(spans, index, s, new Span(from, to));
      from = to;
    }
    add(spans, index, s, new Span(from, sentence.end()));
    return spans.stream().map(span -> new Clause(span, within(index, s, span))).toList();
  }

  private static void add(List<Span> spans, SentenceIndex index, int s, Span span) {
    boolean names =
        within(index, s, span).stream()
            .anyMatch(
                m -> m.kind() == Kind.TITLE || m.kind() == Kind.STUDIO || m.kind() == Kind.BRAND);
    if (!names && !spans.isEmpty()) {
      Span before = spans.remove(spans.size() - 1);
      spans.add(new Span(before.start(), span.end()));
    } else {
      spans.add(span);
    }
  }

  private static List<Mention> within(SentenceIndex index, int s, Span span) {
    return Sorted.between(index.actors(s), Mention::start, span.start(), span.end());
  }

  boolean holds(int offset) {
    return span.holds(offset);
  }

  /** The first mention of one of the kinds, or null. */
  Mention first(Kind... kinds) {
    for (Mention m : actors) {
      if (Arrays.asList(kinds).contains(m.kind())) {
        return m;
      }
    }
    return null;
  }

  /** The tool, else the vendor, with which something was made, or null. */
  Mention tool(String text, ClauseWords words) {
    Mention best = null;
    for (Mention m : actors) {
      boolean kind = m.kind() == Kind.TOOL || m.kind() == Kind.VENDOR;
      if (!kind || !span.holds(m.start())) {
        continue;
      }
      String before = text.substring(Math.max(span.start(), m.start() - REACH), m.start());
      if (words.makesInstrument(before) && (best == null || m.kind() == Kind.TOOL)) {
        best = m;
      }
    }
    return best;
  }
}
