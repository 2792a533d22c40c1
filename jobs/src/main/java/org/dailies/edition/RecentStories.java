package org.dailies.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Count;
import org.dailies.report.MaskedDay;
import org.dailies.report.Moved;
import org.dailies.report.NumberId;
import org.dailies.report.Pair;
import org.dailies.report.Recent;
import org.dailies.report.Sentence;
import org.dailies.report.Series;
import org.dailies.report.Since;
import org.dailies.report.Week;

/** Counts what came in since the last report, and the last seven days. */
final class RecentStories {
  private static final int WEEK = 7;

  private final List<StudioFact> facts;
  private final ReportWindow window;
  private final Lexicon lexicon;
  private final NumberBook numbers;
  private final LastReport last;
  private final Map<String, Sentence> sentences = new HashMap<>();

  /**
   * What the last report counted.
   *
   * @param date its day
   * @param runId the run that it showed
   * @param facts its facts, of its own window
   * @param arrivals what came in since
   */
  record LastReport(LocalDate date, String runId, List<StudioFact> facts, Arrivals arrivals) {}

  /**
   * Over the facts of the window and before it.
   *
   * @param last the last report, or null where there was none
   */
  RecentStories(
      List<StudioFact> facts,
      ReportWindow window,
      Lexicon lexicon,
      NumberBook numbers,
      LastReport last) {
    this.facts = facts;
    this.window = window;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.last = last;
  }

  /** What came in since the last report, or null where there was none; names its numbers. */
  Since since() {
    if (last == null) {
      return null;
    }
    List<StudioFact> now = facts.stream().filter(this::counts).toList();
    Set<String> studios = studios(now);
    studios.addAll(studios(last.facts()));
    List<Moved> moved =
        studios.stream()
            .map(studio -> since(studio, now))
            .filter(one -> one.fresh().value() > 0 || one.change() != 0 || one.left() > 0)
            .sorted(most(Moved::fresh))
            .toList();
    long earlier =
        stories(
            facts.stream()
                .filter(f -> f.story() && f.day().isBefore(window.from()) && isFresh(f))
                .toList());
    Arrivals arrivals = last.arrivals();
    return new Since(
        last.date(),
        last.runId(),
        arrivals.articles(),
        arrivals.undated(),
        earlier,
        arrivals.printings(),
        since(Series.ALL, now),
        moved);
  }

  private Moved since(String studio, List<StudioFact> now) {
    List<StudioFact> own = of(studio, now);
    List<StudioFact> then = of(studio, last.facts());
    Set<String> still = own.stream().map(StudioFact::storyId).collect(Collectors.toSet());
    long left =
        stories(
            then.stream()
                .filter(f -> f.day().isBefore(window.from()) && !still.contains(f.storyId()))
                .toList());
    return new Moved(
        studio,
        name(studio),
        Count.of(still.size(), NumberId.of("genai-stories", window.from(), window.to(), studio)),
        stories(then),
        numbers.count(
            freshId(studio),
            numbers.words().say("label.new", "name", name(studio)),
            stories(own.stream().filter(this::isFresh).toList())),
        left);
  }

  /**
   * The last seven days.
   *
   * @param marked the marked days of the window
   */
  Week week(List<MaskedDay> marked) {
    LocalDate from = window.to().minusDays(WEEK - 1L);
    LocalDate beforeFrom = from.minusDays(WEEK);
    boolean comparable =
        !beforeFrom.isBefore(window.from())
            && marked.stream().noneMatch(day -> !day.day().isBefore(beforeFrom));
    List<StudioFact> now = between(from, window.to());
    List<StudioFact> then = between(beforeFrom, from.minusDays(1));
    Set<String> studios = studios(now);
    studios.addAll(studios(then));
    List<Moved> moved =
        studios.stream()
            .map(studio -> week(studio, of(studio, now), of(studio, then)))
            .sorted(most(Moved::stories))
            .toList();
    return new Week(from, window.to(), comparable, week(Series.ALL, now, then), moved);
  }

  private Moved week(String studio, List<StudioFact> now, List<StudioFact> then) {
    Count stories =
        numbers.count(
            weekId(studio),
            numbers.words().say("label.stories", "name", name(studio)),
            stories(now));
    return new Moved(studio, name(studio), stories, stories(then), stories, stories(then));
  }

  private List<StudioFact> between(LocalDate from, LocalDate to) {
    return facts.stream()
        .filter(f -> f.story() && !f.day().isBefore(from) && !f.day().isAfter(to))
        .toList();
  }

  /** The ids of the numbers named here that a fact stands behind. */
  List<String> ids(StudioFact fact) {
    List<String> ids = new ArrayList<>();
    if (counts(fact)) {
      if (isFresh(fact)) {
        ids.add(freshId(fact.studioId()));
        ids.add(freshId(Series.ALL));
      }
      if (!fact.day().isBefore(window.to().minusDays(WEEK - 1L))) {
        ids.add(weekId(fact.studioId()));
        ids.add(weekId(Series.ALL));
      }
    }
    return ids;
  }

  /** Keeps the sentence by which a fact counts: the one that decided its role, else the first. */
  void keep(StudioFact fact, List<Sentence> evidence) {
    if (counts(fact) && !evidence.isEmpty()) {
      Sentence decided =
          evidence.stream().filter(s -> s.note() != null).findFirst().orElse(evidence.get(0));
      sentences.put(fact.articleId() + " " + fact.studioId(), decided);
    }
  }

  /**
   * Every story of the window for every studio it counts for.
   *
   * @param outlets country and kind of the outlets that lists name
   */
  List<Pair> pairs(Map<String, OutletFacts> outlets) {
    Map<String, Set<String>> printings = new HashMap<>();
    facts.stream()
        .filter(f -> f.article() && window.holds(f.day()))
        .forEach(
            f ->
                printings
                    .computeIfAbsent(f.storyId() + " " + f.studioId(), key -> new HashSet<>())
                    .add(f.articleId()));
    Map<String, Pair> pairs = new HashMap<>();
    for (StudioFact fact : facts) {
      if (counts(fact)) {
        String key = fact.storyId() + " " + fact.studioId();
        OutletFacts outlet = outlets.getOrDefault(fact.outlet(), OutletFacts.UNKNOWN);
        pairs.putIfAbsent(key, pair(fact, outlet, printings.get(key).size()));
      }
    }
    return pairs.values().stream().sorted(Recent.order()).toList();
  }

  private Pair pair(StudioFact fact, OutletFacts outlet, long printings) {
    return new Pair(
        fact.studioId(),
        lexicon.name(fact.studioId()),
        fact.storyId(),
        fact.articleId(),
        fact.day(),
        fact.outlet(),
        outlet.country(),
        outlet.kind(),
        fact.language(),
        fact.ground() == null ? null : fact.ground().role(),
        printings,
        isFresh(fact),
        sentences.get(fact.articleId() + " " + fact.studioId()));
  }

  private boolean counts(StudioFact fact) {
    return fact.story() && window.holds(fact.day());
  }

  private boolean isFresh(StudioFact fact) {
    return last != null && last.arrivals().stories().contains(fact.storyId());
  }

  private String freshId(String studio) {
    return NumberId.of("new-stories", last.date(), window.to(), studio);
  }

  private String weekId(String studio) {
    return NumberId.of("genai-stories", window.to().minusDays(WEEK - 1L), window.to(), studio);
  }

  private String name(String studio) {
    return studio.equals(Series.ALL) ? numbers.words().say("of.any") : lexicon.name(studio);
  }

  private static Set<String> studios(Collection<StudioFact> some) {
    return some.stream().map(StudioFact::studioId).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<StudioFact> of(String studio, List<StudioFact> some) {
    Predicate<StudioFact> own = f -> studio.equals(Series.ALL) || f.studioId().equals(studio);
    return some.stream().filter(own).toList();
  }

  private static long stories(Collection<StudioFact> some) {
    return some.stream().map(StudioFact::storyId).distinct().count();
  }

  private static Comparator<Moved> most(Function<Moved, Count> of) {
    return Comparator.comparingLong((Moved one) -> -of.apply(one).value())
        .thenComparingLong(one -> -one.stories().value())
        .thenComparing(Moved::name);
  }
}
