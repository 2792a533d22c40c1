package org.dailies.topic;

import java.io.Serializable;
import java.util.List;

/**
 * Documents cut into parts, in no order that may be relied on: whatever is summed over them must be
 * the same for any cut and any order, so sums are of integers.
 *
 * @param <T> a document
 */
interface Parts<T> {
  /** How many documents there are. */
  long count();

  /** The sum over all documents. */
  <S extends Sum<S>> S sum(Zero<S> zero, Add<S, T> add);

  /** One document made of each. */
  <U> Parts<U> map(Turn<T, U> turn);

  /** Each document as it is turned, all of them gathered, in any order. */
  <U> List<U> gather(Turn<T, U> turn);

  /** Keeps the documents at hand for many passes; {@link #release} lets them go. */
  Parts<T> keep();

  /** Lets go what {@link #keep} kept. */
  void release();

  /** A sum that another one can be added to; what is added may be spoilt by it. */
  interface Sum<S> extends Serializable {
    /** This sum with another one added. */
    S plus(S other);
  }

  /** An empty sum. */
  @FunctionalInterface
  interface Zero<S> extends Serializable {
    /** A new one. */
    S make();
  }

  /** Adds a document to a sum. */
  @FunctionalInterface
  interface Add<S, T> extends Serializable {
    /** Adds it. */
    void to(S sum, T document);
  }

  /** Turns a document into something else. */
  @FunctionalInterface
  interface Turn<T, U> extends Serializable {
    /** What becomes of it. */
    U of(T document);
  }
}
