package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws what speaks for each number of topics that was tried, as SVG that needs no script. */
final class ChoiceChart {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 260;
  private static final int MARGIN = 40;

  private ChoiceChart() {}

  /** Held-out coherence, stability and the score over the number of topics. */
  static String svg(List<TopicChoice> choices) {
    int least = choices.stream().mapToInt(TopicChoice::k).min().orElse(0);
    int most = choices.stream().mapToInt(TopicChoice::k).max().orElse(1);
    double low = choices.stream().mapToDouble(c -> Math.min(0, c.heldOut())).min().orElse(0);
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                + " font-family=\"sans-serif\" font-size=\"11\">%n<title>Numbers of topics tried"
                + "</title>%n",
            WIDTH, HEIGHT));
    int line = 0;
    for (Series series :
        List.of(
            new Series("held-out coherence", "#1b6ca8", TopicChoice::heldOut),
            new Series("stability", "#c2571a", TopicChoice::stability),
            new Series("score", "#3a3a3a", TopicChoice::score))) {
      List<String> points = new ArrayList<>();
      for (TopicChoice choice : choices) {
        double x =
            MARGIN + (WIDTH - 2.0 * MARGIN) * (choice.k() - least) / Math.max(1, most - least);
        double y =
            HEIGHT
                - MARGIN
                - (HEIGHT - 2.0 * MARGIN) * (series.of.applyAsDouble(choice) - low) / (1.2 - low);
        points.add(format("%.1f,%.1f", x, y));
      }
      svg.append(
          format(
              "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"%s\"/>%n"
                  + "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
              series.colour,
              String.join(" ", points),
              MARGIN + 150 * line,
              16,
              series.colour,
              series.name));
      line++;
    }
    int best = choices.isEmpty() ? 0 : TopicChoice.best(choices).k();
    for (TopicChoice choice : choices) {
      double x = MARGIN + (WIDTH - 2.0 * MARGIN) * (choice.k() - least) / Math.max(1, most - least);
      svg.append(
          format(
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\"%s>%d</text>%n",
              x,
              HEIGHT - MARGIN / 2,
              choice.k() == best ? " font-weight=\"bold\"" : "",
              choice.k()));
    }
    return svg.append("</svg>\n").toString();
  }

  private record Series(String name, String colour, ToDoubleFunction<TopicChoice> of) {}

  private static String format(String text, Object... args) {
    return String.format(Locale.ROOT, text, args).replace(System.lineSeparator(), "\n");
  }
}
