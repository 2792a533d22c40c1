package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;
import org.jsoup.nodes.Element;

/** Gathers the names and dates that a page's elements mark as its author's and its own. */
final class Marks {
  private static final int MAX_BYLINES = 40;
  private static final int MAX_TIMES = 60;
  private static final int MAX_LINKS = 6;

  private static final Set<String> AUTHOR_ADDRESSES =
      Languages.builtIn().union(PageWords.AUTHOR_ADDRESSES);

  private final Page page;
  private final HintReader hints;

  Marks(Page page, HintReader hints) {
    this.page = page;
    this.hints = hints;
  }

  /** Looks at a link, which may lead to its author's page. */
  void anchor(Element e, Container container) {
    if (HintReader.value(e, "rel").contains("author")
        || HintReader.value(e, "itemprop").contains("author")) {
      byline(e, true, container);
      return;
    }
    boolean named = (hints.of(HintReader.value(e, "class")) & Hints.AUTHOR) != 0;
    boolean leads = authorLink(HintReader.value(e, "href"));
    if (named || leads) {
      Element parent = e.parent();
      int around = parent == null ? 0 : hints.of(HintReader.value(parent, "class"));
      byline(e, leads && (named || (around & Hints.AUTHOR) != 0), container);
    }
  }

  /** Looks at a time element. */
  void time(Element e, Container container) {
    date(e, hints.of(HintReader.value(e, "class")), true, container);
  }

  /** Looks at any other element, of which these hints are known. */
  void element(Element e, int bits, Container container) {
    String itemprop = HintReader.value(e, "itemprop");
    if (itemprop.contains("author") || ((bits & Hints.AUTHOR) != 0)) {
      byline(e, itemprop.contains("author"), container);
    }
    String title = itemprop.isEmpty() ? HintReader.value(e, "title") : "";
    boolean stamped = title.length() >= 10 && Character.isDigit(title.charAt(0));
    if (itemprop.contains("datePublished") || (stamped && Dates.iso(title, 0) != null)) {
      date(e, bits, false, container);
    }
  }

  private static boolean authorLink(String href) {
    return AUTHOR_ADDRESSES.stream().anyMatch(href::contains);
  }

  private void byline(Element e, boolean sure, Container container) {
    if (page.bylines.size() < MAX_BYLINES) {
      String text = Words.clean(e.text());
      if (!text.isEmpty() && text.length() <= 300) {
        page.bylines.add(new Page.Byline(text, links(e), page.blocks().size(), sure, container));
      }
    }
  }

  /** The texts of the first links in an element that is none itself. */
  private static List<String> links(Element e) {
    List<String> links = new ArrayList<>();
    for (Element link : e.normalName().equals("a") ? List.<Element>of() : e.select("a[href]")) {
      String text = Words.clean(link.text());
      if (!text.isEmpty() && links.size() < MAX_LINKS) {
        links.add(text);
      }
    }
    return links;
  }

  private void date(Element e, int bits, boolean element, Container container) {
    if (page.times.size() >= MAX_TIMES) {
      return;
    }
    String datetime = HintReader.value(e, "datetime");
    String itemprop = HintReader.value(e, "itemprop");
    boolean marked = itemprop.contains("datePublished") || e.attributes().hasKey("pubdate");
    if (datetime.isEmpty()) {
      datetime = HintReader.value(e, "content");
    }
    if (datetime.isEmpty()) {
      datetime = HintReader.value(e, "title");
    }
    for (String name : new String[] {"data-timestamp", "data-time", "data-utime", "data-date"}) {
      datetime = datetime.isEmpty() && element ? HintReader.value(e, name) : datetime;
    }
    String text = element || marked ? Words.clean(e.text()) : "";
    page.times.add(
        new Page.Time(
            Walk.blankToNull(datetime),
            text.length() <= 200 ? text : "",
            page.blocks().size(),
            marked || ((bits & Hints.DATELINE) != 0 && element),
            container));
  }
}
