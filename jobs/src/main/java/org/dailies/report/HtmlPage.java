package org.dailies.report;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Grain;

/**
 * What the page's templates ask: the report, where its numbers link to, and how things are said.
 */
public final class HtmlPage {
  /** Rows of a table before the rest is folded away. */
  private static final int UNFOLDED = 12;

  private static final int FEW = 5;

  /** Changes of a kind before the rest is folded away. */
  private static final int OPEN_CHANGES = 6;

  private static final int FRAME_COLUMNS = 12;

  private final Report report;
  private final Assets assets;
  private final Library library;
  private final FrameTable frames;
  private final Words words;
  private final ReportConfig config;
  private final Map<String, String> withPage;

  private HtmlPage(Report report, Assets assets, Words words, ReportConfig config) {
    this.report = report;
    this.assets = assets;
    this.words = words;
    this.config = config;
    this.withPage = withPage(report);
    this.library = Library.of(report.evidence());
    this.frames = FrameTable.of(report.frames(), FRAME_COLUMNS);
  }

  static HtmlPage of(Report report, Assets assets, Words words, ReportConfig config) {
    return new HtmlPage(report, assets, words, config);
  }

  /** The report's own words. */
  public Words words() {
    return words;
  }

  /** A message as text; its arguments are name and value by turns. */
  public String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** A message whose numbers are linked to their evidence. */
  public Content linkedWords(String key, Object... arguments) {
    return linked(words.phrases(key, arguments));
  }

  private Content linked(List<Phrase> phrases) {
    return out -> phrases.forEach(p -> linked(p.text(), p.numberId()).writeTo(out));
  }

  /** A name, linked to the page of its actor where there is one. */
  public Content actor(String id, String name) {
    String kind = withPage.get(id);
    String shown = Svg.escape(name);
    return kind == null
        ? out -> out.writeContent(shown)
        : out -> {
          out.writeContent("<a href=\"" + ActorPages.DIRECTORY + "/");
          out.writeContent(Svg.escape(ActorPage.file(kind, id)));
          out.writeContent("\">" + shown + "</a>");
        };
  }

  private static Map<String, String> withPage(Report report) {
    Map<String, String> kinds = new HashMap<>(report.dossiers().kinds());
    report.recent().pairs().forEach(pair -> kinds.put(pair.studioId(), "studio"));
    return kinds;
  }

  /**
   * Changes of one kind: those shown at once, those folded away, and how many the file has more.
   */
  public record Changes(List<Change> open, List<Change> more, long beyond) {}

  /** The changes by kind, in the report's order. */
  public List<Changes> changes() {
    Map<String, List<Change>> kinds = new LinkedHashMap<>();
    report
        .changes()
        .forEach(c -> kinds.computeIfAbsent(c.kind(), kind -> new ArrayList<>()).add(c));
    return kinds.values().stream()
        .map(
            all -> {
              int open = Math.min(OPEN_CHANGES, all.size());
              int most = Math.min(Math.max(open, config.changes()), all.size());
              return new Changes(all.subList(0, open), all.subList(open, most), all.size() - most);
            })
        .toList();
  }

  /** A rate of its base, linked, with its interval. */
  public Content linkedRate(Rate rate) {
    return linkedWords(
        "trend.rate",
        "rate",
        Phrase.of(words.rate(rate), rate.numberId()),
        "base",
        words.count(rate.base()),
        "interval",
        words.interval(rate));
  }

  /** Where an actor stood last. */
  public String standing(StanceTurn turn) {
    return words.say("stances.last", standingOf(turn));
  }

  /** Where an actor stood in a quarter, the quarter first. */
  public String turn(StanceTurn turn) {
    return words.say("stances.turn", standingOf(turn));
  }

  private Object[] standingOf(StanceTurn turn) {
    return new Object[] {
      "stance",
      words.code("stance", turn.stance()),
      "quarter",
      turn.quarter(),
      "turned",
      turn.turned() ? "yes" : "no"
    };
  }

  /** How many sentences of how many stories stand behind a number. */
  public String evidenceCount(Evidence evidence) {
    return words.say(
        "evidence.count",
        "sentences",
        words.many("sentence", evidence.sentences()),
        "stories",
        words.many("story", evidence.stories()),
        "left",
        evidence.more() > 0 ? "yes" : "no",
        "more",
        words.count(evidence.more()),
        "file",
        evidenceFile());
  }

  /** Says which overrides name rows that no table holds; empty where none does. */
  public String unknownOverrides() {
    List<String> unknown =
        report.overrides().stream()
            .filter(line -> !line.known())
            .map(line -> line.target() + " " + line.id())
            .toList();
    return unknown.isEmpty()
        ? ""
        : words.say("overrides.unknown", "n", unknown.size(), "ids", words.list(unknown));
  }

  /** How right the program was on press that nobody had seen. */
  public List<FirstSight.Score> firstSight() {
    return FirstSight.load();
  }

  /** A measure in words. */
  public String measure(FirstSight.Score score) {
    return words.code("measure", score.measure());
  }

  /** A share with its interval and what it is of. */
  public String share(Rate rate) {
    return rate.known()
        ? words.say(
            "measured.share",
            "share",
            words.percent(rate.value()),
            "low",
            words.percent(rate.low()),
            "high",
            words.percent(rate.high()),
            "part",
            words.count(rate.hits()),
            "whole",
            words.count(rate.base()))
        : "–";
  }

  /**
   * A form in which a number is copied.
   *
   * @param label in words
   * @param template with %label%, %value%, %detail%, %id%, %address% and %today% to be filled
   */
  public record Citation(String label, String template) {}

  /** The forms in which a number is copied. */
  public List<Citation> citations() {
    Header head = report.header();
    return Stream.of("sentence", "footnote", "markdown")
        .map(
            form ->
                new Citation(
                    words.say("cite." + form),
                    words.say(
                        "cite." + form + ".template",
                        "date",
                        words.longDate(head.date()),
                        "run",
                        head.runId())))
        .toList();
  }

  /** What stands below a picture or table that is taken along. */
  public String source() {
    Header head = report.header();
    return words.say(
        "cite.source",
        "range",
        words.range(head.from(), head.to()),
        "date",
        words.longDate(head.date()),
        "run",
        head.runId());
  }

  /** The filters and what they count over. */
  public ViewPage view() {
    return new ViewPage(report, words);
  }

  /** The two views that stand side by side. */
  public List<String> sides() {
    return List.of("a", "b");
  }

  /** The numbers of a view. */
  public List<String> viewRows() {
    return List.of("stories", "base", "share", "interval", "fresh", "outlets", "effective");
  }

  /** What is new. */
  public RecentPage recent() {
    return new RecentPage(report.recent(), words, this::linked);
  }

  public Report report() {
    return report;
  }

  public Assets assets() {
    return assets;
  }

  public Library library() {
    return library;
  }

  public FrameTable frames() {
    return frames;
  }

  /** The files beside the page, those with tables first. */
  public List<String> files() {
    return ReportFiles.beside();
  }

  /** The file that holds all sentences of all numbers. */
  public String evidenceFile() {
    return Sheets.EVIDENCE + ".csv";
  }

  /** The id to link to, or null where the page holds no evidence for it. */
  public String target(String numberId) {
    return library.has(numberId) ? numberId : null;
  }

  /** A number, linked to its evidence where there is any. */
  public Content number(Count count) {
    return linked(words.count(count.value()), count.numberId());
  }

  /** A rate in percent, linked to its evidence where there is any. */
  public Content rate(Rate rate) {
    return linked(words.rate(rate), rate.numberId());
  }

  /** Words linked to a number's evidence where there is any. */
  public Content linked(String text, String numberId) {
    String target = target(numberId);
    String shown = Svg.escape(text);
    return target == null
        ? out -> out.writeContent(shown)
        : out -> {
          out.writeContent("<a class=\"n\" href=\"#");
          out.writeContent(Svg.escape(target));
          out.writeContent("\">");
          out.writeContent(shown);
          out.writeContent("</a>");
        };
  }

  /** The rate of the window before, or a dash where another press was read then. */
  public Content before(StudioLine line) {
    return RateFindings.samePress(line) ? rate(line.before()) : out -> out.writeContent("–");
  }

  public String interval(Rate rate) {
    return words.interval(rate);
  }

  /** How far a number's stories rest on few outlets. */
  public String outletsBehind(Evidence evidence) {
    String largest = evidence.outlets().largest();
    return words.say(
        "evidence.outlets",
        "n",
        words.decimal(evidence.outlets().effective()),
        "name",
        words.outlet(largest.isEmpty() ? null : largest),
        "share",
        words.percent(evidence.outlets().share()));
  }

  /** The marked days, as stretches by their reasons. */
  public String marked() {
    Map<String, List<String>> daysByReason = new LinkedHashMap<>();
    for (MaskedDay.Stretch stretch : MaskedDay.stretches(report.health().masked())) {
      daysByReason
          .computeIfAbsent(stretch.reason(), reason -> new ArrayList<>())
          .add(words.range(stretch.from(), stretch.to()));
    }
    return daysByReason.entrySet().stream()
        .map(days -> String.join(", ", days.getValue()) + " (" + days.getKey() + ")")
        .collect(Collectors.joining("; "));
  }

  /** Whether a period of a studio's own trend is marked. */
  public boolean studiosMarked() {
    return report.trends().stream()
        .filter(series -> !series.all())
        .anyMatch(series -> series.points().stream().anyMatch(point -> !point.healthy()));
  }

  public String count(long value) {
    return words.count(value);
  }

  public String percent(double share) {
    return words.percent(share);
  }

  public String decimal(double value) {
    return words.decimal(value);
  }

  public String two(double value) {
    return words.digits(value, 2);
  }

  public String probability(double p) {
    return words.probability(p);
  }

  /** A number with what is counted. */
  public String many(String what, long value) {
    return words.many(what, value);
  }

  public String fullDate(LocalDate day) {
    return words.fullDate(day);
  }

  public String longDate(LocalDate day) {
    return words.longDate(day);
  }

  public String date(LocalDate day) {
    return words.date(day);
  }

  public String period(Grain grain, LocalDate from, LocalDate to) {
    return words.period(grain, from, to);
  }

  /** A code in words: its message below a prefix, or itself where it has none. */
  public String code(String prefix, String code) {
    return words.code(prefix, code);
  }

  public String outlet(String outlet) {
    return words.outlet(outlet);
  }

  public String title(String title) {
    return words.title(title);
  }

  public String capital(String text) {
    return Figures.capital(text);
  }

  /** What a kind of finding is called above it. */
  public String kind(String kind) {
    return words.code("finding.kind", kind);
  }

  /** Whether a studio's rate rises, falls or is flat, and how sure that is. */
  public String way(StudioLine studio) {
    return new Ways(report, config.minBase(), words).of(studio);
  }

  /** The same of the studios with most stories, those of whom the same is said together. */
  public List<String> ways() {
    return new Ways(report, config.minBase(), words).summary(config.seriesStudios());
  }

  /** The largest outlet behind a studio's stories, or null where there is none. */
  public String largestOutlet(StudioLine line) {
    return line.outlets() == null
        ? null
        : words.outlet(line.outlets().largest().isEmpty() ? null : line.outlets().largest());
  }

  /** Its share of the stories, or a dash. */
  public String largestShare(StudioLine line) {
    return line.outlets() == null ? "–" : words.percent(line.outlets().share());
  }

  /** The effective number of outlets of a studio's stories, or a dash. */
  public String effectiveOutlets(StudioLine line) {
    return line.outlets() == null ? "–" : words.decimal(line.outlets().effective());
  }

  /** Tallies of languages by name, with the code before their note. */
  public List<Tally> named(List<Tally> languages) {
    return languages.stream()
        .map(
            t ->
                new Tally(
                    words.languageName(t.name()),
                    t.count(),
                    t.note() == null ? t.name() : t.name() + "; " + t.note()))
        .toList();
  }

  /** The address if it may be a link, else null. */
  public String http(String url) {
    return Links.http(url);
  }

  /** A mark beside a rank that rose or fell by more than chance. */
  public String moved(VoiceVersion.Line line) {
    if (!line.moved()) {
      return "";
    }
    return line.rankBefore() == null || line.rank() < line.rankBefore() ? " ▲" : " ▼";
  }

  /** The window's length in words. */
  public String window() {
    return words.window(report.header().from(), report.header().to());
  }

  public <T> List<T> unfolded(List<T> lines) {
    return lines.subList(0, Math.min(UNFOLDED, lines.size()));
  }

  /** The first lines of a long list whose rest stands in the files. */
  public <T> List<T> few(List<T> lines) {
    return lines.subList(0, Math.min(FEW, lines.size()));
  }

  public <T> List<T> folded(List<T> lines) {
    return lines.subList(Math.min(UNFOLDED, lines.size()), lines.size());
  }

  /** The series of a grain, that of all studios first if there is one. */
  public List<Series> series(Grain grain) {
    List<Series> found = new ArrayList<>();
    report.trends().stream().filter(s -> s.grain() == grain && s.all()).forEach(found::add);
    report.trends().stream().filter(s -> s.grain() == grain && !s.all()).forEach(found::add);
    return found;
  }

  /** The series of a grain that count anything. */
  public List<Series> counting(Grain grain) {
    return series(grain).stream().filter(s -> s.all() || s.stories() > 0).toList();
  }

  /** Places of a grain's periods in which a story counts, newest first. */
  public List<Integer> periods(Grain grain) {
    List<Series> counting = counting(grain);
    int periods = counting.isEmpty() ? 0 : counting.get(0).points().size();
    return IntStream.iterate(periods - 1, i -> i >= 0, i -> i - 1)
        .filter(
            i ->
                counting.stream()
                    .anyMatch(
                        s -> i < s.points().size() && s.points().get(i).stories().value() > 0))
        .boxed()
        .toList();
  }

  public Content wide(Series series) {
    return TrendChart.large(series, 1120, report.header().date(), library::has, words);
  }

  public Content narrow(Series series) {
    return TrendChart.large(series, 360, report.header().date(), library::has, words);
  }

  /** The studios of a grain as small charts on the same axes. */
  public List<Series> multiples(Grain grain) {
    return series(grain).stream().filter(s -> !s.all() && s.stories() > 0).toList();
  }

  public Content small(Series series, List<Series> siblings) {
    return TrendChart.small(series, siblings, report.header().date(), library::has, words);
  }

  public Content bar(double value, double mark, double most) {
    return Bars.bar(value, mark, most);
  }

  public Content whisker(Rate rate, double most) {
    return Bars.whisker(rate, most);
  }

  /** The actors with a stance in the window. */
  public List<StanceLine> stances() {
    return report.stances().stream()
        .filter(s -> s.embraces().value() + s.cautious().value() + s.opposes().value() > 0)
        .toList();
  }

  public Content stance(StanceLine line) {
    return Bars.stance(line);
  }

  public Content account() {
    return Bars.account(report.health());
  }

  /** The largest share of voice of any kind, for the bars' scale. */
  public double mostVoice() {
    return report.voice().lines().stream()
        .mapToDouble(l -> Math.max(l.fractional(), l.plain().value()))
        .max()
        .orElse(1);
  }

  /** The largest upper bound among studios, for the whiskers' scale. */
  public double mostRate() {
    return report.studios().stream()
        .filter(s -> s.rate().known())
        .mapToDouble(s -> s.rate().high())
        .max()
        .orElse(1);
  }

  /** The largest prevalence among topics. */
  public double mostPrevalence() {
    return report.topics().stream().mapToDouble(TopicLine::prevalence).max().orElse(1);
  }

  /** The largest count of a table. */
  public double most(List<Tally> tallies) {
    return tallies.stream().mapToLong(Tally::count).max().orElse(1);
  }

  /** How heavy a word is among its topic's, 1 to 4. */
  public int weight(TopicLine topic, TopicLine.Word word) {
    double most = topic.words().stream().mapToDouble(TopicLine.Word::weight).max().orElse(1);
    return Math.max(1, (int) Math.ceil(4 * word.weight() / most));
  }
}
