package org.dailies.topic;

import java.util.List;

/** Documents in this process's memory. */
record LocalParts<T>(List<T> documents) implements Parts<T> {
  LocalParts {
    documents = List.copyOf(documents);
  }

  @Override
  public long count() {
    return documents.size();
  }

  @Override
  public <S extends Sum<S>> S sum(Zero<S> zero, Add<S, T> add) {
    S sum = zero.make();
    for (T document : documents) {
      add.to(sum, document);
    }
    return sum;
  }

  @Override
  public <U> Parts<U> map(Turn<T, U> turn) {
    return new LocalParts<>(gather(turn));
  }

  @Override
  public <U> List<U> gather(Turn<T, U> turn) {
    return documents.stream().map(turn::of).toList();
  }

  @Override
  public Parts<T> keep() {
    return this;
  }

  @Override
  public void release() {}
}
