package org.dailies.article;

import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One walk over a page's tree that cuts its text into blocks and gathers its metadata. */
final class Walk {
  /** Nothing of an article's text stands in these. */
  private static final Set<String> SILENT =
      Set.of(
          ("style noscript noframes noembed template svg math canvas iframe object embed audio"
                  + " video map button select option optgroup textarea datalist input img picture"
                  + " source track frameset applet progress meter amp-ad amp-img amp-video rp rt")
              .split(" ", -1));

  private static final Set<String> INLINE =
      Set.of(
          ("i em span font u s small sub sup mark abbr cite q code label ins del"
                  + " bdi bdo big tt kbd var samp data wbr nobr acronym strike ruby rb o:p")
              .split(" ", -1));

  private final Page page = new Page();
  private final HintReader hints = new HintReader();
  private final PageHead head = new PageHead(page);
  private final Marks marks = new Marks(page, hints);
  private final Visibility visibility;
  private final int maxDepth;
  private final int maxBlocks;

  private final StringBuilder buffer = new StringBuilder(512);
  private int linkDepth;
  private int linkChars;
  private int links;
  private int boldDepth;
  private int boldChars;
  private boolean lineEnd;
  private Look look = Look.PLAIN;

  /** Whether what the buffer holds is shown only once a reader asks. */
  private boolean opened;

  private Container container;
  private Block.Kind kind = Block.Kind.LOOSE;
  private int level;

  /** What a heading's kicker ends in, as an index of the buffer; 0 where there is none. */
  private int kicker;

  private Walk(Visibility visibility, int maxDepth, int maxBlocks) {
    this.visibility = visibility;
    this.maxDepth = maxDepth;
    this.maxBlocks = maxBlocks;
  }

  /** The page that a reader of the document sees, by the document's own style. */
  static Page of(Document document, int maxDepth, int maxBlocks) {
    return of(document, Visibility.of(document), maxDepth, maxBlocks);
  }

  /** The page that a reader of the document sees, and what is stated in it where nobody sees. */
  static Page of(Document document, Visibility visibility, int maxDepth, int maxBlocks) {
    Walk walk = new Walk(visibility, maxDepth, maxBlocks);
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

  /** A value without the white space around it, null where there is none. */
  static String blankToNull(String s) {
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
    if (raw.isEmpty() || !look.seen()) {
      return;
    }
    int before = buffer.length();
    if (lineEnd && before > 0 && !raw.isBlank()) {
      lineBreak();
      before = buffer.length();
    }
    Words.append(buffer, raw);
    int added = buffer.length() - before;
    opened |= added > 0 && look.opened();
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
    if (stated(e, tag)) {
      return;
    }
    boolean shadow = tag.equals("template") && e.attributes().hasKey("shadowrootmode");
    if (SILENT.contains(tag) && !shadow) {
      page.signs.silent(e, tag);
      return;
    }
    Look outer = look;
    look = visibility.of(e, outer);
    if (!look.gone()) {
      shown(e, depth, tag);
    } else if (!INLINE.contains(tag)) {
      unseen(e, depth, tag);
    }
    look = outer;
  }

  /** Gathers what an element states of the page; false where it is none that does. */
  private boolean stated(Element e, String tag) {
    switch (tag) {
      case "head" -> head(e);
      case "title" -> head.title(e);
      case "meta" -> head.meta(e);
      case "link" -> head.link(e);
      case "script" -> head.script(e);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void shown(Element e, int depth, String tag) {
    switch (tag) {
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
      case "time" -> {
        marks.time(e, container);
        children(e, depth);
      }
      default -> {
        if (INLINE.contains(tag)) {
          inline(e, depth, tag);
        } else {
          block(e, depth, tag);
        }
      }
    }
  }

  /** Gathers from an element that nobody sees the dates and names that it states. */
  private void unseen(Element e, int depth, String tag) {
    Container outer = container;
    int bits = Hints.ofTag(tag) | hints.of(e) | Hints.HIDDEN;
    container = open(tag, bits, e.className());
    marks(e, depth, tag);
    container.endBlock = page.blocks().size();
    container = outer;
  }

  private void marks(Element e, int depth, String tag) {
    if (depth >= maxDepth) {
      page.tooDeep = true;
      return;
    }
    if (tag.equals("time")) {
      marks.time(e, container);
    } else if (tag.equals("a")) {
      marks.anchor(e, container);
    } else if (e.attributesSize() > 0) {
      marks.element(e, hints.of(e), container);
    }
    for (Element child : e.children()) {
      String name = child.normalName();
      if (!stated(child, name) && !SILENT.contains(name)) {
        marks(child, depth + 1, name);
      }
    }
  }

  private void head(Element e) {
    children(e, 1);
    buffer.setLength(0);
    linkChars = 0;
    links = 0;
    boldChars = 0;
  }

  private void anchor(Element e, int depth) {
    if (e.attributesSize() > 0) {
      page.signs.link(e);
      marks.anchor(e, container);
    }
    if (!HintReader.value(e, "href").isEmpty()) {
      links++;
      linkDepth++;
      children(e, depth);
      linkDepth--;
    } else {
      children(e, depth);
    }
  }

  private void inline(Element e, int depth, String tag) {
    int bits = 0;
    if (e.attributesSize() > 0) {
      boolean plain = HintReader.onlyClass(e);
      bits = hints.of(HintReader.value(e, "class"));
      if (!plain || (bits & Hints.AUTHOR) != 0) {
        marks.element(e, bits, container);
      }
    }
    if ((bits & Hints.HIDDEN) != 0) {
      for (Element child : e.children()) {
        marks(child, depth + 1, child.normalName());
      }
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

  private void block(Element e, int depth, String tag) {
    int bits = Hints.ofTag(tag);
    boolean whole = tag.equals("body") || tag.equals("main") || tag.equals("html");
    if (whole) {
      page.signs.root(e.className());
    }
    page.signs.sections += tag.equals("section") ? 1 : 0;
    if (e.attributesSize() > 0) {
      page.signs.type(HintReader.value(e, "itemtype"));
    }
    if (e.attributesSize() > 0 && !whole) {
      int named = hints.of(e);
      if ((named & Hints.AUTHOR) != 0 || !HintReader.onlyClass(e)) {
        marks.element(e, named, container);
      }
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

  private void enter(Element e, int depth, String tag, int bits, Block.Kind inner, int innerLevel) {
    flush();
    Container outer = container;
    Block.Kind outerKind = kind;
    int outerLevel = level;
    // Inside a paragraph-like element, divisions do not change what the text is set as.
    boolean plain = inner == Block.Kind.LOOSE && kind != Block.Kind.LOOSE;
    container = open(tag, bits, e.className());
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

  private Container open(String tag, int bits, String make) {
    Container opened = new Container(container, tag, bits, make, page.blocks().size());
    opened.order = page.containers().size();
    page.containers().add(opened);
    return opened;
  }

  private void flush() {
    lineEnd = false;
    emit();
  }

  private void emit() {
    if (buffer.length() > 0) {
      String text = Words.finish(buffer);
      if (!text.isEmpty() && page.blocks().size() < maxBlocks) {
        Block block =
            new Block(
                text,
                kind,
                level,
                container,
                linkChars,
                links,
                boldChars,
                page.blocks().size(),
                kickerOf(text));
        block.opened = opened;
        page.blocks().add(block);
      }
      buffer.setLength(0);
    }
    kicker = 0;
    opened = false;
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
