package org.dailies.article;

import java.util.EnumMap;
import java.util.Map;
import org.dailies.language.Genre;

/** The clues that a page gives of its kind. */
final class Clues {
  private final Map<Clue, Double> strengths = new EnumMap<>(Clue.class);

  /** Notes a clue, by its greatest strength; below 0 and above 1 are cut. */
  void add(Clue clue, double strength) {
    if (strength > 0) {
      strengths.merge(clue, Math.min(1, strength), Math::max);
    }
  }

  void add(Clue clue, boolean there) {
    add(clue, there ? 1 : 0);
  }

  /** Notes the clue of a group that speaks for a kind, if the group has one. */
  void add(ClueGroup group, Genre genre, double strength) {
    Clue clue = genre == null ? null : group.of(genre);
    if (clue != null) {
      add(clue, strength);
    }
  }

  /** Takes a clue, if it is there, at a share of its strength. */
  void weaken(Clue clue, double share) {
    strengths.computeIfPresent(clue, (key, strength) -> share * strength);
  }

  double of(Clue clue) {
    return strengths.getOrDefault(clue, 0.0);
  }

  boolean has(Clue clue) {
    return strengths.containsKey(clue);
  }

  Map<Clue, Double> strengths() {
    return strengths;
  }

  /** How great a number is, 0 to 1: the logarithm's share of a full number's. */
  static double grade(double number, double full) {
    return Math.min(1, Math.log1p(number) / Math.log1p(full));
  }
}
