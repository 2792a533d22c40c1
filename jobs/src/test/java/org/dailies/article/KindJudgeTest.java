package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dailies.archive.Capture;
import org.dailies.language.Genre;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kind of a page is told by its address, its data, its layout and its words. */
final class KindJudgeTest {
  private static final String PROSE =
      "<p>The harbour office closed the old quay in March, and the fishing boats have since landed"
          + " their catch on the other side of the river, where the new hall stands.</p>";

  private static final String DATE = "<time datetime='2025-11-06'>6 November 2025</time>";

  private static Article read(String address, String page) {
    Capture plain = Captures.html(page);
    return (Article)
        Captures.EXTRACTOR.extract(
            plain.payload(), address == null ? null : "https://site.example" + address);
  }

  private static String news(String title) {
    return "<html><head><meta property='og:type' content='article'><title>"
        + title
        + "</title></head><body><main><article><h1>"
        + title
        + "</h1><p class='byline'>By Ada Park</p>"
        + DATE
        + PROSE.repeat(6)
        + "</article></main></body></html>";
  }

  @Test
  void aSignedAndDatedTextIsAnArticle() {
    Article article = read("/2025/11/06/quay-closes-in-march", news("The quay closes"));
    assertThat(article.kind()).isEqualTo(Genre.NEWS);
    assertThat(article.kindConfidence()).isGreaterThan(0.9);
    assertThat(article.kindRule()).contains("address-dated");
  }

  @Test
  void aThreadOfPostsIsAForum() {
    StringBuilder posts = new StringBuilder("<h1>Which rope for a small boat?</h1>");
    for (int i = 1; i < 7; i++) {
      posts
          .append("<div class='post'><span class='author'>sailor")
          .append(i)
          .append("</span> <time datetime='2025-11-0")
          .append(i)
          .append("'>")
          .append(i)
          .append(" November 2025</time>")
          .append(PROSE)
          .append("<button>Reply</button><button>Quote</button></div>");
    }
    Article page = read("/forum/threads/which-rope.5512/", posts.toString());
    assertThat(page.kind()).isEqualTo(Genre.FORUM);
    assertThat(page.kindRule()).contains("address-forum");
  }

  @Test
  void goodsWithAPriceAreAProduct() {
    Article page =
        read(
            "/products/tin-lamp",
            "<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Tin lamp\"}"
                + "</script><h1>Tin lamp</h1><p>€24.90</p><button>Add to cart</button>"
                + "<p>In stock</p><p>Quantity</p>"
                + PROSE);
    assertThat(page.kind()).isEqualTo(Genre.PRODUCT);
  }

  @Test
  void codeOnAnUnsignedPageOfTheManualIsDocumentation() {
    Article page =
        read(
            "/docs/ropes/install",
            "<title>Install - Ropes Docs</title><h1>Install</h1>"
                + (PROSE + "<pre>ropes install --all</pre>").repeat(4)
                + "<p>Edit this page</p>");
    assertThat(page.kind()).isEqualTo(Genre.DOCUMENTATION);
  }

  @Test
  void teasersUnderACategoryAreAList() {
    String card =
        "<div class='card'><h3><a href='/a'>Lamps on the quay, again and again</a></h3><p>The"
            + " lamps went up before the last ferry had left the basin.</p></div>";
    Article page = read("/category/harbour/", "<h1>Harbour</h1>" + card.repeat(24));
    assertThat(page.kind()).isEqualTo(Genre.LIST);
  }

  @Test
  void anOfferWithCallsToItsReaderIsAService() {
    String part =
        "<section><h2>Our movers</h2><p>We pack your boat, and our crew brings your things to"
            + " your new berth, so that you can sail while we carry.</p>"
            + "<a class='btn' href='tel:123'>Get a quote</a><button>Contact us</button></section>";
    Article page = read("/services", "<h1>We move your boat</h1>" + part.repeat(5));
    assertThat(page.kind()).isEqualTo(Genre.SERVICE);
    assertThat(page.kind().article()).isFalse();
  }

  @Test
  void aPageThatOnlyLeadsOnIsAStub() {
    Article page =
        read(
            null,
            "<meta http-equiv='refresh' content='0; url=/2025/quay'><title>The quay</title><p>If"
                + " you are not redirected, click here to go on to the text.</p>");
    assertThat(page.kind()).isEqualTo(Genre.STUB);
    assertThat(page.kindRule()).isEqualTo("meta-refresh");
  }

  @Test
  void aPageThatShutsOutItsReaderIsAWall() {
    Article page =
        read(
            null,
            "<h1>We are sorry</h1><p>This site is currently not available in your region, and we"
                + " are looking for ways to offer it there.</p>");
    assertThat(page.kind()).isEqualTo(Genre.WALL);
  }

  @ParameterizedTest
  @CsvSource({
    "/film/reviews/lamps-on-the-quay, Lamps on the Quay, REVIEW",
    "/tv/lamps-2x04, ‘Lamps’ Season 2 Recap: The quay closes, RECAP",
    "/people/park, Interview: Ada Park on lamps, INTERVIEW",
    "/meinung/die-lampen, Die Lampen, OPINION",
    "/press-releases/2025/lamps, Lamps for all, PRESS_RELEASE",
    "/guides/lamps, How to hang a lamp, OTHER_ARTICLE",
    "/news/lamps-hang-again-at-the-quay, Lamps hang again, NEWS"
  })
  void theKindOfArticleStandsInItsAddressOrHeadline(String path, String title, Genre kind) {
    assertThat(read(path, news(title)).kind()).isEqualTo(kind);
  }

  @Test
  void questionsThatPartATextMakeAnInterview() {
    String talk = "<p><b>What did you see from the old quay?</b></p>" + PROSE;
    String page = news("Ada Park").replace("</article>", talk.repeat(5) + "</article>");
    assertThat(read("/people/ada-park", page).kind()).isEqualTo(Genre.INTERVIEW);
  }

  @Test
  void aTextWithoutItsPageIsToldByItsAddress() {
    Article article =
        (Article)
            Captures.EXTRACTOR.extract(
                Captures.document(
                    "{\"url\":\"https://site.example/opinion/lamps\",\"title\":\"Lamps\",\"text\":\"The"
                        + " harbour office closed the old quay in March, as was said.\"}"));
    assertThat(article.kind()).isEqualTo(Genre.OPINION);
  }

  @Test
  void aNewsTextThatNamesLegalReasonsIsNoWall() {
    String page =
        news("The quay").replace("</article>", "<p>He cannot be named for legal reasons.</p>");
    assertThat(read("/news/the-quay-and-the-court", page).kind()).isEqualTo(Genre.NEWS);
  }
}
