package org.dailies.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.language.Genre;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/**
 * What kind of article an article is, by its data, its section, its address, its headline and how
 * it is set.
 *
 * @param rule what decided: {@code data, section, address, title, answers, release, live}, or
 *     {@code default}
 */
record ArticleKind(Genre genre, String rule) {
  private static final Map<String, Genre> TYPES = Languages.builtIn().union(PageWords.DATA_TYPES);
  private static final Map<String, Genre> WORDS = Languages.builtIn().union(PageWords.GENRE_WORDS);
  private static final Map<String, Genre> PARTS =
      Languages.builtIn().union(PageWords.ADDRESS_PARTS);
  private static final Set<String> RELEASES = Languages.builtIn().union(PageWords.RELEASE_MARKS);

  /** What parts a headline from a word that says what kind of article follows or went before. */
  private static final Pattern TITLE_PARTS = Pattern.compile("[:|–—(\\[\\])：｜【】「」]");

  private static final int MARKS_STAND_IN = 500;
  private static final int LEAST_QUESTIONS = 4;

  /** The kind of an article of a page. */
  static ArticleKind of(Page page, JsonLd ld, Draft draft, String address, String text) {
    ArticleKind kind = plain(draft, address, text);
    Genre data = byData(ld.types);
    boolean special = kind.genre() != Genre.NEWS && kind.genre() != Genre.OTHER_ARTICLE;
    if (kind.rule().equals("live") || (data == null && special)) {
      return kind;
    }
    if (data != null && data != Genre.NEWS && data != Genre.OTHER_ARTICLE) {
      return new ArticleKind(data, "data");
    }
    if (special) {
      return kind;
    }
    if (answers(page)) {
      return new ArticleKind(Genre.INTERVIEW, "answers");
    }
    return data == Genre.NEWS ? new ArticleKind(data, "data") : kind;
  }

  /** The kind of an article that no page shows. */
  static ArticleKind plain(Draft draft, String address, String text) {
    if (draft.flags.contains("live-blog")) {
      return new ArticleKind(Genre.LIVE_BLOG, "live");
    }
    String start =
        text.substring(0, Math.min(text.length(), MARKS_STAND_IN)).toLowerCase(Locale.ROOT);
    if (RELEASES.stream().anyMatch(start::contains)) {
      return new ArticleKind(Genre.PRESS_RELEASE, "release");
    }
    Genre named = draft.section == null ? null : whole(draft.section);
    if (named != null) {
      return new ArticleKind(named, "section");
    }
    List<String> path = path(address);
    for (String part : path) {
      if (WORDS.containsKey(part)) {
        return new ArticleKind(WORDS.get(part), "address");
      }
    }
    named = byTitle(draft.title);
    if (named != null) {
      return new ArticleKind(named, "title");
    }
    boolean news = path.stream().anyMatch(part -> PARTS.get(part) == Genre.NEWS);
    Stamp dated = address == null ? null : PathDates.inPath(address);
    if (news || (dated != null && dated.precision().equals("day"))) {
      return new ArticleKind(Genre.NEWS, "address");
    }
    return new ArticleKind(Genre.OTHER_ARTICLE, "default");
  }

  /** The most special kind among types of data, or null. */
  private static Genre byData(Set<String> types) {
    Set<Genre> stated = EnumSet.noneOf(Genre.class);
    for (String type : types) {
      Genre genre = TYPES.get(type);
      if (genre != null && genre.article()) {
        stated.add(genre);
      }
    }
    boolean news = stated.remove(Genre.NEWS);
    return !stated.isEmpty() && !stated.equals(Set.of(Genre.OTHER_ARTICLE))
        ? stated.iterator().next()
        : news ? Genre.NEWS : stated.isEmpty() ? null : Genre.OTHER_ARTICLE;
  }

  private static Genre whole(String text) {
    String low = text.strip().toLowerCase(Locale.ROOT);
    Genre genre = WORDS.get(low);
    for (String word : genre == null ? low.split("[\\s/&,>-]+", 8) : new String[0]) {
      genre = genre == null ? WORDS.get(word) : genre;
    }
    return genre;
  }

  /** By a word that a headline sets apart, or by the last word before a colon. */
  private static Genre byTitle(String title) {
    String[] parts = TITLE_PARTS.split(title.toLowerCase(Locale.ROOT), 6);
    for (int i = 0; i < parts.length && parts.length > 1; i++) {
      String part = parts[i].strip();
      Genre genre = WORDS.get(part);
      if (genre == null && i < parts.length - 1) {
        genre = WORDS.get(part.substring(part.lastIndexOf(' ') + 1));
      }
      if (genre != null) {
        return genre;
      }
    }
    return null;
  }

  private static List<String> path(String address) {
    if (address == null) {
      return List.of();
    }
    String low = address.toLowerCase(Locale.ROOT);
    int scheme = low.indexOf("://");
    int start = Addresses.pathStart(low, scheme < 0 ? 0 : scheme + 3);
    return List.of(low.substring(start).split("[/?#]+", 12));
  }

  /** Whether questions, set in bold or as headings, part the text. */
  private static boolean answers(Page page) {
    int questions = 0;
    int others = 0;
    for (Block b : page.blocks()) {
      if (b.kept()) {
        boolean set = b.kind == Block.Kind.HEADING || b.boldChars > 0.8 * b.text.length();
        boolean asks = b.text.endsWith("?") || b.text.endsWith("？");
        questions += set && asks ? 1 : 0;
        others += set && !asks ? 1 : 0;
      }
    }
    return questions >= LEAST_QUESTIONS && questions > 2 * others;
  }
}
