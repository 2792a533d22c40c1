package org.dailies.frame;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks up stretches of lists that are sorted by an offset, by halving. */
final class Sorted {
  private Sorted() {}

  /** The elements whose offset lies in [from, to); the list must be sorted by it. */
  static <T> List<T> between(List<T> sorted, ToIntFunction<T> offset, int from, int to) {
    return from >= to
        ? List.of()
        : sorted.subList(first(sorted, offset, from), first(sorted, offset, to));
  }

  /** The index of the first element whose offset is {@code from} or more; the size if none is. */
  static <T> int first(List<T> sorted, ToIntFunction<T> offset, int from) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (offset.applyAsInt(sorted.get(middle)) < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
