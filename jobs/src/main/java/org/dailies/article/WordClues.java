package org.dailies.article;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.language.Genre;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/** What the words of a page's lines, buttons and text show of its kind. */
final class WordClues {
  private static final Map<String, Genre> LABELS = Languages.builtIn().union(PageWords.PAGE_LABELS);
  private static final Set<String> SELLING = Languages.builtIn().union(PageWords.SELLING_WORDS);

  /** Words of the text that are looked at. */
  private static final int MAX_WORDS = 1500;

  private WordClues() {}

  /** Adds the clues of a page's short lines, the labels of its buttons, its text and its title. */
  static void read(Page page, String title, String text, Clues clues) {
    Map<Genre, Integer> labels = new EnumMap<>(Genre.class);
    for (String label : page.signs.labels) {
      count(label, labels);
    }
    int apart = Hints.NAVIGATION | Hints.FOOTER;
    for (Block b : page.blocks()) {
      if (b.text.length() <= 40 && (b.container.zone & apart) == 0) {
        count(b.text.toLowerCase(Locale.ROOT), labels);
      }
    }
    clues.add(Clue.LABELS_DOCUMENTATION, grade(labels, Genre.DOCUMENTATION, 6));
    clues.add(Clue.LABELS_FORUM, grade(labels, Genre.FORUM, 20));
    clues.add(Clue.LABELS_LIST, grade(labels, Genre.LIST, 8));
    clues.add(Clue.LABELS_PRODUCT, grade(labels, Genre.PRODUCT, 12));
    clues.add(Clue.LABELS_SERVICE, grade(labels, Genre.SERVICE, 10));
    clues.add(Clue.SELLING_WORDS, 12 * selling(text) * (clues.has(Clue.NAMELESS) ? 1 : 0.4));
    for (String word : page.documentTitle.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 40)) {
      clues.add(ClueGroup.TITLE, AddressClues.PARTS.get(word), 1);
    }
    clues.add(Clue.QUESTION, title.endsWith("?") || title.endsWith("？"));
  }

  private static void count(String line, Map<Genre, Integer> labels) {
    Genre genre = LABELS.get(line);
    if (genre != null) {
      labels.merge(genre, 1, Integer::sum);
    }
  }

  private static double grade(Map<Genre, Integer> labels, Genre genre, double full) {
    return Clues.grade(labels.getOrDefault(genre, 0), full);
  }

  /** The share of the text's words by which a page speaks of its owner and to its reader. */
  private static double selling(String text) {
    int words = 0;
    int selling = 0;
    int start = -1;
    for (int i = 0; i <= text.length() && words < MAX_WORDS; i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words++;
        if (i - start <= 8) {
          selling += SELLING.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        start = -1;
      }
    }
    return words < 30 ? 0 : selling / (double) words;
  }
}
