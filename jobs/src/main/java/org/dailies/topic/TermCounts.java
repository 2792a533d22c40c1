package org.dailies.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.topic.ThemeReader.Term;

/** Of every word: the stories it stands in, its surfaces, and how often it is written as a name. */
final class TermCounts implements Parts.Sum<TermCounts> {
  private static final long serialVersionUID = 1L;

  final Map<String, Count> words = new HashMap<>();
  long stories;

  /** Counts of one word. */
  static final class Count implements java.io.Serializable {
    private static final long serialVersionUID = 1L;
    final Map<String, Integer> surfaces = new HashMap<>(2);
    int stories;
    int inside;
    int capital;
    int besideCapital;

    private void plus(Count other) {
      other.surfaces.forEach((surface, n) -> surfaces.merge(surface, n, Integer::sum));
      stories += other.stories;
      inside += other.inside;
      capital += other.capital;
      besideCapital += other.besideCapital;
    }

    /** The commonest surface, lower case before capitals where they are equally common. */
    String shown() {
      return surfaces.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey()))
          .orElseThrow()
          .getKey();
    }

    /** Whether it is written as part of a name of several words, which people's names are. */
    boolean name() {
      return inside >= 3 && capital >= 0.9 * inside && besideCapital >= 0.5 * capital;
    }
  }

  void add(List<Term> terms) {
    stories++;
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      Count count = words.computeIfAbsent(term.norm(), norm -> new Count());
      count.surfaces.merge(term.surface(), 1, Integer::sum);
      if (seen.add(term.norm())) {
        count.stories++;
      }
      if (term.inside()) {
        count.inside++;
        if (capital(term)) {
          count.capital++;
          boolean before = i > 0 && term.joined() && capital(terms.get(i - 1));
          boolean after =
              i + 1 < terms.size() && terms.get(i + 1).joined() && capital(terms.get(i + 1));
          if (before || after) {
            count.besideCapital++;
          }
        }
      }
    }
  }

  private static boolean capital(Term term) {
    String surface = term.surface();
    return surface.length() > 1
        && Character.isUpperCase(surface.charAt(0))
        && Character.isLowerCase(surface.charAt(surface.length() - 1));
  }

  @Override
  public TermCounts plus(TermCounts other) {
    stories += other.stories;
    other.words.forEach(
        (word, count) -> {
          Count own = words.putIfAbsent(word, count);
          if (own != null) {
            own.plus(count);
          }
        });
    return this;
  }
}
