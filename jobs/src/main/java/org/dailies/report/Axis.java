package org.dailies.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A value axis from 0 to a round number.
 *
 * @param top the round number, above 0
 * @param step the distance of its ticks
 * @param shares whether values are shares, named in percent
 */
record Axis(double top, double step, boolean shares) {

  /** An axis for whole numbers up to max. */
  static Axis counts(double max) {
    double step = Math.max(1, round(Math.max(max, 2) / 3));
    return new Axis(Math.ceil(Math.max(max, 2) / step) * step, step, false);
  }

  /** An axis for shares of 0 to 1, up to max or a little above. */
  static Axis shares(double max) {
    double wanted = Math.min(1, Math.max(max, 0.05));
    double step = round(wanted / 3);
    return new Axis(Math.min(1, Math.ceil(wanted / step - 1e-9) * step), step, true);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int i = 0; i * step <= top + 1e-9; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  List<Double> ends() {
    return List.of(0.0, top);
  }

  double y(double value, double from, double height) {
    return from + height * (1 - Math.min(value, top) / top);
  }

  /** The next of 1, 2, 5, 10, 20… at any power of ten, at or above the value. */
  private static double round(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if (value <= factor * power + 1e-12) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
