package org.dailies.report;

import java.util.List;
import java.util.Map;

/**
 * What the pages of single actors and titles hold beyond the report itself.
 *
 * @param kinds kind of each actor and title that has a page beside the studios', by its id
 * @param pairs their stories of the window, as {@link Recent#pairs} has those of studios
 * @param sayings direct quotes on generative AI by known speakers, in the report's order
 * @param stances every actor with a stance, those with most evidence first
 */
public record Dossiers(
    Map<String, String> kinds, List<Pair> pairs, List<Spoken> sayings, List<StanceLine> stances) {

  public Dossiers {
    kinds = Map.copyOf(kinds);
    pairs = List.copyOf(pairs);
    sayings = List.copyOf(sayings);
    stances = List.copyOf(stances);
  }

  /** No page beside the studios'. */
  static Dossiers none() {
    return new Dossiers(Map.of(), List.of(), List.of(), List.of());
  }
}
