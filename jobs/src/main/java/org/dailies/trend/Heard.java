package org.dailies.trend;

import java.util.List;
import java.util.Map;

/**
 * How much of what a series usually counts could be counted on a day, by the outlets that were
 * amiss: expected is of the outlets heard.
 *
 * @param share 1 where every outlet printed as usual, less where outlets that carry the series were
 *     silent, more where they were flooded
 * @param silent the part of the usual that was not heard, 0 to 1
 */
public record Heard(double share, double silent) {
  /** Every outlet printed as usual. */
  public static final Heard ALL = new Heard(1, 0);

  private static final double DRAWN = 2;
  private static final double FLOODED = 1.5;

  /**
   * An outlet that printed far from what it usually does.
   *
   * @param outlet its name
   * @param usual articles usual on that day
   * @param printed articles printed
   */
  public record Amiss(String outlet, double usual, double printed) {}

  /**
   * Whether so little of it was heard, or so much came by a flood, that the day says nothing.
   *
   * @param blankFrom the part of the usual that must be missing
   */
  public boolean blank(double blankFrom) {
    return silent >= blankFrom || share > FLOODED;
  }

  /**
   * What was heard of a series.
   *
   * @param amiss the outlets that were amiss
   * @param usual articles usual of all outlets on that day
   * @param stories the series' stories by outlet; their shares are drawn towards those of what
   *     outlets print by two stories' worth
   */
  public static Heard of(List<Amiss> amiss, double usual, Map<String, ? extends Number> stories) {
    if (amiss.isEmpty()) {
      return ALL;
    }
    double all = DRAWN;
    for (Number count : stories.values()) {
      all += count.doubleValue();
    }
    double share = 1;
    double silent = 0;
    for (Amiss one : amiss) {
      double part = usual > 0 ? Math.min(1, one.usual() / usual) : 0;
      Number counted = stories.get(one.outlet());
      double carried = ((counted == null ? 0 : counted.doubleValue()) + DRAWN * part) / all;
      double printed = one.usual() > 0 ? one.printed() / one.usual() : 1;
      share += carried * (printed - 1);
      silent += carried * Math.max(0, 1 - printed);
    }
    return new Heard(Math.max(0, share), Math.min(1, silent));
  }
}
