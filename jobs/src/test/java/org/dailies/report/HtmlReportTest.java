package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir Path directory;

  private static final Report REPORT = ReportFixture.report();
  private static final String HTML = HtmlReport.create().render(REPORT);
  private static final Document PAGE = Jsoup.parse(HTML);

  @Test
  void theSameReportGivesTheSamePage() {
    assertThat(HtmlReport.create().render(ReportFixture.report())).isEqualTo(HTML);
  }

  @Test
  void policyAdmitsExactlyThePagesOwnStylesAndScripts() throws Exception {
    String policy = PAGE.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none';")
        .contains("base-uri 'none'", "form-action 'none'")
        .doesNotContain("unsafe", "http", "*");
    for (Element e : PAGE.select("style, script")) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(e.data().getBytes(StandardCharsets.UTF_8));
      assertThat(policy).contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(PAGE.select("style")).hasSize(1);
    assertThat(PAGE.select("script")).hasSize(2);
    assertThat(PAGE.select("[style], [onclick], [onload], [onerror]")).isEmpty();
  }

  @Test
  void shareOfVoiceIsShownByEachMeasureWithItsDenominatorAndRanks() {
    List<Element> tables = PAGE.select("#voice details table:has(caption:contains(of))");
    Element stories =
        tables.stream()
            .filter(table -> table.selectFirst("caption").text().startsWith("Stories of"))
            .findFirst()
            .orElseThrow();
    assertThat(stories.selectFirst("caption").text()).endsWith("generative AI at a studio");
    Element first = stories.select("tbody tr").first();
    assertThat(first.select("td").eachText()).startsWith("1 ▲").contains("3");
    assertThat(PAGE.select("#voice caption").eachText()).noneMatch(c -> c.startsWith("Quotes of"));
  }

  @Test
  void markedDaysStandByTheirReason() {
    MaskedDay apart = new MaskedDay(ReportFixture.DATE.minusDays(9), "stagewire.example silent");
    MaskedDay other = new MaskedDay(ReportFixture.DATE.minusDays(7), "flooded");
    DataHealth health = REPORT.health();
    List<MaskedDay> days =
        Stream.concat(health.masked().stream(), Stream.of(apart, other)).toList();
    Report report = Changed.with(REPORT, "health", Changed.with(health, "masked", days));
    assertThat(Jsoup.parse(HtmlReport.create().render(report)).select("#trends .note").eachText())
        .anyMatch(
            note ->
                note.startsWith(
                    "Marked, not counted as a drop: 1–2 Nov 2025, 13 Nov 2025"
                        + " (stagewire.example silent); 15 Nov 2025 (flooded). A studio"));
  }

  @Test
  void anAlertSaysWhatTheOutletsReadThroughoutSay() {
    assertThat(PAGE.select("#alerts tbody tr").get(0).text()).contains("15 of 5.4");
    assertThat(PAGE.select("#alerts tbody tr").get(1).text()).contains("–");
  }

  @Test
  void noChangeIsCutWithoutALinkToTheWhole() {
    List<Change> many = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      many.add(new Change("alert-new", "Change " + i, null));
    }
    Document page = Jsoup.parse(HtmlReport.create().render(Changed.with(REPORT, "changes", many)));
    assertThat(page.select("#changes .body > .changes > li")).hasSize(6);
    assertThat(page.select("#changes details li")).hasSize(24);
    assertThat(page.select("#changes details a[href=changes.csv]").text())
        .isEqualTo("100 more in changes.csv");
    assertThat(page.select("nav a[href=#changes]")).hasSize(1);
  }

  @Test
  void eachDecisionByHandStandsWithItsReasonAndUnknownIdsAreNamed() {
    Element data = PAGE.getElementById("data");
    assertThat(data.select("h3#overrides + p + p").text())
        .isEqualTo("1 decision names a row that no table holds: alert actor=larkfield/spike.");
    assertThat(data.select("h3#overrides ~ table tbody tr").eachText())
        .containsExactly(
            "story: “Larkfield replaces <all> actors”, parody.example struck A parody.",
            "alert: actor=larkfield/spike muted One lawsuit.");
  }

  @Test
  void nothingInItLoadsAnything() {
    assertThat(PAGE.select("[src], iframe, object, embed, video, audio, img, image, use, form"))
        .isEmpty();
    assertThat(PAGE.select("link")).extracting(l -> l.attr("href")).containsExactly("data:,");
    assertThat(PAGE.selectFirst("style").data()).doesNotContain("url(", "@import", "@font-face");
  }

  @Test
  void crawledMarkupIsShownAsText() {
    assertThat(HTML).doesNotContain("<script>document.title");
    assertThat(PAGE.select("#quotes blockquote"))
        .anyMatch(q -> q.text().equals(ReportFixture.SCRIPT_TITLE));
    assertThat(PAGE.select("#evidence .src h4"))
        .anyMatch(h -> h.text().equals(ReportFixture.SCRIPT_TITLE))
        .anyMatch(h -> h.text().equals(ReportFixture.FORMULA_TITLE));
  }

  @Test
  void onlyWebAddressesBecomeLinksAndTheyTellNobodyWhereTheyCameFrom() {
    Set<String> files = new HashSet<>(ReportFiles.beside());
    for (Element a : PAGE.select("a[href]")) {
      String href = a.attr("href");
      if (!href.startsWith("#") && !files.contains(href) && !href.startsWith("pages/")) {
        assertThat(href).matches("https?://.*");
        assertThat(a.attr("rel")).isEqualTo("noopener noreferrer");
      }
    }
    assertThat(PAGE.select("#evidence .url"))
        .anyMatch(u -> u.text().equals(ReportFixture.SCRIPT_URL));
  }

  @Test
  void everyNumberLeadsToSentences() {
    for (Element a : PAGE.select("a.n")) {
      Element entry = PAGE.getElementById(a.attr("href").substring(1));
      assertThat(entry).as(a.attr("href")).isNotNull();
      assertThat(entry.select("ol a")).isNotEmpty().hasSizeLessThanOrEqualTo(20);
      for (Element ref : entry.select("ol a")) {
        Element passage = PAGE.getElementById(ref.attr("href").substring(1));
        assertThat(passage).isNotNull();
        assertThat(passage.text()).isNotBlank();
        assertThat(passage.parent().selectFirst(".origin").text())
            .matches(".+ at byte [0-9,]+, article .+");
      }
    }
    assertThat(PAGE.select("a.n")).hasSizeGreaterThan(200);
  }

  @Test
  void everySentenceStandsThereOnceAndEveryIdIsUnique() {
    List<String> ids = PAGE.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    long distinct =
        REPORT.evidence().stream()
            .flatMap(e -> e.shown().stream())
            .map(s -> s.articleId() + s.field() + s.start())
            .distinct()
            .count();
    assertThat(PAGE.select("#evidence .src blockquote")).hasSize((int) distinct);
  }

  @Test
  void saysHowMuchIsLeftOutAndWhereItIs() {
    Evidence large = REPORT.evidence().stream().filter(e -> e.more() > 0).findFirst().orElseThrow();
    Element entry = PAGE.getElementById(large.numberId());
    assertThat(entry.text()).contains(large.more() + " more in evidence.csv");
  }

  @Test
  void headingsDescendStepByStepAndTablesHaveCaptions() {
    int level = 0;
    for (Element h : PAGE.select("h1, h2, h3, h4")) {
      int next = h.tagName().charAt(1) - '0';
      assertThat(next).as(h.text()).isLessThanOrEqualTo(Math.max(level + 1, 2));
      level = next;
    }
    assertThat(PAGE.select("h1")).hasSize(1);
    for (Element table : PAGE.select("table")) {
      assertThat(table.selectFirst("caption").text()).isNotBlank();
      assertThat(table.select("th[scope]")).isNotEmpty();
    }
    for (Element svg : PAGE.select("svg")) {
      assertThat(svg.hasAttr("aria-hidden") || svg.hasAttr("aria-label")).isTrue();
    }
  }

  @Test
  void aRunThatFoundNothingHasAPageToo() {
    Document page = Jsoup.parse(HtmlReport.create().render(ReportFixture.empty()));
    assertThat(page.select("h2")).hasSizeGreaterThan(8);
    assertThat(page.text()).contains("Nothing in this window").contains("0 records = 0 articles");
    assertThat(page.select("a.n")).isEmpty();
  }

  @Test
  void whatAnArticleDoesNotSayIsLeftOpen() throws IOException {
    Sentence bare =
        new Sentence(
            "s", "a", null, null, null, null, null, "a.jsonl", 0, "text", 0, "Words.", List.of(),
            null);
    Report report =
        Changed.with(
            ReportFixture.empty(),
            "topics",
            List.of(
                new TopicLine(
                    "t",
                    "label",
                    List.of(),
                    0.5,
                    null,
                    null,
                    null,
                    Count.of(1),
                    List.of(new StoryRef("s", null, null, null, null, null, 1)))));
    report =
        Changed.with(
            report,
            "quotes",
            List.of(
                new QuoteLine(
                    "Words",
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(new QuotePlace(null, null, null, null, null)))));
    report =
        Changed.with(
            report,
            "uses",
            List.of(
                new UseLine(
                    "u",
                    null,
                    null,
                    "purpose",
                    null,
                    "done",
                    null,
                    null,
                    null,
                    Count.of(1),
                    "Words.",
                    null,
                    null)));
    report =
        Changed.with(
            report, "evidence", List.of(new Evidence("n:1", "label", "1", 1, 1, List.of(bare))));
    assertThat(ReportFiles.write(report, directory)).hasSizeGreaterThan(10);
    String text = Jsoup.parse(Files.readString(directory.resolve("index.html"))).text();
    assertThat(text).contains("Untitled", "outlet unknown, undated").doesNotContain("null");
  }

  @Test
  void aQuoteStandsOnceWithItsPlacesAndAStanceWithTheQuarterItTurned(@TempDir Path directory)
      throws IOException {
    ReportFiles.write(ReportFixture.report(), directory);
    Document page = Jsoup.parse(Files.readString(directory.resolve("index.html")));
    assertThat(page.select("#quotes .places li")).hasSize(3);
    assertThat(page.select("#quotes .places summary").text()).isEqualTo("3 places");
    assertThat(page.select("#stances .turns summary").text())
        .isEqualTo("Writers’ League: 2025-Q2 cautious 2025-Q3 opposes, turned");
    assertThat(page.select("#stances .turns q").eachText())
        .containsExactly(
            "The Writers’ League cautious the machine <b>in 2025-Q2</b>.",
            "The Writers’ League opposes the machine <b>in 2025-Q3</b>.");
    assertThat(Files.readAllLines(directory.resolve("stance-quarters.csv"))).hasSize(3);
    assertThat(Files.readAllLines(directory.resolve("quote-places.csv")))
        .filteredOn(line -> line.contains("/q0"))
        .hasSize(3);
  }

  @Test
  void recordsThatDoNotAddUpAreNotPassedOver() {
    DataHealth h = ReportFixture.empty().health();
    DataHealth lost = Changed.with(Changed.with(h, "records", 10), "articles", 8);
    Report report = Changed.with(ReportFixture.empty(), "health", lost);
    assertThat(HtmlReport.create().render(report)).contains("These do not add up.");
  }
}
