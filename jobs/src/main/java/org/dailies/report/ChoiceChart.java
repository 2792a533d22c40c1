package org.dailies.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws what speaks for each number of topics that was tried. */
final class ChoiceChart {
  private static final double WIDTH = 560;
  private static final double HEIGHT = 230;
  private static final double LEFT = 40;
  private static final double RIGHT = 16;
  private static final double TOP = 12;
  private static final double BOTTOM = 40;
  private static final double STEP = 0.25;

  private final List<ModelLine.Tried> tried;
  private final Words words;
  private final double low;

  private ChoiceChart(List<ModelLine.Tried> tried, Words words) {
    this.tried = tried;
    this.words = words;
    double least = tried.stream().mapToDouble(ModelLine.Tried::heldOut).min().orElse(0);
    this.low = Math.min(0, STEP * Math.floor(least / STEP));
  }

  /** Coherence on stories kept back and stability over the numbers tried, the one chosen marked. */
  static Svg of(ModelLine model, Words words) {
    return new ChoiceChart(model.tried(), words).draw(model.themes().size());
  }

  private Svg draw(int chosen) {
    Svg svg = Svg.of("chart choice", WIDTH, HEIGHT, words.say("chart.choice"));
    for (double value = low; value <= 1; value += STEP) {
      svg.line(value == 0 ? "base" : "grid", LEFT, y(value), WIDTH - RIGHT, y(value));
      svg.text("tick", LEFT - 6, y(value) + 4, "end", Svg.number(value));
    }
    for (int i = 1; i < tried.size(); i++) {
      svg.line("expected", x(i - 1), y(tried.get(i - 1).stability()), x(i), y(at(i).stability()));
    }
    svg.path("rate", path(ModelLine.Tried::heldOut));
    for (int i = 0; i < tried.size(); i++) {
      boolean best = at(i).k() == chosen;
      svg.open(null, tip(at(i)));
      svg.circle("dot", x(i), y(at(i).heldOut()), best ? 5 : 2.5).close(null);
      String number = Integer.toString(at(i).k());
      svg.text(best ? "value" : "tick", x(i), HEIGHT - BOTTOM + 18, "middle", number);
    }
    return svg.text(
        "tick", (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 4, "middle", words.say("chart.choice.x"));
  }

  private ModelLine.Tried at(int i) {
    return tried.get(i);
  }

  private String path(ToDoubleFunction<ModelLine.Tried> of) {
    List<String> points = new ArrayList<>();
    for (int i = 0; i < tried.size(); i++) {
      points.add(Svg.number(x(i)) + " " + Svg.number(y(of.applyAsDouble(at(i)))));
    }
    return "M" + String.join("L", points);
  }

  private String tip(ModelLine.Tried tried) {
    return words.say(
        "chart.choice.tip",
        "k",
        tried.k(),
        "coherence",
        words.digits(tried.heldOut(), 3),
        "stability",
        words.digits(tried.stability(), 3));
  }

  private double x(int i) {
    double least = at(0).k();
    double most = at(tried.size() - 1).k();
    double share = most == least ? 0.5 : (at(i).k() - least) / (most - least);
    return LEFT + 12 + (WIDTH - LEFT - RIGHT - 24) * share;
  }

  private double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value) / (1 - low);
  }
}
