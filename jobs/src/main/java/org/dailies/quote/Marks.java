package org.dailies.quote;

/** What each quotation mark is and does where it stands. */
final class Marks {
  /** Marks that belong together. */
  enum Family {
    DOUBLE,
    LOW,
    STRAIGHT,
    GUILLEMETS,
    REVERSED_GUILLEMETS,
    SINGLE,
    LOW_SINGLE,
    STRAIGHT_SINGLE,
    CORNER,
    WHITE_CORNER;

    static Family of(char open) {
      return switch (open) {
        case '\u201e', '\u201f' -> LOW;
        case '"', '\uff02' -> STRAIGHT;
        case '\u00ab', '\u2039' -> GUILLEMETS;
        case '\u00bb', '\u203a' -> REVERSED_GUILLEMETS;
        case '\u2018', '\u2019' -> SINGLE;
        case '\u201a' -> LOW_SINGLE;
        case '\'' -> STRAIGHT_SINGLE;
        case '\u300c' -> CORNER;
        case '\u300e' -> WHITE_CORNER;
        default -> DOUBLE;
      };
    }

    /** Whether such a quote may run over the end of a paragraph. */
    boolean runsOn() {
      return this == DOUBLE
          || this == LOW
          || this == STRAIGHT
          || this == GUILLEMETS
          || this == CORNER;
    }
  }

  /** What a mark does. */
  enum Role {
    OPEN,
    CLOSE,
    WEAK_CLOSE,
    NONE
  }

  private Marks() {}

  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '\u00ab', '\u00bb', '\uff02', '\u300c', '\u300d', '\u300e', '\u300f' -> true;
      default -> (c >= '\u2018' && c <= '\u201f') || c == '\u2039' || c == '\u203a';
    };
  }

  /** Whether {@code c} is a mark of speech that is no apostrophe either. */
  static boolean isDouble(char c) {
    return isMark(c) && !Words.isApostrophe(c);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || c == '\u2009'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u3000';
  }

  /** Whether {@code c} closes a quote of the family; {@code exact} wants the right partner. */
  static boolean closes(Family family, char c, boolean exact) {
    return switch (family) {
      case DOUBLE -> c == '\u201d' || (!exact && (c == '"' || c == '\u201c' || c == '\uff02'));
      case LOW -> c == '\u201c' || c == '\u201d' || (!exact && c == '"');
      case STRAIGHT -> c == '"' || c == '\uff02' || (!exact && (c == '\u201d' || c == '\u201c'));
      case GUILLEMETS -> c == '\u00bb' || c == '\u203a' || (!exact && c == '\u201d');
      case REVERSED_GUILLEMETS -> c == '\u00ab' || c == '\u2039';
      case SINGLE -> c == '\u2019' || (!exact && c == '\'');
      case LOW_SINGLE -> c == '\u2018' || c == '\u2019' || (!exact && c == '\'');
      case STRAIGHT_SINGLE -> c == '\'' || (!exact && c == '\u2019');
      case CORNER -> c == '\u300d';
      case WHITE_CORNER -> c == '\u300f';
    };
  }

  /** Whether {@code c} is repeated at the start of each paragraph of a quote of the family. */
  static boolean repeats(Family family, char c) {
    return switch (family) {
      case DOUBLE -> c == '\u201c';
      case LOW -> c == '\u201e';
      case STRAIGHT -> c == '"';
      case GUILLEMETS -> c == '\u00ab' || c == '\u00bb';
      case CORNER -> c == '\u300c';
      default -> false;
    };
  }

  /** Whether a mark stands as one that opens: free on its left, not on its right. */
  static boolean isOpening(char c, char before, char after) {
    return freeBefore(before) && !isSpace(after) && !isClosingPunctuation(after);
  }

  static Role role(char c, char before, char after, boolean partner) {
    return switch (c) {
      case '\u300c', '\u300e' -> Role.OPEN;
      case '\u300d', '\u300f' -> partner ? Role.CLOSE : Role.NONE;
      case '\u201e', '\u201f' -> Role.OPEN;
      case '\u201c' ->
          partner && !isOpening(c, before, after) && !isSpace(before) ? Role.CLOSE : Role.OPEN;
      case '\u201d' -> partner ? Role.CLOSE : isOpening(c, before, after) ? Role.OPEN : Role.NONE;
      case '"', '\uff02' -> straight(c, before, after, partner);
      case '\u00ab', '\u2039' -> partner && !isSpace(before) ? Role.CLOSE : Role.OPEN;
      case '\u00bb', '\u203a' ->
          partner ? Role.CLOSE : isOpening(c, before, after) ? Role.OPEN : Role.NONE;
      case '\u201a' ->
          freeBefore(before) && Character.isLetterOrDigit(after) ? Role.OPEN : Role.NONE;
      case '\u2018' ->
          partner && !freeBefore(before)
              ? single(before, after)
              : freeBefore(before) && !isSpace(after) ? Role.OPEN : Role.NONE;
      case '\u2019' -> partner ? single(before, after) : Role.NONE;
      case '\'' ->
          freeBefore(before) && Character.isLetter(after)
              ? Role.OPEN
              : partner ? single(before, after) : Role.NONE;
      default -> Role.NONE;
    };
  }

  private static Role straight(char c, char before, char after, boolean partner) {
    if (isOpening(c, before, after)) {
      return Role.OPEN;
    }
    if (partner) {
      return Character.isDigit(before) && isSpace(after) ? Role.WEAK_CLOSE : Role.CLOSE;
    }
    return !isSpace(after) && !isClosingPunctuation(after) && !Character.isDigit(before)
        ? Role.OPEN
        : Role.NONE;
  }

  /** An apostrophe inside a word closes nothing; after a plural's s it may be a possessive. */
  private static Role single(char before, char after) {
    if (Character.isLetterOrDigit(after) || isSpace(before)) {
      return Role.NONE;
    }
    boolean possessive = Character.isLetterOrDigit(before) && isSpace(after);
    return possessive ? Role.WEAK_CLOSE : Role.CLOSE;
  }

  private static boolean freeBefore(char before) {
    return isSpace(before)
        || "([{<-\u2013\u2014/:\u2026*_>=\u3002\uff0c\uff1a".indexOf(before) >= 0
        || (isMark(before) && before != '\u201d' && before != '\u00bb' && before != '\u2019')
        || before == '\u00bf'
        || before == '\u00a1';
  }

  private static boolean isClosingPunctuation(char c) {
    return ".,;:!?)]}\u3002\uff0c\u3001\uff1b\uff01\uff1f\u2026".indexOf(c) >= 0;
  }
}
