package org.dailies.evaluate;

/** Right, wrong and missed answers, and the rates they give. */
public record Score(int right, int wrong, int missed) {
  /** Nothing counted yet. */
  public static final Score NONE = new Score(0, 0, 0);

  /** One answer, which was given or not and should have been or not. */
  public static Score of(boolean found, boolean wanted) {
    return new Score(found && wanted ? 1 : 0, found && !wanted ? 1 : 0, wanted && !found ? 1 : 0);
  }

  /** The two counted together. */
  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Right among what was answered; 1 where nothing was. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Right among what should have been answered; 1 where nothing should. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
