package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class BodyTest {
  private static final String FIRST =
      "The crew had closed the quay by four, and the first lamps went up before the last ferry had"
          + " left the basin on the far side of the town, where nobody waited for it.";
  private static final String SECOND =
      "By midnight the director had what she needed, and the crowd that was to stand behind the two"
          + " leads had not been called to the harbour at all, for it was to be drawn later.";
  private static final String THIRD =
      "They were paid for a full day, said the producer, because the agreement asks for it whenever"
          + " a likeness stands in for a person on a set, whatever the hour may be.";

  private static List<String> kept(String body) {
    Page page = Walk.of(Jsoup.parse("<html><body>" + body + "</body></html>"), 500, 1000);
    JsonLd ld = JsonLd.of(page.jsonLd);
    Body.choose(page, Headline.of(page, ld).stated(), null, ld);
    return page.blocks().stream().filter(Block::kept).map(b -> b.text).toList();
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  @Test
  void theWayToTheCommentsMayStandAboveTheText() {
    String way = "<p><a href='#c'>View comments</a></p>";
    String lead = "<ul><li>The crowd behind the actors was made by a computer.</li></ul>";
    assertThat(kept("<div>" + lead + way + p(FIRST) + p(SECOND) + p(THIRD) + "</div>"))
        .contains(FIRST, SECOND, THIRD);
  }

  @Test
  void theHeadOfTheCommentsEndsTheText() {
    String thread = "<h3>Comments</h3>" + p("I was there that night, and I was cold and hungry.");
    assertThat(kept("<div>" + p(FIRST) + p(SECOND) + p(THIRD) + thread + "</div>"))
        .containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void thePartsOfAnArticleAreNoOtherArticles() {
    String part = "<article class='part'><h2>%s</h2>%s</article>";
    String page =
        "<article><h1>Lamps on the quay</h1>"
            + String.format(part, "In the afternoon", p(FIRST) + p(SECOND))
            + String.format(part, "At night", p(SECOND.replace("midnight", "ten")) + p(THIRD))
            + String.format(part, "In the morning", p(THIRD.replace("day", "week")) + p(FIRST))
            + "</article>";
    assertThat(kept(page)).contains(FIRST, SECOND, THIRD, "In the morning");
  }

  @Test
  void whatIsNamedAnIntroductionBelongsToTheTextBelowIt() {
    String intro = "A harbour town stood in for three cities, and its people for a crowd of them.";
    String page =
        "<div><div class='standfirst'>"
            + p(intro)
            + "</div><div class='col'>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div></div>";
    assertThat(kept(page)).startsWith(intro);
  }

  @Test
  void cellsOfATableWithDataBelongToTheText() {
    String rows =
        "<tr><th>Crowd</th><td>120 people</td></tr><tr><th>Days</th><td>2</td></tr>"
            + "<tr><th>Lamps</th><td>30</td></tr>";
    String page = "<div>" + p(FIRST) + p(SECOND) + "<table>" + rows + "</table>" + p(THIRD);
    assertThat(kept(page))
        .containsExactly(FIRST, SECOND, "Crowd", "120 people", "Days", "2", "Lamps", "30", THIRD);
  }

  @Test
  void cellsThatLeadElsewhereDoNot() {
    String cell = "<td><a href='/x'>A way to it</a></td>";
    String rows = ("<tr>" + cell + cell + "</tr>").repeat(3);
    String page = "<div>" + p(FIRST) + p(SECOND) + "<table>" + rows + "</table>" + p(THIRD);
    assertThat(kept(page)).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void aQuotationSetInHeadingsMayEndTheText() {
    String quote =
        "<blockquote><h4>Draw the crowd that you would like to stand in</h4></blockquote>";
    assertThat(kept("<div>" + p(FIRST) + p(SECOND) + p(THIRD) + quote + "</div>"))
        .endsWith("Draw the crowd that you would like to stand in");
    String heading = "<h4>Draw the crowd that you would like to stand in</h4>";
    assertThat(kept("<div>" + p(FIRST) + p(SECOND) + p(THIRD) + heading + "</div>"))
        .endsWith(THIRD);
  }

  @Test
  void anIntroductionUnderTheHeadlineCountsThoughMuchStandsBetween() {
    String intro = "A harbour town stood in for three cities, and its people for a crowd of them.";
    String between = "<ul>" + "<li><a href='/t'>Topic of the day</a></li>".repeat(34) + "</ul>";
    String page =
        "<title>Lamps on the quay</title><header><h1>Lamps on the quay</h1>"
            + p(intro)
            + "</header><div>"
            + between
            + "</div><div class='col'>"
            + p(FIRST)
            + p(SECOND)
            + p(THIRD)
            + "</div>";
    assertThat(kept(page)).containsExactly(intro, FIRST, SECOND, THIRD);
  }

  @Test
  void theIntroductionStaysThoughTheDataOfThePageLacksIt() {
    String intro = "A harbour town stood in for three cities, and its people for a crowd of them.";
    String stray = "Tell us about the lamps in your town, and win one of them for your own quay.";
    Page page =
        Walk.of(
            Jsoup.parse(
                "<div><p class='standfirst'>"
                    + intro
                    + "</p>"
                    + p(FIRST)
                    + p(SECOND)
                    + p(stray)
                    + p(THIRD)
                    + "</div>"),
            500,
            1000);
    Body body = Body.choose(page, "", null, JsonLd.of(page.jsonLd));
    body.check(FIRST + " " + SECOND + " " + THIRD);
    assertThat(page.blocks().stream().filter(Block::kept).map(b -> b.text))
        .containsExactly(intro, FIRST, SECOND, THIRD);
  }
}
