package org.dailies.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * What is compared of an article: its words as hashes, in order.
 *
 * @param title distinct hashes, ascending, of the title's words of four letters and more
 * @param words hashes of the text's words, in order
 * @param facts distinct hashes, ascending, of the words that tell one event from another: numbers,
 *     and names as far as capitals show them
 * @param anchors hashes of the names and numbers, in order, that a translation leaves as they are;
 *     the last bit is set where they are neither short nor a year, the one before it in numbers
 * @param quotes quotations of some length
 * @param dense whether the script writes no spaces, so that a word is one character
 */
@SuppressWarnings("ArrayRecordComponent")
public record Print(
    int[] title, int[] words, int[] facts, int[] anchors, int quotes, boolean dense) {

  /**
   * The print of an article.
   *
   * @param maxWords how many words of the text are read
   * @param boilerplate tells the passages to cut, by the hash that {@link #passages} gives
   */
  public static Print of(String title, String text, int maxWords, LongPredicate boilerplate) {
    PassageWords head = PassageWords.of(title, maxWords);
    PassageWords body = PassageWords.of(text, maxWords).without(boilerplate);
    return new Print(
        head.marked(PassageWords.CONTENT),
        body.hashes(),
        body.marked(PassageWords.FACT),
        body.anchors(),
        body.count(PassageWords.QUOTED),
        body.dense());
  }

  /** The hashes of a text's passages, distinct; those that recur on an outlet are boilerplate. */
  public static long[] passages(String text, int maxWords) {
    PassageWords words = PassageWords.of(text, maxWords);
    long[] hashes = new long[words.ends().length];
    int from = 0;
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = words.passage(from, words.ends()[i]);
      from = words.ends()[i];
    }
    return Arrays.stream(hashes).distinct().toArray();
  }

  /** A hash of the whole text: equal for texts that differ in white space, case or marks only. */
  public long exactKey() {
    long hash = dense ? 3 : 5;
    for (int word : words) {
      hash = Hashes.mix(hash * 31 + word);
    }
    return hash;
  }

  /** Words of the headline that count: of ideographs two make one. */
  public int titleWords() {
    return dense ? title.length / 2 : title.length;
  }

  /** A hash of the headline's words, in any order: equal for texts that share a headline. */
  public long titleKey() {
    long hash = 7;
    for (int word : title) {
      hash = Hashes.mix(hash * 31 + word);
    }
    return hash;
  }

  /** Distinct hashes, ascending, of the runs of so many words. */
  public int[] shingles(int size) {
    return Hashes.distinct(runs(size));
  }

  /** Hashes of the runs of so many words, by the place where each begins. */
  int[] runs(int size) {
    if (words.length < size) {
      return new int[0];
    }
    int[] runs = new int[words.length - size + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = Hashes.run(words, i, size);
    }
    return runs;
  }

  /** The bytes that {@link #read} takes. */
  public byte[] bytes() {
    int count = title.length + words.length + facts.length + anchors.length;
    ByteBuffer bytes = ByteBuffer.allocate(21 + 4 * count);
    bytes.put((byte) (dense ? 1 : 0));
    bytes.putInt(quotes);
    for (int[] part : new int[][] {title, words, facts, anchors}) {
      bytes.putInt(part.length);
      bytes.asIntBuffer().put(part);
      bytes.position(bytes.position() + 4 * part.length);
    }
    return bytes.array();
  }

  /** Reads what {@link #bytes} wrote. */
  public static Print read(byte[] stored) {
    ByteBuffer bytes = ByteBuffer.wrap(stored);
    boolean dense = bytes.get() == 1;
    int quotes = bytes.getInt();
    int[][] parts = new int[4][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new int[bytes.getInt()];
      bytes.asIntBuffer().get(parts[i]);
      bytes.position(bytes.position() + 4 * parts[i].length);
    }
    return new Print(parts[0], parts[1], parts[2], parts[3], quotes, dense);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Print print
        && dense == print.dense
        && Arrays.equals(title, print.title)
        && Arrays.equals(words, print.words)
        && Arrays.equals(facts, print.facts)
        && Arrays.equals(anchors, print.anchors)
        && quotes == print.quotes;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(exactKey());
  }

  @Override
  public String toString() {
    return "Print of " + words.length + " words";
  }
}
