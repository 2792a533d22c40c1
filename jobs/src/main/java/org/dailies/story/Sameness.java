package org.dailies.story;

import java.util.Optional;
import org.dailies.StoryConfig;

/**
 * Decides whether two texts are printings of one story.
 *
 * <p>What counts is how much of the shorter text the longer one carries in whole passages. Less is
 * asked where the headlines agree, more where one text is much shorter: a digest holds items of
 * many stories. Three things refuse: a text that never speaks of its own headline (a wall, a
 * consent page), numbers and names that differ while the words agree (a template), and a text too
 * short to be told from another.
 */
public final class Sameness {
  private Sameness() {}

  /** The relation of two texts of one story: exact, near or abridged; empty if they are not. */
  public static Optional<Relation> of(Likeness likeness, StoryConfig config) {
    boolean titled = likeness.title() >= config.titleAlike();
    if (likeness.same()) {
      boolean told = likeness.words() >= config.minWords() && speaksOfItself(likeness, config);
      return titled || told ? Optional.of(Relation.EXACT) : Optional.empty();
    }
    if (likeness.words() < config.minWords()
        || !(titled || speaksOfItself(likeness, config))
        || isTemplate(likeness, config)) {
      return Optional.empty();
    }
    boolean carried = likeness.covered() >= config.carried();
    boolean whole = likeness.covered() >= config.carriedWhole();
    boolean partly = likeness.covered() >= config.carriedPartly();
    if (likeness.ratio() >= config.abridgedRatio()) {
      boolean same = likeness.jaccard() >= config.alike();
      return (carried && (same || titled)) || (partly && same && titled)
          ? Optional.of(extent(likeness, config))
          : Optional.empty();
    }
    boolean fromTop = likeness.lead() >= config.fromTop();
    boolean longEnough = likeness.ratio() >= config.extractRatio();
    return (whole && (longEnough || fromTop)) || (carried && titled)
        ? Optional.of(Relation.ABRIDGED)
        : Optional.empty();
  }

  private static Relation extent(Likeness likeness, StoryConfig config) {
    return likeness.covered() >= config.carriedWhole() && likeness.ratio() < 0.75
        ? Relation.ABRIDGED
        : Relation.NEAR;
  }

  private static boolean speaksOfItself(Likeness likeness, StoryConfig config) {
    return likeness.grounded() >= config.grounded() || likeness.words() >= config.groundedWords();
  }

  private static boolean isTemplate(Likeness likeness, StoryConfig config) {
    return likeness.factCount() >= config.minFacts()
        && likeness.facts() < config.factsAgree() * Math.max(likeness.covered(), 0.75);
  }
}
