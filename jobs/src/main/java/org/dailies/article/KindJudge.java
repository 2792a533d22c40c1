package org.dailies.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dailies.language.Genre;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;

/**
 * Tells what kind of page a page is (web genre identification): walls, stubs and errors by what
 * little text they have, all others by the kind for which the most clues speak, as a softmax over
 * the sums of their weights.
 */
final class KindJudge {
  private static final Set<String> WALLS = Languages.builtIn().union(PageWords.WALL_PHRASES);
  private static final Set<String> STUBS = Languages.builtIn().union(PageWords.STUB_PHRASES);

  /** What speaks for an article before any clue: most pages of a news archive are. */
  private static final double PRIOR = 2.2;

  /** An article is given up only where it is less likely than this. */
  private static final double LEAST = 0.45;

  /** How sure it is that a text given without its page is an article: dumps of news hold them. */
  private static final double UNSEEN = 0.9;

  private static final int MAX_STUB = 600;
  private static final int MAX_WALL = 700;
  private static final int MAX_CLUES = 3;

  private static final List<Genre> KINDS =
      List.of(
          Genre.OTHER_ARTICLE,
          Genre.LIST,
          Genre.FORUM,
          Genre.PRODUCT,
          Genre.SERVICE,
          Genre.DOCUMENTATION,
          Genre.VIDEO,
          Genre.GALLERY,
          Genre.AUTHOR,
          Genre.SEARCH);

  private KindJudge() {}

  /** The kind of a page whose body has been chosen and whose flags are known. */
  static KindVerdict of(Page page, Body body, JsonLd ld, Draft draft, String address) {
    String text = String.join("\n", draft.paragraphs);
    KindVerdict empty = empty(page, ld, draft, text);
    if (empty != null) {
      return empty;
    }
    Clues clues = new Clues();
    AddressClues.read(address, clues);
    DataClues.read(page, ld, clues);
    LayoutClues.read(page, body, clues);
    WordClues.read(page, draft.title, text, clues);
    clues.add(Clue.FILM, draft.flags.contains("video"));
    clues.add(Clue.PICTURES, draft.flags.contains("gallery") && text.length() < 1500);
    clues.add(Clue.TEASERS, draft.flags.contains("list-page"));
    return judged(clues, () -> ArticleKind.of(page, ld, draft, address, text));
  }

  /** The kind of what was given as a text without its page. */
  static KindVerdict unseen(Draft draft, String address, String text) {
    ArticleKind kind = ArticleKind.plain(draft, address, text);
    return new KindVerdict(kind.genre(), UNSEEN, kind.rule());
  }

  /** A page that shows no text of its own: an error, a wall or a stub; null for others. */
  private static KindVerdict empty(Page page, JsonLd ld, Draft draft, String text) {
    if (draft.flags.contains("error-page")) {
      return new KindVerdict(Genre.ERROR, 0.95, "error-words");
    }
    if (draft.flags.contains("consent-wall")) {
      return new KindVerdict(Genre.WALL, 0.95, "consent-words");
    }
    String said = (draft.title + "\n" + text).toLowerCase(Locale.ROOT);
    if (text.length() < MAX_WALL
        && ld.published == null
        && WALLS.stream().anyMatch(said::contains)) {
      return new KindVerdict(Genre.WALL, 0.9, "wall-words");
    }
    boolean leads = page.meta.getOrDefault("refresh", "").toLowerCase(Locale.ROOT).contains("url=");
    if (text.length() < MAX_STUB && (leads || STUBS.stream().anyMatch(said::contains))) {
      return new KindVerdict(Genre.STUB, 0.9, leads ? "meta-refresh" : "stub-words");
    }
    return null;
  }

  private static KindVerdict judged(Clues clues, Supplier<ArticleKind> articleKind) {
    Map<Genre, Double> chances = chances(clues);
    double article = chances.get(Genre.OTHER_ARTICLE);
    if (article >= LEAST) {
      ArticleKind kind = articleKind.get();
      String why = rule(clues, Genre.OTHER_ARTICLE);
      String rule = why.isEmpty() ? kind.rule() : kind.rule() + ", " + why;
      return new KindVerdict(kind.genre(), article, rule);
    }
    Genre best =
        KINDS.stream().skip(1).max(Comparator.comparingDouble(chances::get)).orElse(Genre.LIST);
    return new KindVerdict(best, 1 - article, rule(clues, best));
  }

  /** How likely each kind is, all together 1. */
  static Map<Genre, Double> chances(Clues clues) {
    Map<Genre, Double> odds = new EnumMap<>(Genre.class);
    double all = 0;
    for (Genre genre : KINDS) {
      double sum = genre == Genre.OTHER_ARTICLE ? PRIOR : 0;
      for (Map.Entry<Clue, Double> clue : clues.strengths().entrySet()) {
        sum += clue.getValue() * clue.getKey().weight(genre);
      }
      odds.put(genre, Math.exp(sum));
      all += Math.exp(sum);
    }
    double whole = all;
    odds.replaceAll((genre, odd) -> odd / whole);
    return odds;
  }

  private static String rule(Clues clues, Genre genre) {
    List<Clue> speaking = new ArrayList<>();
    clues
        .strengths()
        .forEach(
            (clue, strength) -> {
              if (strength * clue.weight(genre) >= 0.5) {
                speaking.add(clue);
              }
            });
    speaking.sort(
        Comparator.comparingDouble((Clue c) -> -clues.of(c) * c.weight(genre))
            .thenComparing(c -> c));
    return String.join(", ", speaking.stream().limit(MAX_CLUES).map(Clue::code).toList());
  }
}
