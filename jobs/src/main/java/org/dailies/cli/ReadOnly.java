package org.dailies.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.SparkThrowable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.expressions.CallMethodViaReflection;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.UserDefinedExpression;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.View;
import org.apache.spark.sql.execution.CommandExecutionMode;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.command.ExplainCommand;
import org.apache.spark.sql.execution.datasources.v2.DataSourceV2Relation;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * Lets through what reads the published tables: queries, {@code SHOW}, {@code DESCRIBE} and {@code
 * EXPLAIN}. A statement is checked as it is parsed, before Spark resolves a name in it, and a query
 * once more as Spark resolved it, before a row is read. Both checks are lists of what is allowed.
 */
final class ReadOnly {
  private static final String CATALOG = "dailies";
  private static final int LONGEST = 100_000;

  /** How deep brackets may stand in one another: the parser's memory grows with the depth. */
  private static final int DEEPEST = 100;

  private ReadOnly() {}

  /** Takes from a session that serves queries what could reach a file by its path. */
  static void restrict(SparkSession spark) {
    spark.conf().set("spark.sql.runSQLOnFiles", "false");
  }

  /**
   * The rows of a statement that only reads; none of them is computed yet.
   *
   * @throws DailiesException USAGE for a statement that does more than read, or is no SQL
   */
  static Dataset<Row> rows(SparkSession spark, String sql) {
    LogicalPlan parsed = check(spark, sql);
    LogicalPlan asked = parsed instanceof ExplainCommand explain ? explain.logicalPlan() : parsed;
    if (!QueryPlan.tells(asked)) {
      resolved(analyzed(spark, asked)).ifPresent(ReadOnly::refuse);
    }
    return answer(() -> spark.sql(sql));
  }

  /**
   * Says what would do more than read before any of it is resolved or executed.
   *
   * @throws DailiesException USAGE for a statement that does more than read, or is no SQL
   */
  static LogicalPlan check(SparkSession spark, String sql) {
    if (sql.length() > LONGEST) {
      refuse("a statement has at most " + LONGEST + " characters");
    }
    if (nesting(sql) > DEEPEST) {
      refuse("brackets stand at most " + DEEPEST + " deep in one another");
    }
    LogicalPlan plan = answer(() -> spark.sessionState().sqlParser().parsePlan(sql));
    QueryPlan.fault(plan).ifPresent(ReadOnly::refuse);
    return plan;
  }

  private static LogicalPlan analyzed(SparkSession spark, LogicalPlan parsed) {
    return answer(
        () -> {
          QueryExecution execution =
              spark.sessionState().executePlan(parsed, CommandExecutionMode.SKIP());
          execution.assertAnalyzed();
          return execution.analyzed();
        });
  }

  private static int nesting(String sql) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < sql.length(); i++) {
      char c = sql.charAt(i);
      depth += "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  }

  /**
   * What Spark answers.
   *
   * @throws DailiesException USAGE where the query itself is at fault: it does not parse, names
   *     what is not there, or divides by zero
   */
  static <T> T answer(Callable<T> question) {
    try {
      return question.call();
    } catch (DailiesException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      throw refused(e);
    }
  }

  private static DailiesException refused(Throwable fault) {
    if (fault instanceof StackOverflowError) {
      return new DailiesException(
          Code.USAGE, fault, "The query does not stand: it is nested too deeply");
    }
    Throwable told = fault;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SparkThrowable spark && spark.getCondition() != null) {
        told = cause;
      }
    }
    String message = told.getMessage() == null ? "" : told.getMessage();
    String first = message.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return new DailiesException(Code.USAGE, fault, "The query does not stand: %s", first.strip());
  }

  private static void refuse(String reason) {
    throw new DailiesException(
        Code.USAGE, "A query only reads (SELECT, WITH, SHOW, DESCRIBE, EXPLAIN): %s", reason);
  }

  private static Optional<String> resolved(LogicalPlan plan) {
    return PlanParts.of(plan).stream().map(ReadOnly::fault).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> fault(Object part) {
    if (part instanceof CallMethodViaReflection || part instanceof UserDefinedExpression) {
      return Optional.of(((Expression) part).prettyName() + " is not allowed");
    }
    if (!(part instanceof LogicalPlan plan)) {
      return Optional.empty();
    }
    if (!QueryPlan.mayBeResolved(plan)) {
      return Optional.of(plan.getClass().getSimpleName() + " is not allowed");
    }
    if (plan instanceof View view && !view.isTempView()) {
      return Optional.of("a stored view is not allowed");
    }
    if (plan instanceof DataSourceV2Relation relation
        && (relation.catalog().isEmpty() || !relation.catalog().get().name().equals(CATALOG))) {
      return Optional.of("tables outside the warehouse are not allowed");
    }
    return Optional.empty();
  }
}
