package org.dailies.nightly;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import org.apache.spark.sql.Column;

/** Which articles a step works on. */
public sealed interface Scope {
  /** The articles this run has ingested. */
  record New() implements Scope {}

  /** All articles there are. */
  record All() implements Scope {}

  /** No article but those that the run's own outcome touches. */
  record None() implements Scope {}

  /** The articles of some days, both ends included. */
  record Days(LocalDate from, LocalDate to) implements Scope {}

  /** The condition on rows of {@code articles}. */
  default Column filter(String runId) {
    if (this instanceof New) {
      return col("run_id").equalTo(runId);
    }
    if (this instanceof Days days) {
      return col("day").between(lit(days.from()), lit(days.to()));
    }
    return lit(!(this instanceof None));
  }
}
