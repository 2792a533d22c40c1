package org.dailies.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.grammar.Grammar.Function;
import org.dailies.language.WordClass;
import org.dailies.text.Span;

/** A sentence with its words, the borders of its clauses and its cue phrases. Immutable. */
public final class ReadSentence {
  /** As many characters are read as a word where words are not parted. */
  private static final int CHARACTERS_A_WORD = 3;

  private static final String STRONG = ";:—–!?。！？；：()（）";
  private static final String WEAK = ",，";

  private final String lower;
  private final int offset;
  private final List<Cue> cues;
  private final Map<Function, Set<String>> functions;
  private final boolean characters;
  private final List<Span> words = new ArrayList<>();

  /** For each word how many borders of clauses stand before it; a strong one counts twice. */
  private final int[] borders;

  ReadSentence(
      String lower,
      int offset,
      List<Cue> cues,
      Map<Function, Set<String>> functions,
      boolean characters) {
    this.lower = lower;
    this.offset = offset;
    this.cues = cues;
    this.functions = functions;
    this.characters = characters;
    List<Integer> before = new ArrayList<>();
    int passed = 0;
    int at = 0;
    while (at < lower.length()) {
      char c = lower.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        passed += STRONG.indexOf(c) >= 0 ? 2 : WEAK.indexOf(c) >= 0 ? 1 : 0;
        at++;
        continue;
      }
      int end = wordEnd(at);
      String word = lower.substring(at, end);
      if (!is(Function.COORDINATOR, word)
          && (is(Function.CONJUNCTION, word) || is(Function.RELATIVE, word))) {
        passed++;
      }
      words.add(new Span(offset + at, offset + end));
      before.add(passed);
      at = end;
    }
    borders = before.stream().mapToInt(Integer::intValue).toArray();
  }

  private int wordEnd(int start) {
    int end = start + 1;
    if (characters && !Character.isDigit(lower.charAt(start)) && lower.charAt(start) > 0x2e80) {
      return end;
    }
    while (end < lower.length() && joins(end)) {
      end++;
    }
    return end;
  }

  private boolean joins(int at) {
    char c = lower.charAt(at);
    return Character.isLetterOrDigit(c) && !(characters && c > 0x2e80);
  }

  private boolean is(Function function, String word) {
    return functions.get(function).contains(word);
  }

  /** How many words it has. */
  public int words() {
    return words.size();
  }

  /** The index of the first word that ends behind an offset; {@link #words} where none does. */
  public int wordAt(int at) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int border(int word) {
    if (borders.length == 0) {
      return 0;
    }
    return borders[Math.min(Math.max(word, 0), borders.length - 1)];
  }

  /** How many borders of clauses lie between two offsets, 0 where they share a clause. */
  public int borders(int a, int b) {
    return Math.abs(border(wordAt(a)) - border(wordAt(b)));
  }

  /** How many words lie between two spans that do not overlap. */
  public int wordsBetween(Span a, Span b) {
    int between =
        a.start() < b.start()
            ? wordAt(b.start()) - wordAt(a.end())
            : wordAt(a.start()) - wordAt(b.end());
    return Math.max(0, characters ? between / CHARACTERS_A_WORD : between);
  }

  /** The phrases of all classes, by start. */
  public List<Cue> cues() {
    return cues;
  }

  /** Whether a phrase of a class stands anywhere in it. */
  public boolean has(WordClass<Set<String>> wordClass) {
    return cues.stream().anyMatch(cue -> cue.of() == wordClass);
  }

  private int reach(int count) {
    return characters ? count * CHARACTERS_A_WORD : count;
  }

  /**
   * The first phrase of a class that begins behind an offset within so many words, across so many
   * borders of clauses; null where none does.
   */
  public Cue behind(int end, WordClass<Set<String>> wordClass, int within, int across) {
    int from = wordAt(end);
    for (int i = firstCue(end); i < cues.size(); i++) {
      Cue cue = cues.get(i);
      int word = wordAt(cue.start());
      if (word - from > reach(within) || borders(Math.max(offset, end - 1), cue.start()) > across) {
        return null;
      }
      if (cue.of() == wordClass) {
        return cue;
      }
    }
    return null;
  }

  /** The last phrase of a class that ends before an offset, likewise. */
  public Cue before(int start, WordClass<Set<String>> wordClass, int within, int across) {
    int to = wordAt(start);
    for (int i = firstCue(start) - 1; i >= 0; i--) {
      Cue cue = cues.get(i);
      if (cue.end() > start) {
        continue;
      }
      int between = to - wordAt(cue.end());
      if (between > reach(within) + LOOK_BACK || borders(cue.start(), start) > across) {
        return null;
      }
      if (cue.of() == wordClass && between <= reach(within)) {
        return cue;
      }
    }
    return null;
  }

  /** Phrases are ordered by start: a long one that begins early may end late. */
  private static final int LOOK_BACK = 8;

  private int firstCue(int at) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a preposition stands right before a noun phrase that begins at an offset. */
  public boolean afterPreposition(int start) {
    int word = wordAt(start) - 1;
    for (int i = word; i >= Math.max(0, word - 1); i--) {
      String text = text(i);
      if (is(Function.PREPOSITION, text) || is(Function.GENITIVE, text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word before an offset ends like a plural: examples follow. */
  public boolean afterPlural(int start) {
    int word = wordAt(start) - 1;
    return word >= 0 && text(word).endsWith("s");
  }

  /** Whether a name's possessive ending follows an offset. */
  public boolean possessive(int end) {
    int at = end - offset;
    return at + 1 < lower.length()
        && lower.charAt(at) == '\''
        && (lower.charAt(at + 1) == 's' || !Character.isLetter(lower.charAt(at + 1)));
  }

  /** The character at an offset in lower case, a blank outside of the sentence. */
  public char at(int position) {
    int at = position - offset;
    return at >= 0 && at < lower.length() ? lower.charAt(at) : ' ';
  }

  private String text(int word) {
    Span span = words.get(word);
    return lower.substring(span.start() - offset, span.end() - offset);
  }
}
