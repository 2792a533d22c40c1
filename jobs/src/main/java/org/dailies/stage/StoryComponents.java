package org.dailies.stage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Joins pairs into connected components, in one task: it holds the ids of paired printings only,
 * some 200 bytes each, and leaves all others where they are.
 */
final class StoryComponents {
  private static final StructType COMPONENT =
      new StructType()
          .add("member_id", DataTypes.StringType)
          .add("component", DataTypes.StringType)
          .add("touched", DataTypes.BooleanType);

  private StoryComponents() {}

  /** Each paired printing with its component's least id, and whether the component is touched. */
  static Dataset<Row> of(Dataset<Row> pairs) {
    return pairs
        .select("a", "b", "fresh")
        .repartition(1)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) rows -> new Forest(rows).members(),
            Encoders.row(COMPONENT));
  }

  /** Union-find with path halving; the least id of a tree is its root. */
  private static final class Forest {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> parents = new ArrayList<>();
    private final List<Boolean> touched = new ArrayList<>();

    Forest(Iterator<Row> pairs) {
      while (pairs.hasNext()) {
        Row pair = pairs.next();
        int a = root(number(pair.getString(0)));
        int b = root(number(pair.getString(1)));
        boolean fresh = touched.get(a) || touched.get(b) || pair.getBoolean(2);
        boolean first = ids.get(a).compareTo(ids.get(b)) <= 0;
        parents.set(first ? b : a, first ? a : b);
        touched.set(first ? a : b, fresh);
      }
    }

    Iterator<Row> members() {
      Iterator<String> each = ids.iterator();
      return new Iterator<>() {
        private int number;

        @Override
        public boolean hasNext() {
          return each.hasNext();
        }

        @Override
        public Row next() {
          int root = root(number++);
          return RowFactory.create(each.next(), ids.get(root), touched.get(root));
        }
      };
    }

    private int number(String id) {
      Integer known = numbers.get(id);
      if (known != null) {
        return known;
      }
      numbers.put(id, ids.size());
      parents.add(ids.size());
      touched.add(false);
      ids.add(id);
      return ids.size() - 1;
    }

    private int root(int number) {
      int at = number;
      while (parents.get(at) != at) {
        parents.set(at, parents.get(parents.get(at)));
        at = parents.get(at);
      }
      return at;
    }
  }
}
