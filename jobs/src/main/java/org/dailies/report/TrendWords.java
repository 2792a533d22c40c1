package org.dailies.report;

import java.time.LocalDate;
import java.util.List;
import org.dailies.trend.Grain;

/** What a trend's chart says in words. */
final class TrendWords {

  private TrendWords() {}

  /** What the rate is a share of. */
  static String rateTitle(Series series, boolean narrow) {
    String whole = series.all() ? "stories on any studio" : "stories on " + series.name();
    return narrow
        ? "Share that is about generative AI"
        : "Share of all " + whole + " that is about generative AI, with 95% interval";
  }

  /** The chart for those who can't see it. */
  static String label(Series series) {
    List<Point> points = series.points();
    if (points.isEmpty()) {
      return series.name() + ": no periods";
    }
    Point last = points.get(points.size() - 1);
    return series.name()
        + ", "
        + Figures.many(points.size(), series.grain().code(), series.grain().code() + "s")
        + " to "
        + Figures.date(last.to())
        + ": "
        + Figures.many(series.stories(), "story", "stories")
        + " in all, "
        + Figures.count(last.stories().value())
        + " in the last "
        + series.grain().code()
        + ". The same numbers stand in the table below.";
  }

  /** A period below the axis. */
  static String tick(Series series, Point p) {
    return series.grain() == Grain.MONTH
        ? Figures.period(Grain.MONTH, p.from(), p.to())
        : Figures.shortDate(p.from());
  }

  /** A period when pointed at. */
  static String tip(Series series, Point p, LocalDate today) {
    StringBuilder tip = new StringBuilder(series.name()).append(", ");
    tip.append(Figures.period(series.grain(), p.from(), p.to())).append(": ");
    tip.append(Figures.many(p.stories().value(), "story", "stories")).append(", ");
    tip.append(Figures.many(p.articles().value(), "article", "articles"));
    if (p.rate().known()) {
      tip.append("; ").append(Figures.rate(p.rate())).append(" of ");
      tip.append(Figures.count(p.rate().base())).append(", interval ");
      tip.append(Figures.interval(p.rate()));
    }
    if (p.expected() != null) {
      tip.append("; expected ").append(Figures.decimal(p.expected().stories()));
    }
    tip.append(p.to().isAfter(today) ? "; not over yet" : "");
    return tip.append(p.healthy() ? "" : "; marked: an outlet was silent").toString();
  }
}
