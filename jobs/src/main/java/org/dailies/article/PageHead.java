package org.dailies.article;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Gathers what a page states of itself in elements that nobody sees, wherever they stand. */
final class PageHead {
  private final Page page;

  PageHead(Page page) {
    this.page = page;
  }

  void title(Element e) {
    if (page.documentTitle.isEmpty()) {
      page.documentTitle = Words.clean(e.wholeText());
    }
  }

  void meta(Element e) {
    String content = HintReader.value(e, "content");
    if (content.isBlank() || JsonLd.unfilled(content)) {
      return;
    }
    String[] names = {
      HintReader.value(e, "property"),
      HintReader.value(e, "name"),
      HintReader.value(e, "itemprop"),
      HintReader.value(e, "http-equiv")
    };
    for (String raw : names) {
      if (raw.isEmpty()) {
        continue;
      }
      String name = raw.toLowerCase(Locale.ROOT).strip();
      page.meta.putIfAbsent(name, content);
      switch (name) {
        case "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "citation_author",
            "og:article:author",
            "article:author_name",
            "rnews:author",
            "dcsext.author",
            "cxenseparse:author",
            "creator",
            "twitter:data1-author" ->
            page.metaAuthors.add(name + "\t" + content);
        case "article:tag", "keywords", "news_keywords", "parsely-tags", "og:article:tag" ->
            page.metaTags.add(content);
        default -> {
          // Only authors and tags come in numbers.
        }
      }
      return;
    }
  }

  void link(Element e) {
    page.signs.sequence |= Signs.next(HintReader.value(e, "rel"));
    if (page.canonical == null && HintReader.value(e, "rel").equalsIgnoreCase("canonical")) {
      page.canonical = Walk.blankToNull(HintReader.value(e, "href"));
    }
  }

  void script(Element e) {
    String type = HintReader.value(e, "type");
    if (type.length() >= 19
        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")
        && e.childNodeSize() > 0) {
      Node data = e.childNode(0);
      page.jsonLd.add(data instanceof DataNode d ? d.getWholeData() : e.data());
    }
  }
}
