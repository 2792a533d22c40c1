package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells what kind of page an article came from, as flags. */
final class PageKind {
  private static final String[] PAYWALL = {
    "to continue reading",
    "subscribe to read",
    "subscribers only",
    "this article is for subscribers",
    "already a subscriber",
    "réservé aux abonnés",
    "réservé à nos abonnés",
    "il vous reste",
    "weiterlesen mit",
    "jetzt weiterlesen",
    "mit einem abo",
    "exklusiv für abonnenten",
    "nur für abonnenten",
    "bereits abonnent",
    "contenido exclusivo para suscriptores",
    "solo para suscriptores",
    "exclusivo para assinantes",
    "riservato agli abbonati",
    "alleen voor abonnees",
    "会員限定",
    "有料会員",
    "この記事は有料",
    "全文を読む",
    "tylko dla subskrybentów",
  };

  private static final String[] CONSENT = {
    "we value your privacy",
    "we and our partners",
    "nous et nos partenaires",
    "wir und unsere partner",
    "before you continue",
    "bevor sie zu",
    "avant d'accéder",
    "accept all cookies",
    "alle akzeptieren",
    "tout accepter",
    "nosotros y nuestros socios",
    "noi e i nostri partner",
    "mit werbung weiterlesen",
    "verwendung von cookies",
    "your consent",
    "we use cookies",
  };

  private static final String[] ERROR = {
    "404",
    "403 forbidden",
    "page not found",
    "not found",
    "access denied",
    "page introuvable",
    "seite nicht gefunden",
    "página no encontrada",
    "página não encontrada",
    "pagina non trovata",
    "500 internal server error",
    "502 bad gateway",
    "503 service",
    "just a moment",
    "attention required",
    "are you a robot",
    "error 404",
    "verify you are human",
    "ページが見つかりません",
  };

  private static final String[] LIVE = {
    "liveblog",
    "live-blog",
    "liveticker",
    "live-ticker",
    "live updates",
    "direct-live",
    "en direct",
    "en-direct",
    "live-updates",
    "livefeed",
    "im live-ticker",
  };

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
        || address.contains("liveblog")
        || address.contains("live-blog")
        || address.contains("liveticker");
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
        || address.contains("/video/")
        || address.contains("/videos/");
  }

  private static boolean gallery(Page page, String text, String address) {
    boolean named =
        address.contains("/gallery/")
            || address.contains("/galleries/")
            || address.contains("fotostrecke")
            || address.contains("bildergalerie")
            || address.contains("/diaporama")
            || address.contains("/fotos/")
            || address.contains("/photos/");
    int captions = 0;
    for (Block block : page.blocks()) {
      captions += (block.container.zone & Hints.CAPTION) != 0 ? 1 : 0;
    }
    return named || (captions >= 15 && text.length() < 1500);
  }

  private static boolean any(String text, String[] marks) {
    return count(text, marks) > 0;
  }

  private static int count(String text, String[] marks) {
    int n = 0;
    for (String mark : marks) {
      n += text.contains(mark) ? 1 : 0;
    }
    return n;
  }
}
