package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailies.archive.Capture;
import org.dailies.config.ArticleConfig;

/**
 * A page with the verdict on each of its blocks, for whoever wonders why a line was kept or cut.
 *
 * @param title the headline chosen
 * @param blocks all blocks of text in the page's order
 * @param flags the kinds of page seen
 * @param confidence how sure the body is, 0 to 1
 */
public record ExplainedPage(
    String title, List<Block> blocks, List<String> flags, double confidence) {

  /**
   * A stretch of text that the page sets as one.
   *
   * @param text its text
   * @param kind {@code paragraph, heading, item, quote, preformatted, cell} or {@code loose}
   * @param level 1 to 6 for a heading, else 0
   * @param kept whether it is part of the article's text
   * @param reason why not, such as {@code zone-related}, {@code links}, {@code line}, {@code
   *     not-chosen}; "" where kept
   * @param where the elements around it, outermost first
   */
  public record Block(
      String text, String kind, int level, boolean kept, String reason, String where) {}

  public ExplainedPage {
    blocks = List.copyOf(blocks);
    flags = List.copyOf(flags);
  }

  /**
   * Explains an HTML capture; a page that cannot be read is explained as one without blocks, its
   * reason among the flags.
   */
  public static ExplainedPage of(Capture capture, ArticleConfig config) {
    try {
      HtmlReader.Parsed parsed = HtmlReader.parse(capture, config);
      List<Block> blocks = new ArrayList<>();
      for (org.dailies.article.Block b : parsed.page().blocks()) {
        blocks.add(explained(b));
      }
      return new ExplainedPage(
          parsed.draft().title, blocks, parsed.draft().flags, parsed.draft().confidence);
    } catch (Unfit e) {
      return new ExplainedPage("", List.of(), List.of(e.reason().code()), 0);
    }
  }

  private static Block explained(org.dailies.article.Block b) {
    String reason = b.kept() ? "" : b.reason;
    if (reason.equals("zone") || reason.equals("not-chosen")) {
      String zone = Hints.zoneName(b.container.zone);
      reason = zone.isEmpty() ? reason : "zone-" + zone;
    }
    return new Block(
        b.text,
        b.kind.name().toLowerCase(Locale.ROOT),
        b.level,
        b.kept(),
        reason,
        where(b.container));
  }

  private static String where(Container container) {
    StringBuilder path = new StringBuilder();
    int steps = 0;
    for (Container c = container; c != null && c.parent != null && steps < 6; c = c.parent) {
      String make = c.make.strip();
      String name = make.isEmpty() ? c.tag : c.tag + "." + make.replace(' ', '.');
      String cut = name.length() > 40 ? name.substring(0, 40) : name;
      path.insert(0, path.length() == 0 ? cut : cut + " > ");
      steps++;
    }
    return path.toString();
  }

  /**
   * The page as a self-contained HTML document: kept blocks on green, cut ones on red, each with
   * its reason and place. Nothing of it loads from elsewhere, and the page's text cannot run as
   * markup.
   */
  public String html() {
    return opening(title) + section() + closing();
  }

  /** The beginning of a document of several pages' {@link #section() sections}. */
  public static String opening(String title) {
    StringBuilder out = new StringBuilder(1000);
    out.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>");
    escape(out, title);
    return out.append("</title>\n<style>")
        .append(STYLE)
        .append("</style></head><body>\n")
        .toString();
  }

  /** This page's part of a document, between {@link #opening} and {@link #closing}. */
  public String section() {
    StringBuilder out = new StringBuilder(blocks.size() * 200 + 200);
    out.append("<h1>");
    escape(out, title);
    out.append("</h1>\n<p class=\"sum\">").append(keptCount()).append(" of ");
    out.append(blocks.size()).append(" blocks kept, confidence ").append(confidence);
    if (!flags.isEmpty()) {
      out.append(", flags: ");
      escape(out, String.join(", ", flags));
    }
    out.append("</p>\n");
    for (Block block : blocks) {
      block(out, block);
    }
    return out.toString();
  }

  /** The end of a document that {@link #opening} has begun. */
  public static String closing() {
    return "</body></html>\n";
  }

  private long keptCount() {
    return blocks.stream().filter(Block::kept).count();
  }

  private static void block(StringBuilder out, Block block) {
    out.append("<div class=\"").append(block.kept() ? "kept" : "cut").append("\"><span>");
    escape(out, block.kept() ? "kept" : block.reason());
    out.append("</span> <em>");
    escape(out, block.kind() + (block.level() > 0 ? " " + block.level() : ""));
    out.append("</em> <small>");
    escape(out, block.where());
    out.append("</small><p>");
    escape(out, block.text());
    out.append("</p></div>\n");
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  private static final String STYLE =
      "body{font:15px/1.45 sans-serif;max-width:60em;margin:2em auto;padding:0"
          + " 1em}div{border-left:6px solid;padding:.2em .8em;margin:.25em 0}"
          + ".kept{border-color:#2a7d3f;background:#eaf6ed}"
          + ".cut{border-color:#b3402e;background:#fbefec;color:#555}p{margin:.2em"
          + " 0}span{font-weight:bold;font-size:12px}em,small{font-size:11px;color:#777}"
          + ".sum{color:#555}";
}
