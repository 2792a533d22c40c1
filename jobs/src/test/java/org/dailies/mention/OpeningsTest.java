package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OpeningsTest {
  private static boolean at(Openings openings, String text, int start) {
    return openings.at(text.toCharArray(), start, text.length());
  }

  @Test
  void aKeyIsNeverPassedOver() {
    Openings openings = Openings.of(List.of("film", "ai", "filmmaking"));
    assertThat(at(openings, "a film", 2)).isTrue();
    assertThat(at(openings, "an ai", 3)).isTrue();
    assertThat(at(openings, "aim", 0)).isTrue();
    assertThat(at(openings, "fim", 0)).isFalse();
    assertThat(at(openings, "fi", 0)).isFalse();
    assertThat(at(openings, "f", 0)).isFalse();
  }

  @Test
  void aKeyOfOneGlyphOpensWhereItStands() {
    Openings openings = Openings.of(List.of("$", "film"));
    assertThat(at(openings, "a $", 2)).isTrue();
    assertThat(at(openings, "any", 1)).isFalse();
  }

  @Test
  void whatOnlyBeginsLikeALongKeyIsPassedOver() {
    assertThat(at(Openings.of(List.of("filmmak")), "filly", 0)).isFalse();
    assertThat(at(Openings.of(List.of("filmmak")), "filmmaker", 0)).isTrue();
  }
}
