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
}
