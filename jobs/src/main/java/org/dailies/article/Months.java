package org.dailies.article;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** The months' names in the languages of the press, whole and cut short. */
final class Months {
  private static final Map<String, Month> BY_NAME = Languages.builtIn().union(BylineWords.MONTHS);

  private static final int SHORTEST =
      BY_NAME.keySet().stream().mapToInt(String::length).min().orElse(0);

  /** Of a name with its full stop. */
  private static final int LONGEST =
      BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0) + 1;

  private Months() {}

  /** The month 1 to 12 of a name in any case, a final full stop allowed, or 0. */
  static int of(String name) {
    if (name.length() > LONGEST || name.length() < SHORTEST) {
      return 0;
    }
    String plain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    Month month = BY_NAME.get(plain.toLowerCase(Locale.ROOT));
    return month == null ? 0 : month.getValue();
  }
}
