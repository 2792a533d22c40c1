package org.dailies.article;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Genre;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/** What a page's data, its meta elements and its class names show of its kind. */
final class DataClues {
  private static final Map<String, Genre> TYPES = Languages.builtIn().union(PageWords.DATA_TYPES);
  private static final Map<String, Genre> MAKES = Languages.builtIn().union(PageWords.PAGE_MAKES);
  private static final Map<String, Genre> GENERATORS =
      Languages.builtIn().union(PageWords.GENERATORS);

  private DataClues() {}

  /** Adds the clues of a page's head, data and marked elements. */
  static void read(Page page, JsonLd ld, Clues clues) {
    Set<String> types = new HashSet<>(ld.types);
    types.addAll(page.signs.types);
    for (String type : types) {
      clues.add(ClueGroup.DATA, TYPES.get(type), 1);
    }
    clues.add(Clue.DATA_PAGE, types.contains("webpage") && !clues.has(Clue.DATA_ARTICLE));
    String og = page.meta.getOrDefault("og:type", "").toLowerCase(Locale.ROOT);
    clues.add(Clue.META_ARTICLE, og.contains("article") || og.contains("blog"));
    clues.add(Clue.META_AUTHOR, og.contains("profile") || og.contains("author"));
    clues.add(Clue.META_VIDEO, og.startsWith("video"));
    boolean priced =
        page.meta.containsKey("product:price:amount") || page.meta.containsKey("og:price:amount");
    clues.add(Clue.META_PRODUCT, priced || og.contains("product"));
    boolean dated =
        ld.published != null
            || page.meta.containsKey("article:published_time")
            || page.meta.containsKey("datepublished")
            || page.meta.containsKey("parsely-pub-date");
    clues.add(Clue.STATED_DATE, dated);
    parts(page.signs.classes, MAKES, clues);
    parts(page.meta.getOrDefault("generator", "").toLowerCase(Locale.ROOT), GENERATORS, clues);
  }

  private static void parts(String text, Map<String, Genre> known, Clues clues) {
    if (!text.isEmpty()) {
      known.forEach((part, genre) -> clues.add(ClueGroup.MAKE, genre, text.contains(part) ? 1 : 0));
    }
  }
}
