package org.dailies.article;

import static org.dailies.language.Genre.AUTHOR;
import static org.dailies.language.Genre.DOCUMENTATION;
import static org.dailies.language.Genre.FORUM;
import static org.dailies.language.Genre.GALLERY;
import static org.dailies.language.Genre.LIST;
import static org.dailies.language.Genre.OTHER_ARTICLE;
import static org.dailies.language.Genre.PRODUCT;
import static org.dailies.language.Genre.SEARCH;
import static org.dailies.language.Genre.SERVICE;
import static org.dailies.language.Genre.VIDEO;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dailies.language.Genre;

/**
 * What shows the kind of a page: each clue has a strength of 0 to 1 on a page, and weights for the
 * kinds that it speaks for, as the logarithm of odds. {@code OTHER_ARTICLE} stands for all kinds of
 * article. The weights were set by hand and checked on one half of a labelled pack, by hosts.
 */
enum Clue {
  // What parts of the address say, and its shape.
  ADDRESS_ARTICLE(says(OTHER_ARTICLE, 2)),
  ADDRESS_AUTHOR(says(AUTHOR, 3)),
  ADDRESS_DOCUMENTATION(says(DOCUMENTATION, 4)),
  ADDRESS_FORUM(says(FORUM, 4)),
  ADDRESS_GALLERY(says(GALLERY, 2)),
  ADDRESS_LIST(says(LIST, 2.5)),
  ADDRESS_PRODUCT(says(PRODUCT, 3)),
  ADDRESS_SEARCH(says(SEARCH, 4)),
  ADDRESS_SERVICE(says(SERVICE, 2.5)),
  ADDRESS_VIDEO(says(VIDEO, 2)),
  ADDRESS_FRONT(says(LIST, 3), says(SERVICE, 3)),
  ADDRESS_SHALLOW(says(LIST, 0.7), says(SERVICE, 0.7)),
  ADDRESS_DATED(says(OTHER_ARTICLE, 2)),
  ADDRESS_SLUG(says(OTHER_ARTICLE, 1)),
  // What the page's data and head state.
  DATA_ARTICLE(says(OTHER_ARTICLE, 4)),
  DATA_AUTHOR(says(AUTHOR, 4)),
  DATA_DOCUMENTATION(says(DOCUMENTATION, 1)),
  DATA_FORUM(says(FORUM, 4)),
  DATA_GALLERY(says(GALLERY, 2)),
  DATA_LIST(says(LIST, 2)),
  DATA_PRODUCT(says(PRODUCT, 2.5), says(LIST, 1)),
  DATA_SEARCH(says(SEARCH, 5)),
  DATA_SERVICE(says(SERVICE, 1.5)),
  DATA_VIDEO(says(VIDEO, 1)),
  /** The data call it a page, and nothing else of what it is. */
  DATA_PAGE(says(LIST, 0.7), says(SERVICE, 0.7)),
  META_ARTICLE(says(OTHER_ARTICLE, 1.5)),
  META_AUTHOR(says(AUTHOR, 3)),
  META_PRODUCT(says(PRODUCT, 4)),
  META_VIDEO(says(VIDEO, 2)),
  // How its system makes pages of a kind.
  MAKE_ARTICLE(says(OTHER_ARTICLE, 2)),
  MAKE_DOCUMENTATION(says(DOCUMENTATION, 5)),
  MAKE_FORUM(says(FORUM, 5)),
  MAKE_LIST(says(LIST, 1.4)),
  MAKE_PRODUCT(says(PRODUCT, 3)),
  MAKE_SERVICE(says(SERVICE, 1.5)),
  // Who wrote it and when.
  STATED_DATE(says(OTHER_ARTICLE, 1.5), says(FORUM, 0.5)),
  SHOWN_DATE(says(OTHER_ARTICLE, 1.2), says(FORUM, 1)),
  BYLINE(says(OTHER_ARTICLE, 1), says(FORUM, 0.3)),
  /** Neither data of an article nor a date nor a name. */
  NAMELESS(says(SERVICE, 1.7), says(LIST, 1.3), says(DOCUMENTATION, 1.3), says(PRODUCT, 1.3)),
  DATES(says(FORUM, 1.5), says(LIST, 0.7)),
  // How the page is laid out.
  PROSE(says(OTHER_ARTICLE, 1)),
  PROSE_SHARE(says(OTHER_ARTICLE, 2)),
  LONG_PARAGRAPHS(says(OTHER_ARTICLE, 0.5)),
  MARKED_BODY(says(OTHER_ARTICLE, 1)),
  LINK_SHARE(says(LIST, 3)),
  CARDS(says(LIST, 1)),
  CARD_SHARE(says(LIST, 2)),
  POSTS(says(FORUM, 1.5)),
  POST_SHARE(says(FORUM, 2)),
  PRICES(says(PRODUCT, 1.5), says(LIST, 1.5)),
  CODE(says(DOCUMENTATION, 1)),
  /** Code on a page that nobody signs. */
  MANUAL(says(DOCUMENTATION, 2.5)),
  CALLS(says(SERVICE, 1)),
  SECTIONS(says(SERVICE, 1)),
  PHONES(says(SERVICE, 1)),
  SHORT_LINES(says(PRODUCT, 1.5), says(LIST, 1), says(DOCUMENTATION, 0.7), says(SERVICE, 0.5)),
  SEQUENCE(says(DOCUMENTATION, 1.2), says(FORUM, 0.7), says(LIST, 0.5)),
  /** Little text beside a film, or beside pictures. */
  FILM(says(VIDEO, 5)),
  PICTURES(says(GALLERY, 4)),
  /** Little prose beside many headings that lead elsewhere. */
  TEASERS(says(LIST, 1.5)),
  // What its words say.
  LABELS_DOCUMENTATION(says(DOCUMENTATION, 2.5)),
  LABELS_FORUM(says(FORUM, 3)),
  LABELS_LIST(says(LIST, 2.5)),
  LABELS_PRODUCT(says(PRODUCT, 3.5), says(LIST, 1)),
  LABELS_SERVICE(says(SERVICE, 3)),
  TITLE_DOCUMENTATION(says(DOCUMENTATION, 2.5)),
  TITLE_FORUM(says(FORUM, 1.5)),
  TITLE_LIST(says(LIST, 1)),
  TITLE_PRODUCT(says(PRODUCT, 1)),
  TITLE_SERVICE(says(SERVICE, 0.5)),
  SELLING_WORDS(says(SERVICE, 1.7), says(PRODUCT, 0.5)),
  QUESTION(says(FORUM, 0.7));

  private record Says(Genre genre, double weight) {}

  // A map that never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<Genre, Double> weights;

  Clue(Says... says) {
    weights = Arrays.stream(says).collect(Collectors.toUnmodifiableMap(Says::genre, Says::weight));
  }

  private static Says says(Genre genre, double weight) {
    return new Says(genre, weight);
  }

  /** What it says for a kind, as the logarithm of odds at full strength. */
  double weight(Genre genre) {
    return weights.getOrDefault(genre, 0.0);
  }

  /** As it stands in the column {@code kind_rule}. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
