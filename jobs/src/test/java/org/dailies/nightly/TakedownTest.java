package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.dailies.DailiesException;
import org.dailies.article.Forgotten.Kind;
import org.junit.jupiter.api.Test;

/** What is named is told by its form. */
final class TakedownTest {
  private static Takedown.Target target(String text) {
    return Takedown.Target.of(text);
  }

  @Test
  void theFormTellsTheKind() {
    assertThat(target("80F1360C5C13EFC6D5B6FC0CA28A802B"))
        .isEqualTo(new Takedown.Target(Kind.ARTICLE, "80f1360c5c13efc6d5b6fc0ca28a802b"));
    assertThat(target("HTTPS://paper.example/a").kind()).isEqualTo(Kind.ADDRESS);
    assertThat(target("paper.example").kind()).isEqualTo(Kind.OUTLET);
    assertThat(target("./crawl.warc"))
        .isEqualTo(
            new Takedown.Target(Kind.ARCHIVE, Path.of("crawl.warc").toAbsolutePath().toString()));
    assertThat(target("s3a://bucket/crawl.warc").name()).isEqualTo("s3a://bucket/crawl.warc");
  }

  @Test
  void whatNamesNothingIsRefused() {
    assertThatThrownBy(() -> target("https:///")).isInstanceOf(DailiesException.class);
    List<Takedown.Target> outlet = List.of(target("paper.example"));
    assertThatThrownBy(() -> new Takedown(outlet, " ")).hasMessageContaining("reason");
  }
}
