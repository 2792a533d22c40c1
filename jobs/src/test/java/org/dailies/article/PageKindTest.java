package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dailies.archive.Capture;
import org.dailies.config.ArticleConfig;
import org.dailies.config.TextConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of page are flagged, and rejected where the config says so. */
class PageKindTest {
  private static final String TEXT =
      "<p>The crew had closed the quay by four, and the first lamps went up before the last ferry"
          + " had left the basin on the far side of the town, where nobody waited for it.</p>";

  private static final Map<String, String> PAGES =
      Map.of(
          "video",
          "<meta property='og:type' content='video.other'><h1>Lamps on the quay</h1>" + TEXT,
          "gallery",
          "<h1>Lamps on the quay</h1>"
              + TEXT
              + "<figure><img><figcaption>Another lamp</figcaption></figure>".repeat(16),
          "live-blog",
          "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Lamps"
              + " on the quay\"}</script><h1>Lamps on the quay</h1>"
              + TEXT,
          "paywall",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lamps\","
              + "\"isAccessibleForFree\":\"False\"}</script><h1>Lamps</h1>"
              + TEXT,
          "list-page",
          "<h1>News</h1><h2><a href='/a'>Lamps on the quay, again and again</a></h2>".repeat(20)
              + TEXT,
          "error-page",
          "<title>404 Not Found</title><h1>404 Not Found</h1>" + TEXT,
          "consent-wall",
          "<h1>We value your privacy</h1><p>We and our partners use what your device tells us, and"
              + " we use cookies, to show you what you may like.</p>");

  @ParameterizedTest
  @CsvSource({
    "video",
    "gallery",
    "live-blog",
    "paywall",
    "list-page",
    "error-page",
    "consent-wall"
  })
  void aKindIsFlaggedOrRejectedAsTheConfigSays(String kind) {
    Capture page = Captures.html(PAGES.get(kind));
    assertThat(((Article) extractor(List.of()).extract(page)).flags()).contains(kind);
    Extraction refused = extractor(List.of(kind)).extract(page);
    assertThat(refused)
        .isInstanceOfSatisfying(
            Reject.class,
            reject -> {
              assertThat(reject.reason()).isEqualTo("page-kind");
              assertThat(reject.detail()).isEqualTo(kind);
            });
  }

  @Test
  void anArticleLikeAnyOtherIsOfNoKind() {
    assertThat(Captures.article(Captures.html("<h1>Lamps</h1>" + TEXT)).flags()).isEmpty();
  }

  private static ArticleExtractor extractor(List<String> rejected) {
    ArticleConfig given = ArticleConfig.defaults();
    ArticleConfig config =
        new ArticleConfig(
            given.maxBytes(),
            given.maxDepth(),
            given.maxMillis(),
            given.maxBlocks(),
            given.maxTags(),
            given.minChars(),
            given.futureDays(),
            rejected,
            false);
    return ArticleExtractor.of(config, TextConfig.defaults(), Outlets.load(List.of()));
  }
}
