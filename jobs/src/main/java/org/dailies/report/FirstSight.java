package org.dailies.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dailies.trend.Interval;

/**
 * How right the program was on press that nobody who made it had seen: the newest draw of each
 * measure in {@code data/gold/first-sight.tsv}.
 */
public final class FirstSight {
  private static final String FILE = "/gold/first-sight.tsv";
  private static final String ALL = "all";
  private static final double CONFIDENCE = 0.95;
  private static final int JEFFREYS_BELOW = 5;
  private static final int DATE = 0;
  private static final int MEASURE = 2;
  private static final int LANGUAGE = 3;
  private static final int RIGHT = 4;
  private static final int FOUND = 5;
  private static final int WANTED = 6;
  private static final int DRAW = 11;

  private FirstSight() {}

  /**
   * One measure.
   *
   * @param measure its code, such as {@code quotes}
   * @param date when it was taken
   * @param right how many of those found are right
   * @param found how many the program found
   * @param wanted how many readers found
   * @param languages ISO 639-1 codes of the languages that were scored apart in the same draw
   */
  public record Score(
      String measure, String date, long right, long found, long wanted, List<String> languages) {
    public Score {
      languages = List.copyOf(languages);
    }

    /** Right of found. */
    public Rate precision() {
      return rate(right, found);
    }

    /** Right of wanted. */
    public Rate recall() {
      return rate(right, wanted);
    }

    private static Rate rate(long part, long whole) {
      if (whole == 0) {
        return Rate.none();
      }
      Interval interval = Interval.of(part, whole, CONFIDENCE, JEFFREYS_BELOW);
      return new Rate(part, whole, (double) part / whole, interval.low(), interval.high(), null);
    }
  }

  /** The scores that come with the program, by measure; none where it was built without them. */
  static List<Score> load() {
    try (InputStream in = FirstSight.class.getResourceAsStream(FILE)) {
      return in == null
          ? List.of()
          : newest(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The newest draw of each measure.
   *
   * @param lines of the file, its header first; later lines are newer
   */
  static List<Score> newest(List<String> lines) {
    List<String[]> rows = lines.stream().skip(1).map(line -> line.split("\t", -1)).toList();
    Map<String, String[]> newest = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.length > DRAW && row[LANGUAGE].equals(ALL))
        .forEach(row -> newest.put(row[MEASURE], row));
    return newest.values().stream()
        .map(row -> score(row, rows))
        .sorted(Comparator.comparing(Score::measure))
        .toList();
  }

  private static Score score(String[] row, List<String[]> rows) {
    TreeSet<String> languages = new TreeSet<>();
    rows.stream()
        .filter(other -> other.length > DRAW && other[DRAW].equals(row[DRAW]))
        .filter(other -> other[MEASURE].equals(row[MEASURE]) && !other[LANGUAGE].equals(ALL))
        .forEach(other -> languages.add(other[LANGUAGE]));
    return new Score(
        row[MEASURE],
        row[DATE],
        Long.parseLong(row[RIGHT]),
        Long.parseLong(row[FOUND]),
        Long.parseLong(row[WANTED]),
        List.copyOf(languages));
  }
}
