package org.dailies.trend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A stance that turned: what an actor stood for in most of its stories so far, and in most of the
 * newest.
 *
 * @param before the stance so far
 * @param after the stance now
 * @param stories the stories that show it now
 */
public record Turn(String before, String after, int stories) {
  private static final int LEAST_BEFORE = 3;
  private static final int LEAST_AFTER = 2;

  /** A stance shown by a story on a day. */
  public record Shown(String stance, LocalDate day, String story) {}

  /**
   * The turn of one actor, if there is one: three stories before a day, two from then on, and in
   * each more than half with one stance.
   */
  public static Optional<Turn> of(Collection<Shown> stances, LocalDate from) {
    Map<String, Set<String>> before = new TreeMap<>();
    Map<String, Set<String>> after = new TreeMap<>();
    for (Shown one : stances) {
      (one.day().isBefore(from) ? before : after)
          .computeIfAbsent(one.stance(), stance -> new HashSet<>())
          .add(one.story());
    }
    Optional<String> then = most(before, LEAST_BEFORE);
    Optional<String> now = most(after, LEAST_AFTER);
    if (then.isEmpty() || now.isEmpty() || then.equals(now)) {
      return Optional.empty();
    }
    return Optional.of(new Turn(then.get(), now.get(), after.get(now.get()).size()));
  }

  private static Optional<String> most(Map<String, Set<String>> stances, int least) {
    int all = stances.values().stream().mapToInt(Set::size).sum();
    return stances.entrySet().stream()
        .filter(one -> one.getValue().size() * 2 > all && one.getValue().size() >= least)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
