package org.dailies.story;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.LongPredicate;
import org.dailies.text.StreamSafe;

/**
 * A text as hashed words: runs of letters and digits without case, or single ideographs.
 *
 * @param hashes the words in order
 * @param marks what each word is, by the bits {@link #FACT}, {@link #CONTENT}, {@link #CONTINUED},
 *     {@link #COMMON}, {@link #NUMBER} and {@link #QUOTED}
 * @param ends where each passage ends, exclusive, ascending; the last is the count of words. A
 *     passage is a line, or a sentence in a text of one or two lines
 * @param dense whether most words are ideographs
 */
@SuppressWarnings("ArrayRecordComponent")
record PassageWords(int[] hashes, byte[] marks, int[] ends, boolean dense) {
  /** A number, or a name as far as capitals show it. */
  static final byte FACT = 1;

  /** A word of four letters and more, a number, or an ideograph. */
  static final byte CONTENT = 2;

  /** Digits that continue the number before, as after the mark in 1,250 or 4.5. */
  static final byte CONTINUED = 4;

  /** A number of one or two digits or a year, or a name of up to three letters. */
  static final byte COMMON = 8;

  /** The first word of a quotation of {@link #QUOTE_WORDS} words and more. */
  static final byte QUOTED = 16;

  /** A number. */
  static final byte NUMBER = 32;

  private static final int QUOTE_WORDS = 5;

  /** Characters of a text that are read for each word that is asked for, at most. */
  private static final int LONGEST = 64;

  /** Set in the hash of a word of content, and in no other. */
  private static final int CONTENT_BIT = 1;

  /** The words of content among hashed words, in their order. */
  static int[] content(int[] hashes) {
    return Arrays.stream(hashes).filter(hash -> (hash & CONTENT_BIT) != 0).toArray();
  }

  /** The words of a text, so many at most. */
  static PassageWords of(String text, int max) {
    Scanner scanner = new Scanner(Math.min(max, 16 + text.length() / 3));
    long longest = (long) LONGEST * max;
    String read = StreamSafe.of(text.length() > longest ? text.substring(0, (int) longest) : text);
    String plain =
        Normalizer.isNormalized(read, Normalizer.Form.NFKC)
            ? read
            : Normalizer.normalize(read, Normalizer.Form.NFKC);
    scanner.scan(plain, max);
    return new PassageWords(
        Arrays.copyOf(scanner.words, scanner.count),
        Arrays.copyOf(scanner.marks, scanner.count),
        Arrays.copyOf(scanner.ends, scanner.endCount),
        scanner.denseCount * 2 > scanner.count);
  }

  /** The hash of the passage of words {@code from} to {@code to}. */
  long passage(int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = Hashes.mix(hash * 31 + hashes[i]);
    }
    return hash;
  }

  /** The words without the passages that a test refuses by their hash. */
  PassageWords without(LongPredicate refused) {
    int[] keptWords = new int[hashes.length];
    byte[] keptMarks = new byte[hashes.length];
    int[] keptEnds = new int[ends.length];
    int count = 0;
    int passages = 0;
    int from = 0;
    for (int to : ends) {
      if (!refused.test(passage(from, to))) {
        System.arraycopy(hashes, from, keptWords, count, to - from);
        System.arraycopy(marks, from, keptMarks, count, to - from);
        count += to - from;
        keptEnds[passages++] = count;
      }
      from = to;
    }
    return new PassageWords(
        Arrays.copyOf(keptWords, count),
        Arrays.copyOf(keptMarks, count),
        Arrays.copyOf(keptEnds, passages),
        dense);
  }

  /** Distinct hashes, ascending, of the words that carry a mark. */
  int[] marked(byte mark) {
    int[] found = new int[hashes.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      if ((marks[i] & mark) != 0) {
        found[count++] = hashes[i];
      }
    }
    return Hashes.distinct(Arrays.copyOf(found, count));
  }

  /** How many words carry a mark. */
  int count(byte mark) {
    int count = 0;
    for (byte each : marks) {
      count += (each & mark) != 0 ? 1 : 0;
    }
    return count;
  }

  /**
   * Hashes of what a translation leaves as it is, in order: names, also where they begin a
   * sentence, and numbers, whatever parts their digits. The last bit is set in those that are not
   * {@link #COMMON}, the one before it in numbers.
   */
  int[] anchors() {
    int[] names = marked(FACT);
    int[] anchors = new int[hashes.length];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      int number = (marks[i] & NUMBER) != 0 ? 2 : 0;
      if ((marks[i] & CONTINUED) != 0 && count > 0) {
        anchors[count - 1] = Hashes.run(new int[] {anchors[count - 1], hashes[i]}, 0, 2) | 3;
      } else if (Arrays.binarySearch(names, hashes[i]) >= 0) {
        anchors[count++] = (hashes[i] & ~3) | number | ((marks[i] & COMMON) == 0 ? 1 : 0);
      }
    }
    return Arrays.copyOf(anchors, count);
  }

  /** One pass over a text. */
  private static final class Scanner {
    private int[] words;
    private byte[] marks;
    private int count;
    private int[] ends = new int[32];
    private int endCount;
    private int denseCount;
    private boolean sentenceStart = true;
    private boolean bySentence;
    private int quoteFrom = -1;
    private int quoteMark;
    private boolean quoteSingle;

    Scanner(int capacity) {
      words = new int[Math.max(8, capacity)];
      marks = new byte[words.length];
    }

    void scan(String text, int max) {
      int feed = text.indexOf('\n');
      bySentence = feed < 0 || text.indexOf('\n', feed + 1) < 0;
      int i = 0;
      while (i < text.length() && count < max) {
        int c = text.codePointAt(i);
        if (dense(c)) {
          add(hash(SEED, c) | CONTENT_BIT, CONTENT);
          denseCount++;
          i += Character.charCount(c);
        } else if (Character.isLetterOrDigit(c)) {
          i = word(text, i);
        } else {
          pause(text, i, c);
          i += Character.charCount(c);
        }
      }
      end();
    }

    /** Reads the word that begins at {@code start}; gives its end. */
    private int word(String text, int start) {
      int hash = SEED;
      boolean digit = false;
      boolean capital = Character.isUpperCase(text.codePointAt(start));
      int i = start;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        if (!Character.isLetterOrDigit(c) || dense(c)) {
          break;
        }
        digit |= Character.isDigit(c);
        hash = hash(hash, Character.toLowerCase(c));
        i += Character.charCount(c);
      }
      boolean fact = digit || (capital && !sentenceStart);
      boolean content = digit || i - start >= 4;
      boolean common = digit ? commonNumber(text, start, i) : i - start < 4;
      boolean continued = digit && continues(text, start, i);
      add(
          content ? hash | CONTENT_BIT : hash & ~CONTENT_BIT,
          (byte)
              ((fact ? FACT : 0)
                  | (content ? CONTENT : 0)
                  | (common ? COMMON : 0)
                  | (digit ? NUMBER : 0)
                  | (continued ? CONTINUED : 0)));
      return i;
    }

    private static boolean commonNumber(String text, int from, int to) {
      return to - from <= 2
          || (to - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from)));
    }

    /** Whether one mark alone, or a space before three digits, parts digits from those before. */
    private static boolean continues(String text, int from, int to) {
      if (from < 2
          || !Character.isDigit(text.charAt(from - 2))
          || !Character.isDigit(text.charAt(from))) {
        return false;
      }
      return switch (text.charAt(from - 1)) {
        case '.', ',', '\'', '’' -> true;
        case ' ' -> to - from == 3;
        default -> false;
      };
    }

    /** A mark that opens or closes a quotation; the same one may do either. */
    private void quote(String text, int at, int c) {
      if (c == '\n') {
        quoteFrom = -1;
      }
      boolean single = c == '\'' || c == '‘' || c == '’';
      boolean opens = single ? c != '’' && !inWord(text, at - 1) : "“«„「『\"".indexOf(c) >= 0;
      boolean closes = single ? !inWord(text, at + 1) : "”»“」』\"".indexOf(c) >= 0;
      boolean ends = closes && single == quoteSingle && (c != '“' || quoteMark == '„');
      if (quoteFrom >= 0 && ends) {
        int dense = Math.min(denseCount, count - quoteFrom);
        if (count - quoteFrom - dense / 2 >= QUOTE_WORDS) {
          marks[quoteFrom] |= QUOTED;
        }
        quoteFrom = -1;
      } else if (opens && (quoteFrom < 0 || !single)) {
        quoteFrom = count;
        quoteMark = c;
        quoteSingle = single;
      }
    }

    private static boolean inWord(String text, int at) {
      return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** A mark between words: it may end a sentence, or make the next word begin one. */
    private void pause(String text, int at, int c) {
      boolean stop = c == '.' || c == '!' || c == '?';
      boolean apart = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
      boolean sentence = c == '。' || c == '！' || c == '？' || (stop && apart);
      if (c == '\n' || (bySentence && sentence)) {
        end();
      }
      quote(text, at, c);
      if (stop || c == '\n' || c == ':' || c == '"' || c == '“' || c == '«' || c == '„') {
        sentenceStart = true;
      }
    }

    private void end() {
      if (count > (endCount == 0 ? 0 : ends[endCount - 1])) {
        if (endCount == ends.length) {
          ends = Arrays.copyOf(ends, endCount * 2);
        }
        ends[endCount++] = count;
      }
    }

    private void add(int hash, byte mark) {
      if (count == words.length) {
        words = Arrays.copyOf(words, count * 2);
        marks = Arrays.copyOf(marks, count * 2);
      }
      words[count] = hash;
      marks[count++] = mark;
      sentenceStart = false;
    }

    private static final int SEED = 0x811C9DC5;

    private static int hash(int hash, int c) {
      return (hash ^ c) * 0x01000193;
    }

    private static boolean dense(int c) {
      if (c < 0x2E80) {
        return false;
      }
      Character.UnicodeScript script = Character.UnicodeScript.of(c);
      return script == Character.UnicodeScript.HAN
          || script == Character.UnicodeScript.HIRAGANA
          || script == Character.UnicodeScript.KATAKANA
          || script == Character.UnicodeScript.THAI;
    }
  }
}
