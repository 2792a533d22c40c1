package org.dailies.nightly;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which steps a run takes, and on which articles.
 *
 * @param ingests whether archives are read
 * @param from the first stage after ingest; all that lies downstream of it follows
 * @param refit whether the topic model is fitted anew
 * @param takedown what is to be forgotten first; empty for other runs
 */
public record Plan(
    boolean ingests, Stage from, Scope scope, boolean refit, Optional<Takedown> takedown) {
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
    return new Plan(true, Stage.STORIES, new Scope.New(), false, Optional.empty());
  }

  /** Computes a stage for all articles again, and what lies downstream of it. */
  public static Plan again(Stage from) {
    return new Plan(false, from, new Scope.All(), false, Optional.empty());
  }

  /** Fits the topic model anew. */
  public static Plan fitTopics() {
    return new Plan(false, Stage.TOPICS, new Scope.All(), true, Optional.empty());
  }

  /** Computes everything again for the articles of some days, both ends included. */
  public static Plan days(LocalDate from, LocalDate to) {
    return new Plan(false, Stage.STORIES, new Scope.Days(from, to), false, Optional.empty());
  }

  /** Takes something out, and brings up to date what was counted with it. */
  static Plan forget(Takedown takedown) {
    return new Plan(false, Stage.STORIES, new Scope.New(), false, Optional.of(takedown));
  }

  /** Whether the run computes a stage: it is the first one, or downstream of it. */
  boolean reaches(Stage stage) {
    return from.compareTo(stage) <= 0;
  }
}
