package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.trend.Interval;

/**
 * Precision and recall of a warehouse by a judged sample, over all and by kind, studio and
 * language. Precision is the share of the counted items that were judged right. Recall is what of
 * all right items is counted, each item weighed by how many it stands for; its interval rests on
 * their effective number. Items judged {@code unsure} are in neither.
 *
 * @param run the run whose tables were drawn from
 * @param rows all first, then by group
 */
public record AuditScores(String run, List<Row> rows) {
  private static final double CONFIDENCE = 0.95;
  private static final int COLUMNS = 9;

  public AuditScores {
    rows = List.copyOf(rows);
  }

  /**
   * A group of items.
   *
   * @param what such as {@code pairs}
   * @param by {@code all}, {@code kind}, {@code studio} or {@code language}
   * @param key the kind, studio or language; "" for all
   * @param right counted items judged right
   * @param judged counted items judged right or wrong
   * @param precision null where none was judged
   * @param missed refused items judged right
   * @param refused refused items judged right or wrong
   * @param recall null where nothing was judged right
   */
  public record Row(
      String what,
      String by,
      String key,
      int right,
      int judged,
      Share precision,
      int missed,
      int refused,
      Share recall) {}

  /** A share with its 95 % interval. */
  public record Share(double value, double low, double high) {}

  private record Verdict(
      String what,
      String kind,
      String studio,
      String language,
      boolean counted,
      double weight,
      boolean right) {}

  /**
   * Scores the lines of a judged sample; of an item judged twice the last verdict counts.
   *
   * @throws DailiesException INPUT where a line is not one of such a file
   */
  public static AuditScores of(List<String> lines) {
    if (lines.isEmpty() || !cells(lines.get(0)).equals(cells(AuditPage.HEADER))) {
      throw new DailiesException(
          Code.INPUT, "No judged sample: its first line is not %s", AuditPage.HEADER);
    }
    Map<String, Verdict> verdicts = new TreeMap<>();
    String run = "";
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      List<String> cells = cells(lines.get(i));
      check(cells, i + 1);
      if (!run.isEmpty() && !run.equals(cells.get(0))) {
        throw new DailiesException(
            Code.INPUT, "Line %d is of run %s, those before of %s", i + 1, cells.get(0), run);
      }
      run = cells.get(0);
      String id = cells.get(2) + ' ' + cells.get(1) + ' ' + cells.get(4);
      verdicts.remove(id);
      if (!cells.get(8).equals("unsure")) {
        verdicts.put(id, verdict(cells));
      }
    }
    return new AuditScores(run, rows(List.copyOf(verdicts.values())));
  }

  private static void check(List<String> cells, int line) {
    boolean fits =
        cells.size() == COLUMNS
            && List.of("yes", "no", "unsure").contains(cells.get(8))
            && List.of("true", "false").contains(cells.get(6))
            && cells.get(7).matches("[0-9]{1,12}(\\.[0-9]{1,8})?")
            && Double.parseDouble(cells.get(7)) > 0;
    if (!fits) {
      throw new DailiesException(
          Code.INPUT,
          "Line %d is not one of a judged sample: %s with yes, no or unsure last are wanted",
          line,
          AuditPage.HEADER);
    }
  }

  private static Verdict verdict(List<String> cells) {
    return new Verdict(
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        Boolean.parseBoolean(cells.get(6)),
        Double.parseDouble(cells.get(7)),
        cells.get(8).equals("yes"));
  }

  /** The cells of a line, parted by commas or, as some spreadsheets write them, semicolons. */
  private static List<String> cells(String line) {
    String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
    List<String> cells = new ArrayList<>();
    for (String cell : plain.split("[,;]", -1)) {
      cells.add(cell.replace("\"", "").strip());
    }
    return cells;
  }

  private static List<Row> rows(List<Verdict> verdicts) {
    Map<String, List<Verdict>> groups = new TreeMap<>();
    for (Verdict verdict : verdicts) {
      String what = verdict.what();
      add(groups, what + "\t0\tall\t", verdict);
      add(groups, what + "\t1\tkind\t" + verdict.kind(), verdict);
      add(groups, what + "\t3\tlanguage\t" + verdict.language(), verdict);
      if (!verdict.studio().isEmpty()) {
        add(groups, what + "\t2\tstudio\t" + verdict.studio(), verdict);
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach((key, items) -> rows.add(row(key.split("\t", -1), items)));
    rows.sort(Comparator.comparing((Row row) -> !row.by().equals("all")));
    return rows;
  }

  private static void add(Map<String, List<Verdict>> groups, String key, Verdict verdict) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(verdict);
  }

  private static Row row(String[] key, List<Verdict> items) {
    int right = 0;
    int judged = 0;
    int missed = 0;
    int refused = 0;
    double counted = 0;
    double weight = 0;
    double weightSquares = 0;
    double all = 0;
    double squares = 0;
    for (Verdict item : items) {
      if (item.counted()) {
        judged++;
        weight += item.weight();
        weightSquares += item.weight() * item.weight();
        right += item.right() ? 1 : 0;
        counted += item.right() ? item.weight() : 0;
      } else {
        refused++;
        missed += item.right() ? 1 : 0;
      }
      all += item.right() ? item.weight() : 0;
      squares += item.right() ? item.weight() * item.weight() : 0;
    }
    Share precision = judged == 0 ? null : share(counted / weight, weight * weight / weightSquares);
    Share recall = all == 0 ? null : share(counted / all, all * all / squares);
    return new Row(key[0], key[2], key[3], right, judged, precision, missed, refused, recall);
  }

  private static Share share(double value, double base) {
    Interval interval = Interval.ofShare(value, base, CONFIDENCE);
    return new Share(value, interval.low(), interval.high());
  }
}
