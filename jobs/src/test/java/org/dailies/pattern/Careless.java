package org.dailies.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Patterns as nobody should write them, for the test of the check. */
final class Careless {
  static final Pattern SLOW = Pattern.compile("a+b", Pattern.CASE_INSENSITIVE);
  static final Function<String, Pattern> HANDED = Pattern::compile;

  private Careless() {}

  static String trimmed(String text, String with) {
    return text.replaceAll("\\s+$", with.isEmpty() ? text : with + with);
  }

  static boolean holds(String text) {
    return text.matches("(x|y)*");
  }

  static List<String> parts(String text, int most) {
    return Arrays.asList(text.split(", ", most));
  }

  static Pattern given(String word) {
    return Pattern.compile("\\b" + word);
  }
}
