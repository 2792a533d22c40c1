package org.dailies.nightly;

import java.time.LocalDate;

/**
 * Which steps a run takes, and on which articles.
 *
 * @param ingests whether archives are read
 * @param from the first stage after ingest; all that lies downstream of it follows
 * @param refit whether the topic model is fitted anew
 */
public record Plan(boolean ingests, Stage from, Scope scope, boolean refit) {
  /** The stages that a run can begin with. */
  public enum Stage {
    STORIES,
    MENTIONS,
    COVERAGE,
    TOPICS,
    TRENDS
  }

  /** Ingests what is new and brings everything up to date. */
  public static Plan nightly() {
    return new Plan(true, Stage.STORIES, new Scope.New(), false);
  }

  /** Computes a stage for all articles again, and what lies downstream of it. */
  public static Plan again(Stage from) {
    return new Plan(false, from, new Scope.All(), false);
  }

  /** Fits the topic model anew. */
  public static Plan fitTopics() {
    return new Plan(false, Stage.TOPICS, new Scope.All(), true);
  }

  /** Computes everything again for the articles of some days, both ends included. */
  public static Plan days(LocalDate from, LocalDate to) {
    return new Plan(false, Stage.STORIES, new Scope.Days(from, to), false);
  }

  /** Whether the run computes a stage: it is the first one, or downstream of it. */
  boolean reaches(Stage stage) {
    return from.compareTo(stage) <= 0;
  }
}
