package org.dailies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A report's tables, flat: what the workbook and the CSV files hold. */
final class Sheets {
  /** The table of all sentences behind all numbers. */
  static final String EVIDENCE = "evidence";

  private Sheets() {}

  /** The tables, in the order of the page; evidence comes last. */
  static List<Sheet> of(Report report) {
    return List.of(
        voice(report),
        versions(report),
        studios(report),
        trends(report),
        frames(report),
        topics(report),
        uses(report),
        stances(report),
        VoiceSheets.turns(report),
        quotes(report),
        VoiceSheets.places(report),
        alerts(report),
        HealthSheet.of(report.health()),
        overrides(report),
        changes(report),
        RecentSheets.moved(report.recent()),
        RecentSheets.pairs(report.recent()),
        evidence(report.evidence()));
  }

  /** The tables' names, in the same order. */
  static List<String> names() {
    return List.of(
        "share-of-voice",
        "share-of-voice-versions",
        "studios",
        "trends",
        "frames",
        "topics",
        "uses",
        "stances",
        "stance-quarters",
        "quotes",
        "quote-places",
        "alerts",
        "data-health",
        "overrides",
        "changes",
        RecentSheets.MOVED,
        RecentSheets.PAIRS,
        EVIDENCE);
  }

  private static Sheet voice(Report report) {
    long base = report.voice().base().value();
    return Sheet.of(
            "share-of-voice",
            "studio_id studio stories base fractional_share plain_share plain_low plain_high"
                + " number")
        .rows(
            report.voice().lines(),
            l ->
                row(
                    l.studioId(),
                    l.name(),
                    l.stories().value(),
                    base,
                    l.fractional(),
                    l.plain().value(),
                    l.plain().low(),
                    l.plain().high(),
                    l.stories().numberId()));
  }

  private static Sheet versions(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (VoiceVersion version : report.voice().versions()) {
      for (VoiceVersion.Line l : version.lines()) {
        rows.add(
            row(
                version.measure(),
                version.denominator(),
                version.base(),
                l.studioId(),
                l.name(),
                l.share().hits(),
                l.share().value(),
                l.share().low(),
                l.share().high(),
                l.rank(),
                l.rankBefore(),
                l.before().known() ? l.before().value() : null,
                l.moved()));
      }
    }
    return Sheet.of(
            "share-of-voice-versions",
            "measure denominator base studio_id studio hits share share_low share_high rank"
                + " rank_before share_before moved")
        .rows(rows, row -> row);
  }

  private static Sheet studios(Report report) {
    return Sheet.of(
            "studios",
            "studio_id studio stories articles beside_stories beside_articles apart_articles"
                + " all_stories rate rate_low rate_high rate_before number largest_outlet"
                + " largest_share effective_outlets")
        .rows(
            report.studios(),
            l ->
                row(
                    l.studioId(),
                    l.name(),
                    l.stories().value(),
                    l.articles().value(),
                    l.besideStories().value(),
                    l.besideArticles().value(),
                    l.apartArticles().value(),
                    l.allStories().value(),
                    known(l.rate(), l.rate().value()),
                    known(l.rate(), l.rate().low()),
                    known(l.rate(), l.rate().high()),
                    known(l.before(), l.before().value()),
                    l.stories().numberId(),
                    l.outlets() == null ? null : l.outlets().largest(),
                    l.outlets() == null ? null : l.outlets().share(),
                    l.outlets() == null ? null : l.outlets().effective()));
  }

  private static Sheet trends(Report report) {
    List<List<Object>> rows = new ArrayList<>();
    for (Series s : report.trends()) {
      for (Point p : s.points()) {
        rows.add(
            row(
                s.grain().code(),
                s.studioId(),
                s.name(),
                p.from(),
                p.to(),
                p.stories().value(),
                p.articles().value(),
                p.rate().base(),
                known(p.rate(), p.rate().value()),
                known(p.rate(), p.rate().low()),
                known(p.rate(), p.rate().high()),
                p.expected() == null ? null : p.expected().stories(),
                p.expected() == null ? null : p.expected().low(),
                p.expected() == null ? null : p.expected().high(),
                p.healthy(),
                p.stories().numberId()));
      }
    }
    return Sheet.of(
            "trends",
            "grain studio_id studio from to stories articles base rate rate_low rate_high expected"
                + " expected_low expected_high healthy number")
        .rows(rows, r -> r);
  }

  private static Sheet frames(Report report) {
    return Sheet.of("frames", "studio_id studio frame_id frame stories number")
        .rows(
            report.frames(),
            c ->
                row(
                    c.studioId(),
                    c.studioName(),
                    c.frameId(),
                    c.frameName(),
                    c.stories().value(),
                    c.stories().numberId()));
  }

  private static Sheet topics(Report report) {
    return Sheet.of(
            "topics",
            "topic_id label words prevalence articles coherence stability continued_from stories")
        .rows(
            report.topics(),
            t ->
                row(
                    t.topicId(),
                    t.label(),
                    t.words().stream().map(TopicLine.Word::word).collect(Collectors.joining(" ")),
                    t.prevalence(),
                    t.articles().value(),
                    t.coherence(),
                    t.stability(),
                    t.continuedFrom(),
                    t.stories().stream().map(StoryRef::title).collect(Collectors.joining("\n"))));
  }

  private static Sheet uses(Report report) {
    return Sheet.of(
            "uses",
            "use_id studio title purpose tool status first_reported first_outlet stories sentence"
                + " language url number first_caveat")
        .rows(
            report.uses(),
            u ->
                row(
                    u.useId(),
                    u.studio(),
                    u.title(),
                    u.purpose(),
                    u.tool(),
                    u.status(),
                    u.firstReported(),
                    u.firstOutlet(),
                    u.stories().value(),
                    u.sentence(),
                    u.language(),
                    u.url(),
                    u.stories().numberId(),
                    u.firstCaveat()));
  }

  private static Sheet stances(Report report) {
    return Sheet.of("stances", "actor_id actor kind embraces cautious opposes")
        .rows(
            report.stances(),
            s ->
                row(
                    s.actorId(),
                    s.name(),
                    s.kind(),
                    s.embraces().value(),
                    s.cautious().value(),
                    s.opposes().value()));
  }

  private static Sheet quotes(Report report) {
    return Sheet.of(
            "quotes",
            "text speaker studio cue cue_class indirect outlet day title url language number"
                + " places")
        .rows(
            report.quotes(),
            q ->
                row(
                    q.text(),
                    q.speaker(),
                    q.studio(),
                    q.cue(),
                    q.cueClass(),
                    q.indirect(),
                    q.outlet(),
                    q.day(),
                    q.title(),
                    q.url(),
                    q.language(),
                    q.numberId(),
                    q.places().size()));
  }

  private static Sheet alerts(Report report) {
    return Sheet.of(
            "alerts",
            "series grain from to kind observed expected p q why number panel_observed"
                + " panel_expected alert")
        .rows(
            report.alerts(),
            a ->
                row(
                    a.series(),
                    a.grain().code(),
                    a.from(),
                    a.to(),
                    a.kind(),
                    a.observed().value(),
                    a.expected(),
                    a.p(),
                    a.q(),
                    String.join(", ", a.why()),
                    a.observed().numberId(),
                    a.panelObserved(),
                    a.panelExpected(),
                    a.id()));
  }

  private static Sheet changes(Report report) {
    return Sheet.of("changes", "kind day change")
        .rows(report.changes(), c -> row(c.kind(), c.day(), c.text()));
  }

  private static Sheet overrides(Report report) {
    return Sheet.of("overrides", "action target id what reason known")
        .rows(
            report.overrides(),
            o -> row(o.action(), o.target(), o.id(), o.what(), o.reason(), o.known()));
  }

  private static Sheet evidence(List<Evidence> evidence) {
    List<List<Object>> rows = new ArrayList<>();
    evidence.forEach(e -> e.shown().forEach(s -> rows.add(evidenceRow(e, s))));
    return evidenceSheet().rows(rows, r -> r);
  }

  /** The evidence table without rows. */
  static Sheet evidenceSheet() {
    return Sheet.of(
        EVIDENCE,
        "number label value story_id article_id outlet day language title url archive"
            + " record_offset field start sentence note");
  }

  /** One sentence of one number, as the evidence table has it. */
  static List<Object> evidenceRow(Evidence e, Sentence s) {
    return row(
        e.numberId(),
        e.label(),
        e.value(),
        s.storyId(),
        s.articleId(),
        s.outlet(),
        s.day(),
        s.language(),
        s.title(),
        s.url(),
        s.archive(),
        s.offset(),
        s.field(),
        s.start(),
        s.text(),
        s.note());
  }

  private static Double known(Rate rate, double value) {
    return rate.known() ? value : null;
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }
}
