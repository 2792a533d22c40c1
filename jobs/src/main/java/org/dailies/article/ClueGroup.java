package org.dailies.article;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.language.Genre;

/** Clues of one source, one for each kind of page that the source can show. */
enum ClueGroup {
  ADDRESS,
  DATA,
  MAKE,
  LABELS,
  TITLE;

  private static final Map<String, Clue> BY_NAME =
      Arrays.stream(Clue.values()).collect(Collectors.toUnmodifiableMap(Clue::name, clue -> clue));

  /** The clue that speaks for a kind, articles being one; null where the group has none. */
  Clue of(Genre genre) {
    return BY_NAME.get(name() + "_" + (genre.article() ? "ARTICLE" : genre.name()));
  }
}
