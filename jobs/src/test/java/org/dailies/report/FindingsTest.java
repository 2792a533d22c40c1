package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Concentration;
import org.dailies.trend.Grain;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final ReportConfig CONFIG = ReportConfig.defaults();

  @Test
  void theFirstSaysHowMuchAndWhoIsNamedMost() {
    Finding first = Findings.in(ReportFixture.report(), CONFIG).get(0);
    assertThat(first.headlineText())
        .startsWith("In the 12 weeks to 22 November 2025, 186\u00a0stories told of generative AI")
        .endsWith("Larkfield is named in 52 of them.");
    assertThat(first.headline()).anyMatch(p -> p.text().equals("52") && p.numberId() != null);
  }

  @Test
  void studiosThatAreEvenAreNamedTogether() {
    assertThat(voice("A", "B")).endsWith("; A and B are named in 3 of them each.");
    assertThat(voice("A", "B", "C", "D")).endsWith("; A, B, C, and D are named in 3 of them each.");
  }

  @Test
  void theStudioWithMostStoriesIsNamedThoughAnotherLeadsDivided() {
    List<VoiceLine> lines =
        List.of(
            new VoiceLine("a", "A", Count.of(3), 0.3, ReportFixture.wilson(3, 9)),
            new VoiceLine("b", "B", Count.of(5), 0.2, ReportFixture.wilson(5, 9)));
    Report report = Changed.with(ReportFixture.report(), "voice", new Voice(Count.of(9), lines));
    Finding voice = Findings.in(report, CONFIG).get(0);
    assertThat(voice.headlineText()).endsWith("; B is named in 5 of them.");
    assertThat(voice.detailText()).startsWith("A’s share of voice is 30");
  }

  @Test
  void aWeekThatWasNotReadAsAWholeIsNotCompared() {
    assertThat(week(true, true)).contains("brought 2", "; the week before brought 7");
    assertThat(week(false, true)).contains("brought 2").doesNotContain("7");
    assertThat(week(true, false))
        .contains("not read as usual")
        .doesNotContain("7\u00a0stories", "2\u00a0stories", "brought");
  }

  private static String week(boolean before, boolean last) {
    Report report = ReportFixture.report();
    Series all =
        report.trends().stream()
            .filter(s -> s.all() && s.grain() == Grain.WEEK)
            .findFirst()
            .orElseThrow();
    LocalDate end = report.header().date();
    Point point = all.points().get(0);
    List<Point> points =
        List.of(
            at(point, end.minusDays(13), Count.of(7), before),
            at(point, end.minusDays(6), Count.of(2), last));
    report = Changed.with(report, "trends", List.of(Changed.with(all, "points", points)));
    return Findings.in(report, CONFIG).stream()
        .map(Finding::headlineText)
        .filter(t -> t.contains("last whole"))
        .findFirst()
        .orElseThrow();
  }

  private static Point at(Point like, LocalDate from, Count stories, boolean healthy) {
    return new Point(from, from.plusDays(6), stories, stories, like.rate(), null, healthy);
  }

  private static String voice(String... names) {
    List<VoiceLine> lines =
        Stream.of(names)
            .map(n -> new VoiceLine(n, n, Count.of(3), 0.1, ReportFixture.wilson(3, 9)))
            .toList();
    Report even = Changed.with(ReportFixture.report(), "voice", new Voice(Count.of(9), lines));
    return Findings.in(even, CONFIG).get(0).headlineText();
  }

  @Test
  void aChangeIsNamedOnlyWhereIntervalsPart() {
    assertThat(texts(rates(rate(30, 100), rate(2, 100)))).anyMatch(t -> t.contains("up from 2.0%"));
    assertThat(texts(rates(rate(2, 100), rate(30, 100))))
        .anyMatch(t -> t.contains("down from 30.0%"));
    assertThat(texts(rates(rate(12, 100), rate(9, 100))))
        .noneMatch(t -> t.contains("from 9.0%"))
        .anyMatch(t -> t.startsWith("No studio’s share"));
  }

  @Test
  void aRateThatMovedWithTheOutletsIsNoFinding() {
    assertThat(texts(rates(rate(44, 500), rate(13, 17), 0.1)))
        .noneMatch(t -> t.contains("up from") || t.contains("down from"));
    assertThat(texts(rates(rate(44, 500), rate(13, 17), 0.9)))
        .anyMatch(t -> t.contains("down from"));
  }

  @Test
  void whatDataHealthMakesDoubtfulIsNotSaid() {
    Report report = ReportFixture.report();
    assertThat(all(report)).doesNotContain("cannot be told", "is not sure");
    List<MaskedDay> days =
        report
            .header()
            .from()
            .datesUntil(report.header().from().plusDays(20))
            .map(day -> new MaskedDay(day, "silent"))
            .toList();
    DataHealth masked = Changed.with(report.health(), "masked", days);
    assertThat(all(Changed.with(report, "health", masked)))
        .contains("rose or fell cannot be told", "The order of the studios is not sure: on 23.8%")
        .doesNotContain("up from", "down from", "weighs");
    DataHealth press =
        Changed.with(report.health(), "newOutlets", List.of(new Tally("new.example", 4_000, "")));
    assertThat(all(Changed.with(report, "health", press)))
        .contains("34.7% of the window’s articles come from outlets that were not read before")
        .doesNotContain("; the week before brought");
  }

  @Test
  void aLeadThatChanceExplainsIsSaidToBeOne() {
    List<VoiceLine> lines =
        List.of(
            new VoiceLine("a", "A", Count.of(21), 0.5, ReportFixture.wilson(21, 40)),
            new VoiceLine("b", "B", Count.of(19), 0.4, ReportFixture.wilson(19, 40)));
    Report report = Changed.with(ReportFixture.report(), "voice", new Voice(Count.of(40), lines));
    assertThat(Findings.in(report, CONFIG).get(0).detailText())
        .contains("chance alone could explain that A is ahead of B");
    Report thin = Changed.with(report, "voice", new Voice(Count.of(4), lines));
    assertThat(Findings.in(thin, CONFIG).get(0).detailText()).contains("4 stories are too few");
  }

  private static String all(Report report) {
    StringBuilder all = new StringBuilder();
    Findings.in(report, CONFIG)
        .forEach(f -> all.append(f.headlineText()).append(f.detailText()).append('\n'));
    return all.toString();
  }

  @Test
  void aThinBaseIsNotSpokenOf() {
    assertThat(texts(rates(rate(5, 6), rate(0, 5)))).noneMatch(t -> t.contains("%"));
  }

  @Test
  void aFindingThatRestsOnOneOutletSaysSo() {
    assertThat(voiceOf("screenpost.example", 0.8))
        .endsWith(
            "Larkfield is named in 52 of them. One outlet, screenpost.example, has 80.0% of the"
                + " stories behind the 52.");
    assertThat(voiceOf("script-farm.example", 0.8))
        .contains(" One outlet, script-farm.example, not read before, has 80.0% of");
    assertThat(voiceOf("screenpost.example", 0.5)).endsWith("Larkfield is named in 52 of them.");
  }

  private static String voiceOf(String outlet, double share) {
    Report report = ReportFixture.report();
    String number = report.voice().lines().get(0).stories().numberId();
    Evidence behind =
        new Evidence(number, "", "52", 52, 90, new Concentration(outlet, share, 1.4), List.of());
    Report one = Changed.with(report, "evidence", List.of(behind));
    return Findings.in(one, CONFIG).get(0).headlineText();
  }

  @Test
  void nothingIsFoundWhereNothingIs() {
    assertThat(Findings.in(ReportFixture.empty(), CONFIG)).isEmpty();
  }

  @Test
  void noMoreThanConfigured() {
    ReportConfig two = Changed.with(CONFIG, "findings", 2);
    assertThat(Findings.in(ReportFixture.report(), two)).hasSize(2);
  }

  private static List<String> texts(StudioLine line) {
    Report one = Changed.with(ReportFixture.empty(), "studios", List.of(line));
    one = Changed.with(one, "header", ReportFixture.report().header());
    one = Changed.with(one, "voice", new Voice(Count.of(9), List.of()));
    return Findings.in(one, CONFIG).stream().map(Finding::headlineText).toList();
  }

  private static StudioLine rates(Rate now, Rate before) {
    return rates(now, before, 1);
  }

  private static StudioLine rates(Rate now, Rate before, double panel) {
    Count none = Count.of(0);
    return new StudioLine(
        "s",
        "Studio",
        Count.of(now.hits()),
        none,
        none,
        none,
        none,
        Count.of(now.base()),
        now,
        before,
        panel,
        2.5,
        null);
  }

  private static Rate rate(long hits, long base) {
    return ReportFixture.wilson(hits, base);
  }
}
