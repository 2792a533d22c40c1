package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader cannot see of a page is no part of its article, and what a reader sees is. */
class VisibilityTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final String FIRST =
      "The harbour of Lindvik was closed on Monday after a barge had struck the northern pier,"
          + " and the ferries went from the old quay until the evening.";

  private static final String LAST =
      "Divers looked at the pier in the afternoon, and the harbour master expects to open it again"
          + " before the end of the week.";

  private static final String SECRET =
      "Seven robots wrote the whole season of the programme, the maker said in a statement that"
          + " nobody was meant to read on Friday.";

  private static String page(String head, String inside) {
    return "<!DOCTYPE html><html lang=en><head><title>Harbour closed</title>"
        + head
        + "</head><body><article><h1>Harbour closed</h1><p>"
        + FIRST
        + "</p>"
        + inside
        + "<p>"
        + LAST
        + "</p></article></body></html>";
  }

  private static Article read(String page) {
    return Captures.article(Captures.html(page));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "DISPLAY: NONE !important",
        "display:/* seen? */none",
        "disp\\6c ay:none",
        "visibility:hidden",
        "visibility: collapse",
        "opacity:0",
        "opacity:0%",
        "opacity:.01",
        "filter:opacity(0)",
        "content-visibility:hidden",
        "font-size:0",
        "font-size:0.1px",
        "font-size:1px",
        "font-size:.01em",
        "font-size:0%",
        "font:0/0 a",
        "height:0;overflow:hidden",
        "max-height:0px;overflow-y:hidden",
        "width:0;overflow:hidden",
        "line-height:0;overflow:hidden",
        "position:absolute;left:-9999px",
        "position:fixed;top:-200vh",
        "position:absolute;right:-999em",
        "position:relative;left:-5000px",
        "position:absolute;inset:-9999px auto auto -9999px",
        "margin-left:-9999px",
        "margin:0 0 0 -10000px",
        "text-indent:-9999px",
        "text-indent:-999em",
        "text-indent:100%;white-space:nowrap;overflow:hidden",
        "transform:translateX(-9999px)",
        "transform:translate(-200vw, 0)",
        "transform:translate3d(0,-9999px,0)",
        "transform:scale(0)",
        "transform:rotate(3deg) scaleX(0)",
        "transform:matrix(0,0,0,0,0,0)",
        "scale:0",
        "translate:-9999px",
        "position:absolute;clip:rect(0,0,0,0)",
        "position:absolute;clip:rect(1px, 1px, 1px, 1px)",
        "clip-path:inset(100%)",
        "clip-path:inset(50%)",
        "clip-path:circle(0)",
        "clip-path:polygon(0 0, 0 0, 0 0)",
        "position:absolute;width:1px;height:1px;overflow:hidden",
        "color:transparent",
        "color:rgba(0,0,0,0)",
        "color:rgb(0 0 0 / 0%)",
        "color:hsla(120,50%,50%,0)",
        "color:#0000",
        "color:#12345600",
        "color:white",
        "color:#FFF",
        "color:#fefefe",
        "color:rgb(255, 255, 255)",
        "color:hsl(0, 0%, 100%)",
        "color:ivory",
        "color:#123456;background:#123456",
        "color:navy;background-color:rgb(0,0,128)",
        "color:var(--a);background:var(--a)",
        "-webkit-text-fill-color:transparent",
      })
  void whatAStyleHidesIsCut(String style) {
    hidden(page("", "<p style=\"" + style + "\">" + SECRET + "</p>"));
    hidden(page("", "<div style=\"" + style + "\"><p>" + SECRET + "</p></div>"));
    hidden(page("<style>.a{" + style + "}</style>", "<p class='b a'>" + SECRET + "</p>"));
    hidden(page("", "<p id=x>" + SECRET + "</p><style>#x { " + style + " }</style>"));
  }

  private static void hidden(String page) {
    Article article = read(page);
    assertThat(article.text()).as(page).isEqualTo(FIRST + "\n" + LAST);
    assertThat(article.flags()).as(page).doesNotContain("hidden-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p hidden>S</p>",
        "<div hidden=until-found><p>S</p></div>",
        "<p class='sr-only'>S</p>",
        "<p class='note visually-hidden'>S</p>",
        "<span class='screen-reader-text'>S</span>",
        "<dialog><p>S</p></dialog>",
        "<div popover><p>S</p></div>",
        "<template><p>S</p></template>",
        "<noscript><p>S</p></noscript>",
        "<!-- <p>S</p> -->",
        "<img src=a alt='S'>",
        "<p title='S'></p>",
        "<script>var a = 'S';</script>",
        "<style>/* S */</style>",
        "<textarea>S</textarea>",
        "<select><option>S</option></select>",
        "<datalist><option>S</option></datalist>",
        "<input type=hidden value='S'>",
        "<svg><text>S</text></svg>",
        "<noframes><p>S</p></noframes>",
        "<noembed>S</noembed>",
        "<font color=white>S</font>",
        "<table bgcolor=#203040><tr><td><font color=203040>S</font></td></tr></table>",
        "<div style='background:#204060'><p><span style='color:rgb(32,64,96)'>S</span></p></div>",
        "<div style='visibility:hidden'><div><p>S</p></div></div>",
      })
  void whatMarkupHidesIsCut(String inside) {
    hidden(page("", inside.replace("S", SECRET)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p.a{display:none}",
        "article .a{display:none}",
        "article > .a{display:none}",
        "p + .a{display:none}",
        "h1 ~ .a{display:none}",
        ".a.b{display:none}",
        "[data-testid=s]{display:none}",
        "[class*='b']{display:none}",
        "p:not(.c):nth-of-type(2){display:none}",
        ":is(.q, .a){display:none}",
        ".z,.a,.y{display:none}",
        "article{.a{display:none}}",
        "@media screen{.a{display:none}}",
        "@media all and (min-width:100px){.a{display:none}}",
        "@media (max-width:99999px){.a{display:none}}",
        "@media not print{.a{display:none}}",
        "@supports (display:grid){@media screen{.a{display:none}}}",
        "@layer x{.a{display:none}}",
        "@import url(x.css);@charset 'a';.a{display:none}",
        ".q{content:'}';color:red}.a{display:none}",
        "/* .q{ */.a{display:none}",
        "\\2e a{}.a{display:block}.a.b{display:none}",
        ".a{display:block}.a{display:none}",
        ".a{display:none!important}.a{display:block}",
        "#i.a{display:none}.a{display:block}",
        ".a{color:#445566}article{background:#456}",
        "body{background:black;color:white}.a{color:#000}",
        "<!-- .a{display:none} -->",
        ".a{display:none",
      })
  void whatAPagesOwnRuleHidesIsCut(String rules) {
    hidden(
        page(
            "<style>" + rules + "</style>",
            "<p id=i class='a b' data-testid=s>" + SECRET + "</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.a{display:none}.a{display:block}</style><p class=a>S</p>",
        "<style>.a{display:none}p.a{display:block}</style><p class=a>S</p>",
        "<style>.a{display:none}</style><p class=a style='display:block'>S</p>",
        "<style>@layer b{.a{display:none}}.a{display:block}</style><p class=a>S</p>",
        "<style>@media print{.a{display:none}}</style><p class=a>S</p>",
        "<style media=print>.a{display:none}</style><p class=a>S</p>",
        "<style>@media (max-width:600px){.a{display:none}}</style><p class=a>S</p>",
        "<style>@media (prefers-color-scheme:dark){.a{color:#fff}}</style><p class=a>S</p>",
        "<style>.a:hover{display:none}.a::before{display:none}</style><p class=a>S</p>",
        "<style>.b .a{display:none}</style><p class=a>S</p>",
        "<style>.a-b{display:none}</style><p class=a>S</p>",
        "<style>@font-face{display:none}@keyframes x{from{opacity:0}}</style><p class=a>S</p>",
        "<style>@keyframes in{to{opacity:1}}.a{opacity:0;animation:in 1s forwards}</style>"
            + "<p class=a>S</p>",
        "<style>.a{display:flex}</style><p class=a hidden>S</p>",
        "<noscript><style>.a{display:none}</style></noscript><p class=a>S</p>",
        "<p aria-hidden=true>S</p>",
        "<div style='visibility:hidden'><p style='visibility:visible'>S</p></div>",
        "<div style='font-size:0'><p style='font-size:16px'>S</p></div>",
        "<div style='font-size:62.5%'><p style='font-size:1.6rem'>S</p></div>",
        "<div style='text-indent:-9999px'><p style='text-indent:0'>S</p></div>",
        "<p style='text-indent:-2em;padding-left:2em'>S</p>",
        "<div style='height:0;padding-bottom:56%;overflow:hidden'><p>S</p></div>",
        "<div style='height:0'><p>S</p></div>",
        "<div style='max-height:200px;overflow:hidden'><p>S</p></div>",
        "<p style='line-height:0'>S</p>",
        "<p style='position:static;left:-9999px'>S</p>",
        "<p style='position:absolute;left:50%;transform:translate(-50%,-50%)'>S</p>",
        "<p style='margin:0 -9999px;padding:0 9999px'>S</p>",
        "<p style='transform:scale(1.05)'>S</p>",
        "<div style='position:relative;left:50%;width:100vw;margin-left:-50vw'><p>S</p></div>",
        "<p style='clip:rect(0,0,0,0)'>S</p>",
        "<p style='clip-path:inset(5%)'>S</p>",
        "<p style='opacity:.6'>S</p>",
        "<p style='color:#767676'>S</p>",
        "<p style='color:#fff;background:#123'>S</p>",
        "<div style='background:#123'><p style='color:#fff'>S</p></div>",
        "<div style='background-image:url(a.png)'><p style='color:#fff'>S</p></div>",
        "<link rel=stylesheet href=a.css><p style='color:#fff'>S</p>",
        "<div style='color:#fff'><p style='color:#222'>S</p></div>",
        "<style>body{color:#fff;background:#000}</style><p>S</p>",
        "<p style='color:transparent;background:linear-gradient(red,blue);"
            + "-webkit-background-clip:text'>S</p>",
      })
  void whatAReaderSeesStays(String inside) {
    Article article = read(page("", inside.replace("S", SECRET)));
    assertThat(article.text()).isEqualTo(FIRST + "\n" + SECRET + "\n" + LAST);
    assertThat(article.flags()).doesNotContain("hidden-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<details><summary>More</summary><p>S</p></details>",
        "<div id=r style='display:none'><p>S</p></div><button>Read more</button>",
        "<div id=r hidden><p>S</p></div><p><a href='#'>Weiterlesen</a></p>",
        "<p>Then <span id=r style='display:none'>S</span></p><button>Lire la suite</button>",
        "<button aria-controls=r aria-expanded=false>What they found</button>"
            + "<div id=r hidden><p>S</p></div>",
        "<style>.r{max-height:0;overflow:hidden}#t:checked~.r{max-height:none}</style>"
            + "<input type=checkbox id=t><label for=t>Read more</label><div class=r><p>S</p></div>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour"
            + " closed\",\"isAccessibleForFree\":\"False\"}</script>"
            + "<div class='c-paywall' style='display:none'><p>S</p></div>",
      })
  void whatThePageOpensIsKeptAndFlagged(String inside) {
    Article article = read(page("", inside.replace("S", SECRET)));
    assertThat(article.text()).contains(FIRST).contains(SECRET).contains(LAST);
    assertThat(article.flags()).contains("hidden-text");
  }

  @Test
  void anOpenDetailsElementIsNoHiddenText() {
    Article article = read(page("", "<details open><p>" + SECRET + "</p></details>"));
    assertThat(article.text()).contains(SECRET);
    assertThat(article.flags()).doesNotContain("hidden-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='color:#fff'><p>S</p></div><button>Read more</button>",
        "<div style='position:absolute;left:-9999px'><p>S</p></div><button>Read more</button>",
        "<div style='display:none'><p>S</p></div><a href='/other'>Read more</a>",
        "<div style='display:none'><p>S</p></div><button>Post</button>",
        "<div class='paywall' style='display:none'><p>S</p></div>",
      })
  void whatNoControlOpensIsCut(String inside) {
    hidden(page("", inside.replace("S", SECRET)));
  }

  static Stream<String> wholes() {
    String body = "<h1>Harbour closed</h1><p>" + FIRST + "</p><p>" + LAST + "</p>";
    return Stream.of(
        "<body style='opacity:0'>" + body,
        "<html style='visibility:hidden'><body>" + body,
        "<style>body{display:none}</style><body><article>" + body + "</article>",
        "<style>html,body{opacity:0}</style><body><article>" + body + "</article>",
        "<div id=app style='display:none'><div>" + body + "</div></div>",
        "<div class=banner><p>We use cookies and other means to show you what you may like, and ask"
            + " for your consent to it.</p></div><main hidden>"
            + body
            + "</main>",
        "<h1>Harbour closed</h1><div class='article-body' style='display:none'>" + body + "</div>");
  }

  @ParameterizedTest
  @MethodSource("wholes")
  void aPageThatHidesItsOnlyArticleKeepsIt(String page) {
    Article article = read("<title>Harbour closed</title>" + page);
    assertThat(article.text()).contains(FIRST).contains(LAST);
    assertThat(article.flags()).contains("hidden-text");
  }

  static Stream<String> besides() {
    String big = ("<p>" + SECRET + "</p>").repeat(30);
    return Stream.of(
        "<article><h1>Harbour closed</h1><p>A barge struck the pier.</p><div class='article-body'"
            + " style='display:none'>"
            + big
            + "</div></article>",
        "<article><h1>Harbour closed</h1><p>A barge struck the pier on Monday.</p></article>"
            + "<article hidden><h1>Robots</h1>"
            + big
            + "</article>",
        "<h1>Harbour closed</h1><p>"
            + FIRST
            + "</p><main style='visibility:hidden'><h1>Robots</h1>"
            + big
            + "</main>",
        "<h1>Harbour closed</h1><p>" + FIRST + "</p><div style='display:none'>" + big + "</div>",
        "<body style='opacity:0'><article><h1>Harbour closed</h1><p>"
            + FIRST
            + "</p><p>"
            + LAST
            + "</p><div style='color:#fff'>"
            + big
            + "</div></article>");
  }

  @ParameterizedTest
  @MethodSource("besides")
  void aBigHiddenTextBesideASmallArticleIsCut(String page) {
    Extraction outcome =
        Captures.EXTRACTOR.extract(Captures.html("<title>Harbour closed</title>" + page));
    assertThat(outcome).isNotNull();
    if (outcome instanceof Article article) {
      assertThat(article.text()).doesNotContain("robots");
    }
  }

  @Test
  void aHiddenWordDoesNotBreakItsParagraph() {
    String inside =
        "<p>The mayor <span style='display:none'>secret </span>said nothing at all.</p>";
    assertThat(read(page("", inside)).text()).contains("\nThe mayor said nothing at all.\n");
  }

  @Test
  void markupInADumpsTextIsReadAsAReaderSeesIt() {
    String json =
        "{\"title\":\"Harbour closed\",\"text\":\"<p>"
            + FIRST
            + "</p><p style='display:none'>"
            + SECRET
            + "</p><p>"
            + LAST
            + "</p>\"}";
    assertThat(Captures.article(Captures.document(json)).text()).isEqualTo(FIRST + "\n" + LAST);
  }

  @Test
  void floodsOfRulesAreReadInLinearTime() {
    for (String rule :
        new String[] {
          ".a%d{display:none}",
          "p.a .b%d > .c{opacity:0}",
          "a{b{c{",
          "{{",
          "}",
          "@media{",
          "\\",
          "\"",
          ".a:not(",
          "/*",
          ".c{display:none}",
          "div div div div p{color:#fff}"
        }) {
      long small = nanos(rule, 4_000);
      long large = nanos(rule, 16_000);
      assertThat(large).as(rule).isLessThan(12 * Math.max(small, 20_000_000L));
    }
  }

  private static long nanos(String rule, int times) {
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < times; i++) {
      sheet.append(rule.replace("%d", String.valueOf(i)));
    }
    String page =
        "<style>"
            + sheet
            + "</style>"
            + ("<div class=c><p class='c'>" + FIRST + "</p></div>").repeat(200);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      Walk.of(Jsoup.parse(page), 500, 20_000);
      best = Math.min(best, CLOCK.getCurrentThreadCpuTime() - start);
    }
    return best;
  }

  @Test
  void aPageWithMoreRulesThanAreReadSaysSo() {
    String rules = "div div div div p{opacity:1} p{display:none}".repeat(40_000);
    String page = page("<style>" + rules + "</style>", "");
    assertThat(Captures.EXTRACTOR.extract(Captures.html(page)))
        .satisfies(
            outcome -> {
              if (outcome instanceof Article article) {
                assertThat(article.flags()).contains("styles-cut");
              }
            });
  }

  @Test
  void shuffledStylesNeverThrow() {
    String[] parts = {
      ".a",
      "#b",
      "p",
      ">",
      "+",
      "~",
      "*",
      "[c",
      "=",
      "]",
      ":not(",
      ")",
      ":nth-child(",
      "2n+1",
      "{",
      "}",
      ";",
      ":",
      "display",
      "none",
      "color",
      "#ff",
      "rgb(1,",
      "hsl(1 2% 3%)",
      "-1e9px",
      "calc(",
      "!important",
      "@media",
      "@layer",
      "screen",
      "and",
      "(",
      "\\",
      "\\41 ",
      "\"",
      "'",
      "/*",
      "*/",
      ",",
      " ",
      "&",
      "font:",
      "clip-path:inset(",
      "transform:matrix(",
      "margin:",
      "1.2.3",
      "%",
      "\n"
    };
    Random random = new Random(3);
    for (int i = 0; i < 1_000; i++) {
      StringBuilder style = new StringBuilder();
      for (int k = random.nextInt(40); k > 0; k--) {
        style.append(parts[random.nextInt(parts.length)]);
      }
      String attribute = style.toString().replace("\"", "'");
      String page =
          page("<style>" + style + "</style>", "<p class=a id=b style=\"" + attribute + "\">x</p>");
      assertThat(Captures.EXTRACTOR.extract(Captures.html(page)))
          .as(page)
          .satisfies(
              outcome ->
                  assertThat(outcome instanceof Reject reject ? reject.reason() : "")
                      .isNotEqualTo("extractor-failed"));
    }
  }
}
