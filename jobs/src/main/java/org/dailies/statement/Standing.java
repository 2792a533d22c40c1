package org.dailies.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.text.Span;

/**
 * Somebody in an article with all sentences near generative AI that they are tied to.
 *
 * @param ties in the order of the sentences, at least one
 */
record Standing(Maker who, List<Tie> ties) {
  private static final Set<String> OWN = Set.of("own", "read", "said", "head", "who");

  Standing {
    ties = List.copyOf(ties);
  }

  /** Gathers the ties of an article by whom they tie, in the order of their first ties. */
  static List<Standing> of(List<Tie> ties) {
    Map<Cast.Member, List<Tie>> by = new LinkedHashMap<>();
    ties.forEach(tie -> by.computeIfAbsent(tie.who(), who -> new ArrayList<>()).add(tie));
    List<Standing> all = new ArrayList<>();
    by.forEach((who, own) -> all.add(new Standing(who.maker(), own)));
    return all;
  }

  /**
   * The signs of all ties: those that hold for everybody in a sentence beside the strength of the
   * tie, as {@code does&has:sue}.
   */
  Set<String> signs() {
    Set<String> all = new TreeSet<>();
    Tie.Bond best = strongest().bond();
    all.add("bond:best-" + best.name().toLowerCase(Locale.ROOT));
    for (Tie tie : ties) {
      all.add("bond:" + tie.bond().name().toLowerCase(Locale.ROOT));
      for (String sign : tie.signs()) {
        int colon = sign.indexOf(':');
        boolean own = colon > 0 && OWN.contains(sign.substring(0, colon));
        all.add(own ? sign : tie.bond().group() + "&" + sign);
      }
    }
    return all;
  }

  /** The first of the ties of the strongest bond. */
  Tie strongest() {
    Tie best = ties.get(0);
    for (Tie tie : ties) {
      best = tie.bond().compareTo(best.bond()) < 0 ? tie : best;
    }
    return best;
  }

  /** The sentences beside that of the strongest tie. */
  List<Span> further() {
    Span first = strongest().evidence();
    return ties.stream().map(Tie::evidence).filter(span -> !span.equals(first)).distinct().toList();
  }
}
