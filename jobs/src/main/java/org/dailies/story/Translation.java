package org.dailies.story;

import java.util.Arrays;
import java.util.Set;
import org.dailies.config.StoryConfig;

/**
 * How far two texts of different languages say the same: their names and numbers, which survive
 * translation, are the same and stand in the same order, and as much of both is quoted. Reports of
 * one event written independently share names too, but fewer numbers, and in another order.
 *
 * @param shared distinct names and numbers that both hold, short ones and years left out
 * @param share distinct names and numbers that both hold, of those of the text that has fewer
 * @param mutual the same, of those of the text that has more
 * @param named whether capitals tell names in both: not in a script without capitals, nor where all
 *     nouns have them
 * @param order share of their places, in the text where they have fewer, that stand in the same
 *     order in both
 * @param quotes quotations of the text that has fewer to those of the other, one added to each
 * @param copied share of the shorter text's runs of three words that stand in the other: no
 *     translation where that is much
 * @param ratio words of the shorter text to those of the longer
 * @param words words of the shorter text
 */
public record Translation(
    int shared,
    double share,
    double mutual,
    boolean named,
    double order,
    double quotes,
    double copied,
    double ratio,
    int words) {
  /** Languages whose capitals tell nouns as well as names, and languages without capitals. */
  private static final Set<String> NOT_NAMED =
      Set.of("de", "lb", "ko", "ar", "fa", "ur", "he", "hi", "bn", "ta", "te", "ka");

  /** Share of words that are numbers, from which a text is a table. */
  private static final double TABLE = 0.2;

  /** Compares two prints and their languages; the order of both does not matter. */
  public static Translation of(Print a, String languageOfA, Print b, String languageOfB) {
    int[] ofA = Hashes.distinct(a.anchors());
    int[] ofB = Hashes.distinct(b.anchors());
    int[] both = Arrays.stream(ofA).filter(anchor -> holds(ofB, anchor)).toArray();
    int[] first = Arrays.stream(a.anchors()).filter(anchor -> holds(both, anchor)).toArray();
    int[] second = Arrays.stream(b.anchors()).filter(anchor -> holds(both, anchor)).toArray();
    int[] runsOfA = a.shingles(3);
    int[] runsOfB = b.shingles(3);
    int fewer = Math.min(words(a), words(b));
    return new Translation(
        (int) Arrays.stream(both).filter(anchor -> (anchor & 1) != 0).count(),
        share(both.length, Math.min(ofA.length, ofB.length)),
        share(both.length, Math.max(ofA.length, ofB.length)),
        isNamed(a, languageOfA) && isNamed(b, languageOfB),
        share(Alignment.length(first, second), Math.min(first.length, second.length)),
        share(Math.min(a.quotes(), b.quotes()) + 1, Math.max(a.quotes(), b.quotes()) + 1),
        share(Hashes.shared(runsOfA, runsOfB), Math.min(runsOfA.length, runsOfB.length)),
        share(fewer, Math.max(words(a), words(b))),
        fewer);
  }

  /** Whether one is suspected to translate the other. */
  public boolean isSuspected(StoryConfig config) {
    return shared >= config.translationAnchors()
        && mutual >= config.translationMutual()
        && words >= config.translationWords()
        && ratio >= config.translationRatio()
        && copied < config.translationCopied()
        && similarity() >= config.translationAlike();
  }

  /** From 0 to 1. */
  public double similarity() {
    return (named ? mutual : share * share) * order * Math.sqrt(quotes);
  }

  private static boolean isNamed(Print print, String language) {
    return !print.dense() && !NOT_NAMED.contains(language);
  }

  private static int numbers(Print print) {
    return (int) Arrays.stream(print.anchors()).filter(anchor -> (anchor & 2) != 0).count();
  }

  /** The names and numbers by which a print can meet its translation, distinct; none of a table. */
  public static int[] leads(Print print) {
    if (numbers(print) > TABLE * words(print)) {
      return new int[0];
    }
    return Arrays.stream(print.anchors()).filter(a -> (a & 1) != 0).distinct().toArray();
  }

  private static boolean holds(int[] ascending, int value) {
    return Arrays.binarySearch(ascending, value) >= 0;
  }

  /** Words; of ideographs two make one. */
  private static int words(Print print) {
    return print.dense() ? print.words().length / 2 : print.words().length;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
