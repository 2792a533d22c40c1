package org.dailies.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kind of page a page is (web genre). */
public enum Genre {
  NEWS,
  REVIEW,
  /** What happened in an episode, a match or a week. */
  RECAP,
  INTERVIEW,
  OPINION,
  LIVE_BLOG,
  PRESS_RELEASE,
  RECIPE,
  /** Any other article: a feature, a guide, a blog's post. */
  OTHER_ARTICLE,
  /** A front page, a section's page, or another list of pages. */
  LIST,
  /** A discussion, or questions and their answers. */
  FORUM,
  /** One product, or the goods of a shop. */
  PRODUCT,
  /** What a company or an institution offers, or says of itself. */
  SERVICE,
  /** A manual, or the reference of a program. */
  DOCUMENTATION,
  VIDEO,
  GALLERY,
  /** A page about an author and what he or she wrote. */
  AUTHOR,
  /** What a search has found. */
  SEARCH,
  /** Something that a reader must pass, or cannot, before the text. */
  WALL,
  /** A page that only leads on to another. */
  STUB,
  /** A page that says that there is none. */
  ERROR;

  private static final Map<String, Genre> BY_CODE =
      Stream.of(values()).collect(Collectors.toUnmodifiableMap(Genre::code, genre -> genre));

  /** As it stands in tables and language files, such as {@code live-blog}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether such a page is an article, so that what it says counts as coverage. */
  public boolean article() {
    return compareTo(OTHER_ARTICLE) <= 0;
  }

  /** The codes of all kinds of page that are no articles. */
  public static List<String> others() {
    return Stream.of(values()).filter(genre -> !genre.article()).map(Genre::code).toList();
  }

  /**
   * Whether a page of a stored kind counts as coverage.
   *
   * @param code as {@link #code} gives it; null for a page stored before kinds were told, which
   *     counts
   */
  public static boolean counts(String code) {
    Genre genre = code == null ? null : BY_CODE.get(code);
    return genre == null || genre.article();
  }
}
