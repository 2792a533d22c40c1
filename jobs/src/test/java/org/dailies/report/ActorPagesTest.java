package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.config.ReportConfig;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorPagesTest {
  private static final Report REPORT = ReportFixture.report();

  @TempDir static Path directory;

  @BeforeAll
  static void write() throws IOException {
    ReportFiles.write(REPORT, directory);
  }

  private static Document page(String name) throws IOException {
    return Jsoup.parse(Files.readString(directory.resolve("pages").resolve(name)));
  }

  @Test
  void everyStudioHasAPageWithItsNumberAndAllOfItsStories() throws IOException {
    for (StudioLine studio : REPORT.studios()) {
      List<Pair> own =
          REPORT.recent().pairs().stream()
              .filter(p -> p.studioId().equals(studio.studioId()))
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      Document page = page("studio-" + studio.studioId() + ".html");
      assertThat(page.selectFirst("h1").text()).isEqualTo(studio.name());
      assertThat(page.selectFirst("#numbers .facts td").text())
          .isEqualTo(Words.english().count(studio.stories().value()));
      assertThat(page.select("#stories li"))
          .hasSize((int) own.stream().map(Pair::storyId).distinct().count());
      long shares =
          page.select("#outlets .tally").first().select("td.num:not(.soft)").stream()
              .mapToLong(td -> Long.parseLong(td.text()))
              .sum();
      assertThat(shares).isEqualTo(page.select("#stories li").size());
    }
  }

  @Test
  void unionsLanguagesAndCountriesHavePagesTooAndTheListLeadsToAll() throws IOException {
    assertThat(page("union-writers-league.html").select("#stories li")).hasSize(1);
    assertThat(page("country-US.html").selectFirst("h1").text()).isEqualTo("United States");
    assertThat(page("country-unknown.html").selectFirst("h1").text()).isEqualTo("not known");
    List<String> linked = page("index.html").select("#main a").eachAttr("href");
    try (Stream<Path> files = Files.list(directory.resolve("pages"))) {
      assertThat(linked)
          .containsExactlyInAnyOrderElementsOf(
              files
                  .map(f -> f.getFileName().toString())
                  .filter(f -> !f.equals("index.html"))
                  .toList());
    }
  }

  @Test
  void aPageHasNoScriptLoadsNothingAndItsLinksLead() throws IOException {
    Document main = Jsoup.parse(Files.readString(directory.resolve("index.html")));
    Document page = page("studio-larkfield.html");
    assertThat(page.select("script, [src], img, iframe, form")).isEmpty();
    assertThat(page.selectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'");
    for (Element a : page.select("a[href]")) {
      String href = a.attr("href");
      if (href.startsWith("../index.html#")) {
        assertThat(main.getElementById(href.substring("../index.html#".length()))).isNotNull();
      } else if (href.startsWith("http")) {
        assertThat(a.attr("rel")).isEqualTo("noopener noreferrer");
      } else if (!href.startsWith("#")) {
        assertThat(directory.resolve("pages").resolve(href)).exists();
      }
    }
    for (Element a : main.select("a[href^=pages/]")) {
      assertThat(directory.resolve(a.attr("href"))).exists();
    }
    assertThat(page.html()).doesNotContain("<script>document.title", "href=\"javascript");
  }

  @Test
  void thePagesAreInTheReportsLanguage(@TempDir Path french) throws IOException {
    ReportConfig config = Changed.with(ReportConfig.defaults(), "language", "fr");
    ReportFiles.write(REPORT, french, config);
    Document page =
        Jsoup.parse(Files.readString(french.resolve("pages").resolve("studio-larkfield.html")));
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(page.select("h2").eachText()).contains("Ce qui s’est passé, par date");
    assertThat(Jsoup.parse(Files.readString(french.resolve("index.html"))).select("#new h2").text())
        .isEqualTo("Nouveau");
  }

  @Test
  void aStanceOrStatusThatHasNoWordsIsShownAsItIs(@TempDir Path other) throws IOException {
    StanceTurn turn = new StanceTurn("2025-Q4", "of-two-minds", false, 1, 0, 1, List.of());
    Count one = Count.of(1);
    StanceLine line =
        new StanceLine("writers-league", "League", "union", one, one, one, List.of(turn));
    ReportFiles.write(
        Changed.with(REPORT, "dossiers", Changed.with(REPORT.dossiers(), "stances", List.of(line))),
        other);
    assertThat(
            Jsoup.parse(Files.readString(other.resolve("pages/union-writers-league.html")))
                .select("#stance")
                .text())
        .contains("2025-Q4: of two minds", "1 story shows it embracing");
  }

  @Test
  void marksOfMarkdownAreTakenOffForDisplayOnly() {
    assertThat(Display.of("In _Banana Fish_, \\[that\\] and **this** too"))
        .isEqualTo("In Banana Fish, [that] and this too");
    assertThat(Display.of("snake_case_name, 2 * 3 * 4, _ alone, f*ck, **"))
        .isEqualTo("snake_case_name, 2 * 3 * 4, _ alone, f*ck, **");
  }
}
