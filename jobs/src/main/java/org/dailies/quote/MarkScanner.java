package org.dailies.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dailies.config.QuoteConfig;
import org.dailies.language.SpeechWords;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Pairs quotation marks of all systems, and wrong pairs of them, in time linear in the text. A mark
 * that never closes costs only itself; of nested quotes the outermost is kept; a quote runs on over
 * paragraphs that repeat its opening mark or hold its closing one.
 */
final class MarkScanner {
  private static final int MAX_DEPTH = 8;

  /** Characters of a paragraph of a quote, at least, that another one follows in the same line. */
  private static final int LEAST_PART = 24;

  /** A mark that waits for its partner. */
  private static final class Open {
    final Marks.Family family;
    final int at;
    final int inner;
    final int paragraph;
    final List<Span> earlier;
    final boolean tentative;
    int weakClose = -1;

    Open(
        Marks.Family family,
        int at,
        int inner,
        int paragraph,
        List<Span> earlier,
        boolean tentative) {
      this.family = family;
      this.at = at;
      this.inner = inner;
      this.paragraph = paragraph;
      this.earlier = earlier;
      this.tentative = tentative;
    }
  }

  private final String text;
  private final Set<String> plainForms;
  private final QuoteConfig config;
  private final List<Marked> found = new ArrayList<>();
  private final List<Open> stack = new ArrayList<>();
  private Open carried;

  private MarkScanner(String text, Speech speech, QuoteConfig config) {
    this.text = text;
    this.plainForms = speech.set(SpeechWords.PLAIN_FORMS);
    this.config = config;
  }

  /** The outermost marked spans in order of their start; they never overlap. */
  static List<Marked> scan(Document document, Speech speech, QuoteConfig config) {
    MarkScanner scanner = new MarkScanner(document.text(), speech, config);
    List<Span> paragraphs = document.layout().paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      scanner.paragraph(paragraphs.get(p), p);
    }
    if (scanner.carried != null) {
      scanner.cut(paragraphs.get(paragraphs.size() - 1));
    }
    return scanner.outermost();
  }

  private void paragraph(Span span, int index) {
    stack.clear();
    int at = span.start();
    while (at < span.end() && Marks.isSpace(text.charAt(at))) {
      at++;
    }
    if (carried != null) {
      boolean repeated = at < span.end() && Marks.repeats(carried.family, text.charAt(at));
      int inner = repeated ? at + 1 : at;
      stack.add(
          new Open(
              carried.family, carried.at, inner, carried.paragraph, carried.earlier, !repeated));
      at = inner;
      carried = null;
    }
    for (; at < span.end(); at++) {
      char c = text.charAt(at);
      if (Marks.isMark(c)) {
        mark(c, at, span, index);
      }
    }
    end(span);
  }

  private void mark(char c, int at, Span span, int paragraph) {
    char before = at > span.start() ? text.charAt(at - 1) : '\n';
    char after = at + 1 < span.end() ? text.charAt(at + 1) : '\n';
    int partner = partner(c, before, after);
    switch (Marks.role(c, before, after, partner >= 0)) {
      case OPEN -> {
        Marks.Family family = Marks.Family.of(c);
        if (runsOn(c, at, span)) {
          return;
        }
        stack.removeIf(o -> o.tentative && o.family == family);
        if (stack.size() >= MAX_DEPTH) {
          stack.remove(0);
        }
        stack.add(new Open(family, at, at + 1, paragraph, List.of(), false));
      }
      case CLOSE -> close(partner, at);
      case WEAK_CLOSE -> stack.get(partner).weakClose = at;
      case NONE -> {}
    }
  }

  /** "A. "B.": a straight quote whose next paragraph stands in the same line goes on. */
  private boolean runsOn(char c, int at, Span span) {
    Open open = stack.isEmpty() ? null : stack.get(stack.size() - 1);
    if (open == null
        || open.family != Marks.Family.STRAIGHT
        || open.tentative
        || open.earlier.size() + 1 >= config.maxParagraphs()
        || c != text.charAt(open.at)
        || at - open.inner < LEAST_PART
        || at + 1 >= span.end()
        || text.charAt(at - 1) != ' '
        || ".?!".indexOf(text.charAt(at - 2)) < 0
        || !Character.isUpperCase(text.charAt(at + 1))
        || at - open.at > config.maxCharacters()
        || !ledIn(open, at, span)) {
      return false;
    }
    List<Span> parts = new ArrayList<>(open.earlier);
    addTrimmed(parts, open.inner, at);
    stack.set(
        stack.size() - 1, new Open(open.family, open.at, at + 1, open.paragraph, parts, false));
    return true;
  }

  /** Whether something stands before the mark in its paragraph, and no attribution behind it. */
  private boolean ledIn(Open open, int at, Span span) {
    int before = open.at - 1;
    while (before >= span.start() && Marks.isSpace(text.charAt(before))) {
      before--;
    }
    boolean opens = open.earlier.isEmpty() && before < span.start();
    if ((opens && !follows(open))
        || (!opens && open.earlier.isEmpty() && ":,.!?".indexOf(text.charAt(before)) < 0)) {
      return false;
    }
    String inside = text.substring(open.inner, at);
    return plainForms.stream().noneMatch(said -> inside.contains(" " + said));
  }

  /** Whether a quote ended in the paragraph before. */
  private boolean follows(Open open) {
    return !found.isEmpty() && found.get(found.size() - 1).paragraph() == open.paragraph - 1;
  }

  /** The index in the stack of the open mark that {@code c} may close, or -1. */
  private int partner(char c, char before, char after) {
    for (int i = stack.size() - 1; i >= 0; i--) {
      if (Marks.closes(stack.get(i).family, c, true)) {
        return i;
      }
    }
    for (int i = stack.size() - 1; i >= 0 && !Marks.isOpening(c, before, after); i--) {
      if (Marks.closes(stack.get(i).family, c, false)) {
        return i;
      }
    }
    return -1;
  }

  private void close(int index, int at) {
    Open open = stack.get(index);
    stack.subList(index, stack.size()).clear();
    emit(open, at);
  }

  private void emit(Open open, int at) {
    List<Span> parts = new ArrayList<>(open.earlier);
    addTrimmed(parts, open.inner, at);
    if (!parts.isEmpty() && at - open.at <= config.maxCharacters()) {
      found.add(new Marked(open.at, at + 1, open.paragraph, parts));
    }
  }

  private void end(Span span) {
    for (Open open : stack) {
      if (open.weakClose >= 0) {
        emit(open, open.weakClose);
      }
    }
    Open last = null;
    for (Open open : stack) {
      if (open.weakClose < 0 && open.family.runsOn() && !open.tentative) {
        last = last == null ? open : last;
      }
    }
    if (last == null || closedSince(last)) {
      return;
    }
    List<Span> parts = new ArrayList<>(last.earlier);
    addTrimmed(parts, last.inner, span.end());
    if (!parts.isEmpty()
        && parts.size() < config.maxParagraphs()
        && span.end() - last.at <= config.maxCharacters()) {
      carried = new Open(last.family, last.at, -1, last.paragraph, parts, false);
    }
  }

  /** A quote that the text's end cuts off, as teasers have it, ends there. */
  private void cut(Span last) {
    int before = carried.at - 1;
    while (before >= 0 && text.charAt(before) != '\n' && Marks.isSpace(text.charAt(before))) {
      before--;
    }
    List<Span> parts = carried.earlier;
    boolean opens =
        before < 0 || "\n:,.!?\u2026\uff1a\u3002\uff0c".indexOf(text.charAt(before)) >= 0;
    boolean whole = last.end() - parts.get(parts.size() - 1).start() >= LEAST_PART;
    if (opens && whole && last.end() - carried.at <= config.maxCharacters()) {
      found.add(new Marked(carried.at, last.end(), carried.paragraph, parts));
    }
  }

  /** Whether a quote of the same marks opened and closed after this one opened. */
  private boolean closedSince(Open open) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).open() > open.at; i--) {
      if (Marks.Family.of(text.charAt(found.get(i).open())) == open.family) {
        return true;
      }
    }
    return false;
  }

  private void addTrimmed(List<Span> parts, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Marks.isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && Marks.isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      parts.add(new Span(from, to));
    }
  }

  private List<Marked> outermost() {
    found.sort(Comparator.comparingInt(Marked::open).thenComparing(m -> -m.close()));
    List<Marked> outer = new ArrayList<>();
    int end = -1;
    for (Marked marked : found) {
      if (marked.open() >= end) {
        outer.add(marked);
        end = marked.close();
      }
    }
    return outer;
  }
}
