package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dailies.DailiesException;
import org.dailies.article.ArticleExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labelled pages are read as documented and scored by what is known of each. */
class ArticleScoresTest {
  private static final String FIRST =
      "The studio said on Monday that it had drawn the skyline of its new series with a tool.";
  private static final String SECOND =
      "Members of the local union asked for a list of every shot that was made in this way.";

  @TempDir private Path labels;

  private ArticleScores scored() {
    ArticleExtractor extractor = ArticleExtractor.standard();
    return ArticleScores.of(LabelledPage.read(labels), page -> extractor.extract(page, null));
  }

  private void page(String name) throws IOException {
    String html =
        "<html lang=en><title>A skyline</title><article><h1>A skyline drawn by a tool</h1>"
            + ("<p>" + FIRST + "</p><p>" + SECOND + "</p>")
            + "</article></html>";
    Files.writeString(labels.resolve(name), html, StandardCharsets.UTF_8);
  }

  @Test
  void aPageWithLabelsBesideItIsScoredWhole() throws IOException {
    page("one.html");
    Files.writeString(
        labels.resolve("one.json"),
        """
        {"title": "A Skyline, drawn by a tool", "authors": ["Ines Caldwell"], "language": "en",
         "published": "2025-03-04", "text": ["%s", "%s"]}
        """
            .formatted(FIRST, SECOND));
    ArticleScores scores = scored();
    assertThat(scores.texts().f1()).isEqualTo(1);
    assertThat(scores.textsByLanguage()).containsOnlyKeys("en");
    assertThat(scores.fields().get("titles").share()).isEqualTo(1);
    assertThat(scores.fields().get("languages").share()).isEqualTo(1);
    assertThat(scores.fields().get("authors").share()).isZero();
    assertThat(scores.fields().get("days").share()).isZero();
    assertThat(scores.fields()).doesNotContainKey("no authors");
    assertThat(scores.confidence().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.right()).isEqualTo(1));
    assertThat(scores.mistakes()).hasSize(2);
  }

  @Test
  void aListOfPagesNamesItsFilesAndPassages() throws IOException {
    page("one.html");
    Files.writeString(
        labels.resolve("labels.jsonl"),
        """
        {"file": "one.html", "must_contain": ["%s", "words that are nowhere"],
         "must_not_contain": ["the  local\\tunion"]}
        """
            .formatted(FIRST)
            .replace("\n ", " "));
    ArticleScores scores = scored();
    assertThat(scores.passages()).isEqualTo(new Score(1, 1, 1));
    assertThat(scores.texts().pages()).isZero();
    assertThat(scores.fields().get("no authors").share()).isEqualTo(1);
    assertThat(scores.confidence().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.right()).isZero());
  }

  @Test
  void aRejectIsRightForItsReasonAlone() throws IOException {
    Files.writeString(labels.resolve("one.html"), "<p>Little</p>");
    Files.writeString(labels.resolve("one.json"), "{\"reject\": \"no-text\"}");
    page("two.html");
    Files.writeString(labels.resolve("two.json"), "{\"reject\": \"no-text\"}");
    assertThat(scored().fields().get("rejects")).isEqualTo(new ArticleScores.Field(2, 1));
  }

  @Test
  void likenessCountsRunsOfFourWords() {
    TextLikeness.Overlap half = TextLikeness.of("a b c d e", "a b c d");
    assertThat(half.precision()).isEqualTo(1);
    assertThat(half.recall()).isEqualTo(0.5);
    assertThat(TextLikeness.of("a b c d", "").f1()).isZero();
  }

  @Test
  void theCalibrationErrorIsTheMeanDistanceByAnswers() {
    Calibration calibration = new Calibration();
    calibration.add(0.95, true);
    calibration.add(0.95, true);
    calibration.add(0.25, true);
    assertThat(calibration.steps()).hasSize(2);
    assertThat(calibration.error()).isCloseTo((2 * 0.05 + 0.75) / 3, within(1e-9));
  }

  @Test
  void aDirectoryWithoutLabelsIsAnError() {
    assertThatThrownBy(this::scored).isInstanceOf(DailiesException.class);
  }
}
