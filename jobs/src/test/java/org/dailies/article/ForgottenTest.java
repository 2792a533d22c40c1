package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.dailies.article.Forgotten.Kind;
import org.junit.jupiter.api.Test;

/** What is forgotten is known by its keys alone, in every spelling. */
final class ForgottenTest {
  private static Forgotten of(Kind kind, String name) {
    return Forgotten.NOTHING.with(kind, kind.key(name));
  }

  @Test
  void anAddressIsKnownInAllItsSpellings() {
    Forgotten forgotten = of(Kind.ADDRESS, "https://www.paper.example/a/?utm_source=x");
    assertThat(forgotten.holdsAddress("http://paper.example/a/amp")).isTrue();
    assertThat(forgotten.holdsAddress("https://paper.example/ab")).isFalse();
    assertThat(forgotten.holds(null, null, "https://paper.example/a", null, null)).isTrue();
    assertThat(forgotten.toString()).doesNotContain("paper");
  }

  @Test
  void aFrontPageThatPagesCallTheirOwnTakesNoneOfThem() {
    Forgotten page = of(Kind.ADDRESS, "https://paper.example/");
    assertThat(page.holds(null, "https://paper.example/a", "https://paper.example/", null, null))
        .isFalse();
    assertThat(page.holds(null, "https://paper.example", null, null, null)).isTrue();
    assertThat(
            of(Kind.OUTLET, "paper.example")
                .holds(null, "https://x.example/a", "https://paper.example/", null, null))
        .isTrue();
  }

  @Test
  void anOutletTakesTheHostsBelowIt() {
    Forgotten forgotten = of(Kind.OUTLET, "Paper.example");
    assertThat(forgotten.holdsAddress("https://m.paper.example:8080/b?c")).isTrue();
    assertThat(forgotten.holds(null, null, null, "paper.example", null)).isTrue();
    assertThat(forgotten.holdsAddress("https://newspaper.example/b")).isFalse();
    assertThat(forgotten.holdsAddress("no address")).isFalse();
  }

  @Test
  void anArchiveIsKnownByItsPathAndItsContent() {
    Forgotten forgotten = of(Kind.ARCHIVE, "/crawl/a.zip").with(Kind.ARCHIVE, "c0ffee");
    assertThat(forgotten.holdsArchive("/crawl/a.zip!/b.html")).isTrue();
    assertThat(forgotten.holdsArchive("/crawl/a.zip.gz")).isFalse();
    assertThat(forgotten.holdsFingerprint("c0ffee")).isTrue();
  }

  @Test
  void aRejectOfAForgottenAddressKeepsNothingOfIt() {
    Reject reject =
        new Reject("a.warc", 7, "https://paper.example/a", "article", "no-text", "seen");
    assertThat(of(Kind.ADDRESS, "https://paper.example/a").admit(reject))
        .isEqualTo(new Reject("a.warc", 7, null, "article", "no-text", ""));
    assertThat(of(Kind.ADDRESS, "https://paper.example/b").admit(reject)).isSameAs(reject);
  }

  @Test
  void anArticleBecomesARejectWithoutAnAddress() {
    String page =
        "<html><title>T</title><body><article><p>"
            + "A word of the harbour and its long evening market. ".repeat(12)
            + "</p></article></body></html>";
    Extraction read =
        ArticleExtractor.standard()
            .extract(page.getBytes(StandardCharsets.UTF_8), "https://p.example/x");
    assertThat(read).isInstanceOf(Article.class);
    Extraction kept = of(Kind.OUTLET, "p.example").admit(read);
    assertThat(kept).isInstanceOf(Reject.class);
    assertThat(((Reject) kept).reason()).isEqualTo("forgotten");
    assertThat(((Reject) kept).url()).isNull();
  }
}
