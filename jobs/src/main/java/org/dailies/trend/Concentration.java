package org.dailies.trend;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far a count rests on few outlets.
 *
 * @param largest the outlet with most of what is counted, "" where its outlet is not known
 * @param share that outlet's share, above 0 to 1
 * @param effective effective number of outlets: 1 over the sum of the squared shares, the inverse
 *     of the Herfindahl–Hirschman index; 1 where one outlet has all
 */
public record Concentration(String largest, double share, double effective) {

  /** The concentration of counts by outlet, or nothing where they are all zero. */
  public static Optional<Concentration> of(Map<String, Long> counts) {
    String largest = null;
    long most = 0;
    double sum = 0;
    double squares = 0;
    for (Map.Entry<String, Long> one : counts.entrySet()) {
      long count = one.getValue();
      sum += count;
      squares += (double) count * count;
      if (count > most || (count == most && count > 0 && one.getKey().compareTo(largest) < 0)) {
        most = count;
        largest = one.getKey();
      }
    }
    return most == 0
        ? Optional.empty()
        : Optional.of(new Concentration(largest, most / sum, sum * sum / squares));
  }

  /** The counts of outlets that are named once for each story; null stands for one not known. */
  public static Map<String, Long> counts(Collection<String> outlets) {
    Map<String, Long> counts = new HashMap<>();
    outlets.forEach(outlet -> counts.merge(outlet == null ? "" : outlet, 1L, Long::sum));
    return counts;
  }

  /** The sums of two counts by outlet. */
  public static Map<String, Long> sum(Map<String, Long> a, Map<String, Long> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() ? b : a;
    }
    Map<String, Long> sums = new HashMap<>(a);
    b.forEach((outlet, count) -> sums.merge(outlet, count, Long::sum));
    return Collections.unmodifiableMap(sums);
  }
}
