package org.dailies.article;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The words of which classes and ids are made, and what each says of an element. */
final class HintWords {
  private static final Map<String, Integer> TOKENS = new HashMap<>();

  /** What two neighbouring words say together: every word above, and what neither says alone. */
  private static final Map<String, Integer> PAIRS = new HashMap<>();

  /** The hash codes of all words, and of all that a pair may make, cut to thirteen bits. */
  private static final BitSet TOKEN_HASHES = new BitSet(1 << 13);

  private static final BitSet PAIR_HASHES = new BitSet(1 << 13);

  /** Parts of longer words, by their first letter. */
  private static final String[][] PARTS = new String[26][0];

  private static final Map<String, Integer> PART_BITS = new HashMap<>();

  /** Of several parts in one word, the first in this order counts. */
  private static final Map<String, Integer> PART_ORDER = new HashMap<>();

  /** What marks the element of an article's body; each holds one of the roots below. */
  private static final String[] BODY_MARKS =
      ("articlebody article-body article__body article_body storybody story-body"
              + " story__body story_body entry-content entry_content post-content"
              + " postcontent post__content post_content article-content article__content"
              + " articlecontent article_content article-text article__text articletext"
              + " article_text content-body content__body body-content body-text bodytext"
              + " post-body postbody post_body storytext story-text story-content"
              + " news-body newsbody news-content news-text news__text main-text maintext"
              + " texte-article article-paragraph content-text text-content"
              + " td-post-content field-name-body field--name-body article-copy paragraphs"
              + " richtext rich-text single-content wysiwyg inner-post-entry"
              + " articulo-cuerpo cuerpo detail-text page-content__body"
              + " articledetail__body available-content")
          .split(" ", -1);

  static {
    put(
        Hints.NAVIGATION,
        "nav navigation navbar menu submenu breadcrumb breadcrumbs crumbs pagination"
            + " pager paging toolbar skip skiplink sitemap topbar masthead ariane pathway jump toc"
            + " offcanvas hamburger dropdown tooltip flyout megamenu prevnext nextprev postnav");
    put(
        Hints.SHARE,
        "share shares sharing sharebar sharer sharedaddy shariff social socials addthis"
            + " addtoany sharethis teilen partage partager compartir follow print bookmark whatsapp"
            + " socialbar sociallinks sharebuttons socialshare sharetools tweetbutton");
    put(
        Hints.RELATED,
        "related relateds relatedposts relatedarticles recommend recommended recommendation"
            + " recommendations recirc recirculation readmore readnext morenews mostread"
            + " mostpopular popular trending outbrain taboola upnext teaser teasers teaserlist"
            + " similar suggested suggestions suggestion alsoread alsolike weiterlesen readalso"
            + " lirehttps relacionadas relacionados relacionada jp yarpp crosslink crosslinks"
            + " linklist morestories latest mehrzumthema bestof headlines newsfeed plista"
            + " revcontent zergnet ligatus evenmore promobox storylinks topstories");
    put(
        Hints.COMMENTS,
        "comment comments commentlist commentlistview disqus respond replies reply"
            + " kommentare kommentar commentaires comentarios usercomments discussion forum"
            + " commentform commentarea opinary guestbook talkback");
    put(
        Hints.SUBSCRIBE,
        "newsletter newsletters subscribe subscription subscriber signup login signin"
            + " register registration donate donation membership regwall piano abo abobox"
            + " mailchimp mailing optin leadgen supporter");
    put(Hints.PAYWALL, "paywall metered premiumwall paygate");
    put(
        Hints.ADVERT,
        "ad ads adv advert adverts advertisement advertisements advertising advertorial adbox"
            + " adslot adsense adunit adcontainer adwrapper anzeige anzeigen werbung banner banners"
            + " sponsor sponsors sponsored dfp gpt publicite publicidad promo promos promotion pub"
            + " billboard leaderboard commercial affiliate");
    put(
        Hints.AUTHOR,
        "author authors byline bylines bio biography authorbox authorbio autor autoren"
            + " auteur auteurs contributor contributors writer vcard aboutauthor postauthor"
            + " articleauthor authorinfo autorenbox");
    put(
        Hints.TAGS,
        "tags taglist tagcloud keywords topics hashtags tagged posttags articletags"
            + " schlagworte etiquetas categories");
    put(
        Hints.CAPTION,
        "caption captions figcaption credit credits copyright copyrights photocredit"
            + " imagecaption bildunterschrift legende legend legenda wpcaption"
            + " fotocredit imagecredit piedefoto");
    put(
        Hints.DATELINE,
        "dateline timestamp pubdate publishdate postmeta postmetadata entrymeta articlemeta"
            + " postinfo entryutility readingtime");
    put(
        Hints.HIDDEN,
        "hidden hide sronly visuallyhidden screenreader invisible noprint offscreen fallback"
            + " printonly");
    put(
        Hints.SIDE,
        "sidebar rail aside sidecol rightcol rightcolumn rightrail tout" + " marginale");
    put(
        Hints.CONSENT,
        "cookie cookies consent gdpr cmp cookiebar cookienotice onetrust privacy popup popups modal"
            + " overlay lightbox dialog toast snackbar notice notification notifications");
    put(
        Hints.MEDIA,
        "gallery galleries slideshow carousel slider swiper player videoplayer jwplayer audioplayer"
            + " podcast infographic galerie diaporama video videos embed embeds videobox");
    put(Hints.FOOTER, "footer foot colophon bottombar imprint");
    put(Hints.HEADER, "header");
    put(
        Hints.IMAGE,
        "image images img photo photos picture pictures foto fotos bild bilder imagen imagem"
            + " photoset mediaelement lightboximage");
    put(Hints.BOX, "infobox factbox faktenbox sidebox infokasten factsheet factfile expandablebox");
    put(
        Hints.KICKER,
        "kicker overline topline dachzeile eyebrow roofline spitzmarke overtitle surtitre"
            + " supertitle antetitulo pretitle pretitulo catchline prehead preheadline preheading"
            + " occhiello volanta cintillo bovenkop overhead toptitle headlinekicker headerkicker"
            + " titlekicker chapeau antetitle sobretitulo superheadline");
    put(
        Hints.INTRO,
        "standfirst chapo lead lede subtitle subheadline dek deck intro teasertext excerpt"
            + " sottotitolo bajada entradilla vorspann");
    pair(Hints.HIDDEN, "dnone displaynone");
    pair(Hints.RELATED, "morefrom moreon seealso nextarticle nextpost prevpost nextup");
    pair(Hints.TAGS, "tagslist");
    pair(Hints.BOX, "boxinfo textbox");
    pair(Hints.SIDE, "sidecolumn widgetarea widgetrss widgetrecent widgetcategories widgetarchive");
    part(Hints.RELATED, "related");
    part(Hints.SUBSCRIBE, "newsletter");
    part(Hints.RELATED, "recommend");
    part(Hints.NAVIGATION, "breadcrumb");
    part(Hints.PAYWALL, "paywall");
    part(Hints.SIDE, "sidebar");
    part(Hints.ADVERT, "advert");
    part(Hints.CAPTION, "caption");
    part(Hints.FOOTER, "footer");
    part(Hints.NAVIGATION, "navigation");
    part(Hints.COMMENTS, "comment");
    part(Hints.RELATED, "readmore");
    part(Hints.SHARE, "socialshare");
    part(Hints.SHARE, "sharing");
    part(Hints.RELATED, "nextstory");
    part(Hints.AUTHOR, "author");
    part(Hints.AUTHOR, "saboxplugin");
    part(Hints.RELATED, "teaser");
    part(Hints.SUBSCRIBE, "subscri");
    part(Hints.CONSENT, "cookie");
    part(Hints.CONSENT, "disclosure");
    part(Hints.CONSENT, "disclaimer");
    part(Hints.ADVERT, "promo");
    part(Hints.CAPTION, "copyright");
    PAIRS.putAll(TOKENS);
    TOKENS.keySet().forEach(token -> TOKEN_HASHES.set(cut(token.hashCode())));
    PAIRS.keySet().forEach(joined -> PAIR_HASHES.set(cut(joined.hashCode())));
  }

  private HintWords() {}

  private static void put(int bit, String tokens) {
    for (String token : tokens.split(" ", -1)) {
      TOKENS.merge(token, bit, (a, b) -> a | b);
    }
  }

  private static void pair(int bit, String tokens) {
    for (String token : tokens.split(" ", -1)) {
      PAIRS.put(token, bit);
    }
  }

  private static void part(int bit, String part) {
    int letter = part.charAt(0) - 'a';
    String[] more = Arrays.copyOf(PARTS[letter], PARTS[letter].length + 1);
    more[more.length - 1] = part;
    PARTS[letter] = more;
    PART_ORDER.put(part, PART_ORDER.size());
    PART_BITS.put(part, bit);
  }

  private static int cut(int hash) {
    return (hash ^ (hash >>> 13)) & 0x1FFF;
  }

  /** The bits of the word that stands here in names in small letters. */
  static int of(String names, int from, int to) {
    if (TOKEN_HASHES.get(cut(hash(0, names, from, to)))) {
      Integer whole = TOKENS.get(names.substring(from, to));
      if (whole != null) {
        return whole;
      }
    }
    return to - from > 7 ? ofParts(names, from, to) : 0;
  }

  /** The bits of two neighbouring words together. */
  static int ofPair(String names, int first, int firstEnd, int second, int secondEnd) {
    int hash = hash(hash(0, names, first, firstEnd), names, second, secondEnd);
    return PAIR_HASHES.get(cut(hash))
        ? PAIRS.getOrDefault(
            names.substring(first, firstEnd) + names.substring(second, secondEnd), 0)
        : 0;
  }

  /** The hash code of a string of which a beginning has this one and the rest stands here. */
  private static int hash(int before, String names, int from, int to) {
    int hash = before;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + names.charAt(i);
    }
    return hash;
  }

  /** Parts of a longer word that say the same as the whole; the first in order counts. */
  private static int ofParts(String names, int from, int to) {
    String best = null;
    for (int i = from; i + 5 <= to; i++) {
      int letter = names.charAt(i) - 'a';
      if (letter < 0 || letter > 25) {
        continue;
      }
      for (String part : PARTS[letter]) {
        if (i + part.length() <= to
            && names.startsWith(part, i)
            && (best == null || PART_ORDER.get(part) < PART_ORDER.get(best))) {
          best = part;
        }
      }
    }
    boolean other =
        best == null
            || names.startsWith("correlat", from)
            || names.startsWith("unrelat", from)
            || names.startsWith("authori", from);
    return other ? 0 : PART_BITS.get(best);
  }

  /** Whether names in small letters mark the element of an article's body. */
  static boolean marksBody(String names) {
    if (!rooted(names)) {
      return false;
    }
    for (String mark : BODY_MARKS) {
      if (names.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  private static boolean rooted(String names) {
    for (int i = 0; i + 4 <= names.length(); i++) {
      String root = bodyRoot(names.charAt(i));
      if (root != null && names.startsWith(root, i)) {
        return true;
      }
      if (names.charAt(i) == 'c'
          && (names.startsWith("copy", i) || names.startsWith("cuerpo", i))) {
        return true;
      }
    }
    return false;
  }

  private static String bodyRoot(char first) {
    return switch (first) {
      case 'b' -> "body";
      case 'c' -> "content";
      case 'e' -> "entry";
      case 'p' -> "paragraph";
      case 't' -> "text";
      case 'w' -> "wysiwyg";
      default -> null;
    };
  }
}
