package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text fields of a dump that hold markup, HTML or Markdown. */
final class Markup {
  private Markup() {}

  /** Whether a text field is HTML. */
  static boolean looksLike(String text) {
    int shown = 0;
    for (String tag : new String[] {"<p>", "<p ", "<br", "<div", "</p>", "</a>", "<li>"}) {
      shown += text.contains(tag) ? 1 : 0;
    }
    return shown >= 2;
  }

  /** The paragraphs of an HTML fragment that is all body. */
  static List<String> paragraphs(String html) {
    Document document = Jsoup.parse(html);
    Page page = Walk.of(document, 500, 20_000);
    List<String> paragraphs = new ArrayList<>();
    for (Block block : page.blocks()) {
      paragraphs.add(block.text);
    }
    return paragraphs;
  }
}
