package org.dailies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dailies.config.ReportConfig;

/**
 * What may be said of the studios' rates: changes only where intervals part and the outlets heard
 * are the same for the most part, so that a new crawl is no trend; rates only on a base of {@code
 * minBase} stories and more.
 */
final class RateFindings {
  private static final double PANEL = 0.8;

  private final Report report;
  private final ReportConfig config;
  private final List<Finding> found = new ArrayList<>();

  private RateFindings(Report report, ReportConfig config) {
    this.report = report;
    this.config = config;
  }

  /** The findings: which rates moved, and which is highest. */
  static List<Finding> in(Report report, ReportConfig config, Doubt doubt) {
    RateFindings findings = new RateFindings(report, config);
    if (doubt.none()) {
      findings.rate(findings.change());
    } else {
      findings.withheld(doubt, Words.english());
    }
    return List.copyOf(findings.found);
  }

  private void withheld(Doubt doubt, Words words) {
    if (report.studios().stream().anyMatch(s -> enough(s.rate()) && enough(s.before()))) {
      String reasons = String.join("; ", doubt.reasons(words));
      add(
          new Wording().say(words.say("doubt.change")),
          new Wording().say(Figures.capital(words.say("doubt.change.why", "reasons", reasons))));
    }
  }

  /** Whether a studio's rate and the one before come from the same press for the most part. */
  static boolean samePress(StudioLine line) {
    return line.panel() >= PANEL;
  }

  /** Whose rate has moved; gives the studios spoken of. */
  private List<StudioLine> change() {
    List<StudioLine> comparable =
        report.studios().stream()
            .filter(s -> enough(s.rate()) && enough(s.before()) && samePress(s))
            .toList();
    List<StudioLine> moved =
        comparable.stream()
            .filter(s -> s.rate().low() > s.before().high() || s.rate().high() < s.before().low())
            .sorted(
                Comparator.comparingDouble(
                    (StudioLine s) -> -Math.abs(s.rate().value() - s.before().value())))
            .limit(2)
            .toList();
    for (StudioLine s : moved) {
      boolean up = s.rate().value() > s.before().value();
      add(
          new Wording()
              .say("Of what is written about " + s.name() + ", ")
              .number(Figures.rate(s.rate()), s.stories())
              .say(
                  " is about generative AI, "
                      + (up ? "up from " : "down from ")
                      + Figures.rate(s.before())
                      + "."),
          new Wording()
              .say(
                  of(s.rate())
                      + "; before, "
                      + of(s.before())
                      + ". The intervals don't overlap, and "
                      + (s.panel() == 1 ? "all" : "at least " + Figures.percent(s.panel()))
                      + " of the stories come from outlets that wrote about it in both windows."));
    }
    if (moved.isEmpty() && !comparable.isEmpty()) {
      add(
          new Wording()
              .say(
                  "No studio's share of generative AI differs from the "
                      + Figures.window(report.header().from(), report.header().to())
                      + " before by more than chance explains."),
          new Wording()
              .say(
                  Figures.many(comparable.size(), "studio has", "studios have")
                      + " at least "
                      + config.minBase()
                      + " stories in both, mostly of the same outlets; every pair of intervals"
                      + " overlaps."));
    }
    return moved;
  }

  /** Whose rate is highest, unless it was spoken of already. */
  private void rate(List<StudioLine> said) {
    List<StudioLine> ranked =
        report.studios().stream()
            .filter(s -> enough(s.rate()))
            .sorted(Comparator.comparingDouble((StudioLine s) -> -s.rate().value()))
            .toList();
    if (ranked.isEmpty() || ranked.get(0).rate().hits() == 0 || said.contains(ranked.get(0))) {
      return;
    }
    StudioLine first = ranked.get(0);
    List<String> near =
        ranked.stream()
            .skip(1)
            .filter(s -> s.rate().high() >= first.rate().low())
            .map(StudioLine::name)
            .toList();
    Wording detail =
        new Wording()
            .say(
                of(first.rate())
                    + ", among studios with at least "
                    + config.minBase()
                    + " stories");
    if (!near.isEmpty()) {
      detail.say(
          "; the intervals of "
              + String.join(", ", near.subList(0, Math.min(3, near.size())))
              + (near.size() > 3 ? " and " + (near.size() - 3) + " more" : "")
              + " overlap it, so none of them can be said to stand out");
    }
    add(
        new Wording()
            .say(
                near.isEmpty()
                    ? "Generative AI weighs clearly most in what is written about "
                    : "Generative AI weighs much in what is written about ")
            .say(first.name() + ": ")
            .number(Figures.rate(first.rate()), first.stories())
            .say(" of its stories, the highest share."),
        detail.say("."));
  }

  private boolean enough(Rate rate) {
    return rate.base() >= config.minBase();
  }

  private static String of(Rate rate) {
    return Figures.count(rate.hits())
        + " of "
        + Figures.many(rate.base(), "story", "stories")
        + ", interval "
        + Figures.interval(rate);
  }

  private void add(Wording headline, Wording detail) {
    found.add(new Finding("rate", headline.phrases(), detail.phrases()));
  }
}
