package org.dailies.story;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.dailies.config.StoryConfig;

/**
 * The keys under which prints that share a passage meet.
 *
 * <p>Of every stretch of {@code winnow} runs the one with the least hash is a key (winnowing:
 * Schleimer, Wilkerson and Aiken 2003), so any passage of {@code bandWords + winnow - 1} words that
 * two texts share gives them a key in common, however long the rest of either is; MinHash over
 * whole texts would miss an extract of a long one. Of the keys those under a fixed threshold are
 * kept, and at least {@code minKeys} of the least: a sample that falls alike on both texts. Of a
 * text's first {@code leadWords} all are kept, since extracts are cut from the top.
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
    int[] minima = minima(runs, config.winnow());
    long[] keys = keys(minima);
    int kept = 0;
    while (kept < keys.length
        && (kept < config.minKeys() || (keys[kept] + 0x1p63) * 0x1p-64 < config.keyShare())) {
      kept++;
    }
    int lead = print.dense() ? config.leadWords() * 2 : config.leadWords();
    long[] first = keys(Arrays.copyOf(minima, Math.min(lead, minima.length)));
    return LongStream.concat(Arrays.stream(keys, 0, kept), Arrays.stream(first))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long[] keys(int[] minima) {
    return Arrays.stream(Hashes.distinct(minima)).mapToLong(Hashes::mix).sorted().toArray();
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
