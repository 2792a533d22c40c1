package org.dailies.edition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dailies.config.TrendConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Count;
import org.dailies.report.FrameCell;
import org.dailies.report.NumberId;
import org.dailies.report.Rate;
import org.dailies.report.Series;
import org.dailies.report.StudioLine;
import org.dailies.report.Voice;
import org.dailies.report.VoiceLine;
import org.dailies.trend.Concentration;
import org.dailies.trend.Interval;
import org.dailies.trend.ShareOfVoice;

/** Counts the studios of a window and names their numbers. */
final class StudioNumbers {
  private final List<StudioFact> facts;
  private final ReportWindow window;
  private final Lexicon lexicon;
  private final NumberBook numbers;
  private final TrendConfig config;

  StudioNumbers(
      List<StudioFact> facts,
      ReportWindow window,
      Lexicon lexicon,
      NumberBook numbers,
      TrendConfig config) {
    this.facts = facts;
    this.window = window;
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.config = config;
  }

  /** The id of a studio's number over the window. */
  String id(String measure, String... keys) {
    return NumberId.of(measure, window.from(), window.to(), keys);
  }

  /** What stands beside the sentence that decided a studio's role; null where none is known. */
  String note(StudioFact fact) {
    return fact.ground() == null
        ? null
        : lexicon.name(fact.studioId())
            + ": "
            + numbers.words().code("role", fact.ground().role())
            + ", "
            + fact.ground().reason();
  }

  private String label(String key, String name) {
    return numbers.words().say(key, "name", name);
  }

  private List<StudioFact> inWindow(Predicate<StudioFact> wanted) {
    return facts.stream().filter(f -> window.holds(f.day())).filter(wanted).toList();
  }

  private static long stories(Collection<StudioFact> some) {
    return some.stream().map(StudioFact::storyId).distinct().count();
  }

  private static long articles(Collection<StudioFact> some) {
    return some.stream().map(StudioFact::articleId).distinct().count();
  }

  /** Stories that cover generative AI at one studio at least. */
  Count allStories() {
    return numbers.count(
        id("genai-stories", Series.ALL),
        label("label.stories", numbers.words().say("of.any")),
        stories(inWindow(StudioFact::story)));
  }

  /** The printings of the same kind. */
  Count allArticles() {
    return numbers.count(
        id("genai-articles", Series.ALL),
        label("label.articles", numbers.words().say("of.any")),
        articles(inWindow(StudioFact::article)));
  }

  /** One line a studio with generative AI in the window or before it, most stories first. */
  List<StudioLine> lines(
      Map<String, Map<String, Long>> base, Map<String, Map<String, Long>> baseBefore) {
    Set<String> studios = new TreeSet<>();
    inWindow(f -> true).forEach(f -> studios.add(f.studioId()));
    List<StudioLine> lines = new ArrayList<>();
    for (String studio : studios) {
      lines.add(
          line(
              studio,
              base.getOrDefault(studio, Map.of()),
              baseBefore.getOrDefault(studio, Map.of())));
    }
    lines.sort(
        Comparator.comparingLong((StudioLine l) -> -l.stories().value())
            .thenComparingLong(l -> -l.articles().value())
            .thenComparingLong(l -> -l.besideStories().value())
            .thenComparing(StudioLine::name));
    return lines;
  }

  private StudioLine line(
      String studio, Map<String, Long> outlets, Map<String, Long> outletsBefore) {
    long base = sum(outlets);
    long baseBefore = sum(outletsBefore);
    String name = lexicon.name(studio);
    List<StudioFact> own = inWindow(f -> f.studioId().equals(studio));
    List<StudioFact> counted = own.stream().filter(StudioFact::story).toList();
    long stories = stories(counted);
    String storiesId = id("genai-stories", studio);
    List<StudioFact> beside = own.stream().filter(f -> !f.counted() && !f.apart()).toList();
    long before =
        stories(
            facts.stream()
                .filter(f -> f.studioId().equals(studio) && f.story())
                .filter(f -> f.day().isBefore(window.from()))
                .filter(f -> !f.day().isBefore(window.beforeFrom()))
                .toList());
    return new StudioLine(
        studio,
        name,
        numbers.count(storiesId, label("label.stories", name), stories),
        numbers.count(
            id("genai-articles", studio),
            label("label.articles", name),
            articles(own.stream().filter(StudioFact::article).toList())),
        numbers.count(
            id("beside-stories", studio),
            label("label.beside.stories", name),
            stories(beside.stream().filter(StudioFact::head).toList())),
        numbers.count(
            id("beside-articles", studio), label("label.beside.articles", name), articles(beside)),
        numbers.count(
            id("apart-articles", studio),
            label("label.apart", name),
            articles(own.stream().filter(f -> f.counted() && f.apart()).toList())),
        Count.of(base),
        rate(stories, base, storiesId),
        rate(before, baseBefore, null),
        Math.min(shared(outlets, outletsBefore), shared(outletsBefore, outlets)),
        visibleFrom(rate(before, baseBefore, null), base),
        concentration(counted));
  }

  private static Concentration concentration(List<StudioFact> stories) {
    Map<String, String> outlets = new HashMap<>();
    stories.forEach(f -> outlets.putIfAbsent(f.storyId(), f.outlet() == null ? "" : f.outlet()));
    return Concentration.of(Concentration.counts(outlets.values())).orElse(null);
  }

  private static long sum(Map<String, Long> outlets) {
    return outlets.values().stream().mapToLong(Long::longValue).sum();
  }

  private static double shared(Map<String, Long> outlets, Map<String, Long> others) {
    long all = sum(outlets);
    long both =
        outlets.entrySet().stream()
            .filter(outlet -> others.containsKey(outlet.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return all == 0 ? 0 : (double) both / all;
  }

  Rate rate(long hits, long base, String id) {
    if (base == 0) {
      return Rate.none();
    }
    long part = Math.min(hits, base);
    Interval interval = Interval.of(part, base, config.confidence(), config.jeffreysBelow());
    return new Rate(
        part, base, (double) part / base, interval.low(), interval.high(), hits == 0 ? null : id);
  }

  /** The least multiple of a rate whose interval, on another base, would lie above its own. */
  private Double visibleFrom(Rate before, long base) {
    if (before.value() == 0) {
      return null;
    }
    if (rate(base, base, null).low() <= before.high()) {
      return null;
    }
    long low = 0;
    long high = base;
    while (low < high) {
      long middle = (low + high) / 2;
      if (rate(middle, base, null).low() > before.high()) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return (double) high / base / before.value();
  }

  /** Shares of voice: fractional and plain. */
  Voice voice() {
    Map<String, Set<String>> studiosOf = new TreeMap<>();
    for (StudioFact fact : inWindow(StudioFact::story)) {
      studiosOf.computeIfAbsent(fact.storyId(), story -> new TreeSet<>()).add(fact.studioId());
    }
    List<VoiceLine> lines = new ArrayList<>();
    ShareOfVoice.of(studiosOf.values())
        .forEach(
            (studio, share) -> {
              String id = id("genai-stories", studio);
              lines.add(
                  new VoiceLine(
                      studio,
                      lexicon.name(studio),
                      Count.of(share.plain(), id),
                      share.fractional(),
                      rate(share.plain(), share.stories(), id)));
            });
    lines.sort(
        Comparator.comparingDouble((VoiceLine l) -> -l.fractional())
            .thenComparing(VoiceLine::name));
    return new Voice(allStories(), lines);
  }

  /** Studio × frame over the window. */
  List<FrameCell> frames(Map<String, String> frameNames) {
    Map<String, Map<String, Set<String>>> cells = new LinkedHashMap<>();
    for (StudioFact fact : inWindow(StudioFact::story)) {
      for (String frame : fact.frames()) {
        for (String row : List.of(fact.studioId(), Series.ALL)) {
          cells
              .computeIfAbsent(row, r -> new TreeMap<>())
              .computeIfAbsent(frame, f -> new HashSet<>())
              .add(fact.storyId());
        }
      }
    }
    List<FrameCell> list = new ArrayList<>();
    cells.forEach(
        (studio, byFrame) ->
            byFrame.forEach(
                (frame, stories) -> {
                  String name =
                      studio.equals(Series.ALL)
                          ? numbers.words().say("all.studios")
                          : lexicon.name(studio);
                  String frameName = frameNames.getOrDefault(frame, frame);
                  list.add(
                      new FrameCell(
                          studio,
                          name,
                          frame,
                          frameName,
                          numbers.count(
                              id("frame-stories", studio, frame),
                              numbers.words().say("label.frame", "frame", frameName, "name", name),
                              stories.size())));
                }));
    return list;
  }
}
