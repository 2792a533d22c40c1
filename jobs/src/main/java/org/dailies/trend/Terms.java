package org.dailies.trend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Terms that set one body of text apart from another: the weighted log-odds ratio with an
 * informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, section 3.5.1).
 *
 * @param term the term
 * @param z its log-odds ratio by its standard deviation; above 0 it belongs to the first body
 */
public record Terms(String term, double z) {

  /**
   * The terms of the first body, strongest first, ties by the term.
   *
   * @param here counts in the first body
   * @param there counts in the other
   * @param prior what is added to both, spread as they are together: as many counts in all
   */
  public static List<Terms> of(Map<String, Long> here, Map<String, Long> there, double prior) {
    double all = total(here) + total(there);
    double inHere = total(here) + prior;
    double inThere = total(there) + prior;
    Set<String> terms = new TreeSet<>(here.keySet());
    return terms.stream()
        .map(
            term -> {
              double yHere = here.getOrDefault(term, 0L);
              double yThere = there.getOrDefault(term, 0L);
              double alpha = prior * (yHere + yThere) / all;
              double odds = Math.log((yHere + alpha) / (inHere - yHere - alpha));
              double other = Math.log((yThere + alpha) / (inThere - yThere - alpha));
              double deviation = Math.sqrt(1 / (yHere + alpha) + 1 / (yThere + alpha));
              return new Terms(term, (odds - other) / deviation);
            })
        .sorted(Comparator.comparingDouble(Terms::z).reversed().thenComparing(Terms::term))
        .toList();
  }

  private static double total(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
