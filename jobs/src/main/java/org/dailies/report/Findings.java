package org.dailies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Grain;

/**
 * Says in plain words what a report's numbers show, and no more than they show: a difference is
 * named only where intervals don't overlap, and a rate only on a base large enough.
 */
public final class Findings {
  private final Report report;
  private final ReportConfig config;
  private final Words words;
  private final Doubt doubt;
  private final List<Finding> found = new ArrayList<>();

  private Findings(Report report, ReportConfig config) {
    this.report = report;
    this.config = config;
    this.words = Words.of(config.language());
    this.doubt = Doubt.of(report);
  }

  /** The findings of a report, whatever findings it holds; at most {@code config.findings}. */
  public static List<Finding> in(Report report, ReportConfig config) {
    Findings findings = new Findings(report, config);
    if (report.header().studioStories().value() > 0) {
      findings.voice();
      findings.alerts();
      findings.week();
      findings.found.addAll(RateFindings.in(report, config, findings.doubt, findings.words));
      findings.frame();
      findings.use();
    }
    findings.data();
    OneOutlet oneOutlet = new OneOutlet(report, config.singleOutletShare(), findings.words);
    return findings.found.stream().limit(config.findings()).map(oneOutlet::noted).toList();
  }

  private void voice() {
    Header head = report.header();
    List<VoiceLine> lines = report.voice().lines();
    String window = words.window(head.from(), head.to());
    String date = words.longDate(head.to());
    Wording detail = new Wording();
    Wording headline = new Wording();
    if (lines.isEmpty()) {
      headline.add(
          words.phrases(
              "finding.voice.only", "window", window, "date", date, "n", head.studioStories()));
    } else {
      List<VoiceLine> most = most(lines);
      headline.add(
          words.phrases(
              "finding.voice",
              "window",
              window,
              "date",
              date,
              "n",
              head.studioStories(),
              "studios",
              words.list(most.stream().map(VoiceLine::name).toList()),
              "k",
              most.size(),
              "m",
              most.get(0).stories()));
      shares(lines, detail);
      order(lines, detail);
    }
    add("voice", headline, detail);
  }

  /** The studios with most stories, each story counted in full for every studio in it. */
  private static List<VoiceLine> most(List<VoiceLine> lines) {
    long most = lines.stream().mapToLong(line -> line.stories().value()).max().orElseThrow();
    return lines.stream().filter(line -> line.stories().value() == most).toList();
  }

  /** Who leads where a story on several studios is divided among them, which may be another. */
  private void shares(List<VoiceLine> lines, Wording detail) {
    VoiceLine first = lines.get(0);
    VoiceLine next = lines.size() > 1 ? lines.get(1) : null;
    detail.say(
        words.say(
            "finding.share",
            "own",
            most(lines).equals(List.of(first)) ? "yes" : "no",
            "first",
            first.name(),
            "divided",
            words.percent(first.fractional()),
            "full",
            words.percent(first.plain().value()),
            "more",
            next == null ? "no" : "yes",
            "next",
            next == null ? "" : next.name(),
            "share",
            next == null ? "" : words.percent(next.fractional()),
            "base",
            report.voice().base().value()));
  }

  /** What makes the order of the first studios doubtful: few stories, chance, or data health. */
  private void order(List<VoiceLine> lines, Wording detail) {
    if (report.voice().base().value() < config.minBase()) {
      detail.say(" " + words.say("lead.thin", "n", report.voice().base().value()));
    } else if (lines.size() > 1) {
      List<VoiceLine> ranked =
          lines.stream()
              .sorted(Comparator.comparingLong((VoiceLine line) -> -line.stories().value()))
              .toList();
      VoiceLine first = ranked.get(0);
      VoiceLine second = ranked.get(1);
      if (second.plain().high() >= first.plain().low()) {
        detail.say(" " + words.say("lead.chance", "first", first.name(), "second", second.name()));
      }
    }
    if (!doubt.none()) {
      detail.say(
          " " + words.say("doubt.order", "reasons", String.join("; ", doubt.reasons(words))));
    }
  }

  private void alerts() {
    for (AlertLine alert : report.alerts().stream().limit(2).toList()) {
      Wording headline =
          new Wording()
              .add(
                  words.phrases(
                      "finding.alert",
                      "series",
                      alert.series(),
                      "n",
                      alert.observed(),
                      "when",
                      words.when(alert.grain(), alert.from(), alert.to()),
                      "expected",
                      words.decimal(alert.expected())));
      Wording detail = new Wording();
      if (!alert.why().isEmpty()) {
        detail.say(words.say("finding.alert.why", "why", String.join(", ", alert.why())));
      }
      String kind = words.code("alert.kind", alert.kind());
      detail.say(words.say("finding.alert.how", "kind", kind, "q", words.probability(alert.q())));
      add("alert", headline, detail);
    }
  }

  private void week() {
    Series all =
        report.trends().stream()
            .filter(s -> s.all() && s.grain() == Grain.WEEK)
            .findFirst()
            .orElse(null);
    if (all == null) {
      return;
    }
    List<Point> whole =
        all.points().stream().filter(p -> !p.to().isAfter(report.header().date())).toList();
    if (whole.size() < 2) {
      return;
    }
    Point last = whole.get(whole.size() - 1);
    Point before = whole.get(whole.size() - 2);
    if (!last.healthy()) {
      add(
          "week",
          new Wording().say(words.say("week.closed", "range", words.range(last.from(), last.to()))),
          new Wording().say(words.say("week.closed.why")));
      return;
    }
    add("week", week(last, before), weekDetail(last, before));
  }

  private boolean compared(Point before) {
    return before.healthy() && doubt.newPress() < Doubt.FROM;
  }

  private Wording week(Point last, Point before) {
    String range = words.range(last.from(), last.to());
    return new Wording()
        .add(
            compared(before)
                ? words.phrases(
                    "finding.week", "range", range, "n", last.stories(), "before", before.stories())
                : words.phrases("finding.week.alone", "range", range, "n", last.stories()));
  }

  private Wording weekDetail(Point last, Point before) {
    List<String> sentences = new ArrayList<>();
    if (!before.healthy()) {
      sentences.add(words.say("finding.week.masked"));
    } else if (!compared(before)) {
      sentences.add(words.say("week.new-press", "share", words.percent(doubt.newPress())));
    }
    if (last.expected() != null) {
      Point.Expected expected = last.expected();
      sentences.add(
          words.say(
              "finding.week.expected",
              "expected",
              words.decimal(expected.stories()),
              "low",
              words.decimal(expected.low()),
              "high",
              words.decimal(expected.high())));
    }
    return new Wording().say(String.join(" ", sentences));
  }

  private void frame() {
    FrameCell top =
        report.frames().stream()
            .filter(c -> c.studioId().equals(Series.ALL))
            .max(
                Comparator.comparingLong((FrameCell c) -> c.stories().value())
                    .thenComparing(FrameCell::frameId, Comparator.reverseOrder()))
            .orElse(null);
    if (top == null || top.stories().value() == 0) {
      return;
    }
    Wording headline =
        new Wording()
            .add(
                words.phrases(
                    "finding.frame",
                    "frame",
                    top.frameName().toLowerCase(Locale.ROOT),
                    "n",
                    top.stories(),
                    "base",
                    report.header().studioStories().value()));
    add("frame", headline, new Wording());
  }

  private void use() {
    UseLine use =
        report.uses().stream()
            .filter(u -> u.firstReported() != null && !u.status().equals("denied"))
            .max(Comparator.comparing(UseLine::firstReported))
            .orElse(null);
    if (use == null) {
      return;
    }
    String headline =
        words.say(
            "finding.use",
            "what",
            at(use),
            "purpose",
            use.purpose().toLowerCase(Locale.ROOT),
            "with",
            use.tool() == null ? "no" : "yes",
            "tool",
            use.tool());
    List<Phrase> detail =
        words.phrases(
            "finding.use.first",
            "outlet",
            words.outlet(use.firstOutlet()),
            "date",
            words.date(use.firstReported()),
            "doubt",
            use.firstCaveat() == null ? "no" : "yes",
            "caveat",
            use.firstCaveat(),
            "n",
            use.stories(),
            "announced",
            use.status().equals("announced") ? "yes" : "no");
    add("use", new Wording().say(headline), new Wording().add(detail));
  }

  private String at(UseLine use) {
    if (use.title() == null) {
      return use.studio() == null ? words.say("finding.use.title") : use.studio();
    }
    return use.studio() == null
        ? use.title()
        : words.say("finding.use.of", "title", use.title(), "studio", use.studio());
  }

  private void data() {
    DataHealth health = report.health();
    if (!health.balanced()) {
      add("data", new Wording().say(words.say("finding.data.unbalanced")), new Wording());
    }
    if (!health.masked().isEmpty()) {
      long days = Doubt.markedDays(health);
      add(
          "data",
          new Wording().say(words.say("finding.data.marked", "n", days)),
          new Wording().say(words.say("finding.data.marked.why")));
    }
  }

  private void add(String kind, Wording headline, Wording detail) {
    found.add(new Finding(kind, headline.phrases(), detail.phrases()));
  }
}
