package org.dailies.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes findings say where one outlet has most of the stories behind their number. */
final class OneOutlet {
  private final Map<String, Evidence> evidence = new HashMap<>();
  private final Set<String> newOutlets;
  private final double above;
  private final Words words;

  /**
   * For the findings of a report.
   *
   * @param above the share of the stories above which a finding rests on one outlet
   */
  OneOutlet(Report report, double above, Words words) {
    report.evidence().forEach(one -> evidence.put(one.numberId(), one));
    this.newOutlets =
        report.health().newOutlets().stream().map(Tally::name).collect(Collectors.toSet());
    this.above = above;
    this.words = words;
  }

  /** The finding, a sentence longer where one of its numbers rests on one outlet. */
  Finding noted(Finding finding) {
    Optional<Phrase> headline = note(finding.headline());
    if (headline.isPresent()) {
      return new Finding(finding.kind(), with(finding.headline(), headline), finding.detail());
    }
    return new Finding(
        finding.kind(), finding.headline(), with(finding.detail(), note(finding.detail())));
  }

  private static List<Phrase> with(List<Phrase> phrases, Optional<Phrase> note) {
    return Stream.concat(phrases.stream(), note.stream()).toList();
  }

  private Optional<Phrase> note(List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> note(phrase).stream()).findFirst();
  }

  /** A single story is always one outlet's. */
  private Optional<Phrase> note(Phrase phrase) {
    Evidence behind = phrase.numberId() == null ? null : evidence.get(phrase.numberId());
    if (behind == null
        || behind.outlets() == null
        || behind.stories() < 2
        || behind.outlets().largest().isEmpty()
        || behind.outlets().share() <= above) {
      return Optional.empty();
    }
    String outlet = behind.outlets().largest();
    return Optional.of(
        Phrase.of(
            words.say(
                "finding.outlet",
                "name",
                outlet,
                "fresh",
                newOutlets.contains(outlet) ? "yes" : "no",
                "share",
                words.percent(behind.outlets().share()),
                "number",
                phrase.text())));
  }
}
