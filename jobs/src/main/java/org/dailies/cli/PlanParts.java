package org.dailies.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.types.DataType;
import scala.Product;
import scala.collection.Iterator;

/**
 * All plans and expressions in a statement, wherever they stand: in subqueries, common table
 * expressions, hints, or in any other value that a node holds, so that nothing depends on what a
 * node calls its children.
 */
final class PlanParts {
  private final List<Object> found = new ArrayList<>();
  private final List<Object> open = new ArrayList<>();

  private PlanParts() {}

  static List<Object> of(LogicalPlan plan) {
    PlanParts parts = new PlanParts();
    parts.open.add(plan);
    while (!parts.open.isEmpty()) {
      parts.look(parts.open.remove(parts.open.size() - 1));
    }
    return parts.found;
  }

  private void look(Object part) {
    if (part instanceof LogicalPlan || part instanceof Expression) {
      found.add(part);
    }
    if (part instanceof DataType) {
      return;
    }
    if (part instanceof scala.collection.Iterable<?> several) {
      add(several.iterator());
    } else if (part instanceof Product product) {
      add(product.productIterator());
    }
  }

  private void add(Iterator<?> parts) {
    while (parts.hasNext()) {
      open.add(parts.next());
    }
  }
}
