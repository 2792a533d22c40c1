package org.dailies.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of signs to people and bodies whose stances and uses somebody labelled: a
 * multinomial logistic regression with a quadratic penalty. The same rows give the same weights.
 */
public final class SignTrainer {
  /** The penalty on the square of a weight. */
  private static final double PENALTY = 10;

  /** A sign must be seen so often to have a weight. */
  private static final int SEEN = 3;

  private static final int STEPS = 1_500;
  private static final double STEP = 0.004;
  private static final double MOMENTUM = 0.9;

  private record Example(int answer, List<Integer> signs) {}

  private SignTrainer() {}

  /**
   * The lines of a file of the weights of stances.
   *
   * @param rows lines of id, stance or {@code none}, {@code use} or {@code none}, and signs parted
   *     by blanks; parted by tabs
   */
  public static List<String> stances(List<String> rows) {
    return fit(rows, 1, SignWeights.STANCES);
  }

  /** The lines of a file of the weights of uses, likewise. */
  public static List<String> uses(List<String> rows) {
    return fit(rows, 2, SignWeights.USES);
  }

  private static List<String> fit(List<String> rows, int column, List<String> answers) {
    Map<String, Integer> seen = new TreeMap<>();
    for (String row : rows) {
      signs(row).forEach(sign -> seen.merge(sign, 1, Integer::sum));
    }
    seen.values().removeIf(times -> times < SEEN);
    seen.put(SignWeights.BIAS, rows.size());
    List<String> names = new ArrayList<>(seen.keySet());
    List<Example> examples = new ArrayList<>();
    for (String row : rows) {
      List<String> own = new ArrayList<>(signs(row));
      own.add(SignWeights.BIAS);
      List<Integer> places =
          own.stream().filter(seen::containsKey).map(s -> place(names, s)).toList();
      examples.add(new Example(answers.indexOf(row.split("\t")[column]), places));
    }
    double[][] weights = descend(examples, names.size(), answers.size());
    List<String> lines = new ArrayList<>();
    lines.add("sign\t" + String.join("\t", answers));
    for (int s = 0; s < weights.length; s++) {
      StringBuilder line = new StringBuilder(names.get(s));
      for (double weight : weights[s]) {
        line.append(String.format(Locale.ROOT, "\t%.3f", weight + 0.0));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static Collection<String> signs(String row) {
    return Arrays.asList(row.split("\t")[3].split(" "));
  }

  private static int place(List<String> names, String sign) {
    return Collections.binarySearch(names, sign);
  }

  private static double[][] descend(List<Example> examples, int signs, int answers) {
    double[][] weights = new double[signs][answers];
    double[][] speed = new double[signs][answers];
    for (int step = 0; step < STEPS; step++) {
      double[][] slope = new double[signs][answers];
      for (Example example : examples) {
        double[] error = likely(example, weights);
        error[example.answer()] -= 1;
        for (int sign : example.signs()) {
          for (int a = 0; a < answers; a++) {
            slope[sign][a] += error[a];
          }
        }
      }
      for (int s = 0; s < signs; s++) {
        for (int a = 0; a < answers; a++) {
          double pull = slope[s][a] + PENALTY * weights[s][a];
          speed[s][a] = MOMENTUM * speed[s][a] - STEP * (1 - MOMENTUM) * pull;
          weights[s][a] += speed[s][a];
        }
      }
    }
    return weights;
  }

  private static double[] likely(Example example, double[][] weights) {
    double[] score = new double[weights[0].length];
    for (int sign : example.signs()) {
      for (int a = 0; a < score.length; a++) {
        score[a] += weights[sign][a];
      }
    }
    double most = Arrays.stream(score).max().orElse(0);
    double sum = 0;
    for (int a = 0; a < score.length; a++) {
      score[a] = Math.exp(score[a] - most);
      sum += score[a];
    }
    for (int a = 0; a < score.length; a++) {
      score[a] /= sum;
    }
    return score;
  }
}
