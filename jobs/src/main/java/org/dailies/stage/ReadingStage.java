package org.dailies.stage;

import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;
import org.dailies.table.ArticleRow;

/** The stages that read articles' texts, as {@code rejects.stage} and flags name them. */
public enum ReadingStage {
  /** Sentences, mentions, quotes, frames, stances, uses, coverage, recurring lines. */
  ANALYSIS,
  /** What is compared of an article, and the comparisons. */
  STORIES,
  /** The words that topics are made of. */
  TOPICS,
  /** The terms that tell why a series departs from what was expected. */
  ALERTS,
  /** The sentences behind a report's numbers. */
  REPORT;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether an article could be read by all stages, a condition on rows of {@code articles}. */
  public static Column isRead() {
    return functions.expr(
        "not exists(coalesce(flags, array()), flag -> startswith(flag, '"
            + ArticleRow.UNREAD
            + "'))");
  }
}
