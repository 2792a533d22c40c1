package org.dailies.article;

import java.util.Locale;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over a page's tree that cuts its text into blocks and gathers its metadata. */
final class Walk {
  private final Page page = new Page();
  private final Hints hints = new Hints();
  private final int maxDepth;
  private final int maxBlocks;

  private final StringBuilder buffer = new StringBuilder(512);
  private int linkDepth;
  private int linkChars;
  private int links;
  private int boldDepth;
  private int boldChars;
  private boolean lineEnd;
  private Container container;
  private Block.Kind kind = Block.Kind.LOOSE;
  private int level;

  /** What a heading's kicker ends in, as an index of the buffer; 0 where there is none. */
  private int kicker;

  private Walk(int maxDepth, int maxBlocks) {
    this.maxDepth = maxDepth;
    this.maxBlocks = maxBlocks;
  }

  static Page of(Document document, int maxDepth, int maxBlocks) {
    Walk walk = new Walk(maxDepth, maxBlocks);
    walk.container = new Container(null, "html", 0, "", 0);
    walk.page.containers().add(walk.container);
    Element html = document.firstElementChild();
    if (html != null) {
      walk.page.language = blankToNull(html.attr("lang"));
      if (walk.page.language == null) {
        walk.page.language = blankToNull(html.attr("xml:lang"));
      }
    }
    walk.children(document, 0);
    walk.flush();
    walk.page.containers().get(0).endBlock = walk.page.blocks().size();
    return walk.page;
  }

  private static String blankToNull(String s) {
    return s.isBlank() ? null : s.strip();
  }

  private void children(Element parent, int depth) {
    if (depth >= maxDepth) {
      page.tooDeep = true;
      return;
    }
    int n = parent.childNodeSize();
    for (int i = 0; i < n; i++) {
      Node child = parent.childNode(i);
      if (child instanceof Element e) {
        element(e, depth + 1);
      } else if (child instanceof TextNode t && !(child instanceof CDataNode)) {
        text(t.getWholeText());
      }
    }
  }

  private void text(String raw) {
    if (raw.isEmpty()) {
      return;
    }
    int before = buffer.length();
    if (lineEnd && before > 0 && !raw.isBlank()) {
      lineBreak();
      before = buffer.length();
    }
    Words.append(buffer, raw);
    int added = buffer.length() - before;
    if (added > 0 && linkDepth > 0) {
      linkChars += added;
    }
    if (added > 0 && boldDepth > 0) {
      boldChars += added;
    }
  }

  /** A line break ends a block where a sentence has ended before it, else it is a space. */
  private void lineBreak() {
    lineEnd = false;
    boolean heading = kind == Block.Kind.HEADING;
    if (!heading && buffer.length() >= 60 && Words.endsSentence(tail())) {
      emit();
    } else if (buffer.length() > 0 && buffer.charAt(buffer.length() - 1) != ' ') {
      buffer.append(' ');
    }
  }

  private String tail() {
    int end = buffer.length();
    return buffer.substring(Math.max(0, end - 6), end);
  }

  private void element(Element e, int depth) {
    String tag = e.normalName();
    switch (tag) {
      case "head" -> head(e);
      case "title" -> documentTitle(e);
      case "meta" -> meta(e);
      case "link" -> link(e);
      case "script" -> script(e);
      case "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "map",
          "button",
          "select",
          "option",
          "textarea",
          "datalist",
          "input",
          "img",
          "picture",
          "source",
          "track",
          "frameset",
          "applet",
          "progress",
          "meter",
          "amp-ad",
          "amp-img",
          "amp-video",
          "rp",
          "rt" -> {
        // Nothing of an article's text stands in these.
      }
      case "br" -> {
        if (lineEnd) {
          emit();
        }
        lineEnd = true;
      }
      case "hr" -> flush();
      case "a" -> anchor(e, depth);
      case "b", "strong" -> {
        boldDepth++;
        inline(e, depth, tag);
        boldDepth--;
      }
      case "time" -> time(e, depth);
      case "i",
          "em",
          "span",
          "font",
          "u",
          "s",
          "small",
          "sub",
          "sup",
          "mark",
          "abbr",
          "cite",
          "q",
          "code",
          "label",
          "ins",
          "del",
          "bdi",
          "bdo",
          "big",
          "tt",
          "kbd",
          "var",
          "samp",
          "data",
          "wbr",
          "nobr",
          "acronym",
          "strike",
          "ruby",
          "rb",
          "o:p" ->
          inline(e, depth, tag);
      default -> block(e, depth, tag);
    }
  }

  private void head(Element e) {
    children(e, 1);
    buffer.setLength(0);
    linkChars = 0;
    links = 0;
    boldChars = 0;
  }

  private void documentTitle(Element e) {
    if (page.documentTitle.isEmpty()) {
      page.documentTitle = Words.clean(e.wholeText());
    }
  }

  private void meta(Element e) {
    String content = value(e, "content");
    if (content.isBlank()) {
      return;
    }
    String[] names = {
      value(e, "property"), value(e, "name"), value(e, "itemprop"), value(e, "http-equiv")
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

  /** An attribute's value, "" where it is not there; the parser has made all names small. */
  private static String value(Element e, String name) {
    return e.attributesSize() == 0 ? "" : e.attributes().get(name);
  }

  private void link(Element e) {
    if (page.canonical == null && value(e, "rel").equalsIgnoreCase("canonical")) {
      page.canonical = blankToNull(value(e, "href"));
    }
  }

  private void script(Element e) {
    String type = value(e, "type");
    if (type.length() >= 19
        && type.strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")
        && e.childNodeSize() > 0) {
      Node data = e.childNode(0);
      page.jsonLd.add(data instanceof DataNode d ? d.getWholeData() : e.data());
    }
  }

  private void anchor(Element e, int depth) {
    if (value(e, "rel").contains("author") || value(e, "itemprop").contains("author")) {
      byline(e, true);
    } else {
      boolean named = (hints.of(value(e, "class")) & Hints.AUTHOR) != 0;
      boolean leads = authorLink(value(e, "href"));
      if (named || leads) {
        byline(e, leads && (named || (hints.of(parentClass(e)) & Hints.AUTHOR) != 0));
      }
    }
    if (!value(e, "href").isEmpty()) {
      links++;
      linkDepth++;
      children(e, depth);
      linkDepth--;
    } else {
      children(e, depth);
    }
  }

  private static String parentClass(Element e) {
    Element parent = e.parent();
    return parent == null ? "" : parent.attr("class");
  }

  private static boolean authorLink(String href) {
    return href.contains("/author/")
        || href.contains("/authors/")
        || href.contains("/auteur/")
        || href.contains("/autor/")
        || href.contains("/autoren/");
  }

  private void byline(Element e, boolean sure) {
    if (page.bylines.size() < 40) {
      String text = Words.clean(e.text());
      if (!text.isEmpty() && text.length() <= 300) {
        page.bylines.add(new Page.Byline(text, page.blocks().size(), sure, container));
      }
    }
  }

  private void time(Element e, int depth) {
    note(e, hints.of(value(e, "class")), true);
    children(e, depth);
  }

  private void note(Element e, int bits, boolean element) {
    if (page.times.size() >= 60) {
      return;
    }
    String datetime = value(e, "datetime");
    String itemprop = value(e, "itemprop");
    boolean marked = itemprop.contains("datePublished") || e.attributes().hasKey("pubdate");
    if (datetime.isEmpty()) {
      datetime = value(e, "content");
    }
    if (datetime.isEmpty()) {
      datetime = value(e, "title");
    }
    String text = element || marked ? Words.clean(e.text()) : "";
    page.times.add(
        new Page.Time(
            blankToNull(datetime),
            text.length() <= 200 ? text : "",
            page.blocks().size(),
            marked || ((bits & Hints.DATELINE) != 0 && element),
            container));
  }

  private void inline(Element e, int depth, String tag) {
    int bits = 0;
    if (e.attributesSize() > 0) {
      if (hiddenFromAll(e)) {
        return;
      }
      bits = hints.of(value(e, "class"));
      marks(e, bits);
    }
    if ((bits & Hints.HIDDEN) != 0) {
      return;
    }
    boolean apart = (bits & Hints.FOREIGN) != 0 && buffer.length() == 0;
    if (apart && kind != Block.Kind.HEADING) {
      enter(e, depth, tag, bits, Block.Kind.LOOSE, 0);
      return;
    }
    boolean kicks = (bits & Hints.KICKER) != 0 && kind == Block.Kind.HEADING && blank();
    children(e, depth);
    if (kicks) {
      kicker = buffer.length();
    }
  }

  private boolean blank() {
    return buffer.length() == 0 || (buffer.length() == 1 && buffer.charAt(0) == ' ');
  }

  private void marks(Element e, int bits) {
    String itemprop = value(e, "itemprop");
    if (itemprop.contains("author") || ((bits & Hints.AUTHOR) != 0)) {
      byline(e, itemprop.contains("author"));
    }
    String title = itemprop.isEmpty() ? value(e, "title") : "";
    boolean stamped = title.length() >= 10 && Character.isDigit(title.charAt(0));
    if (itemprop.contains("datePublished") || (stamped && Dates.iso(title, 0) != null)) {
      note(e, bits, false);
    }
  }

  private static boolean hiddenFromAll(Element e) {
    if (e.attributes().hasKey("hidden")) {
      return true;
    }
    String style = value(e, "style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private void block(Element e, int depth, String tag) {
    int bits = byTag(tag);
    boolean whole = tag.equals("body") || tag.equals("main") || tag.equals("html");
    if (e.attributesSize() > 0 && !whole) {
      String itemprop = value(e, "itemprop");
      int named = hints.of(value(e, "class")) | ofId(value(e, "id"));
      named |= role(value(e, "role"));
      named |= component(e);
      if (itemprop.contains("articleBody")) {
        named |= Hints.BODY;
      }
      if (hiddenFromAll(e)) {
        named |= Hints.HIDDEN;
      }
      marks(e, named);
      bits |= named;
    }
    Block.Kind inner = Block.Kind.LOOSE;
    int innerLevel = 0;
    switch (tag) {
      case "p" -> inner = Block.Kind.PARAGRAPH;
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        inner = Block.Kind.HEADING;
        innerLevel = tag.charAt(1) - '0';
      }
      case "li", "dd", "dt" -> inner = Block.Kind.ITEM;
      case "blockquote" -> inner = Block.Kind.QUOTE;
      case "pre" -> inner = Block.Kind.PREFORMATTED;
      case "td", "th" -> inner = Block.Kind.CELL;
      default -> {
        // A division: its loose text is a block of its own.
      }
    }
    enter(e, depth, tag, bits, inner, innerLevel);
  }

  /** The hints of an id; a long one is an address made of a title's words and says nothing. */
  private int ofId(String id) {
    return id.length() > 32 ? 0 : hints.of(id);
  }

  private int component(Element e) {
    String name = value(e, "data-component");
    if (name.isEmpty()) {
      name = value(e, "data-testid");
    }
    return name.isEmpty() ? 0 : hints.of(name);
  }

  private static int role(String role) {
    return switch (role) {
      case "navigation" -> Hints.NAVIGATION;
      case "complementary" -> Hints.SIDE;
      case "contentinfo" -> Hints.FOOTER;
      case "banner" -> Hints.HEADER;
      case "dialog", "alertdialog" -> Hints.CONSENT;
      case "search" -> Hints.FORM;
      case "main" -> Hints.MAIN;
      default -> 0;
    };
  }

  private static int byTag(String tag) {
    return switch (tag) {
      case "nav" -> Hints.NAVIGATION;
      case "aside" -> Hints.SIDE;
      case "footer" -> Hints.FOOTER;
      case "header" -> Hints.HEADER;
      case "form", "fieldset" -> Hints.FORM;
      case "figure", "figcaption", "caption" -> Hints.CAPTION;
      case "ul", "ol", "dl" -> Hints.LIST;
      case "blockquote" -> Hints.QUOTE;
      case "table" -> Hints.TABLE;
      case "article" -> Hints.ARTICLE;
      case "main" -> Hints.MAIN;
      case "dialog" -> Hints.CONSENT;
      default -> 0;
    };
  }

  private void enter(Element e, int depth, String tag, int bits, Block.Kind inner, int innerLevel) {
    flush();
    Container outer = container;
    Block.Kind outerKind = kind;
    int outerLevel = level;
    // Inside a paragraph-like element, divisions do not change what the text is set as.
    boolean plain = inner == Block.Kind.LOOSE && kind != Block.Kind.LOOSE;
    container = new Container(outer, tag, bits, e.className(), page.blocks().size());
    container.order = page.containers().size();
    page.containers().add(container);
    if (!plain) {
      kind = inner;
      level = innerLevel;
    }
    children(e, depth);
    flush();
    container.endBlock = page.blocks().size();
    container = outer;
    kind = outerKind;
    level = outerLevel;
  }

  private void flush() {
    lineEnd = false;
    emit();
  }

  private void emit() {
    if (buffer.length() > 0) {
      String text = Words.finish(buffer);
      if (!text.isEmpty() && page.blocks().size() < maxBlocks) {
        page.blocks()
            .add(
                new Block(
                    text,
                    kind,
                    level,
                    container,
                    linkChars,
                    links,
                    boldChars,
                    page.blocks().size(),
                    kickerOf(text)));
      }
      buffer.setLength(0);
    }
    kicker = 0;
    linkChars = 0;
    links = 0;
    boldChars = 0;
    lineEnd = false;
  }

  private int kickerOf(String text) {
    if (kicker == 0) {
      return 0;
    }
    String before = Words.finish(new StringBuilder(buffer.substring(0, kicker)));
    boolean alone = before.length() + 8 > text.length();
    return alone || !text.startsWith(before) ? 0 : before.length();
  }
}
