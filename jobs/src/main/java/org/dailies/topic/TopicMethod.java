package org.dailies.topic;

import java.io.Serializable;

/** A way of fitting topics to documents. */
interface TopicMethod {
  /**
   * What a fit gives.
   *
   * @param counts how often each word stands for each topic, in fixed point: {@code [word * k + t]}
   * @param mixture what assigns documents
   * @param vectors vectors of the words, one after another, of which like ones stand for words that
   *     keep like company; empty where the method has none
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Fit(long[] counts, Mixture mixture, float[] vectors) implements Serializable {}

  /** Documents made ready to be fitted with several numbers of topics and seeds. */
  @FunctionalInterface
  interface Prepared {
    /** Fits {@code k} topics. */
    Fit fit(int k, long seed);
  }

  /** Makes documents ready; they are read again by each fit. */
  Prepared prepare(Parts<Doc> documents, int vocabulary);
}
