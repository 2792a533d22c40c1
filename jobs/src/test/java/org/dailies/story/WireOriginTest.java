package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireOriginTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LOS ANGELES, May 5 (Reuters) - The studio said on Monday; reuters",
        "BERLIN (dpa) - Das Studio teilte am Montag mit; dpa",
        "PARIS (AFP) — Le studio a annoncé lundi; afp",
        "Le studio a annoncé lundi un accord. (avec AFP); afp",
        "El estudio anunció el lunes. Madrid (EFE).- Nada más; efe",
        "LONDON (AP) — A studio said; ap",
        "新华社洛杉矶5月5日电 据报道; xinhua",
        "【ロサンゼルス共同】スタジオは発表した (共同); kyodo",
      })
  void marksNameTheAgency(String text, String agency) {
    assertThat(WireOrigin.of(text)).contains(agency);
  }

  @Test
  void agencyThatIsOnlyQuotedIsNoOrigin() {
    assertThat(WireOrigin.of("The studio told Reuters on Monday that it had no plans.")).isEmpty();
    assertThat(WireOrigin.of("The AP reported earlier that talks had failed.")).isEmpty();
    assertThat(WireOrigin.of("")).isEmpty();
  }
}
