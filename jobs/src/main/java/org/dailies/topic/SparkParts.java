package org.dailies.topic;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.storage.StorageLevel;

/** Documents in the partitions of a Spark job. */
record SparkParts<T>(JavaRDD<T> documents) implements Parts<T> {
  @Override
  public long count() {
    return documents.count();
  }

  @Override
  public <S extends Sum<S>> S sum(Zero<S> zero, Add<S, T> add) {
    if (documents.getNumPartitions() == 0) {
      return zero.make();
    }
    return documents
        .mapPartitions(
            rows -> {
              S sum = zero.make();
              rows.forEachRemaining(row -> add.to(sum, row));
              return List.of(sum).iterator();
            })
        .treeReduce((a, b) -> a.plus(b));
  }

  @Override
  public <U> Parts<U> map(Turn<T, U> turn) {
    return new SparkParts<>(documents.map(turn::of));
  }

  @Override
  public <U> List<U> gather(Turn<T, U> turn) {
    return documents.map(turn::of).collect();
  }

  @Override
  public Parts<T> keep() {
    documents.persist(StorageLevel.MEMORY_AND_DISK());
    return this;
  }

  @Override
  public void release() {
    documents.unpersist(false);
  }
}
