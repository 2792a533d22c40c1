package org.dailies.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads what a class or id says about an element's part in the page, as bits. */
final class Hints {
  static final int NAVIGATION = 1;
  static final int SHARE = 1 << 1;
  static final int RELATED = 1 << 2;
  static final int COMMENTS = 1 << 3;
  static final int SUBSCRIBE = 1 << 4;
  static final int ADVERT = 1 << 5;
  static final int AUTHOR = 1 << 6;
  static final int TAGS = 1 << 7;
  static final int CAPTION = 1 << 8;
  static final int DATELINE = 1 << 9;
  static final int HIDDEN = 1 << 10;
  static final int SIDE = 1 << 11;
  static final int CONSENT = 1 << 12;
  static final int MEDIA = 1 << 13;
  static final int FOOTER = 1 << 14;
  static final int HEADER = 1 << 15;
  static final int FORM = 1 << 16;
  static final int LIST = 1 << 17;
  static final int QUOTE = 1 << 18;
  static final int TABLE = 1 << 19;
  static final int INTRO = 1 << 20;
  static final int IMAGE = 1 << 21;
  static final int KICKER = 1 << 22;
  static final int BODY = 1 << 24;
  static final int ARTICLE = 1 << 25;
  static final int MAIN = 1 << 26;
  static final int BOX = 1 << 27;
  static final int PAYWALL = 1 << 28;

  /** What no article's text stands in. */
  static final int FOREIGN =
      NAVIGATION
          | SHARE
          | RELATED
          | COMMENTS
          | SUBSCRIBE
          | ADVERT
          | AUTHOR
          | TAGS
          | CAPTION
          | DATELINE
          | HIDDEN
          | SIDE
          | CONSENT
          | MEDIA
          | FOOTER
          | FORM;

  private static final Map<String, Integer> TOKENS = new HashMap<>();

  private static final String[] BODY_MARKS = {
    "articlebody",
    "article-body",
    "article__body",
    "article_body",
    "storybody",
    "story-body",
    "story__body",
    "story_body",
    "entry-content",
    "entry_content",
    "post-content",
    "postcontent",
    "post__content",
    "post_content",
    "article-content",
    "article__content",
    "articlecontent",
    "article_content",
    "article-text",
    "article__text",
    "articletext",
    "article_text",
    "content-body",
    "content__body",
    "body-content",
    "body-text",
    "bodytext",
    "post-body",
    "postbody",
    "post_body",
    "storytext",
    "story-text",
    "story-content",
    "news-body",
    "newsbody",
    "news-content",
    "news-text",
    "news__text",
    "main-text",
    "maintext",
    "texte-article",
    "article-paragraph",
    "content-text",
    "text-content",
    "td-post-content",
    "field-name-body",
    "field--name-body",
    "article-copy",
    "paragraphs",
    "richtext",
    "rich-text",
    "single-content",
    "wysiwyg",
    "inner-post-entry",
    "articulo-cuerpo",
    "cuerpo",
    "detail-text",
    "articletext",
    "page-content__body",
    "articledetail__body",
    "available-content"
  };

  /** One of these is in each of the marks, so that most names need no further look. */
  private static final String[] BODY_ROOTS = {
    "body", "content", "text", "copy", "paragraph", "wysiwyg", "entry", "cuerpo"
  };

  static {
    put(
        NAVIGATION,
        "nav navigation navbar menu submenu breadcrumb breadcrumbs crumbs pagination"
            + " pager paging toolbar skip skiplink sitemap topbar masthead ariane pathway jump toc"
            + " offcanvas hamburger dropdown tooltip flyout megamenu prevnext nextprev postnav");
    put(
        SHARE,
        "share shares sharing sharebar sharer sharedaddy shariff social socials addthis"
            + " addtoany sharethis teilen partage partager compartir follow print bookmark whatsapp"
            + " socialbar sociallinks sharebuttons socialshare sharetools tweetbutton");
    put(
        RELATED,
        "related relateds relatedposts relatedarticles recommend recommended recommendation"
            + " recommendations recirc recirculation readmore readnext morenews mostread"
            + " mostpopular popular trending outbrain taboola upnext teaser teasers teaserlist"
            + " similar suggested suggestions suggestion alsoread alsolike weiterlesen readalso"
            + " lirehttps relacionadas relacionados relacionada jp yarpp crosslink crosslinks"
            + " linklist morestories latest mehrzumthema bestof headlines newsfeed plista"
            + " revcontent zergnet ligatus evenmore promobox storylinks topstories");
    put(
        COMMENTS,
        "comment comments commentlist commentlistview disqus respond replies reply"
            + " kommentare kommentar commentaires comentarios usercomments discussion forum"
            + " commentform commentarea opinary guestbook talkback");
    put(
        SUBSCRIBE,
        "newsletter newsletters subscribe subscription subscriber signup login signin"
            + " register registration donate donation membership regwall piano abo abobox"
            + " mailchimp mailing optin leadgen supporter");
    put(PAYWALL, "paywall metered premiumwall paygate");
    put(
        ADVERT,
        "ad ads adv advert adverts advertisement advertisements advertising advertorial adbox"
            + " adslot adsense adunit adcontainer adwrapper anzeige anzeigen werbung banner banners"
            + " sponsor sponsors sponsored dfp gpt publicite publicidad promo promos promotion pub"
            + " billboard leaderboard commercial affiliate");
    put(
        AUTHOR,
        "author authors byline bylines bio biography authorbox authorbio autor autoren"
            + " auteur auteurs contributor contributors writer vcard aboutauthor postauthor"
            + " articleauthor authorinfo autorenbox");
    put(
        TAGS,
        "tags taglist tagcloud keywords topics hashtags tagged posttags articletags"
            + " schlagworte etiquetas categories");
    put(
        CAPTION,
        "caption captions figcaption credit credits copyright copyrights photocredit"
            + " imagecaption bildunterschrift legende legend legenda wpcaption"
            + " fotocredit imagecredit piedefoto");
    put(
        DATELINE,
        "dateline timestamp pubdate publishdate postmeta entrymeta articlemeta"
            + " postinfo entryutility readingtime");
    put(
        HIDDEN,
        "hidden hide sronly visuallyhidden screenreader invisible noprint offscreen fallback"
            + " printonly");
    put(SIDE, "sidebar rail aside sidecol rightcol rightcolumn rightrail tout" + " marginale");
    put(
        CONSENT,
        "cookie cookies consent gdpr cmp cookiebar cookienotice onetrust privacy popup popups modal"
            + " overlay lightbox dialog toast snackbar notice notification notifications");
    put(
        MEDIA,
        "gallery galleries slideshow carousel slider swiper player videoplayer jwplayer audioplayer"
            + " podcast infographic galerie diaporama video videos embed embeds videobox");
    put(FOOTER, "footer foot colophon bottombar imprint");
    put(HEADER, "header");
    put(
        IMAGE,
        "image images img photo photos picture pictures foto fotos bild bilder imagen imagem"
            + " photoset mediaelement lightboximage");
    put(BOX, "infobox factbox faktenbox sidebox infokasten factsheet factfile expandablebox");
    put(
        KICKER,
        "kicker overline topline dachzeile eyebrow roofline spitzmarke overtitle surtitre"
            + " supertitle antetitulo pretitle pretitulo catchline prehead preheadline preheading"
            + " occhiello volanta cintillo bovenkop overhead toptitle headlinekicker headerkicker"
            + " titlekicker chapeau antetitle sobretitulo superheadline");
    put(
        INTRO,
        "standfirst chapo lead lede subtitle subheadline dek deck intro teasertext excerpt"
            + " sottotitolo bajada entradilla vorspann");
  }

  /** Parts of longer tokens that say the same as the whole. */
  private static final String[] PARTS = {
    "related",
    "newsletter",
    "recommend",
    "breadcrumb",
    "paywall",
    "sidebar",
    "advert",
    "caption",
    "footer",
    "navigation",
    "comment",
    "readmore",
    "socialshare",
    "sharing",
    "nextstory",
    "author",
    "saboxplugin",
    "teaser",
    "subscri",
    "cookie",
    "disclosure",
    "disclaimer",
    "promo",
    "copyright",
  };

  private static final int[] PART_BITS = {
    RELATED,
    SUBSCRIBE,
    RELATED,
    NAVIGATION,
    PAYWALL,
    SIDE,
    ADVERT,
    CAPTION,
    FOOTER,
    NAVIGATION,
    COMMENTS,
    RELATED,
    SHARE,
    SHARE,
    RELATED,
    AUTHOR,
    AUTHOR,
    RELATED,
    SUBSCRIBE,
    CONSENT,
    CONSENT,
    CONSENT,
    ADVERT,
    CAPTION,
  };

  private final Map<String, Integer> seen = new HashMap<>();

  private static void put(int bit, String tokens) {
    for (String token : tokens.split(" ", -1)) {
      TOKENS.merge(token, bit, (a, b) -> a | b);
    }
  }

  /** The bits for a class or id attribute's value. */
  int of(String value) {
    if (value.isEmpty() || value.length() > 400) {
      return 0;
    }
    Integer known = seen.get(value);
    if (known == null) {
      known = read(value);
      seen.put(value, known);
    }
    return known;
  }

  private static int read(String value) {
    int bits = 0;
    int n = value.length();
    int i = 0;
    int start = -1;
    String before = null;
    while (i <= n) {
      char c = i < n ? value.charAt(i) : ' ';
      boolean word = Character.isLetter(c);
      boolean camel =
          start >= 0
              && i < n
              && Character.isUpperCase(c)
              && Character.isLowerCase(value.charAt(i - 1));
      if (start >= 0 && (!word || camel)) {
        String token = value.substring(start, i).toLowerCase(Locale.ROOT);
        Integer whole = TOKENS.get(token);
        bits |= whole != null ? whole : token.length() > 7 ? part(token) : 0;
        if (before != null) {
          bits |= pair(before, token);
        }
        before = word || c == '-' || c == '_' ? token : null;
        start = -1;
      }
      if (word && start < 0) {
        start = i;
      }
      i++;
    }
    if (n < 4) {
      return bits;
    }
    String low = value.toLowerCase(Locale.ROOT);
    if (low.contains("hentry") || low.contains("status-publish") || low.contains("type-post")) {
      // Such classes list the article's sections and tags, which say nothing of its place.
      bits &= ~FOREIGN;
    }
    return marksBody(low) ? bits | BODY : bits;
  }

  private static boolean marksBody(String low) {
    boolean may = false;
    for (int i = 0; i < BODY_ROOTS.length && !may; i++) {
      may = low.contains(BODY_ROOTS[i]);
    }
    for (int i = 0; may && i < BODY_MARKS.length; i++) {
      if (low.contains(BODY_MARKS[i])) {
        return true;
      }
    }
    return false;
  }

  /** The name of the first foreign zone among the bits, or "". */
  static String zoneName(int bits) {
    String[] names = {
      "navigation",
      "share",
      "related",
      "comments",
      "subscribe",
      "advert",
      "author",
      "tags",
      "caption",
      "dateline",
      "hidden",
      "side",
      "consent",
      "media",
      "footer",
      "header",
      "form"
    };
    for (int i = 0; i < names.length; i++) {
      if ((bits & FOREIGN & (1 << i)) != 0) {
        return names[i];
      }
    }
    return "";
  }

  private static int part(String token) {
    for (int i = 0; i < PARTS.length; i++) {
      int at = token.indexOf(PARTS[i]);
      if (at >= 0
          && !token.startsWith("correlat")
          && !token.startsWith("unrelat")
          && !token.startsWith("authori")) {
        return PART_BITS[i];
      }
    }
    return 0;
  }

  /** Tokens that mean something only together. */
  private static int pair(String a, String b) {
    String joined = a + b;
    Integer known = TOKENS.get(joined);
    if (known != null) {
      return known;
    }
    return switch (joined) {
      case "sronly", "dnone", "visuallyhidden", "screenreader", "printonly", "displaynone" ->
          HIDDEN;
      case "readmore",
          "morefrom",
          "moreon",
          "seealso",
          "alsoread",
          "readnext",
          "mostread",
          "morestories",
          "morenews",
          "nextarticle",
          "nextpost",
          "prevpost",
          "nextup" ->
          RELATED;
      case "authorbox", "aboutauthor", "authorbio", "postauthor" -> AUTHOR;
      case "posttags", "articletags", "taglist", "tagcloud", "tagslist" -> TAGS;
      case "postmeta", "entrymeta", "articlemeta", "publishdate", "pubdate" -> DATELINE;
      case "expandablebox", "factbox", "infobox", "sidebox", "boxinfo", "textbox" -> BOX;
      case "rightcolumn",
          "rightcol",
          "sidecolumn",
          "widgetarea",
          "widgetrss",
          "widgetrecent",
          "widgetcategories",
          "widgetarchive" ->
          SIDE;
      default -> 0;
    };
  }
}
