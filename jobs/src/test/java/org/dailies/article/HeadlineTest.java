package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HeadlineTest {
  private static final String PROSE =
      "<p>The crew had closed the quay by four, and the first lamps went up before the last ferry"
          + " had left the basin on the far side of the town, where nobody waited.</p>";

  private static String title(String head, String body) {
    Page page =
        Walk.of(
            Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"),
            500,
            1000);
    JsonLd ld = JsonLd.of(page.jsonLd);
    Headline headline = Headline.of(page, ld);
    Body chosen = Body.choose(page, headline.stated(), null, ld);
    return headline.choose(chosen.first);
  }

  private static String og(String title) {
    return "<meta property='og:title' content='" + title + "'>";
  }

  private static String data(String headline) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
        + headline
        + "\"}</script>";
  }

  @Test
  void theSitesKnownNameGoesFromEitherEnd() {
    String site = "<meta property='og:site_name' content='Harbour Post'>";
    String ahead = og("Harbour Post: Lamps on the quay") + site;
    String behind = og("Lamps on the quay | Harbour Post") + site;
    assertThat(title(ahead, PROSE)).isEqualTo("Lamps on the quay");
    assertThat(title(behind, PROSE)).isEqualTo("Lamps on the quay");
  }

  @Test
  void theHostsNameCountsAsTheSites() {
    String head =
        "<link rel='canonical' href='https://www.quay.example/a'>" + og("Lamps and ferries - Quay");
    assertThat(title(head, PROSE)).isEqualTo("Lamps and ferries");
  }

  @Test
  void aHyphenWithinAWordIsNoSeparator() {
    String head =
        "<link rel='canonical' href='https://www.quay.example/a'>" + og("Lamps on the ferry-quay");
    assertThat(title(head, PROSE)).isEqualTo("Lamps on the ferry-quay");
  }

  @Test
  void aPartThatTheHeadingHoldsTooIsNoSitesName() {
    String whole = "Ferries leave early - and come back";
    assertThat(title(og(whole), "<h1>" + whole + "</h1>" + PROSE)).isEqualTo(whole);
  }

  @Test
  void theKickerOfAHeadingIsNotItsHeadline() {
    String body = "<h1><span class='kicker'>On set</span> Lamps on the quay at night</h1>" + PROSE;
    assertThat(title("", body)).isEqualTo("Lamps on the quay at night");
  }

  @Test
  void aKickerThatTheHeadStatesWithTheHeadlineStays() {
    String whole = "On set: Lamps on the quay at night";
    String body = "<h1><span class='kicker'>On set:</span> Lamps on the quay at night</h1>" + PROSE;
    assertThat(title(og(whole) + data(whole), body)).isEqualTo(whole);
  }

  @Test
  void aHeadingThatLinksToTheFrontPageYieldsToTheOneAboveTheText() {
    String body =
        "<h1><a href='/'>Four winds</a></h1><h2><a href='/7'>Lamps on the quay</a></h2>" + PROSE;
    assertThat(title("<title>Four winds » Archive » Lamps on the quay</title>", body))
        .isEqualTo("Lamps on the quay");
  }

  @Test
  void whatTheDataStatesHoldsWhereThePageHasNoHeading() {
    String head = data("Lamps on the quay at night") + og("Lamps on the quay at night-정치ㅣ한국");
    assertThat(title(head, "<h2>Ferries leave early</h2>" + PROSE))
        .isEqualTo("Lamps on the quay at night");
  }

  @Test
  void aSectionsShortHeadingIsNoHeadlineWhereTheHeadStatesOne() {
    String head = og("Taxes for sailors: the basics");
    assertThat(title(head, "<h2>Key takeaways</h2>" + PROSE))
        .isEqualTo("Taxes for sailors: the basics");
    assertThat(title(head, "<h2>Saturday, 9 May 2020</h2>" + PROSE))
        .isEqualTo("Taxes for sailors: the basics");
    assertThat(title(head, "<h2>What the quay keeps of every catch</h2>" + PROSE))
        .isEqualTo("What the quay keeps of every catch");
  }

  @Test
  void theHeadingOfAManualYieldsToThatOfTheChapterBelowIt() {
    String head = "<title>Knots that come undone - The Sailor's Handbook</title>";
    String body = "<h1>The Sailor's Handbook</h1><h2>Knots that come undone</h2>" + PROSE;
    assertThat(title(head, body)).isEqualTo("Knots that come undone");
  }

  @Test
  void anEasternTitleLosesItsSectionAndSite() {
    assertThat(SiteNames.withoutLastPart("港口的灯在最后一班渡轮之前亮起来了！-晨报网")).isEqualTo("港口的灯在最后一班渡轮之前亮起来了！");
  }

  @Test
  void titlesWithoutAnythingGiveNone() {
    for (String odd : List.of("", "|", " - ", "-", "»")) {
      assertThat(SiteNames.NONE.without(odd)).isNotNull();
      assertThat(title("<title>" + odd + "</title>" + og(odd), "")).isNotNull();
    }
  }
}
