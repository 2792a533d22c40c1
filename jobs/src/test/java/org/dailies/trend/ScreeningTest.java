package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dailies.config.TrendConfig;
import org.dailies.trend.Screening.Candidate;
import org.junit.jupiter.api.Test;

class ScreeningTest {
  private static final TrendConfig CONFIG = TrendConfig.defaults();

  @Test
  void seriesOfLikeVolumeAreScreenedByBenjaminiAndHochberg() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      candidates.add(candidate("actor=a" + i, 1, i == 3 ? 0.001 : i == 4 ? 0.004 : 0.5));
    }
    List<Screening.Alert> alerts = Screening.alerts(candidates, CONFIG);
    assertThat(alerts)
        .extracting(alert -> alert.candidate().series().actor())
        .containsExactly("a3", "a4");
    assertThat(alerts.get(0).q())
        .isCloseTo(0.02 / 0.85, org.assertj.core.api.Assertions.within(1e-12));
  }

  @Test
  void aFewStoriesAWeekWeighMoreThanManyADay() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      candidates.add(candidate("actor=small" + i, 0.6, i == 0 ? 0.0014 : 0.5));
      candidates.add(candidate("actor=large" + i, 20, i == 0 ? 0.0014 : 0.5));
    }
    assertThat(Screening.alerts(candidates, CONFIG))
        .extracting(alert -> alert.candidate().series().actor())
        .containsExactly("small0");
  }

  @Test
  void crossingsAreLookedIntoOnlyWhereTheirActorStandsOut() {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(candidate("actor=a", 1, 0.001));
    candidates.add(candidate("actor=b", 1, 0.5));
    candidates.add(candidate("actor=a|frame=jobs", 1, 0.001));
    candidates.add(candidate("actor=b|frame=jobs", 1, 0.000001));
    assertThat(Screening.alerts(candidates, CONFIG))
        .extracting(alert -> alert.candidate().series().text())
        .containsExactlyInAnyOrder("actor=a", "actor=a|frame=jobs");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Screening.alerts(List.of(), CONFIG)).isEmpty();
  }

  private static Candidate candidate(String series, double daily, double p) {
    return new Candidate(SeriesKey.parse(series), Grain.WEEK, daily, p);
  }
}
