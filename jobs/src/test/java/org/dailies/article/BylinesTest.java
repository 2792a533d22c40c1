package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {
  @Test
  void splitsAndCleansPeople() {
    assertThat(Bylines.people(List.of("By Ines Caldwell and Tom Okafor")))
        .containsExactly("Ines Caldwell", "Tom Okafor");
    assertThat(Bylines.people(List.of("Von Jonas Wedel, Henrike Voss (Hamburg)")))
        .containsExactly("Jonas Wedel", "Henrike Voss");
    assertThat(Bylines.people(List.of("Par Lucie Arnaud", "Lucie Arnaud")))
        .containsExactly("Lucie Arnaud");
  }

  @Test
  void namesNoOrganisationAsAPerson() {
    assertThat(Bylines.people(List.of("Redaktion", "Associated Press", "News Team", "dpa")))
        .isEmpty();
  }

  @Test
  void keepsParticlesAndInitials() {
    assertThat(Bylines.people(List.of("Ursula von der Leyen", "J. R. Smith")))
        .containsExactly("Ursula von der Leyen", "J. R. Smith");
  }

  @Test
  void readsPrintedBylinesUpToTheDate() {
    assertThat(Bylines.printed("Posted by Konstantin on 21 October 2019", true))
        .isEqualTo("Konstantin");
    assertThat(Bylines.printed("Gespeichert von Ada Lovelace am 24. Juli 2017", true))
        .isEqualTo("Ada Lovelace");
    assertThat(Bylines.printed("Read the rest of it", true)).isNull();
  }
}
