package org.dailies.topic;

/** How many documents two fits put into each pair of their topics. */
final class Overlap implements Parts.Sum<Overlap> {
  private static final long serialVersionUID = 1L;

  private final long[][] both;

  Overlap(int rows, int columns) {
    both = new long[rows][columns];
  }

  /** The overlap of two fits on documents. */
  static Overlap of(Parts<Doc> docs, Mixture a, Mixture b) {
    return docs.sum(
        () -> new Overlap(a.k(), b.k()),
        (sum, doc) -> {
          if (doc.words().length > 0) {
            int[] counted = doc.counted();
            sum.both[a.first(counted)][b.first(counted)]++;
          }
        });
  }

  @Override
  public Overlap plus(Overlap other) {
    for (int i = 0; i < both.length; i++) {
      for (int j = 0; j < both[i].length; j++) {
        both[i][j] += other.both[i][j];
      }
    }
    return this;
  }

  /** For each row the share it has in common with the column most like it (Jaccard), 0 to 1. */
  double[] likeness() {
    long[] rows = new long[both.length];
    long[] columns = new long[both.length == 0 ? 0 : both[0].length];
    for (int i = 0; i < both.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        rows[i] += both[i][j];
        columns[j] += both[i][j];
      }
    }
    double[] likeness = new double[both.length];
    for (int i = 0; i < both.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        long either = rows[i] + columns[j] - both[i][j];
        likeness[i] =
            either == 0 ? likeness[i] : Math.max(likeness[i], (double) both[i][j] / either);
      }
    }
    return likeness;
  }
}
