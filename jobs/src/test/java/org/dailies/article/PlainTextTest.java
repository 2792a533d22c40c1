package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  private static final String NOTE =
      "The studio told its crew on Friday that the backgrounds of the second season will be made by"
          + " a model, said two people who were there.";

  @Test
  void aNoteOfOneLineIsTextWithoutATitle() {
    PlainText note = PlainText.of(NOTE, null, false);
    assertThat(note.title()).isEmpty();
    assertThat(note.paragraphs()).containsExactly(NOTE);
  }

  @Test
  void theFirstOfSeveralLinesIsTheTitle() {
    PlainText text = PlainText.of("Backgrounds by a model\n\n" + NOTE, null, false);
    assertThat(text.title()).isEqualTo("Backgrounds by a model");
    assertThat(text.paragraphs()).containsExactly(NOTE);
  }

  @Test
  void aHeadlineAloneIsNoText() {
    PlainText text = PlainText.of("Backgrounds by a model", null, false);
    assertThat(text.title()).isEqualTo("Backgrounds by a model");
    assertThat(text.paragraphs()).isEmpty();
  }
}
