package org.dailies.topic;

import java.util.ArrayList;
import java.util.List;

/**
 * Window counts of the folds that a hash of their ids puts the documents in: coherence on a fold is
 * what unseen text of that size would give.
 */
final class Folds implements Parts.Sum<Folds> {
  private static final long serialVersionUID = 1L;

  private final List<WindowCounts> folds = new ArrayList<>();

  Folds(int count, int[] chosen, int size, int window) {
    for (int fold = 0; fold < count; fold++) {
      folds.add(new WindowCounts(chosen, size, window));
    }
  }

  void add(Doc doc) {
    if (doc.words().length > 0) {
      int fold = (int) Long.remainderUnsigned(Doc.mix(Doc.hash(doc.id())), folds.size());
      folds.get(fold).add(doc.words());
    }
  }

  @Override
  public Folds plus(Folds other) {
    for (int fold = 0; fold < folds.size(); fold++) {
      folds.get(fold).plus(other.folds.get(fold));
    }
    return this;
  }

  /** NPMI of two chosen words over all documents. */
  double whole(int a, int b) {
    long one = 0;
    long other = 0;
    long both = 0;
    long windows = 0;
    for (WindowCounts fold : folds) {
      one += fold.one(a);
      other += fold.one(b);
      both += fold.two(a, b);
      windows += fold.windows();
    }
    return WindowCounts.npmi(one, other, both, windows);
  }

  /** Mean over the folds of the NPMI of two chosen words. */
  double mean(int a, int b) {
    double sum = 0;
    for (WindowCounts fold : folds) {
      sum += fold.npmi(a, b);
    }
    return sum / folds.size();
  }
}
