package org.dailies.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;

/**
 * The entries that an article names, by sentence, kind and family: read once, so that weighing a
 * hit costs the same however many others there are.
 */
final class Kin {
  private static final Place EMPTY = new Place();
  private static final String NO_FAMILY = "";

  private final Map<Integer, Place> places = new HashMap<>();
  private final Set<String> families = new HashSet<>();

  private Kin() {}

  /**
   * Reads an article's hits.
   *
   * @param root the studio or vendor that an entry belongs to, or null
   */
  static Kin of(List<Hit> hits, Function<Entry, String> root) {
    Kin kin = new Kin();
    Map<String, String> roots = new HashMap<>();
    for (Hit hit : hits) {
      Place place = kin.places.computeIfAbsent(key(hit), key -> new Place());
      Sense clear = hit.clear();
      if (clear == null) {
        place.addRival(hit);
        continue;
      }
      Entry entry = clear.entry();
      String known = roots.computeIfAbsent(entry.id(), id -> family(root.apply(entry)));
      place.families.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).add(known);
      kin.families.add(known);
    }
    return kin;
  }

  private static String family(String root) {
    return root == null ? NO_FAMILY : root;
  }

  private static int key(Hit hit) {
    return hit.title() ? Integer.MIN_VALUE : hit.sentence();
  }

  /** What is named in the sentence of a hit. */
  Place beside(Hit hit) {
    return places.getOrDefault(key(hit), EMPTY);
  }

  /** Whether a clear name of the family stands anywhere. */
  boolean holdsFamily(String root) {
    return families.contains(root);
  }

  /**
   * Whether another ambiguous name of one of the kinds stands in the sentence of a hit.
   *
   * @param own the entry that the hit is weighed for, which is no rival of itself
   */
  boolean hasRival(Hit hit, List<Kind> kinds, String own) {
    for (Kind kind : kinds) {
      for (Map.Entry<String, List<Hit>> rival :
          beside(hit).rivals.getOrDefault(kind, Map.of()).entrySet()) {
        List<Hit> hits = rival.getValue();
        boolean itself = hits.size() == 1 && hits.get(0).isAt(hit);
        if (!itself && !rival.getKey().equals(own)) {
          return true;
        }
      }
    }
    return false;
  }

  /** What is named in one sentence. */
  static final class Place {
    private final Map<Kind, Set<String>> families = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, List<Hit>>> rivals = new EnumMap<>(Kind.class);

    private void addRival(Hit hit) {
      Sense first = hit.senses().get(0);
      if (!first.blocks()) {
        List<Hit> hits =
            rivals
                .computeIfAbsent(first.entry().kind(), kind -> new HashMap<>())
                .computeIfAbsent(first.entry().id(), id -> new ArrayList<>(2));
        if (hits.size() < 2) {
          hits.add(hit);
        }
      }
    }

    /** Whether a clear name of the family stands in it. */
    boolean holdsFamily(String root) {
      return families.values().stream().anyMatch(known -> known.contains(root));
    }

    /** Whether a clear name of one of the kinds, but of another family, stands in it. */
    boolean holdsPeer(List<Kind> kinds, String root) {
      for (Kind kind : kinds) {
        Set<String> known = families.get(kind);
        if (known != null && (root == null || known.size() > 1 || !known.contains(root))) {
          return true;
        }
      }
      return false;
    }
  }
}
