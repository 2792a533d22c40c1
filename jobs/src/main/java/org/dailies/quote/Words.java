package org.dailies.quote;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.GrammarWords;

/**
 * A text cut into words and marks, with offsets: elisions (« l' », « qu' ») and inverted pronouns
 * (« dit-il ») stand apart, a possessive « 's » too; every other character that is not white space
 * is a word of its own.
 */
final class Words {
  private final String text;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private String[] lowers = new String[256];
  private int size;

  private final Set<String> elisions;
  private final Set<String> invertedPronouns;

  private Words(String text, Speech speech) {
    this.text = text;
    this.elisions = speech.set(GrammarWords.ELISIONS);
    this.invertedPronouns = speech.set(GrammarWords.INVERTED_PRONOUNS);
  }

  static Words of(String text, Speech speech) {
    Words words = new Words(text, speech);
    boolean elides = !words.elisions.isEmpty();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isSpace(c)
          || isMarkup(c)
          || (isLineMarkup(c)
              && (words.size == 0 || text.charAt(words.starts[words.size - 1]) == '\n'))) {
        if (c == '\n') {
          words.add(at, at + 1);
        }
        at++;
      } else if (isWordChar(c)) {
        at = words.word(at, elides);
      } else {
        words.add(at, at + 1);
        at++;
      }
    }
    return words;
  }

  private int word(int start, boolean elides) {
    int end = start + 1;
    int from = start;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isWordChar(c)) {
        end++;
      } else if (isJoint(c) && end + 1 < text.length() && isWordChar(text.charAt(end + 1))) {
        if (isApostrophe(c)) {
          if (elides && end - from <= 7 && isElision(from, end)) {
            add(from, end + 1);
            from = end + 1;
          } else if (beginsPossessive(end)) {
            add(from, end);
            from = end;
          }
          end++;
        } else if (c == '.') {
          if (end - from == 1 && isSingle(end + 1)) {
            end++;
          } else {
            break;
          }
        } else if (isInversion(end)) {
          add(from, end);
          from = end + 1;
          end++;
        } else {
          end++;
        }
      } else {
        break;
      }
    }
    add(from, end);
    return end;
  }

  /** The letter at {@code at} stands alone, as in "U.S." */
  private boolean isSingle(int at) {
    return at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1));
  }

  private boolean isElision(int from, int end) {
    String head = text.substring(from, end).toLowerCase(Locale.ROOT);
    return head.length() <= 2 || elisions.contains(head);
  }

  private boolean beginsPossessive(int apostrophe) {
    return Character.toLowerCase(text.charAt(apostrophe + 1)) == 's'
        && (apostrophe + 2 >= text.length() || !isWordChar(text.charAt(apostrophe + 2)));
  }

  /** Whether the hyphen parts a verb from its pronoun. */
  private boolean isInversion(int hyphen) {
    if (invertedPronouns.isEmpty()) {
      return false;
    }
    int end = hyphen + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - hyphen < 7) {
      end++;
    }
    return invertedPronouns.contains(text.substring(hyphen + 1, end))
        && (end >= text.length() || !Character.isLetter(text.charAt(end)));
  }

  /** Whether an underscore stands right before word {@code i}. */
  boolean opensItalics(int i) {
    return starts[i] > 0 && text.charAt(starts[i] - 1) == '_';
  }

  /** Whether an underscore stands right behind word {@code i}. */
  boolean closesItalics(int i) {
    return ends[i] < text.length() && text.charAt(ends[i]) == '_';
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      lowers = Arrays.copyOf(lowers, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b';
  }

  /** Marks of emphasis say nothing. */
  private static boolean isMarkup(char c) {
    return c == '_' || c == '*';
  }

  /** What marks a heading or a cited block at the start of a line. */
  private static boolean isLineMarkup(char c) {
    return c == '>' || c == '#';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isJoint(char c) {
    return isApostrophe(c) || c == '-' || c == '\u2011' || c == '.' || c == '_';
  }

  /** Whether word {@code i} is the possessive ending that stands apart from its word. */
  boolean isPossessive(int i) {
    return i >= 0 && i < size && ends[i] - starts[i] > 1 && isApostrophe(text.charAt(starts[i]));
  }

  /** Whether word {@code i} lost its end before an apostrophe. */
  boolean isElided(int i) {
    return i >= 0 && i < size && ends[i] - starts[i] > 1 && isApostrophe(text.charAt(ends[i] - 1));
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The word in lower case, straight apostrophe, plain hyphen; "" outside the text. */
  String lower(int i) {
    if (i < 0 || i >= size) {
      return "";
    }
    if (lowers[i] == null) {
      String raw = text.substring(starts[i], ends[i]).toLowerCase(Locale.ROOT);
      String plain = raw.replace('\u2019', '\'').replace('\u2011', '-');
      lowers[i] =
          plain.length() > 1 && plain.endsWith("'")
              ? plain.substring(0, plain.length() - 1)
              : plain;
    }
    return lowers[i];
  }

  String surface(int i) {
    return text.substring(starts[i], ends[i]);
  }

  /** The text from word {@code from} to before word {@code to}. */
  String text(int from, int to) {
    return text.substring(starts[from], ends[Math.max(from, to - 1)]);
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && isWordChar(text.charAt(starts[i]));
  }

  /** Whether a word begins with a capital, or has one behind its first letter: "eBay". */
  boolean isCapital(int i) {
    return i >= 0
        && i < size
        && (Character.isUpperCase(text.charAt(starts[i]))
            || (ends[i] - starts[i] > 3
                && Character.isLowerCase(text.charAt(starts[i]))
                && Character.isUpperCase(text.charAt(starts[i] + 1))));
  }

  boolean isLowercase(int i) {
    return i >= 0 && i < size && Character.isLowerCase(text.charAt(starts[i])) && !isCapital(i);
  }

  boolean isBreak(int i) {
    return i < 0 || i >= size || text.charAt(starts[i]) == '\n';
  }

  char first(int i) {
    return i < 0 || i >= size ? '\n' : text.charAt(starts[i]);
  }

  /** The index of the first word that starts at or after {@code offset}; size if there is none. */
  int from(int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
