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
  private static final int MOST_NAMED = 3;

  private final Report report;
  private final ReportConfig config;
  private final Words words;
  private final Doubt doubt;
  private final List<Finding> found = new ArrayList<>();

  private Findings(Report report, ReportConfig config) {
    this.report = report;
    this.config = config;
    // Findings have no messages yet: one that mixes two languages helps nobody.
    this.words = Words.english();
    this.doubt = Doubt.of(report);
  }

  /** The findings of a report, whatever findings it holds; at most {@code config.findings}. */
  public static List<Finding> in(Report report, ReportConfig config) {
    Findings findings = new Findings(report, config);
    if (report.header().studioStories().value() > 0) {
      findings.voice();
      findings.alerts();
      findings.week();
      findings.found.addAll(RateFindings.in(report, config, findings.doubt));
      findings.frame();
      findings.use();
    }
    findings.data();
    OneOutlet oneOutlet = new OneOutlet(report, config.singleOutletShare());
    return findings.found.stream().limit(config.findings()).map(oneOutlet::noted).toList();
  }

  private void voice() {
    Header head = report.header();
    Wording headline =
        new Wording()
            .say("In the " + window(head) + " to " + Figures.longDate(head.to()) + ", ")
            .stories(head.studioStories())
            .say(" told of generative AI at a film or television studio");
    Wording detail = new Wording();
    List<VoiceLine> lines = report.voice().lines();
    if (!lines.isEmpty()) {
      most(lines, headline);
      shares(lines, detail);
      order(lines, detail);
    }
    add("voice", headline.say("."), detail);
  }

  /** Who has most stories, each story counted in full for every studio in it. */
  private static void most(List<VoiceLine> lines, Wording headline) {
    VoiceLine first =
        lines.stream()
            .max(Comparator.comparingLong((VoiceLine line) -> line.stories().value()))
            .orElseThrow();
    List<String> even =
        lines.stream()
            .filter(line -> line.stories().value() == first.stories().value())
            .map(VoiceLine::name)
            .toList();
    headline
        .say("; " + named(even) + " in ")
        .number(Figures.count(first.stories().value()), first.stories())
        .say(even.size() == 1 ? " of them" : " of them each");
  }

  /** Who leads where a story on several studios is divided among them, which may be another. */
  private void shares(List<VoiceLine> lines, Wording detail) {
    VoiceLine first = lines.get(0);
    boolean most =
        lines.stream().skip(1).allMatch(line -> line.stories().value() < first.stories().value());
    detail.say(
        (most ? "Its share" : first.name() + "'s share")
            + " of voice is "
            + Figures.percent(first.fractional())
            + " when stories on several studios are divided among them, "
            + Figures.percent(first.plain().value())
            + " when each counts in full");
    if (lines.size() > 1) {
      detail.say(
          "; next is "
              + lines.get(1).name()
              + " with "
              + Figures.percent(lines.get(1).fractional()));
    }
    detail.say(
        ". Both are of " + Figures.many(report.voice().base().value(), "story", "stories") + ".");
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

  private static String named(List<String> studios) {
    if (studios.size() > MOST_NAMED) {
      return studios.size() + " studios are named";
    }
    return studios.size() == 1
        ? studios.get(0) + " is named"
        : String.join(", ", studios.subList(0, studios.size() - 1))
            + " and "
            + studios.get(studios.size() - 1)
            + " are named";
  }

  private void alerts() {
    for (AlertLine alert : report.alerts().stream().limit(2).toList()) {
      String period = Figures.when(alert.grain(), alert.from(), alert.to());
      Wording headline =
          new Wording()
              .say(alert.series() + ": ")
              .stories(alert.observed())
              .say(
                  " "
                      + period
                      + ", where "
                      + Figures.decimal(alert.expected())
                      + " were to be expected.");
      Wording detail = new Wording();
      if (!alert.why().isEmpty()) {
        detail.say("Behind it: " + String.join(", ", alert.why()) + ". ");
      }
      add(
          "alert",
          headline,
          detail.say(
              "A " + alert.kind() + ", q " + Figures.probability(alert.q()) + " over all series."));
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
    boolean compared = before.healthy() && doubt.newPress() < Doubt.FROM;
    Wording headline =
        new Wording()
            .say("The last whole week, " + Figures.range(last.from(), last.to()) + ", brought ")
            .stories(last.stories());
    Wording detail = new Wording();
    if (compared) {
      headline
          .say("; the week before brought ")
          .number(Figures.count(before.stories().value()), before.stories());
    } else {
      detail.say(
          before.healthy()
              ? words.say("week.new-press", "share", words.percent(doubt.newPress()))
              : "The week before cannot be compared: an outlet that normally reports was silent in"
                  + " it.");
    }
    headline.say(".");
    if (last.expected() != null) {
      Point.Expected e = last.expected();
      detail.say(
          (compared ? "" : " ")
              + "Its own past led to expect "
              + Figures.decimal(e.stories())
              + ", between "
              + Figures.decimal(e.low())
              + " and "
              + Figures.decimal(e.high())
              + ".");
    }
    add("week", headline, detail);
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
    long base = report.header().studioStories().value();
    add(
        "frame",
        new Wording()
            .say("The commonest angle is " + top.frameName().toLowerCase(Locale.ROOT) + ", in ")
            .number(Figures.count(top.stories().value()), top.stories())
            .say(" of " + Figures.many(base, "story", "stories") + "."),
        new Wording());
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
    String what =
        use.title() == null
            ? (use.studio() == null ? "a title not named" : use.studio())
            : use.studio() == null ? use.title() : use.title() + " (" + use.studio() + ")";
    add(
        "use",
        new Wording()
            .say(
                "The newest use reported is at "
                    + what
                    + ": "
                    + use.purpose().toLowerCase(Locale.ROOT)
                    + (use.tool() == null ? "" : ", with " + use.tool())
                    + "."),
        new Wording()
            .say(
                "First in "
                    + Figures.outlet(use.firstOutlet())
                    + ", "
                    + Figures.date(use.firstReported())
                    + (use.firstCaveat() == null ? "" : " (" + use.firstCaveat() + ")")
                    + "; told in ")
            .stories(use.stories())
            .say(use.status().equals("announced") ? "; announced, not done yet." : "."));
  }

  private void data() {
    DataHealth health = report.health();
    if (!health.balanced()) {
      add(
          "data",
          new Wording().say("The records read do not add up: numbers may be missing captures."),
          new Wording());
    }
    if (!health.masked().isEmpty()) {
      add(
          "data",
          new Wording()
              .say(
                  Figures.many(Doubt.markedDays(health), "day is", "days are")
                      + " marked: outlets were silent or flooded, or not all of them was read."),
          new Wording().say("They break the lines of the trends and are not read as drops."));
    }
  }

  private static String window(Header head) {
    return Figures.window(head.from(), head.to());
  }

  private void add(String kind, Wording headline, Wording detail) {
    found.add(new Finding(kind, headline.phrases(), detail.phrases()));
  }
}
