package org.dailies.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Dossiers;
import org.dailies.report.Pair;
import org.dailies.report.Spoken;
import org.dailies.report.StanceLine;

/**
 * The stories of vendors, unions and titles over the window. A vendor or union has the stories that
 * count for it; a title those that name it, of the stories that count for its studio.
 */
final class ActorDossiers {
  private final Map<String, List<StudioFact>> byArticle = new HashMap<>();
  private final RecentStories stories;
  private final Lexicon lexicon;

  private ActorDossiers(RecentStories stories, List<StudioFact> facts, Lexicon lexicon) {
    this.stories = stories;
    this.lexicon = lexicon;
    facts.forEach(f -> byArticle.computeIfAbsent(f.articleId(), id -> new ArrayList<>()).add(f));
  }

  /**
   * Over the tables of a run.
   *
   * @param studios the facts of studios
   */
  static ActorDossiers of(
      PublishedTables tables,
      List<StudioFact> studios,
      ReportWindow window,
      Lexicon lexicon,
      NumberBook numbers,
      RecentStories.LastReport last) {
    List<StudioFact> facts =
        new ArrayList<>(
            tables.facts(window.from(), window.to(), Kind.VENDOR.code(), Kind.UNION.code()));
    Map<String, StudioFact> ofStudio = new HashMap<>();
    studios.forEach(f -> ofStudio.put(f.articleId() + " " + f.studioId(), f));
    for (PublishedTables.TitlePlace place : tables.titles(window.from(), window.to())) {
      StudioFact studio = ofStudio.get(place.articleId() + " " + place.studioId());
      if (studio != null && studio.ground() != null) {
        facts.add(title(place, studio));
      }
    }
    return new ActorDossiers(
        new RecentStories(facts, window, lexicon, numbers, last), facts, lexicon);
  }

  private static StudioFact title(PublishedTables.TitlePlace place, StudioFact studio) {
    Ground ground =
        new Ground(studio.ground().role(), studio.ground().reason(), place.field(), place.start());
    return new StudioFact(
        studio.articleId(),
        studio.storyId(),
        studio.head(),
        studio.day(),
        studio.outlet(),
        studio.language(),
        studio.apart(),
        place.titleId(),
        studio.closest(),
        studio.counted(),
        studio.frames(),
        ground);
  }

  /** Keeps an article's sentences that decided. */
  void keep(String articleId, SentencePicker picker) {
    for (StudioFact fact : byArticle.getOrDefault(articleId, List.of())) {
      stories.keep(fact, picker.decided(fact.ground()));
    }
  }

  /** The dossiers, once all articles were kept. */
  Dossiers dossiers(
      Map<String, OutletFacts> outlets, List<Spoken> sayings, List<StanceLine> stances) {
    List<Pair> pairs = stories.pairs(outlets);
    Map<String, String> kinds = new HashMap<>();
    for (Pair pair : pairs) {
      Entry entry = lexicon.entry(pair.studioId());
      if (entry != null) {
        kinds.put(pair.studioId(), entry.kind().code());
      }
    }
    return new Dossiers(kinds, pairs, sayings, stances);
  }
}
