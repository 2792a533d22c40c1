package org.dailies.report;

/**
 * Slanted lines over a box, to be drawn as one path.
 *
 * @param left the box's edges, left below right and top below bottom
 */
record Hatch(double left, double top, double right, double bottom) {
  private static final double APART = 7;

  /**
   * The data of the path: lines at 45 degrees, cut at the edges; they meet those of other boxes.
   */
  String path() {
    StringBuilder path = new StringBuilder();
    double first = APART * Math.ceil((left + top) / APART);
    for (double sum = first; sum <= right + bottom; sum += APART) {
      double x1 = Math.max(left, sum - bottom);
      double x2 = Math.min(right, sum - top);
      if (x1 < x2) {
        path.append('M').append(Svg.number(x1)).append(' ').append(Svg.number(sum - x1));
        path.append('L').append(Svg.number(x2)).append(' ').append(Svg.number(sum - x2));
      }
    }
    return path.toString();
  }
}
