package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thinned page reads as the whole page does. */
class ThinnedTest {
  private static final String CODE = "var some = 'thing long enough to be cut';";

  @Test
  void scriptsAndStylesAreEmptiedAndDataIsKept() {
    String page =
        "<style>p { color: black; margin: 0 }</style><SCRIPT async>"
            + CODE
            + "</Script><script type='application/ld+json'>{\"headline\":\"A headline\"}</script>"
            + "<p>Text</p>";
    assertThat(thinned(page))
        .isEqualTo(
            "<style></style><SCRIPT async></Script>"
                + "<script type='application/ld+json'>{\"headline\":\"A headline\"}</script>"
                + "<p>Text</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>No script at all, only text.</p>",
        "<!-- <script> a comment that ends before the script does --> <p>Text</p><script></script>",
        "<title>How to use the <script> element</title><p>Text of some length</p><script></script>",
        "<p title='<script>'>Text that stands after it</p><script></script>",
        "<p title=it's>Text <b title='<script>'>and more of it</b></p><script></script>",
        "<textarea><script></textarea><p>Text that stands after it</p><script></script>",
        "<script><!-- <script> var a = '</script>'; --> </script><p>Text after it</p>",
        "<script>var never = 'closed, so that all of it is script <p>Text</p>'",
        "<script/><p>Text after an empty element</p><script></script>",
        "<p>Text<script",
        "<!--><script>var a = 'something'</script><p>Text</p>-->",
      })
  void whatOnlyLooksLikeAScriptStays(String page) {
    assertThat(read(thinned(page))).isEqualTo(read(page));
  }

  @Test
  void shuffledMarkupReadsAsBefore() {
    String[] parts = {
      "<script>",
      "</script>",
      "<script src=a>",
      "<style>",
      "</style>",
      "<!--",
      "-->",
      "<title>",
      "</title>",
      "<p title=\"",
      "\">",
      "<p>",
      "</p>",
      "'",
      "=",
      "a word or more ",
      "<b c='d'>",
      "<textarea>",
      "</textarea>",
      "<",
      "/>",
      "<iframe>",
      "</iframe>",
      "some words to be cut away "
    };
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder page = new StringBuilder();
      for (int k = random.nextInt(14); k >= 0; k--) {
        page.append(parts[random.nextInt(parts.length)]);
      }
      assertThat(read(thinned(page.toString())))
          .as(page.toString())
          .isEqualTo(read(page.toString()));
    }
  }

  private static String thinned(String page) {
    return new String(Thinned.of(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }

  /** The page's tree without what scripts and styles hold. */
  private static String read(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    document.select("script, style").forEach(element -> element.empty());
    return document.html();
  }
}
