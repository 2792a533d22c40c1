package org.dailies.topic;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** The most typical stories of each topic, and how many have it for their first. */
final class Typical implements Parts.Sum<Typical> {
  private static final long serialVersionUID = 1L;
  private static final Comparator<Example> BEST =
      Comparator.comparingDouble(Example::fit).reversed().thenComparing(Example::id);

  private final List<List<Example>> best = new ArrayList<>();
  private final long[] first;
  private final int kept;

  /** A story with how well it fits. */
  record Example(String id, String headline, double fit) implements Serializable {}

  Typical(int k, int kept) {
    this.kept = kept;
    this.first = new long[k];
    for (int t = 0; t < k; t++) {
      best.add(new ArrayList<>());
    }
  }

  void add(TopicFit.Read read, Mixture mixture) {
    if (read.words().length == 0) {
      return;
    }
    int[] counted = read.doc().counted();
    int t = mixture.first(counted);
    first[t]++;
    add(t, new Example(read.story().id(), read.story().title(), mixture.lift(counted, t)));
  }

  private void add(int t, Example example) {
    List<Example> list = best.get(t);
    int at = Collections.binarySearch(list, example, BEST);
    if (at < 0 && -at - 1 < kept) {
      list.add(-at - 1, example);
      if (list.size() > kept) {
        list.remove(kept);
      }
    }
  }

  @Override
  public Typical plus(Typical other) {
    for (int t = 0; t < first.length; t++) {
      first[t] += other.first[t];
      for (Example example : other.best.get(t)) {
        add(t, example);
      }
    }
    return this;
  }

  List<Example> best(int t) {
    return List.copyOf(best.get(t));
  }

  long first(int t) {
    return first[t];
  }
}
