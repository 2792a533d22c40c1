package org.dailies.article;

import org.dailies.language.Genre;

/**
 * What kind of page a page is.
 *
 * @param confidence 0 to 1: of pages at 0.9 nine in ten are of that kind, articles being one
 * @param rule the clues that decided, the heaviest first, parted by a comma and a space
 */
record KindVerdict(Genre genre, double confidence, String rule) {
  KindVerdict {
    confidence = Math.round(1000 * confidence) / 1000.0;
  }
}
