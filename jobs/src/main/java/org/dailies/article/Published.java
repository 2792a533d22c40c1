package org.dailies.article;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/**
 * When a page says it was published.
 *
 * @param source {@code json-ld}, {@code meta}, {@code time}, {@code url} or {@code text}
 */
record Published(Stamp stamp, String source) {
  private static final int ASIDE =
      Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE | Hints.HIDDEN;

  /** Characters of a line that may be a dateline. */
  private static final int LINE = 60;

  private static final Set<String> RIGHTS = Languages.builtIn().union(PageWords.RIGHTS_SIGNS);

  private static final String[] META = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "dcterms.issued",
    "article.published",
    "published-date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "pub_date",
    "published_at",
    "publication_date",
    "ptime",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "article:post_time",
    "date",
    "originalpublicationdate",
    "citation_publication_date",
    "citation_online_date",
    "rnews:datepublished",
    "last-publish-date",
    "displaydate",
    "shareaholic:article_published_time",
    "iso-8601-publish-date",
    "timestamp",
    "article_date_original",
    "datecreated",
    "created",
    "datum",
    "bt:pubdate",
    "vr:published_time",
    "article.created",
    "mediator_published_time",
    "date.created",
    "creation_date",
    "dc.created",
    "time",
    "gentime",
    "firstcreatetime",
  };

  private static final String[] MODIFIED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "article:modified",
  };

  /** How far above a body a date of its own is printed, in blocks. */
  private static final int ABOVE = 10;

  /** Characters of a line that holds a date and no more than the time and the weekday. */
  private static final int DATE_LINE = 32;

  /**
   * The best date that the page gives, or null; the source is the page's whole text.
   *
   * @param last the last day that a date of the page may lie on, or null where that is not known
   */
  static Published of(
      Page page,
      JsonLd ld,
      String url,
      LocalDate last,
      int bodyFirst,
      int bodyEnd,
      Supplier<String> source) {
    Published found = stated(page, ld, url, bodyFirst, bodyEnd);
    boolean late = found != null && last != null && found.stamp.date().isAfter(last);
    if (late && found.stamp.swapped() == null) {
      Published printed = inText(page, bodyFirst, bodyEnd);
      found = printed == null ? found : printed;
    }
    if (found != null && found.source.equals("json-ld") && restamped(ld)) {
      Published printed = printedBefore(page, found.stamp.date(), bodyFirst, bodyEnd);
      found = printed == null ? found : printed;
    }
    if (found == null) {
      // Where the data are another article's, so is a date that is only found among them.
      found = ld.others ? inText(page, 0, page.blocks().size()) : hidden(page, source.get());
    }
    Stamp path = url == null ? null : PathDates.inPath(url);
    if (found != null && path != null && path.precision().equals("day")) {
      // An address keeps the first day; what is stated later is often a new edition's.
      boolean earlier = path.date().isBefore(found.stamp.date().minusDays(1));
      return earlier ? new Published(path, "url") : found.asAddressed(url);
    }
    return found;
  }

  /** Whether data state but one time for publication and change, as after a site is built anew. */
  private static boolean restamped(JsonLd ld) {
    Stamp published = Dates.parse(ld.published);
    Stamp modified = Dates.parse(ld.modified);
    return published != null && modified != null && published.date().equals(modified.date());
  }

  /**
   * A date before that day which is printed above the body, alone or as one of publication, or
   * behind the body as one of publication.
   */
  private static Published printedBefore(Page page, LocalDate day, int bodyFirst, int bodyEnd) {
    Published above = printedIn(page, day, bodyFirst - ABOVE, bodyFirst, false);
    return above == null ? printedIn(page, day, bodyEnd - 2, bodyEnd + ABOVE, true) : above;
  }

  private static Published printedIn(
      Page page, LocalDate day, int first, int after, boolean labelled) {
    int to = Math.min(page.blocks().size(), after);
    for (int i = Math.max(0, first); i < to; i++) {
      Block block = page.blocks().get(i);
      int label = DateLabels.of(block.text);
      boolean line = label > 0 ? block.text.length() <= LINE : block.text.length() <= DATE_LINE;
      boolean stated = label > 0 || (label == 0 && !labelled);
      boolean own = line && stated && block.kind != Block.Kind.HEADING;
      boolean aside = (block.container.zone & ASIDE) != 0;
      Stamp stamp = aside || !own ? null : Dates.find(block.text);
      if (stamp != null) {
        boolean before = stamp.swapped() == null && stamp.date().isBefore(day);
        return before ? new Published(stamp, "text") : null;
      }
    }
    return null;
  }

  /** Of a discussion, the earliest time that an element states, or null. */
  static Published earliest(Page page) {
    Stamp first = null;
    for (Page.Time time : page.times) {
      Stamp stamp = Dates.parse(time.datetime());
      boolean earlier = stamp != null && (first == null || stamp.date().isBefore(first.date()));
      first = earlier ? stamp : first;
    }
    return first == null ? null : new Published(first, "time");
  }

  /** With the address's day, where the stamp is in UTC and so may lie a day beside it. */
  private Published asAddressed(String url) {
    Stamp path = url == null || stamp.time() == null ? null : PathDates.inPath(url);
    boolean utc = stamp.offset() != null && stamp.offset().getTotalSeconds() == 0;
    if (path == null
        || !utc
        || !path.precision().equals("day")
        || Math.abs(path.date().toEpochDay() - stamp.date().toEpochDay()) != 1) {
      return this;
    }
    return new Published(new Stamp(path.date(), null, null, "day"), source);
  }

  /** A date in a meta element of unknown name, in a script, or anywhere in the text. */
  private static Published hidden(Page page, String source) {
    for (var meta : page.meta.entrySet()) {
      String name = meta.getKey();
      boolean dated = name.contains("date") || name.contains("publish") || name.contains("time");
      if (dated && !name.contains("modif") && !name.contains("expir") && !name.contains("updat")) {
        Stamp stamp = Dates.parse(meta.getValue());
        if (stamp != null) {
          return new Published(stamp, "meta");
        }
      }
    }
    for (String key :
        new String[] {
          "datePublished\"",
          "publishedAt\"",
          "publishDate\"",
          "published_at\"",
          "published_time\"",
          "publicationDate\"",
          "date_published\"",
          "publishedDate\"",
          "datePublished\\\""
        }) {
      int at = source.indexOf(key);
      if (at > 0) {
        int from = at + key.length();
        Stamp stamp = Dates.find(source.substring(from, Math.min(source.length(), from + 40)));
        if (stamp != null) {
          return new Published(stamp, "meta");
        }
      }
    }
    return inText(page, 0, page.blocks().size());
  }

  private static Published stated(Page page, JsonLd ld, String url, int bodyFirst, int bodyEnd) {
    Stamp stamp = Dates.parse(ld.published);
    if (stamp != null && ld.article) {
      return new Published(stamp, "json-ld");
    }
    for (String name : META) {
      Stamp stated = Dates.parse(page.meta.get(name));
      if (stated != null) {
        return new Published(stated, "meta");
      }
    }
    if (stamp != null) {
      return new Published(stamp, "json-ld");
    }
    Published inTime = times(page, bodyFirst);
    Stamp inPath = url == null ? null : PathDates.inPath(url);
    if (inPath != null && inPath.precision().equals("month")) {
      inPath = null;
    }
    if (inTime != null && inPath == null) {
      return inTime;
    }
    if (inPath != null) {
      boolean same = inTime != null && inTime.stamp.date().equals(inPath.date());
      return same ? inTime : new Published(inPath, "url");
    }
    stamp = Dates.parse(ld.modified);
    if (stamp != null) {
      return new Published(stamp, "json-ld");
    }
    for (String name : MODIFIED) {
      stamp = Dates.parse(page.meta.get(name));
      if (stamp != null) {
        return new Published(stamp, "meta");
      }
    }
    return inText(page, bodyFirst, bodyEnd);
  }

  /** When the page says it was last changed, or null. */
  static Stamp modified(Page page, JsonLd ld) {
    Stamp stamp = Dates.parse(ld.modified);
    for (int i = 0; stamp == null && i < MODIFIED.length; i++) {
      stamp = Dates.parse(page.meta.get(MODIFIED[i]));
    }
    return stamp;
  }

  private static Published times(Page page, int bodyFirst) {
    Published best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Page.Time time : page.times) {
      Stamp stamp = Dates.parse(time.datetime());
      if (stamp == null) {
        stamp = Dates.find(time.text());
      }
      if (stamp == null) {
        continue;
      }
      int zone = time.container().zone;
      int score = time.marked() ? 3 : 0;
      score += 3 * DateLabels.before(page, time);
      score -=
          (zone & (Hints.RELATED | Hints.COMMENTS | Hints.SIDE | Hints.NAVIGATION | Hints.FOOTER))
                  != 0
              ? 6
              : 0;
      int distance = bodyFirst - time.block();
      score += distance >= 0 && distance <= 15 ? 3 : Math.abs(distance) <= 40 ? 1 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = new Published(stamp, "time");
      }
    }
    return best;
  }

  private static Published inText(Page page, int bodyFirst, int bodyEnd) {
    int from = Math.max(0, bodyFirst - 25);
    int to = Math.min(page.blocks().size(), bodyEnd + 12);
    Stamp best = null;
    int bestScore = Integer.MIN_VALUE;
    for (int i = from; i < to; i++) {
      Block block = page.blocks().get(i);
      boolean lengthy = block.text.length() > 160;
      String head = lengthy ? block.text.substring(0, 80) : block.text;
      String dated = DateLabels.published(head);
      Stamp stamp = Dates.find(dated.replace(" | ", "."));
      if (stamp == null) {
        continue;
      }
      int score = lengthy ? -3 : block.text.length() < 60 ? 3 : 0;
      score -=
          (block.container.zone & (Hints.RELATED | Hints.COMMENTS | Hints.NAVIGATION | Hints.SIDE))
                  != 0
              ? 5
              : 0;
      score += (block.container.zone & (Hints.DATELINE | Hints.AUTHOR)) != 0 ? 3 : 0;
      score += 2 * DateLabels.of(dated);
      score -= Math.abs(i - bodyFirst) / 5;
      score -= i > bodyFirst ? 1 : 0;
      String low = block.text.toLowerCase(Locale.ROOT);
      score -= RIGHTS.stream().anyMatch(low::contains) ? 5 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = stamp;
      }
    }
    return best == null ? null : new Published(best, "text");
  }
}
