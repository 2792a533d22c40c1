package org.dailies.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a regular expression, as far as texts for it are to be made. */
sealed interface Regex {
  /** One character of a set, or a literal one; {@code samples} are characters that it matches. */
  record Atom(List<String> samples) implements Regex {}

  /** What stands one behind another. */
  record Row(List<Regex> parts) implements Regex {}

  /** One of several. */
  record Choice(List<Regex> branches) implements Regex {}

  /** A part that may stand several times; {@code most} is -1 where there is no bound. */
  record Repeat(Regex part, int least, int most) implements Regex {}

  /** Reads an expression that {@link Pattern} accepts. */
  static Regex parse(Pattern pattern) {
    if ((pattern.flags() & Pattern.LITERAL) != 0) {
      List<Regex> letters = new ArrayList<>();
      pattern.pattern().codePoints().forEach(c -> letters.add(literal(c)));
      return new Row(letters);
    }
    return new RegexParser(pattern.pattern(), pattern.flags()).all();
  }

  private static Regex literal(int c) {
    return new Atom(List.of(Character.toString(c)));
  }
}
