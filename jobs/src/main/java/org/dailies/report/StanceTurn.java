package org.dailies.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Where an actor stood in a quarter.
 *
 * @param quarter such as {@code 2026-Q1}
 * @param stance {@code embraces}, {@code cautious}, {@code opposes}, or {@code mixed}
 * @param turned whether it stood elsewhere when last seen
 * @param embraces stories of the quarter that show it embracing generative AI
 * @param cautious stories that show it cautious
 * @param opposes stories that show it opposed
 * @param shown what shows it, by day
 */
public record StanceTurn(
    String quarter,
    String stance,
    boolean turned,
    int embraces,
    int cautious,
    int opposes,
    List<Shown> shown) {

  public StanceTurn {
    shown = List.copyOf(shown);
  }

  /**
   * A sentence that shows a stance.
   *
   * @param outlet the outlet that printed it, or null
   * @param sentence crawled text
   * @param url the article's address, or null
   */
  public record Shown(
      String stance,
      LocalDate day,
      String storyId,
      String articleId,
      String outlet,
      String language,
      String sentence,
      String url) {}
}
