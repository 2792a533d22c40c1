package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dailies.trend.Turn.Shown;
import org.junit.jupiter.api.Test;

class TurnTest {
  private static final LocalDate FROM = LocalDate.parse("2026-03-02");

  @Test
  void aStanceTurnsWithMostOfTheNewStories() {
    List<Shown> shown = shown("embraces", 3, -40);
    shown.addAll(shown("opposes", 2, 1));
    assertThat(Turn.of(shown, FROM)).contains(new Turn("embraces", "opposes", 2));
  }

  @Test
  void oneStoryPrintedTwiceTurnsNothing() {
    List<Shown> shown = shown("embraces", 3, -40);
    shown.add(new Shown("opposes", FROM, "new"));
    shown.add(new Shown("opposes", FROM.plusDays(1), "new"));
    assertThat(Turn.of(shown, FROM)).isEmpty();
  }

  @Test
  void aTieIsNoStance() {
    List<Shown> shown = shown("embraces", 3, -40);
    shown.addAll(shown("opposes", 2, 1));
    shown.addAll(shown("cautious", 2, 4));
    assertThat(Turn.of(shown, FROM)).isEmpty();
  }

  @Test
  void twoStoriesBeforeAreTooFew() {
    List<Shown> shown = shown("embraces", 2, -40);
    shown.addAll(shown("opposes", 5, 1));
    assertThat(Turn.of(shown, FROM)).isEmpty();
  }

  private static List<Shown> shown(String stance, int stories, int day) {
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      shown.add(new Shown(stance, FROM.plusDays(day + i), stance + day + i));
    }
    return shown;
  }
}
