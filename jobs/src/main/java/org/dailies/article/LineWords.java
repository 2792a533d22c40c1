package org.dailies.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.language.Languages;
import org.dailies.language.LineKind;
import org.dailies.language.PageWords;

/** The lines, and beginnings of lines, that pages put around articles, in the press's languages. */
final class LineWords {
  /** Characters by which beginnings are found; none is shorter. */
  private static final int KEY = 2;

  /** Whole lines, lower-cased, without punctuation at their ends. */
  private static final Map<String, LineKind> WHOLE = Languages.builtIn().union(PageWords.LINES);

  /** Beginnings of short lines by their first characters, shorter ones first. */
  private static final Map<String, List<Map.Entry<String, LineKind>>> OPENINGS = openings();

  private LineWords() {}

  /** What a whole line is, or null where it is not known. */
  static LineKind whole(String line) {
    return WHOLE.get(line);
  }

  /** Beginnings that a line may have, in the order in which they count. */
  static List<Map.Entry<String, LineKind>> openings(String line) {
    return line.length() < KEY
        ? List.of()
        : OPENINGS.getOrDefault(line.substring(0, KEY), List.of());
  }

  private static Map<String, List<Map.Entry<String, LineKind>>> openings() {
    Map<String, List<Map.Entry<String, LineKind>>> openings = new HashMap<>();
    Languages.builtIn().union(PageWords.LINE_OPENINGS).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                openings
                    .computeIfAbsent(e.getKey().substring(0, KEY), key -> new ArrayList<>())
                    .add(Map.entry(e.getKey(), e.getValue())));
    return openings;
  }
}
