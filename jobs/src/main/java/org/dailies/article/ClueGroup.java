package org.dailies.article;

import java.util.EnumMap;
import java.util.Map;
import org.dailies.language.Genre;

/** Clues of one source, one for each kind of page that the source can show. */
enum ClueGroup {
  ADDRESS,
  DATA,
  MAKE,
  LABELS,
  TITLE;

  private final Map<Genre, Clue> clues = new EnumMap<>(Genre.class);

  static {
    for (ClueGroup group : values()) {
      for (Genre genre : Genre.values()) {
        String kind = genre.article() ? "ARTICLE" : genre.name();
        for (Clue clue : Clue.values()) {
          if (clue.name().equals(group.name() + "_" + kind)) {
            group.clues.put(genre, clue);
          }
        }
      }
    }
  }

  /** The clue that speaks for a kind, articles being one; null where the group has none. */
  Clue of(Genre genre) {
    return clues.get(genre);
  }
}
