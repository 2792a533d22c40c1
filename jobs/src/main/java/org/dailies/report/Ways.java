package org.dailies.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says of each studio whether its rate rises, falls or is flat, the window against the one before,
 * and how sure that is, by the same rule as {@link RateFindings}: a way is named only where
 * intervals part and the same press was read.
 *
 * @param minBase stories on a studio below which nothing is said of its rate
 */
record Ways(Report report, int minBase, Words words) {
  /** The change that has to show before a studio without one is called flat. */
  private static final double DOUBLED = 2;

  /** What is said of a studio. */
  String of(StudioLine studio) {
    Rate now = studio.rate();
    Rate before = studio.before();
    Doubt doubt = Doubt.of(report);
    if (now.base() < minBase || before.base() < minBase) {
      return words.say("way.thin", "min", minBase);
    }
    if (!doubt.none()) {
      return words.say("way.doubt", "reasons", String.join("; ", doubt.reasons(words)));
    }
    if (!RateFindings.samePress(studio)) {
      return words.say("way.press");
    }
    if (now.low() > before.high() || now.high() < before.low()) {
      String window = words.window(report.header().from(), report.header().to());
      boolean up = now.low() > before.high();
      String times = before.value() == 0 ? "∞" : words.decimal(now.value() / before.value());
      return words.say(up ? "way.rising" : "way.falling", "times", times, "window", window);
    }
    Double visible = studio.visibleFrom();
    return visible != null && visible <= DOUBLED
        ? words.say("way.flat", "visible", words.decimal(visible))
        : words.say("way.few", "visible", visible == null ? "∞" : words.decimal(visible));
  }

  /** What is said of the first studios, those of whom the same is said together. */
  List<String> summary(int studios) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    report.studios().stream()
        .filter(studio -> studio.stories().value() > 0)
        .limit(studios)
        .forEach(
            studio ->
                names.computeIfAbsent(of(studio), way -> new ArrayList<>()).add(studio.name()));
    return names.entrySet().stream()
        .map(
            one ->
                words.say("way.summary", "names", words.list(one.getValue()), "way", one.getKey()))
        .toList();
  }
}
