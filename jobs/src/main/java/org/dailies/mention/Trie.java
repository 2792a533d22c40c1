package org.dailies.mention;

import java.util.Arrays;
import java.util.List;

/**
 * A prefix automaton over folded keys, laid out level by level in flat arrays: the children of a
 * node lie side by side, so a step is a search among a few labels. Node 0 is the root and, as the
 * outcome of a step, "no such child".
 */
final class Trie {
  private final char[] labels;
  private final int[] firstChild;
  private final int[] keys;
  private final int[] roots = new int[Character.MAX_VALUE + 1];

  private Trie(char[] labels, int[] firstChild, int[] keys) {
    this.labels = labels;
    this.firstChild = firstChild;
    this.keys = keys;
    for (int node = firstChild[0]; node < firstChild[1]; node++) {
      roots[labels[node]] = node;
    }
  }

  /** Builds the automaton of sorted, distinct, non-empty keys. */
  static Trie of(List<String> sorted) {
    int size = 1;
    String before = "";
    for (String key : sorted) {
      size += key.length() - shared(before, key);
      before = key;
    }
    char[] labels = new char[size];
    int[] firstChild = new int[size + 1];
    int[] keys = new int[size];
    Arrays.fill(keys, -1);
    int[] low = new int[size];
    int[] high = new int[size];
    int[] depth = new int[size];
    high[0] = sorted.size();
    int next = 1;
    for (int node = 0; node < size; node++) {
      firstChild[node] = next;
      int from = low[node];
      if (node > 0 && sorted.get(from).length() == depth[node]) {
        keys[node] = from++;
      }
      while (from < high[node]) {
        char label = sorted.get(from).charAt(depth[node]);
        int to = from + 1;
        while (to < high[node] && sorted.get(to).charAt(depth[node]) == label) {
          to++;
        }
        labels[next] = label;
        low[next] = from;
        high[next] = to;
        depth[next++] = depth[node] + 1;
        from = to;
      }
    }
    firstChild[size] = next;
    return new Trie(labels, firstChild, keys);
  }

  /** The node of a key's first glyph, or 0. */
  int root(char label) {
    return roots[label];
  }

  /** The child under a label, or 0. */
  int child(int node, char label) {
    int low = firstChild[node];
    int high = firstChild[node + 1];
    if (high - low > 8) {
      int found = Arrays.binarySearch(labels, low, high, label);
      return Math.max(found, 0);
    }
    for (int child = low; child < high; child++) {
      if (labels[child] == label) {
        return child;
      }
    }
    return 0;
  }

  /** The index of the key that ends here, or -1. */
  int key(int node) {
    return keys[node];
  }

  private static int shared(String first, String second) {
    int length = 0;
    while (length < first.length()
        && length < second.length()
        && first.charAt(length) == second.charAt(length)) {
      length++;
    }
    return length;
  }
}
