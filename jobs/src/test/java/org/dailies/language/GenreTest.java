package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Articles count as coverage; other pages do not. */
final class GenreTest {
  @Test
  void theFirstNineKindsAreArticles() {
    assertThat(Arrays.stream(Genre.values()).filter(Genre::article).map(Genre::code))
        .containsExactly(
            "news",
            "review",
            "recap",
            "interview",
            "opinion",
            "live-blog",
            "press-release",
            "recipe",
            "other-article");
    assertThat(Genre.others()).hasSize(12).contains("forum", "wall").doesNotContain("news");
  }

  @Test
  void pagesStoredBeforeKindsWereToldCount() {
    assertThat(Genre.counts(null)).isTrue();
    assertThat(Genre.counts("other-article")).isTrue();
    assertThat(Genre.counts("forum")).isFalse();
  }
}
