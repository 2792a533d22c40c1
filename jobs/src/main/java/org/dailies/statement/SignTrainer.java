package org.dailies.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fits the weights of signs to people and bodies whose stances and uses somebody labelled: a
 * multinomial logistic regression with a quadratic penalty. The same rows give the same weights.
 */
public final class SignTrainer {
  /** The penalty on the square of a weight. */
  private static final double PENALTY = 20;

  /** A sign must be seen so often to have a weight. */
  private static final int SEEN = 4;

  private static final int STEPS = 250;
  private static final double STEP = 0.35;
  private static final double MOMENTUM = 0.9;

  /** Signs that speak together, so that the steps of all of them do not overshoot. */
  private static final double TOGETHER = 30;

  private record Example(int answer, List<Integer> signs) {}

  private SignTrainer() {}

  /**
   * The lines of a file of the weights of stances.
   *
   * @param rows lines as of {@code SignRows}: sentences, and whom each may tell something of
   */
  public static List<String> stances(List<String> rows) {
    List<SignedMember> members =
        SignedMember.read(rows).stream().filter(member -> !member.isNobody()).toList();
    return fit(members, SignedMember::stance, SignWeights.STANCES);
  }

  /** The lines of a file of the weights of uses, likewise. */
  public static List<String> uses(List<String> rows) {
    return fit(SignedMember.read(rows), SignedMember::use, SignWeights.USES);
  }

  private static List<String> fit(
      List<SignedMember> members, Function<SignedMember, String> label, List<String> answers) {
    Map<String, Integer> seen = new TreeMap<>();
    for (SignedMember member : members) {
      member.signs().forEach(sign -> seen.merge(sign, 1, Integer::sum));
    }
    seen.values().removeIf(times -> times < SEEN);
    seen.put(SignWeights.BIAS, members.size());
    List<String> names = new ArrayList<>(seen.keySet());
    List<Example> examples = new ArrayList<>();
    for (SignedMember member : members) {
      List<String> own = new ArrayList<>(member.signs());
      own.add(SignWeights.BIAS);
      List<Integer> places =
          own.stream().filter(seen::containsKey).map(s -> place(names, s)).toList();
      examples.add(new Example(answers.indexOf(label.apply(member)), places));
    }
    double[] counts = names.stream().mapToDouble(seen::get).toArray();
    double[][] weights = descend(examples, counts, answers.size());
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

  private static int place(List<String> names, String sign) {
    return Collections.binarySearch(names, sign);
  }

  /**
   * Descends the slope of the loss; each sign by a step that its count limits, so that rare and
   * frequent signs learn alike.
   */
  private static double[][] descend(List<Example> examples, double[] counts, int answers) {
    int signs = counts.length;
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
          double curve = counts[s] * TOGETHER / 4 + PENALTY;
          speed[s][a] = MOMENTUM * speed[s][a] - STEP * pull / curve;
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
