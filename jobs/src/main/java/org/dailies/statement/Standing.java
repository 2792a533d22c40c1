package org.dailies.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Somebody in an article with all sentences near generative AI that they are tied to.
 *
 * @param who who, or null for nobody in particular
 * @param ties in the order of the sentences, at least one
 */
record Standing(Maker who, List<Tie> ties) {
  private static final Set<String> OWN = Set.of("own", "read", "said", "head", "who", "doc");

  Standing {
    ties = List.copyOf(ties);
  }

  /**
   * Gathers the ties of an article by whom they tie, in the order of their first ties; those of
   * nobody are left out.
   */
  static List<Standing> of(List<Tie> ties) {
    Map<Cast.Member, List<Tie>> by = new LinkedHashMap<>();
    ties.stream()
        .filter(tie -> tie.who() != null)
        .forEach(tie -> by.computeIfAbsent(tie.who(), who -> new ArrayList<>()).add(tie));
    List<Standing> all = new ArrayList<>();
    by.forEach((who, own) -> all.add(new Standing(who.maker(), own)));
    return all;
  }

  /** What an article tells of nobody in particular, or null where it tells nothing. */
  static Standing ofNobody(List<Tie> ties) {
    List<Tie> nobodys = ties.stream().filter(tie -> tie.who() == null).toList();
    return nobodys.isEmpty() ? null : new Standing(null, nobodys);
  }

  /**
   * The signs of all ties: those that hold for everybody in a sentence also beside the strength of
   * the tie, as {@code does&has:sue}.
   */
  Set<String> signs() {
    return signs(ties);
  }

  /** The signs of one tie alone. */
  static Set<String> signs(Tie tie) {
    return signs(List.of(tie));
  }

  private static Set<String> signs(List<Tie> ties) {
    Set<String> all = new TreeSet<>();
    Tie.Bond best = strongest(ties).bond();
    all.add("bond:best-" + best.name().toLowerCase(Locale.ROOT));
    for (Tie tie : ties) {
      all.add("bond:" + tie.bond().name().toLowerCase(Locale.ROOT));
      for (String sign : tie.signs()) {
        int colon = sign.indexOf(':');
        boolean own = colon > 0 && OWN.contains(sign.substring(0, colon));
        all.add(sign);
        if (!own) {
          all.add(tie.bond().group() + "&" + sign);
        }
      }
    }
    return all;
  }

  /** The ties in the order in which their own signs speak for an answer, the first most. */
  List<Tie> byLikelihood(SignWeights weights, int answer) {
    return sorted(tie -> -weights.likely(signs(tie))[answer]);
  }

  /** The ties in the order in which their own signs speak for any answer but the first. */
  List<Tie> byLikelihood(SignWeights weights) {
    return sorted(tie -> weights.likely(signs(tie))[0]);
  }

  private List<Tie> sorted(ToDoubleFunction<Tie> key) {
    IdentityHashMap<Tie, Double> keys = new IdentityHashMap<>();
    ties.forEach(tie -> keys.put(tie, key.applyAsDouble(tie)));
    return ties.stream().sorted(Comparator.comparingDouble(keys::get)).toList();
  }

  /** The first of the ties of the strongest bond. */
  Tie strongest() {
    return strongest(ties);
  }

  private static Tie strongest(List<Tie> ties) {
    Tie best = ties.get(0);
    for (Tie tie : ties) {
      best = tie.bond().compareTo(best.bond()) < 0 ? tie : best;
    }
    return best;
  }
}
