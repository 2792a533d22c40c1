package org.dailies.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.story.Print;
import org.dailies.story.StorySet;

/**
 * What is usual for the same work: MinHash over the word shingles of whole texts (Broder 1997) in
 * bands, pairs above a similarity joined into components.
 */
final class MinHashPeer {
  private static final int BANDS = 64;
  private static final int ROWS = 2;

  private final List<StorySet.Text> texts;
  private final List<int[]> signatures = new ArrayList<>();
  private final int[] parents;

  private MinHashPeer(List<StorySet.Text> texts, int shingle) {
    this.texts = texts;
    this.parents = new int[texts.size()];
    for (StorySet.Text text : texts) {
      Print print = Print.of(text.title(), text.text(), 5_000, passage -> false);
      signatures.add(signature(print.shingles(print.dense() ? shingle * 2 : shingle)));
    }
  }

  /** The cluster of each text, in one language, with that similarity and more. */
  static Map<String, String> clusters(List<StorySet.Text> texts, int shingle, double similarity) {
    return new MinHashPeer(texts, shingle).join(similarity);
  }

  private Map<String, String> join(double similarity) {
    Arrays.setAll(parents, i -> i);
    for (int band = 0; band < BANDS; band++) {
      Map<String, List<Integer>> buckets = new HashMap<>();
      for (int i = 0; i < texts.size(); i++) {
        int[] rows = Arrays.copyOfRange(signatures.get(i), band * ROWS, (band + 1) * ROWS);
        String key = texts.get(i).language() + Arrays.toString(rows);
        List<Integer> before = buckets.computeIfAbsent(key, name -> new ArrayList<>());
        for (int other : before) {
          if (root(other) != root(i) && alike(other, i) >= similarity) {
            parents[root(i)] = root(other);
          }
        }
        before.add(i);
      }
    }
    Map<String, String> clusters = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      clusters.put(texts.get(i).articleId(), "cluster " + root(i));
    }
    return clusters;
  }

  private double alike(int a, int b) {
    int same = 0;
    for (int i = 0; i < BANDS * ROWS; i++) {
      same += signatures.get(a)[i] == signatures.get(b)[i] ? 1 : 0;
    }
    return (double) same / (BANDS * ROWS);
  }

  private int root(int at) {
    int root = at;
    while (parents[root] != root) {
      root = parents[root];
    }
    return root;
  }

  private static int[] signature(int[] shingles) {
    int[] least = new int[BANDS * ROWS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int shingle : shingles) {
      long hash = shingle * 0x9E3779B97F4A7C15L;
      for (int i = 0; i < least.length; i++) {
        hash += 0x9E3779B97F4A7C15L;
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        least[i] = Math.min(least[i], (int) (mixed >>> 33));
      }
    }
    return least;
  }
}
