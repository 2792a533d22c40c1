package org.dailies.story;

import java.util.Optional;
import org.dailies.config.StoryConfig;

/**
 * Decides whether two texts are printings of one story.
 *
 * <p>What counts is how much of the shorter text the longer one carries in whole passages. Between
 * two outlets text that is carried over is evidence in itself; one outlet uses its own background,
 * its templates and its lists again and again, so more is asked there, the less the headlines
 * agree. More is asked too where one text is much shorter: a digest holds items of many stories.
 * Three things refuse: a text that never speaks of its own headline (a wall, a consent page),
 * numbers and names that differ while the words agree (a template), and a text too short to be told
 * from another.
 */
public final class Sameness {
  private Sameness() {}

  /**
   * The relation of two texts of one story: exact, near or abridged; empty if they are not.
   *
   * @param sameOutlet whether one outlet is known to have printed both
   * @param sameDay whether less than a day lies between both
   */
  public static Optional<StoryRelation> of(
      Likeness likeness, boolean sameOutlet, boolean sameDay, StoryConfig config) {
    boolean titled = likeness.title() >= config.titleAlike();
    if (likeness.same()) {
      boolean told = likeness.words() >= config.minWords() && speaksOfItself(likeness, config);
      return titled || told ? Optional.of(StoryRelation.EXACT) : Optional.empty();
    }
    if (isFeed(likeness, sameDay, config)) {
      return Optional.of(StoryRelation.ABRIDGED);
    }
    if (likeness.words() < config.minWords()
        || !(titled || speaksOfItself(likeness, config))
        || isTemplate(likeness, config)) {
      return Optional.empty();
    }
    if (likeness.ratio() >= config.abridgedRatio()) {
      boolean carried = likeness.covered() >= needed(likeness, sameOutlet, config);
      boolean alike =
          !sameOutlet && (likeness.jaccard() >= config.alike() || isMisread(likeness, config));
      return carried || alike ? Optional.of(extent(likeness, config)) : Optional.empty();
    }
    boolean tailed =
        likeness.tail() <= Math.min(config.tailWords(), likeness.words() - config.minWords());
    double held = tailed ? likeness.body() : likeness.covered();
    boolean carried = held >= needed(likeness, sameOutlet, config);
    boolean whole = held >= config.carriedWhole();
    boolean fromTop = likeness.lead() >= config.fromTop();
    boolean longEnough = likeness.ratio() >= config.extractRatio();
    return carried && (titled || (whole && (longEnough || fromTop)))
        ? Optional.of(StoryRelation.ABRIDGED)
        : Optional.empty();
  }

  /**
   * Whether one is what a feed prints of the other: much shorter, under the same headline, and its
   * words, or of a text that is not long and printed on the same day at least those that matter,
   * are the other's.
   */
  private static boolean isFeed(Likeness likeness, boolean sameDay, StoryConfig config) {
    return likeness.ratio() < config.abridgedRatio()
        && likeness.titleWords() >= config.titleWords()
        && likeness.title() >= config.titleSame()
        && (likeness.covered() >= config.carriedWhole()
            || (sameDay
                && likeness.words() < config.groundedWords()
                && likeness.content() >= config.feedWords()));
  }

  /** How much must be carried: on one outlet the less, the more the headlines agree. */
  private static double needed(Likeness likeness, boolean sameOutlet, StoryConfig config) {
    if (!sameOutlet) {
      return config.carriedAway();
    }
    double from = config.titleAlike() + 0.1;
    double agreement = (likeness.title() - from) / (0.9 - from);
    return config.carriedAtHome()
        - Math.max(0, Math.min(1, agreement)) * (config.carriedAtHome() - config.carriedTitled());
  }

  /**
   * Whether words are missing everywhere and not in pieces: then the words that are left stand in
   * their order, while few passages are whole.
   */
  private static boolean isMisread(Likeness likeness, StoryConfig config) {
    return likeness.aligned() >= config.aligned()
        && likeness.covered() < config.misread() * likeness.aligned();
  }

  private static StoryRelation extent(Likeness likeness, StoryConfig config) {
    return likeness.covered() >= config.carriedWhole() && likeness.ratio() < 0.75
        ? StoryRelation.ABRIDGED
        : StoryRelation.NEAR;
  }

  private static boolean speaksOfItself(Likeness likeness, StoryConfig config) {
    return likeness.grounded() >= config.grounded() || likeness.words() >= config.groundedWords();
  }

  private static boolean isTemplate(Likeness likeness, StoryConfig config) {
    return likeness.factCount() >= config.minFacts()
        && likeness.facts() < config.factsAgree() * Math.max(likeness.covered(), 0.75);
  }
}
