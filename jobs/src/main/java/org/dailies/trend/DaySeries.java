package org.dailies.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dailies.config.TrendConfig;

/**
 * A series that is judged by day: what its newest fourteen days show by each question.
 *
 * @param series the id of the series
 * @param daily its stories a day of late
 * @param asked the windows of each question that can be answered
 * @param panel the same stories in the outlets read throughout; empty where they are too few
 */
public record DaySeries(String series, double daily, List<Windows> asked, List<Windows> panel)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int RECENT_DAYS = 91;

  public DaySeries {
    asked = List.copyOf(asked);
    panel = List.copyOf(panel);
  }

  /**
   * Learns from a series; empty where no question can be answered.
   *
   * @param weeks its weeks in order of time
   * @param days its days in order of time, the newest last and none missing between
   * @param panelWeeks the weeks of the outlets read throughout
   * @param panelDays their days
   */
  public static Optional<DaySeries> of(
      String series,
      List<HeardCount> weeks,
      List<HeardCount> days,
      List<HeardCount> panelWeeks,
      List<HeardCount> panelDays,
      TrendConfig config) {
    List<Windows> asked = new ArrayList<>();
    for (Question question : Question.values()) {
      Windows.of(question, weeks, days, config).ifPresent(asked::add);
    }
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    double daily =
        days.subList(Math.max(0, days.size() - RECENT_DAYS), days.size()).stream()
            .filter(day -> day.exposure() > 0)
            .mapToLong(HeardCount::stories)
            .average()
            .orElse(0);
    List<Windows> panel = new ArrayList<>();
    for (Question question : Question.values()) {
      Windows.of(question, panelWeeks, panelDays, config).ifPresent(panel::add);
    }
    return Optional.of(new DaySeries(series, daily, asked, panel));
  }
}
