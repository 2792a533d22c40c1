package org.dailies.report;

/** Bars of tables: pictures without text, stretched to the cell they stand in. */
final class Bars {
  /** Width of a stripe and of the gap beside it. */
  private static final double STRIPE = 1.5;

  private Bars() {}

  /** A bar as long as value is of most; mark, if not negative, is a tick at its place. */
  static Svg bar(double value, double mark, double most) {
    double scale = most <= 0 ? 0 : 100 / most;
    Svg svg = Svg.stretched("hbar", 100, 10).rect("track", 0, 0, 100, 10);
    svg.rect("fill", 0, 0, Math.min(100, value * scale), 10);
    return mark < 0 ? svg : svg.rect("mark", Math.min(99.4, mark * scale), 0, 0.6, 10);
  }

  /** A rate as a dot within its interval, up to most. */
  static Svg whisker(Rate rate, double most) {
    Svg svg = Svg.stretched("hbar", 100, 10).rect("axis", 0, 4.7, 100, 0.6);
    if (!rate.known()) {
      return svg;
    }
    double scale = 100 / most;
    double high = Math.min(100, rate.high() * scale);
    svg.rect("band", rate.low() * scale, 2, high - rate.low() * scale, 6);
    return svg.rect("fill", Math.min(99, Math.max(0, rate.value() * scale - 0.5)), 0.5, 1, 9);
  }

  /**
   * A line of stances as one bar: embraces whole, cautious at half height, opposes striped, so that
   * they can be told apart without colour.
   */
  static Svg stance(StanceLine line) {
    long sum = line.embraces().value() + line.cautious().value() + line.opposes().value();
    double scale = 100.0 / Math.max(1, sum);
    double cautious = line.embraces().value() * scale;
    double opposes = cautious + line.cautious().value() * scale;
    Svg svg =
        Svg.stretched("hbar", 100, 10)
            .rect("fill", 0, 0, cautious, 10)
            .rect("cautious", cautious, 3, opposes - cautious, 4)
            .rect("oppose", opposes, 0, 100 - opposes, 10);
    for (double at = opposes + STRIPE; at < 100; at += 2 * STRIPE) {
      svg.rect("gap", at, 0, Math.min(STRIPE, 100 - at), 10);
    }
    return svg;
  }

  /** The records of data health as one bar: articles, rejects, skipped. */
  static Svg account(DataHealth h) {
    double scale = 100.0 / Math.max(1, h.records());
    Svg svg = Svg.stretched("hbar account", 100, 10);
    double rejects = h.articles() * scale;
    double skipped = rejects + h.rejects() * scale;
    svg.rect("fill", 0, 0, rejects, 10);
    svg.rect("warn", rejects, 0, h.rejects() * scale, 10);
    return svg.rect("track", skipped, 0, h.skipped() * scale, 10);
  }
}
