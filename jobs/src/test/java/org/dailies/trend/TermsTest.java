package org.dailies.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TermsTest {
  @Test
  void termsOfTheEventComeBeforeTermsOfTheActor() {
    Map<String, Long> here = Map.of("netflix", 20L, "eternaut", 15L, "series", 9L, "once", 1L);
    Map<String, Long> there = Map.of("netflix", 200L, "series", 90L, "earnings", 40L);
    assertThat(Terms.of(here, there, 50)).extracting(Terms::term).startsWith("eternaut");
    assertThat(Terms.of(here, there, 50))
        .filteredOn(term -> term.term().equals("netflix"))
        .allMatch(term -> term.z() < 1);
  }

  @Test
  void oneOccurrenceWeighsLessThanMany() {
    Map<String, Long> here = Map.of("rare", 1L, "often", 30L, "usual", 100L);
    Map<String, Long> there = Map.of("usual", 900L);
    assertThat(Terms.of(here, there, 50)).extracting(Terms::term).startsWith("often", "rare");
  }
}
