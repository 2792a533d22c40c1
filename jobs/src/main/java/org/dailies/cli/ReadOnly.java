package org.dailies.cli;

import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.ExecuteImmediateQuery;
import org.apache.spark.sql.catalyst.plans.logical.Command;
import org.apache.spark.sql.catalyst.plans.logical.ExecutableDuringAnalysis;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.ParsedStatement;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * Lets through what reads: queries, {@code SHOW}, {@code DESCRIBE} and {@code EXPLAIN}. Whatever
 * changes a table goes past the writer's lock and the run's commit, and a table that was dropped
 * cannot be repaired.
 */
final class ReadOnly {
  private static final Set<String> LOOKS = Set.of("Show", "Describe", "Explain");

  private ReadOnly() {}

  /**
   * Says what would write before any of it is executed.
   *
   * @throws DailiesException USAGE for a statement that does more than read, or is no SQL
   */
  static void check(SparkSession spark, String sql) {
    LogicalPlan plan;
    try {
      plan = spark.sessionState().sqlParser().parsePlan(sql);
    } catch (Exception e) {
      throw refused(e);
    }
    String statement = plan.getClass().getSimpleName();
    if (LOOKS.stream().noneMatch(statement::startsWith) && plan.exists(ReadOnly::writes)) {
      throw new DailiesException(
          Code.USAGE,
          "A query only reads (SELECT, WITH, SHOW, DESCRIBE, EXPLAIN): %s does not",
          statement);
    }
  }

  /** What Spark says of a query that does not stand, in one line. */
  static DailiesException refused(Exception e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    String first = message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return new DailiesException(Code.USAGE, e, "The query does not stand: %s", first.strip());
  }

  private static boolean writes(LogicalPlan plan) {
    return plan instanceof Command
        || plan instanceof ParsedStatement
        || plan instanceof ExecutableDuringAnalysis
        || plan instanceof ExecuteImmediateQuery;
  }
}
