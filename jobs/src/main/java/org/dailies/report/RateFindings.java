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
  private static final int NAMED = 3;

  private final Report report;
  private final ReportConfig config;
  private final Words words;
  private final List<Finding> found = new ArrayList<>();

  private RateFindings(Report report, ReportConfig config, Words words) {
    this.report = report;
    this.config = config;
    this.words = words;
  }

  /** The findings: which rates moved, and which is highest. */
  static List<Finding> in(Report report, ReportConfig config, Doubt doubt, Words words) {
    RateFindings findings = new RateFindings(report, config, words);
    if (doubt.none()) {
      findings.rate(findings.change());
    } else {
      findings.withheld(doubt);
    }
    return List.copyOf(findings.found);
  }

  private void withheld(Doubt doubt) {
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
    moved.forEach(this::moved);
    if (moved.isEmpty() && !comparable.isEmpty()) {
      String window = words.window(report.header().from(), report.header().to());
      add(
          new Wording().say(words.say("finding.rate.flat", "window", window)),
          new Wording()
              .say(
                  words.say(
                      "finding.rate.flat.why", "n", comparable.size(), "min", config.minBase())));
    }
    return moved;
  }

  private void moved(StudioLine s) {
    add(
        new Wording()
            .add(
                words.phrases(
                    "finding.rate.moved",
                    "name",
                    s.name(),
                    "rate",
                    Phrase.of(words.rate(s.rate()), s.stories().numberId()),
                    "up",
                    s.rate().value() > s.before().value() ? "yes" : "no",
                    "before",
                    words.rate(s.before()))),
        new Wording()
            .say(
                words.say(
                    "finding.rate.moved.why",
                    "now",
                    of(s.rate()),
                    "before",
                    of(s.before()),
                    "all",
                    s.panel() == 1 ? "yes" : "no",
                    "panel",
                    words.percent(s.panel()))));
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
    String detail =
        words.say(
            "finding.rate.most.why",
            "of",
            of(first.rate()),
            "min",
            config.minBase(),
            "alike",
            near.isEmpty() ? "no" : "yes",
            "near",
            first(near));
    add(
        new Wording()
            .add(
                words.phrases(
                    "finding.rate.most",
                    "clear",
                    near.isEmpty() ? "yes" : "no",
                    "name",
                    first.name(),
                    "rate",
                    Phrase.of(words.rate(first.rate()), first.stories().numberId()))),
        new Wording().say(detail + "."));
  }

  private String first(List<String> names) {
    return names.size() <= NAMED
        ? words.list(names)
        : words.say(
            "finding.more",
            "names",
            String.join(", ", names.subList(0, NAMED)),
            "n",
            names.size() - NAMED);
  }

  private boolean enough(Rate rate) {
    return rate.base() >= config.minBase();
  }

  private String of(Rate rate) {
    return words.say(
        "finding.rate.of",
        "hits",
        words.count(rate.hits()),
        "base",
        rate.base(),
        "interval",
        words.interval(rate));
  }

  private void add(Wording headline, Wording detail) {
    found.add(new Finding("rate", headline.phrases(), detail.phrases()));
  }
}
