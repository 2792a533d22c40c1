package org.dailies.bench;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Pages that repeat one thing that costs a reader more than it costs its writer, each at any size.
 */
final class Floods {
  private static final String SEED =
      "Netflix said on Monday that generative AI helped the studio. ";

  private Floods() {}

  /**
   * A kind of page.
   *
   * @param name what is repeated
   * @param text whether the repeated is the article's text; else it stands around the text
   * @param page the page with so many characters of it
   */
  record Flood(String name, boolean text, IntFunction<String> page) {}

  /** Every kind, the text's own first. */
  static List<Flood> all() {
    return List.of(
        text("names", "Netflix AI "),
        text("names and terms", "Disney said generative AI. "),
        text("terms", "generative AI "),
        text("people", "Bob Iger and Ted Sarandos met David Zaslav. "),
        text("surnames", "Iger "),
        text("ambiguous names", "Universal Sony Sora Max Apple "),
        text("titles", "Sinners Barbie Oppenheimer "),
        text("title marks", "《芭比》"),
        text("quotes", "“We use generative AI,” said Bob Iger. "),
        text("straight quotes", "\"We use AI,\" Iger said. "),
        text("open quotes", "“"),
        text("quote marks", "\" ' “ ” ‘ ’ « » „ "),
        text("one quote", "word and \"word "),
        text("indirect speech", "Bob Iger said that Disney would use AI. He added that it works. "),
        text("cues", "said "),
        text("cues and names", "said Iger told Disney "),
        text("pronouns", "He said she said they said. "),
        text("event words", "register now tickets conference panel summit join us "),
        text("credits", "Photo: "),
        text("credit words", "courtesy of photo credit image via Netflix "),
        text("related links", "Related: Netflix\n"),
        text("glued headings", "end.Related Stories Netflix"),
        text("read also", "Read more: generative AI at Disney\n"),
        text("frames", "AI could replace writers and cost jobs, the union warned. "),
        text("stances", "Disney opposes generative AI and supports AI. "),
        text("uses", "Netflix used generative AI to make visual effects for the film. "),
        text("abbreviations", "U.S. Mr. Dr. Inc. "),
        text("initials", "J. "),
        text("dotted words", "a.b"),
        text("dashed words", "a-"),
        text("hosts", "news.example.com "),
        text("addresses", "https://www.example.com/a?b=c "),
        text("capitals", "Netflix Disney Apple Amazon "),
        text("capital letters", "A"),
        text(
            "turns", "\nAda Park: We do not use AI and do not plan to use AI, Netflix said to us."),
        text("a turn", "not use AI and not plan to use AI Netflix "),
        text("doers", "Al Bo, Ci Du and Netflix use use use AI "),
        text("numbers", "1,234.5 "),
        text("digits", "1"),
        text("dates", "January 3, 2025 "),
        text("brackets", "([{"),
        text("full stops", "."),
        text("dashes", "— "),
        text("commas", "a, "),
        text("one word", "a"),
        text("one sentence", "the studio and the union and "),
        text("short sentences", "Go. "),
        text("short paragraphs", "Netflix AI said.\n"),
        text("line breaks", "\n"),
        text("blanks", " "),
        text("no-break spaces", "\u00a0"),
        text("zero-widths", "\u200b"),
        text("soft hyphens", "a\u00ad"),
        text("combining marks", "\u0301"),
        text("letters with marks", "e\u0301"),
        text("surrogates", "\ud83d\ude00"),
        text("bidi marks", "\u202e"),
        text("Chinese", "生成式人工智能"),
        text("Chinese names and quotes", "迪士尼表示：“我们使用生成式人工智能。”王伟说，"),
        text("Japanese", "ディズニーは「生成AIを使う」と述べた"),
        text("katakana", "ア"),
        text("hiragana", "あ"),
        text("Korean", "넷플릭스는 생성형 AI를 쓴다고 말했다 "),
        text("Thai", "ภาษาไทย"),
        text("German speech", "„Wir nutzen KI“, sagte Müller. Er erklärte, dass die KI hilft. "),
        text("French speech", "« Nous utilisons l’IA », a déclaré Dupont. "),
        text("Spanish speech", "«Usamos IA», dijo García. Según Netflix, la IA ayuda. "),
        text("apostrophes", "Disney’s "),
        text("genitives", "Netflix's AI's "),
        markup("nested elements", "<div>", 30_000),
        markup("nested lists", "<ul><li>", 30_000),
        markup("unclosed bold", "<b>", 2_000_000_000),
        markup("open paragraphs", "<p>a", 2_000_000_000),
        markup("empty elements", "<span></span>", 2_000_000_000),
        markup("tables", "<table><tr><td>Netflix AI</td></tr></table>", 2_000_000_000),
        markup("cells", "<td>Netflix</td>", 2_000_000_000),
        markup("headings", "<h2>Netflix AI</h2>", 2_000_000_000),
        markup("links", "<a href=/x>Netflix</a> ", 2_000_000_000),
        markup("lists of links", "<ul><li><a href=/x>Netflix AI</a></li></ul>", 2_000_000_000),
        markup("breaks", "<br>", 2_000_000_000),
        markup("paragraphs", "<p>Netflix said AI helps the studio, and so on.</p>", 2_000_000_000),
        markup("entities", "&amp;&nbsp;&#x41;", 2_000_000_000),
        markup("entity starts", "&", 2_000_000_000),
        markup("tag starts", "<", 2_000_000_000),
        markup("comments", "<!-- <p -->", 2_000_000_000),
        markup("forms", "<form><select><option>Netflix", 2_000_000_000),
        markup(
            "cards",
            "<div class=q><b>Ann Lee</b><p>Netflix said AI helps the studio, and many more words on"
                + " it.</p></div>",
            2_000_000_000),
        markup("boxes", "<div><p>Sign up</p><form><input></form></div>", 2_000_000_000),
        markup("ends without starts", "</p></div>", 2_000_000_000),
        markup("bylines", "<p class=byline>By Ann Lee and Bob Iger</p>", 2_000_000_000),
        markup("times", "<time datetime=2025-01-03>January 3, 2025</time>", 2_000_000_000),
        around("tags in a comment", "<!--", "<p ", "-->"),
        around("tags in a script", "<script>", "<p ", "</script>"),
        around("strings in a script", "<script>", ":\"<p ", "</script>"),
        around("escaped tags in a script", "<script>", "\\u003cp", "</script>"),
        around("JSON strings in a script", "<script>{\"a", "\":\"<p>b\",\"a", "\"}</script>"),
        around("attributes", "<p ", "a=b ", ">x</p>"),
        around("distinct attributes", "<p ", null, ">x</p>"),
        around("a long attribute", "<p class=\"", "byline ", "\">x</p>"),
        around("meta tags", "", "<meta name=author content=\"Ann Lee\">", ""),
        around("meta dates", "", "<meta name=date content=2025-01-03>", ""),
        around("canonicals", "", "<link rel=canonical href=/x>", ""),
        around("JSON-LD lists", "<script type=application/ld+json>", "[", "</script>"),
        around(
            "JSON-LD articles",
            "<script type=application/ld+json>[{}",
            ",{\"@type\":\"NewsArticle\",\"headline\":\"a\",\"author\":\"Ann Lee\"}",
            "]</script>"),
        around(
            "JSON-LD scripts",
            "",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>",
            ""),
        around(
            "a JSON-LD body",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"",
            "Netflix AI. ",
            "\"}</script>"),
        around("styles", "<style>", ".a{display:none}", "</style>"),
        around("style elements", "", "<style>.a{}</style>", ""),
        around("a title", "<title>", "Netflix AI - ", "</title>"),
        around("titles", "", "<title>Netflix</title>", ""));
  }

  private static Flood text(String name, String unit) {
    return new Flood(
        name,
        true,
        size ->
            "<html><title>A studio and AI</title><article><p>"
                + (SEED + repeat(unit, size)).replace("\n", "</p>\n<p>")
                + "</p></article>");
  }

  private static Flood markup(String name, String unit, int most) {
    return new Flood(
        name,
        false,
        size ->
            "<html><title>A studio</title><body><article><p>"
                + SEED.repeat(6)
                + "</p>"
                + repeat(unit, Math.min(size, most))
                + "</article>");
  }

  private static Flood around(String name, String before, String unit, String after) {
    return new Flood(
        name,
        false,
        size ->
            "<html><head><title>A studio</title>"
                + before
                + (unit == null ? attributes(size) : repeat(unit, size))
                + after
                + "<body><article><p>"
                + SEED.repeat(6)
                + "</p></article>");
  }

  private static String attributes(int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append('a').append(i).append("=b ");
    }
    return text.toString();
  }

  private static String repeat(String unit, int size) {
    return unit.repeat(Math.max(1, size / unit.length()));
  }
}
