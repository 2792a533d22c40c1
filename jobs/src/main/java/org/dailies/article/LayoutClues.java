package org.dailies.article;

/** What the layout of a page shows of its kind: prose, links, cards, prices, code. */
final class LayoutClues {
  /** What a stated date counts where readers see neither it nor a name: systems date every page. */
  private static final double UNSIGNED = 0.2;

  private static final String CURRENCIES = "$€£¥₹₩";

  private LayoutClues() {}

  /** Adds the clues of a page whose body has been chosen. */
  static void read(Page page, Body body, Clues clues) {
    int kept = 0;
    int prose = 0;
    int longest = 0;
    int all = 1;
    int linked = 0;
    int prices = 0;
    int code = 0;
    int lines = 0;
    int shorts = 0;
    int dates = 0;
    int apart = Hints.NAVIGATION | Hints.FOOTER | Hints.CONSENT | Hints.HIDDEN;
    for (Block b : page.blocks()) {
      int length = b.text.length();
      if ((b.container.zone & apart) != 0) {
        continue;
      }
      all += length;
      linked += b.linkChars;
      lines++;
      shorts += length < 60 && b.linkDensity() < 0.5 ? 1 : 0;
      dates += length < 80 && Dates.find(b.text) != null ? 1 : 0;
      prices += length < 120 && priced(b.text) ? 1 : 0;
      code += b.kind == Block.Kind.PREFORMATTED ? 1 : 0;
      if (b.kept()) {
        kept += length;
        if (Body.prose(b)) {
          prose += length;
          longest += length >= 250 ? length : 0;
        }
      }
    }
    Cards cards = Cards.of(page);
    clues.add(Clue.PROSE, Clues.grade(prose, 8000));
    clues.add(Clue.PROSE_SHARE, prose / (double) all);
    clues.add(Clue.LONG_PARAGRAPHS, longest / (kept + 1.0));
    clues.add(Clue.LINK_SHARE, linked / (double) all);
    clues.add(Clue.CARDS, Clues.grade(cards.teasers(), 40));
    clues.add(Clue.CARD_SHARE, cards.teaserChars() / (double) all);
    clues.add(Clue.POSTS, Clues.grade(cards.posts(), 12));
    clues.add(Clue.POST_SHARE, cards.postChars() / (double) all);
    clues.add(Clue.PRICES, Clues.grade(prices, 30));
    clues.add(Clue.CODE, Clues.grade(code, 10));
    clues.add(Clue.MARKED_BODY, body.markedBody);
    clues.add(Clue.CALLS, Clues.grade(page.signs.calls, 25));
    clues.add(Clue.SECTIONS, Clues.grade(page.signs.sections, 20));
    clues.add(Clue.PHONES, Clues.grade(page.signs.phones, 6));
    clues.add(Clue.SHORT_LINES, lines == 0 ? 0 : shorts / (double) lines);
    clues.add(Clue.DATES, Clues.grade(dates, 30));
    clues.add(Clue.SEQUENCE, page.signs.sequence);
    who(page, body, clues);
    boolean named =
        clues.has(Clue.DATA_ARTICLE)
            || clues.has(Clue.STATED_DATE)
            || clues.has(Clue.SHOWN_DATE)
            || clues.has(Clue.BYLINE);
    clues.add(Clue.NAMELESS, !named);
    boolean unsigned =
        !clues.has(Clue.DATA_ARTICLE) && !clues.has(Clue.SHOWN_DATE) && !clues.has(Clue.BYLINE);
    if (unsigned) {
      clues.weaken(Clue.STATED_DATE, UNSIGNED);
    }
    clues.add(Clue.MANUAL, named ? 0 : clues.of(Clue.CODE));
  }

  /** Whether a name and a day stand where an article has them. */
  private static void who(Page page, Body body, Clues clues) {
    for (Page.Time time : page.times) {
      int before = body.first - time.block();
      boolean aside = (time.container().zone & (Hints.RELATED | Hints.COMMENTS)) != 0;
      clues.add(Clue.SHOWN_DATE, !aside && before >= 0 && before <= 12);
    }
    for (int i = Math.max(0, body.first - 10); i < body.first; i++) {
      Block b = page.blocks().get(i);
      clues.add(Clue.SHOWN_DATE, b.text.length() < 100 && Dates.find(b.text) != null);
    }
    for (Page.Byline byline : page.bylines) {
      int before = body.first - byline.block();
      clues.add(Clue.BYLINE, before >= -1 && before <= 15 && !byline.text().isBlank());
    }
  }

  /** Whether a price stands in a line. */
  static boolean priced(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (CURRENCIES.indexOf(text.charAt(i)) >= 0) {
        boolean after = digit(text, i + 1) || digit(text, i + 2);
        boolean before = digit(text, i - 1) || digit(text, i - 2);
        if (after || before) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean digit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
