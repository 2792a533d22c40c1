package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dailies.config.ArticleConfig;
import org.dailies.config.TextConfig;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages made to break an extractor end in an article or a reject, soon. */
class HostilePagesTest {
  private static final String PROSE =
      "<p>The quick brown fox jumps over the lazy dog, again and again, until the sun goes"
          + " down.</p>";

  static Stream<String> pages() {
    return Stream.of(
        "<b>".repeat(200_000) + PROSE,
        "<a href=x>".repeat(100_000) + PROSE,
        "<p " + attributes(100_000) + ">" + PROSE,
        "<script>" + "var a='<p>';".repeat(100_000) + "</script>" + PROSE,
        "<p>" + "&amp;&lt;&#38;&bogus;".repeat(100_000) + "</p>",
        "<p>" + "\0".repeat(100_000) + "text</p>" + PROSE,
        "<table>".repeat(5_000) + PROSE,
        "<table><tr><td>".repeat(5_000) + PROSE,
        "<!--".repeat(100_000),
        "<p>" + "a".repeat(2_000_000) + "</p>",
        "<p>" + "<br>".repeat(300_000) + "</p>" + PROSE,
        ("<div class='" + "x-related ".repeat(50) + "'>").repeat(3_000) + PROSE,
        "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>" + PROSE,
        "<script>var x={\"a\":\"" + "<p".repeat(200_000) + "</script>",
        "<select>" + "<option>".repeat(100_000) + "</select>" + PROSE,
        PROSE.repeat(30_000));
  }

  private static String attributes(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(" a").append(i).append("=b");
    }
    return out.toString();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void endsInAnOutcomeWithinTheBudget(String page) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> assertThat(Captures.EXTRACTOR.extract(Captures.html(page))).isNotNull());
  }

  @Test
  void aMillionNestedTagsAreTooDeepOrBounded() {
    Extraction outcome =
        Captures.EXTRACTOR.extract(Captures.html("<div>".repeat(1_000_000) + PROSE));
    assertThat(outcome).isInstanceOf(Reject.class);
    assertThat(((Reject) outcome).reason()).isEqualTo("too-large");
  }

  @Test
  void tagsAreCountedBeforeThePageIsParsed() {
    int most = ArticleConfig.defaults().maxTags();
    String prose = "<p>" + PROSE + "</p>";
    assertThat(Captures.EXTRACTOR.extract(Captures.html("<b>".repeat(400) + prose)))
        .isInstanceOf(Article.class);
    Reject reject = Captures.reject(Captures.html(prose + "<br>".repeat(most)));
    assertThat(reject.reason()).isEqualTo("too-large");
    assertThat(reject.detail()).isEqualTo("over " + most + " tags");
    assertThat(Captures.EXTRACTOR.extract(Captures.html(prose + " < 3".repeat(most))))
        .isInstanceOf(Article.class);
  }

  @Test
  void aPageOverItsTimeIsTooSlow() {
    ArticleConfig given = ArticleConfig.defaults();
    ArticleConfig hasty =
        new ArticleConfig(
            given.maxBytes(),
            given.maxDepth(),
            1,
            given.maxBlocks(),
            given.maxTags(),
            25,
            1,
            List.of(),
            false);
    ArticleExtractor extractor =
        ArticleExtractor.of(hasty, TextConfig.defaults(), Outlets.load(List.of()));
    Extraction outcome =
        extractor.extract(Captures.html(PROSE.repeat(given.maxBytes() / 2 / PROSE.length())));
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Reject.class, reject -> assertThat(reject.reason()).isEqualTo("too-slow"));
  }

  @Test
  void aPayloadOverTheBudgetIsTooLarge() {
    byte[] payload = new byte[17 << 20];
    Arrays.fill(payload, (byte) 'a');
    assertThat(Captures.reject(Captures.html(payload)).reason()).isEqualTo("too-large");
  }

  @Test
  void randomBytesNeverThrow() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] payload = new byte[random.nextInt(3_000)];
      random.nextBytes(payload);
      assertThat(Captures.EXTRACTOR.extract(Captures.html(payload))).isNotNull();
    }
  }

  @Test
  void shuffledMarkupNeverThrows() {
    String[] parts = {
      "<p>",
      "</p>",
      "<div class='article-body'>",
      "</div>",
      "<h1>",
      "</h1>",
      "<li>",
      "<table>",
      "<td>",
      "<a href='/x'>",
      "</a>",
      "<br>",
      "Some words that end. ",
      "2024-05-01",
      "<time>",
      "<script type='application/ld+json'>{\"headline\":\"a\"",
      "</script>",
      "<meta name=author",
      " content='By A B'>",
      "&",
      "<",
      ">",
      "\"",
      "<article>",
      "</article>",
      "日本語の文章です。",
      "\n"
    };
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      StringBuilder page = new StringBuilder();
      for (int k = random.nextInt(120); k > 0; k--) {
        page.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(Captures.EXTRACTOR.extract(Captures.html(page.toString()))).isNotNull();
    }
  }

  @Test
  void binaryPayloadsAreNotText() {
    byte[] pdf = "%PDF-1.7 stuff".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Captures.reject(Captures.html(pdf)).reason()).isEqualTo("not-text");
  }
}
