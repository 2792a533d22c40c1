package org.dailies.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dailies.archive.Feed;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads a feed as the list of what an outlet published: RSS 0.91 to 2.0 and RDF, Atom (RFC 4287)
 * and news sitemaps. Thread-safe.
 */
public final class FeedReader {
  /** Entries of one feed that are read. */
  private static final int MOST = 50_000;

  private static final int DEEPEST = 64;

  private final Outlets outlets;

  private FeedReader(Outlets outlets) {
    this.outlets = outlets;
  }

  /** A reader that knows the outlets that addresses belong to. */
  public static FeedReader of(Outlets outlets) {
    return new FeedReader(outlets);
  }

  /** The pages that a feed lists; none where it cannot be read. */
  public List<ListedPage> pages(Feed feed) {
    Decoded decoded = Decoded.of(feed.payload(), feed.charset());
    Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(decoded.text(), "");
    List<ListedPage> pages = new ArrayList<>();
    LocalDate captured = day(feed.capturedAt());
    for (Element entry : document.select("item, entry, url")) {
      String address = Addresses.resolve(feed.uri(), link(entry));
      String outlet = address == null ? null : outlets.domain(address);
      String key = outlet == null ? null : AddressKey.of(address);
      boolean listed = !entry.normalName().equals("url") || news(entry) != null;
      if (key != null && listed && pages.size() < MOST) {
        LocalDate day = published(entry);
        boolean late = day != null && captured != null && day.isAfter(captured.plusDays(1));
        pages.add(
            new ListedPage(outlet, address, key, day == null || late ? captured : day, feed.uri()));
      }
    }
    return pages;
  }

  private static LocalDate day(Instant instant) {
    return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The address of an entry: an Atom link to the page itself, else the text of its link. */
  private static String link(Element entry) {
    String found = null;
    for (Element child : entry.children()) {
      String name = child.normalName();
      String rel = child.attr("rel");
      boolean page = rel.isEmpty() || rel.equals("alternate");
      if (name.equals("link") && child.hasAttr("href") && page) {
        return child.attr("href");
      }
      boolean stated = name.equals("link") || name.equals("loc");
      boolean guid = name.equals("guid") && !child.attr("isPermaLink").equals("false");
      String text = stated || guid ? child.text().strip() : "";
      if (text.startsWith("http") && (found == null || stated)) {
        found = text;
      }
    }
    return found;
  }

  private static Element news(Element entry) {
    for (Element child : entry.children()) {
      if (child.normalName().equals("news:news")) {
        return child;
      }
    }
    return null;
  }

  private static LocalDate published(Element entry) {
    Element news = news(entry);
    Stamp changed = null;
    for (Element child : (news == null ? entry : news).children()) {
      switch (child.normalName()) {
        case "pubdate", "published", "dc:date", "issued", "news:publication_date" -> {
          Stamp stamp = Dates.parse(child.text());
          if (stamp != null) {
            return stamp.date();
          }
        }
        case "updated" -> changed = Dates.parse(child.text());
        default -> {
          // Titles, summaries and what else a feed says of its entries.
        }
      }
    }
    return changed == null ? null : changed.date();
  }
}
