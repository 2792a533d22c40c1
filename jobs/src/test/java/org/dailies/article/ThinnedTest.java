package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thinned page reads as the whole page does. */
class ThinnedTest {
  private static final Set<String> READ = Set.of("class", "id", "href", "type", "title");

  private static final String CODE = "var some = 'thing long enough to be cut';";

  @Test
  void scriptsAreEmptiedAndStylesAndDataAreKept() {
    String page =
        "<style>p { color: black; margin: 0 }</style><SCRIPT async>"
            + CODE
            + "</Script><script type='application/ld+json'>{\"headline\":\"A headline\"}</script>"
            + "<p>Text</p>";
    assertThat(thinned(page))
        .isEqualTo(
            "<style>p { color: black; margin: 0 }</style><SCRIPT async></Script>"
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
        "<p foo =\"a > b\" bar = c>Text</p>",
        "<p foo=\"a\"bar='b'>Text</p>",
        "<p foo='a' foo=b id=c id=d>Text</p>",
        "<p foo=a/>Text</p><img src=a/><br foo=a />Text",
        "<table><input type=hidden foo=a><input type=text></table>",
        "<svg><font color=red><p>Text</p></font></svg>",
        "<p foo='a>Text</p>",
        "<p foo",
        "<p foo=",
        "<p foo='",
        "<p id=a foo/>Text</p>",
        "<p/foo=a/ bar=b>Text",
        "<p foo=`a>b` c='>'>Text",
        "<a foo=<b> c=\"d\">Text</a>",
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
      "<div id=a data-x='b' ",
      "<a href='x' data-y=\"",
      " data-z = c",
      "src=a/b class=d",
      "<img alt='",
      " style=\"display: none\"",
      " x",
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

  @Test
  void attributesThatNothingReadsGo() {
    String page =
        "<div class=\"a\" data-x='1' id=b onclick=\"go('>')\"><img src=a.png alt=\"A\" />"
            + "<a HREF='/x' target=_blank title=y data-track>Text</a>"
            + "<p style=\"color: red\">Text</p><p style='display: none'>Text</p></div>";
    assertThat(thinned(page))
        .isEqualTo(
            "<div class=\"a\" id=b><img /><a HREF='/x'>Text</a>"
                + "<p style=\"color: red\">Text</p><p style='display: none'>Text</p></div>");
  }

  @Test
  void textInACharsetThatSwitchesByEscapesIsLeftAlone() {
    String page = "<p foo=a>\u001B$B<p bar=b>\u001B(B</p>";
    assertThat(thinned(page)).isEqualTo(page);
  }

  /** The page's tree without what scripts and styles hold, and what of it is read. */
  private static String read(String page) {
    Document document = Jsoup.parse(page);
    document.outputSettings().prettyPrint(false);
    document.select("script, style").forEach(element -> element.empty());
    for (Element element : document.getAllElements()) {
      boolean image = element.normalName().equals("img");
      element
          .attributes()
          .asList()
          .forEach(
              attribute -> {
                if (image || !READ.contains(attribute.getKey())) {
                  element.removeAttr(attribute.getKey());
                }
              });
    }
    return document.html();
  }
}
