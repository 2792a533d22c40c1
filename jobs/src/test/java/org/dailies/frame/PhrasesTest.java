package org.dailies.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static Phrases<String> of(String... phrases) {
    Phrases<String> made = new Phrases<>();
    for (String phrase : phrases) {
      made.add(phrase, phrase);
    }
    return made;
  }

  @Test
  void caseAccentsAndHyphensDoNotMatter() {
    assertThat(of("prévisualis*").find("La PREVISUALISATION commence")).hasSize(1);
    assertThat(of("de-ag*").find("the de‑aging and the de aging")).hasSize(2);
  }

  @Test
  void phrasesKeepToWords() {
    assertThat(of("ban").find("a band of banners")).isEmpty();
    assertThat(of("ban").find("The ban holds")).hasSize(1);
  }

  @Test
  void starStandsForOneWord() {
    assertThat(of("make * look younger").find("to make actors look younger")).hasSize(1);
  }

  @Test
  void unspacedScriptsMatchInside() {
    assertThat(of("著作権").find("学習データと著作権をめぐり")).hasSize(1);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "Les « effets visuels » du film";
    Phrases.Hit<String> hit = of("effets visuels").find(text).get(0);
    assertThat(text.substring(hit.start(), hit.end())).isEqualTo("effets visuels");
  }

  @Test
  void prefixOfTwoLettersIsRefused() {
    assertThatThrownBy(() -> of("ai*")).isInstanceOf(IllegalArgumentException.class);
  }
}
