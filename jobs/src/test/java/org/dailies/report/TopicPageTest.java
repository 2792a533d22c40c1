package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicPageTest {
  @TempDir Path directory;

  private Document page(List<ModelLine> models, TopicPage.Agreement agreement) throws IOException {
    Path file = TopicPage.write(directory, "22 November 2025", models, agreement, Words.english());
    return Jsoup.parse(Files.readString(file));
  }

  @Test
  void topicsStandWithTheirFiguresAndADashWhereNoneWasMeasured() throws IOException {
    Document page = page(List.of(ReportFixture.model()), null);
    Elements cells = page.select("section.full table").first().select("tbody tr > *");
    assertThat(cells.eachText())
        .containsExactly(
            "Strike <ballot> en-003, pinned",
            "strike, ballot",
            "picket, strike",
            "27.0%",
            "0.310",
            "0.200",
            "–");
    assertThat(page.text()).contains("without a topic: 3.1% of its documents");
  }

  @Test
  void numbersOfTopicsTriedAreATableAndAPictureWithTheZeroLineInside() throws IOException {
    Document page = page(List.of(ReportFixture.model()), null);
    assertThat(page.select("table.compact tbody th").eachText()).containsExactly("5", "10");
    assertThat(page.select("svg .dot")).hasSize(2);
    double most =
        page.select("svg .dot").stream()
            .mapToDouble(dot -> Double.parseDouble(dot.attr("cy")))
            .max()
            .orElseThrow();
    double zero = Double.parseDouble(page.select("svg .base").attr("y1"));
    assertThat(most).isGreaterThan(zero).isLessThan(200);
  }

  @Test
  void purityIsShownWhereDocumentsHaveLabels() throws IOException {
    assertThat(page(List.of(), null).text()).doesNotContain("purity");
    assertThat(page(List.of(), new TopicPage.Agreement(2_225, 0.931, 0.604)).text())
        .contains("2,225 labelled documents: purity 0.931");
  }

  @Test
  void nothingIsLoadedAndNoModelSaysSo() throws IOException {
    Document page = page(List.of(), null);
    assertThat(page.select("[src], script, link:not([rel=icon])")).isEmpty();
    assertThat(page.text()).contains("Too few articles for a topic model yet.");
  }
}
