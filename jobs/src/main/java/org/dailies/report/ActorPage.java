package org.dailies.report;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dailies.trend.Concentration;
import org.dailies.trend.Grain;
import org.dailies.trend.Interval;

/** The page of one studio, vendor, union, title, language or country. */
public final class ActorPage {
  private static final double CONFIDENCE = 0.95;
  private static final int JEFFREYS_BELOW = 5;

  private final Report report;
  private final Words words;
  private final Assets assets;
  private final RecentPage recent;
  private final String kind;
  private final String id;
  private final String name;
  private final List<Pair> pairs;

  /**
   * A page of some of a report's stories.
   *
   * @param kind studio, vendor, union, title, language or country
   * @param pairs its stories, newest first
   */
  ActorPage(
      Report report,
      Words words,
      Assets assets,
      String kind,
      String id,
      String name,
      List<Pair> pairs) {
    this.report = report;
    this.words = words;
    this.assets = assets;
    this.recent = new RecentPage(report.recent(), words, phrases -> out -> {});
    this.kind = kind;
    this.id = id;
    this.name = name;
    this.pairs = List.copyOf(pairs);
  }

  /** The name of a page's file in the directory of pages. */
  static String file(String kind, String id) {
    return kind + "-" + id.replaceAll("[^A-Za-z0-9._-]", "_") + ".html";
  }

  String file() {
    return file(kind, id);
  }

  /** A story with the studios it stands here for. */
  public record Told(Pair pair, List<String> studios) {}

  /** A number with what it means. */
  public record Figure(String label, String value, String number) {}

  /** A line of a table of shares. */
  public record Share(String name, long stories, double share) {}

  /** What the page is about. */
  public String name() {
    return name;
  }

  /** Its kind in words. */
  public String kindWord() {
    return words.code("actor.kind", kind);
  }

  String kind() {
    return kind;
  }

  /** A message as text. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  public String language() {
    return words.language();
  }

  public Assets assets() {
    return assets;
  }

  /** What its templates ask of a story. */
  public RecentPage recent() {
    return recent;
  }

  /** The days that its numbers count. */
  public String window() {
    return words.range(report.header().from(), report.header().to());
  }

  public String date() {
    return words.longDate(report.header().date());
  }

  public String runId() {
    return report.header().runId();
  }

  /** The file of the main page, seen from here. */
  public String mainPage() {
    return "../" + ReportFiles.PAGE;
  }

  /** How many stories there are. */
  public long stories() {
    return pairs.stream().map(Pair::storyId).distinct().count();
  }

  /** What the page says first. */
  public String lead() {
    long base = report.voice().base().value();
    Interval interval =
        base == 0 ? null : Interval.of(Math.min(stories(), base), base, CONFIDENCE, JEFFREYS_BELOW);
    String low = interval == null ? "–" : words.percent(interval.low());
    String high = interval == null ? "–" : words.percent(interval.high());
    boolean ofStudios = !kind.equals("vendor") && !kind.equals("union");
    return ofStudios && base > 0
        ? words.say(
            "actor.lead",
            "name",
            name,
            "n",
            Count.of(stories()),
            "base",
            words.count(base),
            "share",
            words.percent((double) stories() / base),
            "low",
            low,
            "high",
            high)
        : words.say("actor.lead.alone", "name", name, "n", Count.of(stories()));
  }

  /** The numbers, with the ids under which the main page proves them. */
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    StudioLine line = studio();
    if (line != null) {
      figures.add(figure("actor.stories", line.stories()));
      figures.add(figure("actor.articles", line.articles()));
      figures.add(figure("actor.beside", line.besideStories()));
      figures.add(figure("actor.all", line.allStories()));
      if (line.rate().known()) {
        figures.add(
            new Figure(
                words.say("actor.rate"),
                words.percent(line.rate().value())
                    + " ("
                    + words.percent(line.rate().low())
                    + " – "
                    + words.percent(line.rate().high())
                    + ")",
                null));
      }
      if (line.before().known() && RateFindings.samePress(line)) {
        figures.add(
            new Figure(words.say("actor.before"), words.percent(line.before().value()), null));
      }
    } else {
      figures.add(new Figure(words.say("actor.stories"), words.count(stories()), null));
    }
    long fresh = pairs.stream().filter(Pair::fresh).map(Pair::storyId).distinct().count();
    if (report.recent().since() != null) {
      figures.add(new Figure(words.say("actor.fresh"), words.count(fresh), null));
    }
    Concentration.of(Concentration.counts(outletOfStory().values()))
        .ifPresent(
            c ->
                figures.add(
                    new Figure(words.say("actor.effective"), words.decimal(c.effective()), null)));
    return figures;
  }

  private Figure figure(String key, Count count) {
    return new Figure(words.say(key), words.count(count.value()), count.numberId());
  }

  private StudioLine studio() {
    return !kind.equals("studio")
        ? null
        : report.studios().stream().filter(s -> s.studioId().equals(id)).findFirst().orElse(null);
  }

  /** The studio's weeks drawn, or null. */
  public Content chart() {
    return report.trends().stream()
        .filter(s -> kind.equals("studio") && s.studioId().equals(id) && s.grain() == Grain.WEEK)
        .findFirst()
        .map(
            s ->
                (Content) TrendChart.large(s, 1120, report.header().date(), target -> false, words))
        .orElse(null);
  }

  /** The stories, newest first, each once. */
  public List<Told> told() {
    Map<String, Pair> first = new LinkedHashMap<>();
    Map<String, Set<String>> studios = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      first.putIfAbsent(pair.storyId(), pair);
      studios.computeIfAbsent(pair.storyId(), s -> new LinkedHashSet<>()).add(pair.studio());
    }
    boolean named = kind.equals("language") || kind.equals("country");
    return first.values().stream()
        .map(pair -> new Told(pair, named ? List.copyOf(studios.get(pair.storyId())) : List.of()))
        .toList();
  }

  /** Direct quotes of the actor and its people on generative AI. */
  public List<QuoteLine> quotes() {
    return report.dossiers().sayings().stream()
        .filter(saying -> saying.of(id))
        .map(Spoken::line)
        .toList();
  }

  /** The reported uses that name it. */
  public List<UseLine> uses() {
    return report.uses().stream()
        .filter(u -> name.equals(u.studio()) || name.equals(u.title()) || name.equals(u.tool()))
        .toList();
  }

  /** Where it stands, or null. */
  public StanceLine stance() {
    return report.dossiers().stances().stream()
        .filter(s -> s.actorId().equals(id))
        .findFirst()
        .orElse(null);
  }

  private Map<String, String> outletOfStory() {
    Map<String, String> outlets = new TreeMap<>();
    pairs.forEach(p -> outlets.putIfAbsent(p.storyId(), p.outlet() == null ? "" : p.outlet()));
    return outlets;
  }

  /** The outlets behind the stories, most first. */
  public List<Share> outlets() {
    return shares(p -> p.outlet() == null ? words.say("outlet.unknown") : p.outlet());
  }

  /** The countries of those outlets. */
  public List<Share> countries() {
    return shares(p -> country(p.country(), words));
  }

  /** The kinds of those outlets. */
  public List<Share> kinds() {
    return shares(p -> words.code("outlet.kind", p.outletKind()));
  }

  /** The languages of the printings that count. */
  public List<Share> languages() {
    return shares(p -> language(p.language(), words));
  }

  private List<Share> shares(Function<Pair, String> of) {
    Map<String, Pair> stories = new LinkedHashMap<>();
    pairs.forEach(p -> stories.putIfAbsent(p.storyId(), p));
    Map<String, Long> counts =
        stories.values().stream()
            .collect(Collectors.groupingBy(of, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(e -> new Share(e.getKey(), e.getValue(), (double) e.getValue() / stories.size()))
        .toList();
  }

  public String count(long value) {
    return words.count(value);
  }

  public String percent(double share) {
    return words.percent(share);
  }

  public String day(LocalDate day) {
    return words.date(day);
  }

  /** The address if it may be a link, else null. */
  public String http(String url) {
    return Links.http(url);
  }

  public String outlet(String outlet) {
    return words.outlet(outlet);
  }

  /** A stance in words. */
  public String stance(String stance) {
    return words.code("stance", stance);
  }

  /** A status of a use in words. */
  public String status(String status) {
    return words.code("use", status);
  }

  /** A language by its name; what is said of one that is not known. */
  static String language(String code, Words words) {
    return code == null || code.equals("und")
        ? words.say("view.unknown")
        : Figures.capital(
            Locale.forLanguageTag(code)
                .getDisplayLanguage(Locale.forLanguageTag(words.language())));
  }

  /** A country by its name; what is said of one that is not known. */
  static String country(String code, Words words) {
    return code == null
        ? words.say("view.unknown")
        : Locale.forLanguageTag("und-" + code)
            .getDisplayCountry(Locale.forLanguageTag(words.language()))
            .transform(name -> name.isEmpty() ? code : name);
  }
}
