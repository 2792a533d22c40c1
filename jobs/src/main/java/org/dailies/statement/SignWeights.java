package org.dailies.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.Sha256;

/**
 * What each sign weighs for each answer in a multinomial logistic regression on those whom an
 * article names. The weights come with the program, in {@code stance-weights.tsv} and {@code
 * use-weights.tsv}.
 */
final class SignWeights {
  /** Where somebody stands; the first is that nothing is shown. */
  static final List<String> STANCES = List.of("none", "embraces", "cautious", "opposes");

  /** Whether somebody is the maker of a use, and how sure it is; the first is that they are not. */
  static final List<String> USES =
      List.of("none", "done", "planned", "alleged", "denied", "forecast", "withdrawn");

  /** The sign that everything has. */
  static final String BIAS = "bias";

  private final List<String> answers;
  private final Map<String, double[]> weights;

  private SignWeights(List<String> answers, Map<String, double[]> weights) {
    this.answers = answers;
    this.weights = weights;
  }

  /** 16 hexadecimal digits over both files. */
  static String version() {
    return Sha256.id(stances().text(), uses().text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(weights)
        .forEach((sign, row) -> text.append(sign).append(Arrays.toString(row)).append('\n'));
    return text.toString();
  }

  /** The weights of the program for stances. */
  static SignWeights stances() {
    return read("stance-weights.tsv", STANCES);
  }

  /** The weights of the program for uses. */
  static SignWeights uses() {
    return read("use-weights.tsv", USES);
  }

  private static SignWeights read(String file, List<String> answers) {
    Map<String, double[]> weights = new HashMap<>();
    try (InputStream in = SignWeights.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t");
        double[] row = new double[answers.size()];
        for (int a = 0; a < row.length; a++) {
          row[a] = Double.parseDouble(fields[a + 1]);
        }
        weights.put(fields[0], row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable resource " + file, e);
    }
    return new SignWeights(answers, weights);
  }

  static SignWeights of(List<String> answers, Map<String, double[]> weights) {
    return new SignWeights(answers, weights);
  }

  /** How likely each answer is, by its place among the answers; they add up to 1. */
  double[] likely(Collection<String> signs) {
    double[] score = weights.getOrDefault(BIAS, new double[answers.size()]).clone();
    for (String sign : signs) {
      double[] row = weights.get(sign);
      for (int a = 0; row != null && a < score.length; a++) {
        score[a] += row[a];
      }
    }
    double sum = 0;
    for (int a = 0; a < score.length; a++) {
      score[a] = Math.exp(score[a]);
      sum += score[a];
    }
    for (int a = 0; a < score.length; a++) {
      score[a] /= sum;
    }
    return score;
  }
}
