package org.dailies.evaluate;

import java.util.ArrayList;
import java.util.List;

/** How often answers given with some confidence are right, in ten steps of confidence. */
public final class Calibration {
  /**
   * Answers of one step of confidence.
   *
   * @param from the lowest confidence of the step, which reaches up a tenth
   * @param predicted their mean confidence
   * @param right the share of them that was right
   */
  public record Step(double from, int answers, double predicted, double right) {}

  private static final int STEPS = 10;

  private final int[] answers = new int[STEPS];
  private final int[] right = new int[STEPS];
  private final double[] confidence = new double[STEPS];

  void add(double sure, boolean isRight) {
    int step = Math.min(STEPS - 1, (int) (sure * STEPS));
    answers[step]++;
    right[step] += isRight ? 1 : 0;
    confidence[step] += sure;
  }

  /** The steps that hold answers, the least sure first. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < STEPS; i++) {
      if (answers[i] > 0) {
        steps.add(
            new Step(
                i / (double) STEPS,
                answers[i],
                confidence[i] / answers[i],
                right[i] / (double) answers[i]));
      }
    }
    return steps;
  }

  /**
   * The mean distance of predicted from right over all answers, by the steps' sizes; 0 at best (the
   * expected calibration error).
   */
  public double error() {
    double sum = 0;
    int all = 0;
    for (Step step : steps()) {
      sum += step.answers * Math.abs(step.predicted - step.right);
      all += step.answers;
    }
    return all == 0 ? 0 : sum / all;
  }
}
