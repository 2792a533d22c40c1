package org.dailies.report;

import java.time.LocalDate;
import java.util.List;
import org.dailies.trend.Grain;

/**
 * What a trend's chart says in words.
 *
 * @param words the report's own words
 */
record TrendWords(Words words) {

  /** What the rate is a share of. */
  String rateTitle(Series series, boolean narrow) {
    return narrow
        ? words.say("chart.rate.narrow")
        : words.say("chart.rate", "all", series.all() ? "yes" : "no", "name", series.name());
  }

  /** The chart for those who can't see it. */
  String label(Series series) {
    List<Point> points = series.points();
    if (points.isEmpty()) {
      return words.say("chart.none", "name", series.name());
    }
    Point last = points.get(points.size() - 1);
    return words.say(
        "chart.label",
        "name",
        series.name(),
        "periods",
        words.many(series.grain().code(), points.size()),
        "date",
        words.date(last.to()),
        "sum",
        words.many("story", series.stories()),
        "last",
        words.count(last.stories().value()),
        "grain",
        series.grain().code());
  }

  /** A period below the axis. */
  String tick(Series series, Point p) {
    return series.grain() == Grain.MONTH
        ? words.period(Grain.MONTH, p.from(), p.to())
        : words.shortDate(p.from());
  }

  /** A value beside the axis. */
  String value(Axis axis, double tick) {
    return axis.shares() ? words.wholePercent(tick) : words.count(Math.round(tick));
  }

  /** A period when pointed at. */
  String tip(Series series, Point p, LocalDate today) {
    StringBuilder tip =
        new StringBuilder(
            words.say(
                "chart.tip",
                "name",
                series.name(),
                "period",
                words.period(series.grain(), p.from(), p.to()),
                "stories",
                words.many("story", p.stories().value()),
                "articles",
                words.many("article", p.articles().value())));
    if (p.rate().known()) {
      tip.append(
          words.say(
              "chart.tip.rate",
              "rate",
              words.rate(p.rate()),
              "base",
              words.count(p.rate().base()),
              "interval",
              words.interval(p.rate())));
    }
    if (p.expected() != null) {
      String expected = words.decimal(p.expected().stories());
      tip.append(words.say("chart.tip.expected", "expected", expected));
    }
    tip.append(p.to().isAfter(today) ? words.say("chart.tip.partial") : "");
    return tip.append(p.healthy() ? "" : words.say("chart.tip.marked")).toString();
  }
}
