package org.dailies.report;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * A trend drawn as two panels over one time axis: stories as bars, with what was expected; and the
 * rate as a line within its interval, left out where no period has a rate. Marked periods are
 * hatched and break the line; a period without a base has no rate and breaks it too. A period that
 * isn't over is drawn lighter.
 */
final class TrendChart {
  private static final double NARROW = 500;
  private static final double LEFT = 34;
  private static final double RIGHT = 6;
  private static final double TICK_SPACE = 18;

  /** Parts of the intervals' upper bounds that the rates' axis has room for. */
  private static final double MOST_BOUNDS = 0.75;

  private static final double HALF_OF_BOUNDS = 0.5;

  private final Series series;
  private final LocalDate today;
  private final Predicate<String> linked;
  private final double width;
  private final double barTop;
  private final double barHeight;
  private final double rateTop;
  private final double rateHeight;
  private final Axis stories;
  private final Axis rates;
  private final boolean compact;
  private final TrendWords words;
  private Svg svg;

  private TrendChart(
      Series series,
      LocalDate today,
      Predicate<String> linked,
      double width,
      double barHeight,
      double rateHeight,
      Axis stories,
      Axis rates,
      boolean compact,
      Words words) {
    this.series = series;
    this.today = today;
    this.linked = linked;
    this.width = width;
    this.barHeight = barHeight;
    this.rateHeight = rateHeight;
    this.stories = stories;
    this.rates = rates;
    this.compact = compact;
    this.words = new TrendWords(words);
    this.barTop = compact ? 4 : 26;
    this.rateTop = barTop + barHeight + (rateHeight == 0 ? 0 : compact ? 12 : 38);
  }

  /** The leading chart, as wide as the given width. */
  static Svg large(
      Series series, double width, LocalDate today, Predicate<String> linked, Words words) {
    Axis stories = Axis.counts(TrendScale.maxStories(List.of(series)));
    Axis rates = Axis.shares(TrendScale.maxRate(List.of(series), MOST_BOUNDS));
    boolean narrow = width < NARROW;
    double height = !TrendScale.rated(List.of(series)) ? 0 : narrow ? 90 : 140;
    return new TrendChart(
            series, today, linked, width, narrow ? 120 : 210, height, stories, rates, false, words)
        .draw();
  }

  /** A small chart, on axes shared with its siblings. */
  static Svg small(
      Series series,
      List<Series> siblings,
      LocalDate today,
      Predicate<String> linked,
      Words words) {
    Axis stories = Axis.counts(TrendScale.maxStories(siblings));
    Axis rates = Axis.shares(TrendScale.maxRate(siblings, HALF_OF_BOUNDS));
    double height = TrendScale.rated(siblings) ? 64 : 0;
    return new TrendChart(series, today, linked, 300, 58, height, stories, rates, true, words)
        .draw();
  }

  private Svg draw() {
    double bottom = rateTop + rateHeight;
    svg =
        Svg.of(
            compact ? "chart small" : "chart large",
            width,
            bottom + TICK_SPACE,
            words.label(series));
    grid(stories, barTop, barHeight, compact ? null : words.words().say("chart.stories"));
    marks();
    if (rateHeight > 0) {
      grid(rates, rateTop, rateHeight, compact ? null : words.rateTitle(series, width < NARROW));
      band();
      rateLine();
    }
    points();
    if (!compact) {
      values();
    }
    ticks(bottom);
    return svg;
  }

  private void grid(Axis axis, double top, double height, String title) {
    if (title != null) {
      svg.text("axis-title", 0, top - 9, "start", title);
    }
    for (double tick : compact ? axis.ends() : axis.ticks()) {
      double y = axis.y(tick, top, height);
      svg.line(tick == 0 ? "base" : "grid", LEFT, y, width - RIGHT, y);
      svg.text("tick", LEFT - 6, y + 3.5, "end", words.value(axis, tick));
    }
  }

  /** Hatches each stretch of marked periods, so that what lies below shows through. */
  private void marks() {
    int from = -1;
    for (int i = 0; i <= series.points().size(); i++) {
      boolean marked = i < series.points().size() && !series.points().get(i).healthy();
      if (marked && from < 0) {
        from = i;
      } else if (!marked && from >= 0) {
        Hatch hatch = new Hatch(x(from), barTop, x(i), rateTop + rateHeight);
        svg.path("masked", hatch.path());
        from = -1;
      }
    }
  }

  private void points() {
    double gap = Math.min(3, step() * 0.18);
    for (int i = 0; i < series.points().size(); i++) {
      Point p = series.points().get(i);
      String id = p.stories().numberId();
      String target = id != null && linked.test(id) ? id : null;
      svg.open(target, words.tip(series, p, today));
      svg.rect("hit", x(i), barTop, step(), rateTop + rateHeight - barTop);
      double y = stories.y((double) p.stories().value(), barTop, barHeight);
      if (p.stories().value() > 0) {
        svg.rect(
            p.to().isAfter(today) ? "bar partial" : "bar",
            x(i) + gap / 2,
            y,
            step() - gap,
            barTop + barHeight - y);
      } else {
        svg.circle("zero", center(i), barTop + barHeight, compact ? 1 : 1.4);
      }
      if (p.rate().known() && p.healthy()) {
        svg.circle("dot", center(i), rates.y(p.rate().value(), rateTop, rateHeight), dot());
      }
      svg.close(target);
      expected(i, p);
    }
  }

  /** Names the highest bar and the last one. */
  private void values() {
    int highest = 0;
    for (int i = 1; i < series.points().size(); i++) {
      if (at(i) >= at(highest)) {
        highest = i;
      }
    }
    int last = series.points().size() - 1;
    if (last >= 0 && at(highest) > 0) {
      value(highest);
      if (last - highest > 2 || (last > highest && step() > 26)) {
        value(last);
      }
    }
  }

  private long at(int i) {
    return series.points().get(i).stories().value();
  }

  private void value(int i) {
    double y = stories.y((double) at(i), barTop, barHeight) - 5;
    svg.text("value", center(i), y, "middle", words.words().count(at(i)));
  }

  private double dot() {
    return compact ? Math.min(1.7, step() * 0.3) : Math.min(3, step() * 0.32);
  }

  private void expected(int i, Point p) {
    if (p.expected() != null && !compact) {
      double y = stories.y(Math.min(p.expected().stories(), stories.top()), barTop, barHeight);
      svg.line("expected", x(i), y, x(i) + step(), y);
    }
  }

  private void band() {
    run(
        (from, to) -> {
          StringBuilder path = new StringBuilder();
          for (int i = from; i <= to; i++) {
            move(path, i, i == from, series.points().get(i).rate().high());
          }
          for (int i = to; i >= from; i--) {
            move(path, i, false, series.points().get(i).rate().low());
          }
          if (from < to) {
            svg.path("band", path.append('Z'));
          } else {
            Rate rate = series.points().get(from).rate();
            svg.line(
                "whisker",
                center(from),
                rates.y(Math.min(rate.high(), rates.top()), rateTop, rateHeight),
                center(from),
                rates.y(rate.low(), rateTop, rateHeight));
          }
        });
  }

  private void rateLine() {
    run(
        (from, to) -> {
          StringBuilder path = new StringBuilder();
          for (int i = from; i <= to; i++) {
            move(path, i, i == from, series.points().get(i).rate().value());
          }
          svg.path("rate", path);
        });
  }

  private void move(StringBuilder path, int i, boolean first, double share) {
    path.append(first ? 'M' : 'L').append(Svg.number(center(i))).append(' ');
    path.append(Svg.number(rates.y(Math.min(share, rates.top()), rateTop, rateHeight)));
  }

  private interface Stretch {
    void between(int from, int to);
  }

  /** Calls back for every unbroken stretch of periods that have a rate. */
  private void run(Stretch stretch) {
    int from = -1;
    for (int i = 0; i <= series.points().size(); i++) {
      boolean has =
          i < series.points().size()
              && series.points().get(i).rate().known()
              && series.points().get(i).healthy();
      if (has && from < 0) {
        from = i;
      } else if (!has && from >= 0) {
        stretch.between(from, i - 1);
        from = -1;
      }
    }
  }

  private void ticks(double bottom) {
    int n = series.points().size();
    double room = compact ? 64 : 78;
    int every = Math.max(1, (int) Math.ceil(room / step()));
    for (int i = n - 1; i >= 0; i -= every) {
      boolean edge = i == n - 1 && step() < 40;
      double x = edge ? x(i) + step() : center(i);
      if (x - LEFT < room / 3 && !edge) {
        continue;
      }
      svg.line("tickmark", center(i), bottom, center(i), bottom + 4);
      svg.text(
          "tick",
          x,
          bottom + 15,
          edge ? "end" : "middle",
          words.tick(series, series.points().get(i)));
    }
  }

  private double step() {
    return (width - LEFT - RIGHT) / Math.max(1, series.points().size());
  }

  private double x(int i) {
    return LEFT + i * step();
  }

  private double center(int i) {
    return x(i) + step() / 2;
  }
}
