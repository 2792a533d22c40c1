package org.dailies.report;

import java.util.List;
import org.dailies.trend.Grain;

/**
 * A trend of one studio, or of all studios together.
 *
 * @param studioId {@code trends.studio}, or {@link #ALL}
 * @param name the studio's name, or what all of them are called
 * @param grain {@code trends.grain}
 * @param points one a period without a gap, oldest first; a period without a story is an explicit
 *     zero
 */
public record Series(String studioId, String name, Grain grain, List<Point> points) {

  /** The id of the series of all studios together. */
  public static final String ALL = "all";

  public Series {
    points = List.copyOf(points);
  }

  /** Whether it counts all studios together. */
  public boolean all() {
    return studioId.equals(ALL);
  }

  /** All stories of the series. */
  public long stories() {
    return points.stream().mapToLong(p -> p.stories().value()).sum();
  }
}
