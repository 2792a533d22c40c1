package org.dailies.article;

import org.dailies.language.PageZone;

/** What an element is for its page, as bits: what its tag and its names say. */
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

  private Hints() {}

  /** The bit of a zone. */
  static int of(PageZone zone) {
    return switch (zone) {
      case RELATED -> RELATED;
      case SUBSCRIBE -> SUBSCRIBE;
      case PAYWALL -> PAYWALL;
      case SIDE -> SIDE;
      case CONSENT -> CONSENT;
      case ADVERT -> ADVERT;
      case CAPTION -> CAPTION;
      case FOOTER -> FOOTER;
      case NAVIGATION -> NAVIGATION;
      case COMMENTS -> COMMENTS;
      case SHARE -> SHARE;
      case AUTHOR -> AUTHOR;
      case TAGS -> TAGS;
      case DATELINE -> DATELINE;
      case HIDDEN -> HIDDEN;
      case MEDIA -> MEDIA;
      case HEADER -> HEADER;
      case IMAGE -> IMAGE;
      case BOX -> BOX;
      case KICKER -> KICKER;
      case INTRO -> INTRO;
    };
  }

  /** What an element's role says. */
  static int ofRole(String role) {
    return switch (role) {
      case "navigation" -> NAVIGATION;
      case "complementary" -> SIDE;
      case "contentinfo" -> FOOTER;
      case "banner" -> HEADER;
      case "dialog", "alertdialog" -> CONSENT;
      case "search" -> FORM;
      case "main" -> MAIN;
      default -> 0;
    };
  }

  /** What an element is by its tag. */
  static int ofTag(String tag) {
    return switch (tag) {
      case "nav" -> NAVIGATION;
      case "aside" -> SIDE;
      case "footer" -> FOOTER;
      case "header" -> HEADER;
      case "form", "fieldset" -> FORM;
      case "figure", "figcaption", "caption" -> CAPTION;
      case "ul", "ol", "dl" -> LIST;
      case "blockquote" -> QUOTE;
      case "table" -> TABLE;
      case "article" -> ARTICLE;
      case "main" -> MAIN;
      case "dialog" -> CONSENT;
      default -> 0;
    };
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
}
