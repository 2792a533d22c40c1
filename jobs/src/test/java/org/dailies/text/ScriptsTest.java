package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "ko, 화가들이 그린 그림을 모두 남겼다",
    "ja, 画家が描いた絵をすべて残した",
    "zh, 我们保留了画师们的每一张原画",
    "el, κρατήσαμε κάθε εικόνα των ζωγράφων",
    "he, שמרנו כל תמונה של הציירים שלנו",
    "th, เราเก็บทุกภาพของจิตรกรไว้",
    "ka, ჩვენ შევინახეთ ყველა სურათი",
    "hy, մենք պահել ենք բոլոր նկարները"
  })
  void someLanguagesShowByTheirScriptAlone(String language, String text) {
    assertThat(Scripts.decide(text).language()).isEqualTo(language);
  }

  @Test
  void latinLettersDecideNothing() {
    assertThat(Scripts.decide("We kept every frame that our painters made"))
        .isEqualTo(Detected.UNKNOWN);
  }

  @Test
  void charactersOfEastAsiaTouchEachOther() {
    assertThat("画カ그").satisfies(t -> assertThat(t.chars().allMatch(Scripts::isUnspaced)).isTrue());
    assertThat("aéЖα7 ")
        .satisfies(t -> assertThat(t.chars().noneMatch(Scripts::isUnspaced)).isTrue());
  }
}
