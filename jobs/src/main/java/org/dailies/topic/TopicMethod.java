package org.dailies.topic;

import java.io.Serializable;

/** A way of fitting topics to documents. */
interface TopicMethod {
  /**
   * What a fit gives.
   *
   * @param counts how often each word stands for each topic, in fixed point: {@code [word * k + t]}
   * @param mixture what assigns documents
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Fit(long[] counts, Mixture mixture) implements Serializable {}

  /** Fits {@code k} topics. */
  Fit fit(Parts<Doc> documents, int vocabulary, int k, long seed);
}
