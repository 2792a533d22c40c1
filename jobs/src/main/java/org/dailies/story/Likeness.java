package org.dailies.story;

import java.util.Arrays;

/**
 * How two prints compare; every share lies in 0 to 1.
 *
 * @param jaccard runs of three words that both hold, of all they hold (Broder 1997)
 * @param containment the same, of those of the shorter text
 * @param covered share of the shorter text's words that stand in passages of six words and more
 *     which the longer one holds too
 * @param ratio words of the shorter text to those of the longer
 * @param facts numbers and names of the shorter text that the longer holds too; 1 where it has none
 * @param factCount distinct numbers and names of the shorter text
 * @param title words that both titles hold, of all they hold; 0 where one has no title
 * @param grounded the better of both titles' share of words that the longer text holds
 * @param lead share of the longer text's first words, as many as the shorter has, that stand in
 *     passages of the shorter
 * @param body the same as {@code covered}, without the words after the last such passage
 * @param tail words of the shorter text after that passage
 * @param content share of the shorter text's distinct words of content that the longer holds
 * @param aligned share of the shorter text's words of content that stand in the longer in the same
 *     order: the longest common subsequence of both, which misread words hardly touch
 * @param titleWords words of content of the headline that has fewer
 * @param words words of the shorter text
 * @param same whether the texts are the same, word for word
 */
public record Likeness(
    double jaccard,
    double containment,
    double covered,
    double ratio,
    double facts,
    int factCount,
    double title,
    double grounded,
    double lead,
    double body,
    int tail,
    double content,
    double aligned,
    int titleWords,
    int words,
    boolean same) {

  /** Compares two prints; the order of both does not matter. */
  public static Likeness of(Print a, Print b) {
    boolean aShorter = a.words().length <= b.words().length;
    Print shorter = aShorter ? a : b;
    Print longer = aShorter ? b : a;
    int scale = shorter.dense() ? 2 : 1;
    int[] few = shorter.shingles(3 * scale);
    int[] many = longer.shingles(3 * scale);
    int shared = Hashes.shared(few, many);
    int sharedFacts = Hashes.shared(shorter.facts(), longer.facts());
    int[] titleA = a.title();
    int[] titleB = b.title();
    int[] text = Hashes.distinct(longer.words());
    int passage = 6 * scale;
    int[] content = PassageWords.content(shorter.words());
    int[] distinct = Hashes.distinct(content);
    int[] other = PassageWords.content(longer.words());
    Reach reach = Reach.of(shorter, longer, passage, shorter.words().length);
    return new Likeness(
        share(shared, few.length + many.length - shared),
        share(shared, Math.min(few.length, many.length)),
        share(reach.covered(), shorter.words().length),
        share(shorter.words().length, longer.words().length),
        shorter.facts().length == 0 ? 1 : share(sharedFacts, shorter.facts().length),
        shorter.facts().length,
        share(
            Hashes.shared(titleA, titleB),
            titleA.length + titleB.length - Hashes.shared(titleA, titleB)),
        Math.max(
            share(Hashes.shared(titleA, text), titleA.length),
            share(Hashes.shared(titleB, text), titleB.length)),
        Reach.of(longer, shorter, passage, shorter.words().length).share(),
        share(reach.covered(), reach.last()),
        shorter.words().length - reach.last(),
        share(Hashes.shared(distinct, Hashes.distinct(other)), distinct.length),
        share(Alignment.length(content, other), content.length),
        Math.min(a.titleWords(), b.titleWords()),
        shorter.words().length,
        Arrays.equals(a.words(), b.words()));
  }

  /**
   * How far one text is covered by passages of another.
   *
   * @param covered words that stand in passages which the other holds
   * @param last where the last such passage ends
   * @param end words looked at
   */
  private record Reach(int covered, int last, int end) {
    static Reach of(Print of, Print by, int size, int first) {
      int[] runs = of.runs(size);
      int[] known = by.shingles(size);
      int end = Math.min(first, of.words().length);
      int covered = 0;
      int reach = 0;
      for (int i = 0; i < runs.length && i < end; i++) {
        if (Arrays.binarySearch(known, runs[i]) >= 0) {
          int stop = Math.min(end, i + size);
          covered += stop - Math.max(i, reach);
          reach = stop;
        }
      }
      return new Reach(covered, reach, end);
    }

    double share() {
      return Likeness.share(covered, end);
    }
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
