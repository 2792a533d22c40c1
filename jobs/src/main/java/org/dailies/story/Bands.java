package org.dailies.story;

import java.util.Arrays;
import org.dailies.StoryConfig;

/**
 * The keys under which prints that share a passage meet.
 *
 * <p>Of every stretch of {@code winnow} runs the one with the least hash is a key (winnowing:
 * Schleimer, Wilkerson and Aiken 2003), so any passage of {@code bandWords + winnow - 1} words that
 * two texts share gives them a key in common, however long the rest of either is; MinHash over
 * whole texts would miss an extract of a long one. Of the keys those under a fixed threshold are
 * kept, and at least {@code minKeys} of the least: a sample that falls alike on both texts.
 */
public final class Bands {
  private Bands() {}

  /** The keys of a print, distinct, ascending; none for a text shorter than one run. */
  public static long[] of(Print print, StoryConfig config) {
    int size = print.dense() ? config.bandWords() * 2 : config.bandWords();
    int[] runs = print.runs(size);
    if (runs.length == 0) {
      return new long[0];
    }
    int[] least = Hashes.distinct(minima(runs, config.winnow()));
    long[] keys = Arrays.stream(least).mapToLong(Hashes::mix).sorted().toArray();
    int kept = 0;
    while (kept < keys.length
        && (kept < config.minKeys() || (keys[kept] + 0x1p63) * 0x1p-64 < config.keyShare())) {
      kept++;
    }
    return Arrays.copyOf(keys, kept);
  }

  private static int[] minima(int[] runs, int stretch) {
    int width = Math.min(stretch, runs.length);
    int[] minima = new int[runs.length - width + 1];
    for (int i = 0; i < minima.length; i++) {
      int least = runs[i];
      for (int j = i + 1; j < i + width; j++) {
        if (Integer.compareUnsigned(runs[j], least) < 0) {
          least = runs[j];
        }
      }
      minima[i] = least;
    }
    return minima;
  }
}
