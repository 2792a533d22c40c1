package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GlyphsTest {
  @Test
  void quotesDashesSpacesAndFullWidthFormsAreMadePlain() {
    assertThat(Glyphs.fold("L’IA\u00A0« générative » — ＡＩ\u200B"))
        .isEqualTo("l'ia \" generative \" - ai");
  }

  @Test
  void hangulAndVoicedKanaStayWhole() {
    assertThat(Glyphs.fold("디즈니 ディズニー が")).isEqualTo("디즈니 ディズニー が");
  }

  @Test
  void aGlyphKnowsItsPlaceBehindDroppedMarks() {
    Glyphs glyphs = Glyphs.of("a\u200B\u200Bb");
    assertThat(glyphs.length()).isEqualTo(2);
    assertThat(glyphs.start(1)).isEqualTo(3);
    assertThat(glyphs.end(1)).isEqualTo(1);
  }

  @Test
  void aCombiningAccentBelongsToItsLetter() {
    Glyphs glyphs = Glyphs.of("Pathe\u0301 a");
    assertThat(Glyphs.fold("Pathe\u0301 a")).isEqualTo("pathe a");
    assertThat(glyphs.end(5)).isEqualTo(6);
  }

  @Property(tries = 300)
  void placesRiseAndLieInsideTheText(@ForAll String text) {
    Glyphs glyphs = Glyphs.of(text);
    int last = -1;
    for (int i = 0; i < glyphs.length(); i++) {
      assertThat(glyphs.start(i)).isGreaterThan(last).isLessThan(text.length());
      assertThat(glyphs.end(i + 1))
          .isGreaterThan(glyphs.start(i))
          .isLessThanOrEqualTo(text.length());
      last = glyphs.start(i);
    }
  }
}
