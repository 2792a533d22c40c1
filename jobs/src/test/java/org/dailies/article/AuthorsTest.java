package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AuthorsTest {
  private static final String PROSE =
      "<p>The crew had closed the quay by four, and the first lamps went up before the last ferry"
          + " had left the basin on the far side of the town, where nobody waited.</p><p>By"
          + " midnight the director had what she needed, and the crowd that was to stand behind the"
          + " two leads had not been called to the harbour at all.</p>";

  private static List<String> authors(String head, String body) {
    Page page =
        Walk.of(
            Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>"),
            500,
            1000);
    JsonLd ld = JsonLd.of(page.jsonLd);
    Body chosen = Body.choose(page, Headline.of(page, ld).stated(), null, ld);
    return Authors.of(page, ld, chosen.first, chosen.end);
  }

  private static String meta(String name) {
    return "<meta name='author' content='" + name + "'>";
  }

  @Test
  void aNameOnlyInTheHeadIsNotTheArticlesAuthor() {
    assertThat(authors(meta("Ada Quint"), PROSE)).isEmpty();
    assertThat(authors(meta("Ada Quint"), "<div>Ada Quint</div>" + PROSE))
        .containsExactly("Ada Quint");
  }

  @Test
  void theDataOfANewsArticleIsTakenAtItsWord() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quint\"}}</script>";
    assertThat(authors(data, PROSE)).containsExactly("Ada Quint");
  }

  @Test
  void theOutletIsNoPerson() {
    String site = "<meta property='og:site_name' content='Harbour Evening'>";
    assertThat(authors(site + meta("Harbour Evening"), "<div>Harbour Evening</div>" + PROSE))
        .isEmpty();
  }

  @Test
  void aByLineUnderTheTextCounts() {
    String foot = "<footer><a rel='author' href='/author/ada'>Ada Quint</a></footer>";
    assertThat(authors("", "<article>" + PROSE + foot + "</article>")).containsExactly("Ada Quint");
  }

  @Test
  void anArticlesDataNameItsAuthorThoughThePageDoesNot() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"givenName\":\"Ada\",\"familyName\":\"Quint\"}}"
            + "</script>";
    assertThat(authors(data, PROSE)).containsExactly("Ada Quint");
  }

  @Test
  void anAccountThatNobodySeesIsNoAuthor() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"aquint77\"}}</script>";
    assertThat(authors(data, PROSE)).isEmpty();
  }

  @Test
  void aPersonUnderTheHeadlineBeatsAFeedInTheData() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Harbour Feed\"}}</script>";
    assertThat(authors(data, "<p class='byline'>By Ada Quint</p>" + PROSE))
        .containsExactly("Ada Quint");
  }

  @Test
  void aPersonWhoseBlogBearsTheNameIsItsAuthorWhereDataSaySo() {
    String site = "<meta property='og:site_name' content='Ada Quint'>";
    String data =
        "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quint\"}}</script>";
    assertThat(authors(site + data, PROSE)).containsExactly("Ada Quint");
  }

  @Test
  void whoIsPrintedAboveTheTextBeatsAnAccountThatNobodySees() {
    String head =
        meta("Tomas Berg") + "<meta property='article:published_time' content='2025-11-06'>";
    assertThat(authors(head, "<p>By Ada Quint, MS, RD</p>" + PROSE)).containsExactly("Ada Quint");
    assertThat(authors(head, PROSE)).containsExactly("Tomas Berg");
  }

  @Test
  void theLabelOfAPreviewNamesTheAuthor() {
    String head =
        "<meta name='twitter:label1' content='Written by'>"
            + "<meta name='twitter:data1' content='Ada Quint'>";
    assertThat(authors(head, PROSE)).containsExactly("Ada Quint");
    assertThat(authors(head.replace("Written by", "Reading time"), PROSE)).isEmpty();
  }

  @Test
  void aTeamStandsInWhereNoPersonDoes() {
    assertThat(authors("", "<p>By the Lantern Team</p>" + PROSE))
        .containsExactly("the Lantern Team");
    assertThat(authors("", "<p>By the Lantern Team</p><p class=byline>Ada Quint</p>" + PROSE))
        .containsExactly("Ada Quint");
  }

  @Test
  void whoOnlyEditedOrTookPicturesIsNoAuthor() {
    String lines =
        "<ul><li>Written by <a href='/authors/q'>Ada Quint</a></li>"
            + "<li>Edited by <a href='/authors/b'>Tomas Berg</a></li></ul>";
    assertThat(authors("", lines + PROSE)).containsExactly("Ada Quint");
    assertThat(authors("", "<p class=byline>Photos by Tomas Berg</p>" + PROSE)).isEmpty();
  }

  @Test
  void theLinkInABylineHoldsTheNameAlone() {
    String line =
        "<div class=byline><span>AQ</span> <a href='/people/aq'>Ada Quint</a> Lamps and Harbours"
            + "</div>";
    assertThat(authors("", line + PROSE)).containsExactly("Ada Quint");
  }

  @Test
  void aNameAloneBesideADateIsTheAuthors() {
    assertThat(authors("", "<div>Ada Quint</div><div>6 November 2025</div>" + PROSE))
        .containsExactly("Ada Quint");
    assertThat(authors("", "<div>6 November 2025 • Ada Quint in Lamp Making</div>" + PROSE))
        .containsExactly("Ada Quint");
  }

  @Test
  void aNameWrittenRightBehindADateIsRead() {
    String line = "<div class=author>Dec 17, 2025Ada Quint and Tomas Berg</div>";
    assertThat(authors("", line + PROSE)).containsExactly("Ada Quint", "Tomas Berg");
  }

  @Test
  void aBylineThatNamesMoreThanTheDataCounts() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Lamps\","
            + "\"author\":{\"@type\":\"Person\",\"name\":\"Ada Quint\"}}</script>";
    assertThat(authors(data, "<p>Written by Ada Quint, Tomas Berg</p>" + PROSE))
        .containsExactly("Ada Quint", "Tomas Berg");
  }

  @Test
  void aBylineAboveTheTextBeatsAnotherNameThatNobodySees() {
    String head =
        "<meta name='twitter:label1' content='Written by'>"
            + "<meta name='twitter:data1' content='Wim Desk'>";
    assertThat(authors(head, "<div class=author>Ada Quint</div>" + PROSE))
        .containsExactly("Ada Quint");
  }

  @Test
  void aBoxAtTheEndThatIntroducesAPersonNamesTheAuthor() {
    String box =
        "<div class=author-bio><div>Ada Quint</div>"
            + "<p>Ada Quint is a harbour pilot who writes about ropes and lamps.</p></div>";
    assertThat(authors("", PROSE + box)).containsExactly("Ada Quint");
  }

  @Test
  void aListOfTextsOfManyHasNoAuthor() {
    StringBuilder list = new StringBuilder();
    for (String name :
        new String[] {
          "Ada Quint",
          "Tom Berg",
          "Ida Moss",
          "Uta Voss",
          "Bo Hale",
          "Eva Lund",
          "Kim Dale",
          "Ian Rook"
        }) {
      list.append("<h2><a href='/x'>A lamp</a></h2><p class=author>")
          .append(name)
          .append("</p><p>The crew had closed the quay by four, and the first lamps went up.</p>");
    }
    assertThat(authors("", list.toString())).isEmpty();
  }
}
