package org.dailies.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How other methods find the bursts of made presses, each at the level at which the share of false
 * ones among its alerts is ours: farringtonFlexible and glrnb, a CUSUM of counts, of the R package
 * surveillance where Rscript and it are installed; the newest day by the mean of the fourteen
 * before; and by their standard deviation over sixty.
 */
final class TrendPeers {
  private static final String[] NAMES = {
    "dailies", "farringtonFlexible", "glrnb", "one day of 14", "3 sigma"
  };

  /** Of the series that did not change, one in so many is scored. */
  private static final int SAMPLED = 5;

  /**
   * A series that all methods scored.
   *
   * @param alerted whether it is an alert here
   * @param scores by the methods after the first, NaN where one gives none
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Scored(MadePress.Series series, boolean alerted, double[] scores) {
    boolean planted() {
      return series.ratio() != 1;
    }

    double weight() {
      return planted() ? 1 : SAMPLED;
    }

    double score(int method) {
      double score = method == 0 ? (alerted ? 1 : 0) : scores[method - 1];
      return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
    }
  }

  private final List<Scored> scored = new ArrayList<>();
  private boolean installed = true;

  /** Lets all methods score a press. */
  void add(MadePress press, boolean[] alerted) throws IOException {
    List<Scored> some = new ArrayList<>();
    for (int i = 0; i < alerted.length; i++) {
      MadePress.Series one = press.series.get(i);
      if (one.ratio() != 1 || i / MadePress.VOLUMES.length % SAMPLED == 0) {
        double[] scores = {
          Double.NaN, Double.NaN, oneDayOfFourteen(one.stories()), sigmas(one.stories())
        };
        some.add(new Scored(one, alerted[i], scores));
      }
    }
    if (installed) {
      surveillance(press, some);
    }
    scored.addAll(some);
  }

  private static double oneDayOfFourteen(long[] stories) {
    int last = stories.length - 1;
    long before = 0;
    for (int day = last - 14; day < last; day++) {
      before += stories[day];
    }
    return stories[last] / (before / 14.0 + 0.5);
  }

  private static double sigmas(long[] stories) {
    int last = stories.length - 1;
    double sum = 0;
    double squares = 0;
    for (int day = last - 60; day < last; day++) {
      sum += stories[day];
      squares += (double) stories[day] * stories[day];
    }
    double mean = sum / 60;
    return (stories[last] - mean) / Math.sqrt(Math.max(0.01, squares / 60 - mean * mean));
  }

  private void surveillance(MadePress press, List<Scored> some) throws IOException {
    Path directory = Files.createTempDirectory("trend-peers");
    Path series = directory.resolve("series.csv");
    Path script = directory.resolve("surveillance.R");
    List<String> lines = new ArrayList<>();
    lines.add(line(press.volumes()));
    some.forEach(one -> lines.add(line(one.series().stories())));
    Files.write(series, lines, StandardCharsets.UTF_8);
    try (InputStream in = TrendPeers.class.getResourceAsStream("surveillance.R")) {
      Files.copy(in, script);
    }
    try {
      Process process =
          new ProcessBuilder("Rscript", script.toString(), series.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      List<String> scores =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .toList();
      if (process.waitFor() != 0 || scores.size() != some.size()) {
        installed = false;
        return;
      }
      for (int i = 0; i < scores.size(); i++) {
        String[] two = scores.get(i).trim().split(" ", -1);
        some.get(i).scores()[0] = two[0].equals("NA") ? Double.NaN : Double.parseDouble(two[0]);
        some.get(i).scores()[1] = two[1].equals("NA") ? Double.NaN : Double.parseDouble(two[1]);
      }
    } catch (IOException e) {
      installed = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    } finally {
      Files.deleteIfExists(series);
      Files.deleteIfExists(script);
      Files.deleteIfExists(directory);
    }
  }

  private static String line(long[] counts) {
    return Arrays.stream(counts).mapToObj(Long::toString).collect(Collectors.joining(","));
  }

  /** Prints what each method finds at our share of false ones. */
  void print() {
    if (scored.isEmpty()) {
      return;
    }
    double ours = share(0, 1);
    System.out.printf(
        Locale.ROOT, "%nat %.3f false among alerts, on %d series", ours, scored.size());
    System.out.println(installed ? ":" : "; the R package surveillance is not installed:");
    for (int method = 0; method < NAMES.length; method++) {
      if (installed || method < 1 || method > 2) {
        print(method, method == 0 ? 1 : threshold(method, ours));
      }
    }
  }

  private void print(int method, double threshold) {
    System.out.printf(
        Locale.ROOT, "%s (false among alerts %.3f)%n", NAMES[method], share(method, threshold));
    for (double volume : MadePress.VOLUMES) {
      System.out.printf(Locale.ROOT, "%8.2f a day", volume);
      for (double ratio : MadePress.RATIOS) {
        System.out.printf(Locale.ROOT, "  x%.0f", ratio);
        for (int length : MadePress.LENGTHS) {
          List<Scored> cell =
              scored.stream()
                  .filter(one -> one.series().volume() == volume)
                  .filter(one -> one.series().ratio() == ratio && one.series().length() == length)
                  .toList();
          long found = cell.stream().filter(one -> one.score(method) >= threshold).count();
          System.out.printf(Locale.ROOT, " %2d/%2d", found, cell.size());
        }
      }
      System.out.println();
    }
  }

  private double share(int method, double threshold) {
    double alerts = 0;
    double wrong = 0;
    for (Scored one : scored) {
      if (one.score(method) >= threshold) {
        alerts += one.weight();
        wrong += one.planted() ? 0 : one.weight();
      }
    }
    return alerts == 0 ? 0 : wrong / alerts;
  }

  /** The least score at which no more of the alerts are false. */
  private double threshold(int method, double share) {
    List<Scored> sorted =
        scored.stream()
            .sorted(Comparator.comparingDouble((Scored one) -> one.score(method)).reversed())
            .toList();
    double threshold = Double.POSITIVE_INFINITY;
    double alerts = 0;
    double wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Scored one = sorted.get(i);
      alerts += one.weight();
      wrong += one.planted() ? 0 : one.weight();
      boolean tied = i + 1 < sorted.size() && sorted.get(i + 1).score(method) == one.score(method);
      if (!tied && wrong / alerts <= share && one.score(method) > Double.NEGATIVE_INFINITY) {
        threshold = one.score(method);
      }
    }
    return threshold;
  }
}
