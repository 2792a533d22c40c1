package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.language.Languages;
import org.dailies.language.PageSign;
import org.dailies.language.PageWords;

/** Tells what kind of page an article came from, as flags. */
final class PageKind {
  private static final Map<String, PageSign> SIGNS = Languages.builtIn().union(PageWords.SIGNS);
  private static final Set<String> PAYWALL = signs(PageSign.PAYWALL);
  private static final Set<String> CONSENT = signs(PageSign.CONSENT);
  private static final Set<String> ERROR = signs(PageSign.ERROR);
  private static final Set<String> LIVE = signs(PageSign.LIVE);
  private static final Set<String> LIVE_ADDRESSES =
      Languages.builtIn().union(PageWords.LIVE_ADDRESSES);
  private static final Set<String> VIDEO_ADDRESSES =
      Languages.builtIn().union(PageWords.VIDEO_ADDRESSES);
  private static final Set<String> GALLERY_ADDRESSES =
      Languages.builtIn().union(PageWords.GALLERY_ADDRESSES);

  private PageKind() {}

  /** The flags of a page, its plainest kind first; empty for an article like any other. */
  static List<String> of(Page page, JsonLd ld, String title, String text, String url) {
    List<String> flags = new ArrayList<>();
    String low = title.toLowerCase(Locale.ROOT);
    String start = text.substring(0, Math.min(text.length(), 1200)).toLowerCase(Locale.ROOT);
    boolean article = ld.type != null && ld.type.contains("Article");
    String address = url == null ? "" : url.toLowerCase(Locale.ROOT);
    if (text.length() < 1500 && !article && any(low, ERROR)) {
      flags.add("error-page");
    } else if (text.length() < 2500 && !article && count(start, CONSENT) >= 2) {
      flags.add("consent-wall");
    }
    if (liveBlog(ld, low, address)) {
      flags.add("live-blog");
    }
    if (Boolean.FALSE.equals(ld.free) || (text.length() < 2000 && paywalled(page))) {
      flags.add("paywall");
    }
    if (listPage(page, ld, text, address, article)) {
      flags.add("list-page");
    }
    if (text.length() < 1200 && video(page, ld, address)) {
      flags.add("video");
    }
    if (gallery(page, text, address)) {
      flags.add("gallery");
    }
    return flags;
  }

  private static boolean liveBlog(JsonLd ld, String title, String address) {
    return (ld.type != null && ld.type.contains("LiveBlogPosting"))
        || any(title, LIVE)
        || any(address, LIVE_ADDRESSES);
  }

  private static boolean paywalled(Page page) {
    for (Block block : page.blocks()) {
      boolean wall = (block.container.zone & Hints.PAYWALL) != 0;
      if (block.text.length() < 300
          && (wall || !block.kept())
          && any(block.text.toLowerCase(Locale.ROOT), PAYWALL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether most of what could be read is links to other pages. */
  private static boolean listPage(
      Page page, JsonLd ld, String text, String address, boolean article) {
    if (article && text.length() > 600) {
      return false;
    }
    int scheme = address.indexOf("://");
    int slash = scheme < 0 ? -1 : address.indexOf('/', scheme + 3);
    boolean front = scheme >= 0 && (slash < 0 || slash == address.length() - 1);
    String type = page.meta.getOrDefault("og:type", "");
    int teasers = 0;
    int prose = 0;
    for (Block block : page.blocks()) {
      if (block.kind == Block.Kind.HEADING && block.linkDensity() > 0.7) {
        teasers++;
      }
      if (block.kept() && block.linkDensity() < 0.3 && block.text.length() > 100) {
        prose++;
      }
    }
    boolean dated = ld.published != null || page.meta.containsKey("article:published_time");
    return front
        || (type.equals("website") && !dated && teasers >= 8 && prose <= 4)
        || (teasers >= 20 && prose <= 3 && !dated);
  }

  private static boolean video(Page page, JsonLd ld, String address) {
    String type = page.meta.getOrDefault("og:type", "");
    return type.startsWith("video")
        || (ld.type != null && ld.type.contains("VideoObject"))
        || any(address, VIDEO_ADDRESSES);
  }

  private static boolean gallery(Page page, String text, String address) {
    int captions = 0;
    for (Block block : page.blocks()) {
      captions += (block.container.zone & Hints.CAPTION) != 0 ? 1 : 0;
    }
    return any(address, GALLERY_ADDRESSES) || (captions >= 15 && text.length() < 1500);
  }

  private static Set<String> signs(PageSign kind) {
    return SIGNS.keySet().stream()
        .filter(phrase -> SIGNS.get(phrase) == kind)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean any(String text, Set<String> marks) {
    return count(text, marks) > 0;
  }

  private static int count(String text, Set<String> marks) {
    int n = 0;
    for (String mark : marks) {
      n += text.contains(mark) ? 1 : 0;
    }
    return n;
  }
}
