package org.dailies.report;

/**
 * How the stories of a studio, or of all, have moved from one report or week to the next.
 *
 * @param studioId {@code coverage.actor_id}, or {@link Series#ALL}
 * @param name the studio's name in the lexicon
 * @param stories how many there are now
 * @param before how many there were then
 * @param fresh how many of those now are new
 * @param left how many of those then have left the window by their date
 */
public record Moved(
    String studioId, String name, Count stories, long before, Count fresh, long left) {

  /** Stories now less stories then. */
  public long change() {
    return stories.value() - before;
  }

  /**
   * What neither new stories nor the passing of days explain: stories that were judged otherwise,
   * joined or parted. {@code change = fresh - left + other}.
   */
  public long other() {
    return change() - fresh.value() + left;
  }
}
