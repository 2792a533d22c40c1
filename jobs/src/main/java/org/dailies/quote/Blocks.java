package org.dailies.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.config.QuoteConfig;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Finds speech without marks: the paragraph behind one that ends in a verb of saying and a colon,
 * and the turns of an interview, each of which begins with its speaker's name and a colon: a first
 * name that is known, or a label that comes again.
 */
final class Blocks {
  /** Words of such a paragraph or turn, at least. */
  private static final int SHORTEST = 7;

  /** Words of the label of a turn, at most. */
  private static final int LABEL = 6;

  private final Document document;
  private final String text;
  private final Words words;
  private final Speech speech;
  private final QuoteConfig config;

  private Blocks(Document document, Words words, Speech speech, QuoteConfig config) {
    this.document = document;
    this.text = document.text();
    this.words = words;
    this.speech = speech;
    this.config = config;
  }

  /** The marked words and the blocks without marks, ordered by start. */
  static List<Marked> among(
      List<Marked> marked, Document document, Words words, Speech speech, QuoteConfig config) {
    List<Marked> all = new ArrayList<>(marked);
    all.addAll(new Blocks(document, words, speech, config).find(marked));
    all.sort(Comparator.comparingInt(Marked::open));
    return all;
  }

  private List<Marked> find(List<Marked> marked) {
    List<Span> paragraphs = document.layout().paragraphs();
    List<Marked> blocks = new ArrayList<>();
    List<Marked> turns = new ArrayList<>();
    Map<String, Integer> labels = new HashMap<>();
    int people = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      Span paragraph = paragraphs.get(p);
      int turn = turn(paragraph);
      if (turn >= 0) {
        turns.add(block(words.start(turn), paragraph.end(), p));
        int from = words.from(paragraph.start());
        labels.merge(words.text(from, turn - 1), 1, Integer::sum);
        people += speech.firstName(words.lower(from)) == null ? 0 : 1;
      } else if (p > 0 && introduces(paragraphs.get(p - 1)) && isSpeech(paragraph)) {
        blocks.add(block(paragraph.start(), paragraph.end(), p));
      }
    }
    if (people > 1 || labels.values().stream().anyMatch(times -> times > 1)) {
      blocks.addAll(turns);
    }
    blocks.removeIf(
        block -> block.close() - block.open() > config.maxCharacters() || !parted(marked, block));
    return blocks;
  }

  private static Marked block(int start, int end, int paragraph) {
    return new Marked(start, end, paragraph, List.of(new Span(start, end)));
  }

  /** Whether none of the marked words, which are in order, stand in the turn. */
  private static boolean parted(List<Marked> marked, Marked turn) {
    int low = 0;
    int high = marked.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marked.get(middle).open() < turn.close()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 || marked.get(low - 1).close() <= turn.open();
  }

  /** Whether the paragraph ends in a clause with a verb of saying, and a colon. */
  private boolean introduces(Span paragraph) {
    int end = paragraph.end();
    while (end > paragraph.start() && Marks.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end == paragraph.start() || text.charAt(end - 1) != ':') {
      return false;
    }
    int to = words.from(end - 1);
    for (int i = to - 1; i >= words.from(paragraph.start()) && to - i < 20; i--) {
      char c = words.first(i);
      if (c == '.' || c == '!' || c == '?') {
        return false;
      }
      if (speech.cueAt(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a paragraph of prose without marks may be somebody's words. */
  private boolean isSpeech(Span paragraph) {
    int from = words.from(paragraph.start());
    int to = words.from(paragraph.end());
    return to - from >= SHORTEST
        && Character.isUpperCase(text.codePointAt(words.start(from)))
        && noneMarked(from, Math.min(to, from + SHORTEST))
        && ".!?\u2026".indexOf(words.first(to - 1)) >= 0;
  }

  private boolean noneMarked(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Marks.isDouble(words.first(i))) {
        return false;
      }
    }
    return true;
  }

  /** The first word of what is said in a turn, or -1 where the paragraph is none. */
  private int turn(Span paragraph) {
    int from = words.from(paragraph.start());
    int to = words.from(paragraph.end());
    int capitals = 0;
    for (int i = from; i < Math.min(to, from + LABEL + 2); i++) {
      if (words.first(i) == ':') {
        boolean said = to - i > SHORTEST && ".!?\u2026".indexOf(words.first(to - 1)) >= 0;
        return capitals > 1 && said && noneMarked(i, Math.min(to, i + 3)) ? i + 1 : -1;
      }
      if (words.isWord(i) && !words.isCapital(i)) {
        return -1;
      }
      capitals += words.isWord(i) ? 1 : 0;
    }
    return -1;
  }
}
