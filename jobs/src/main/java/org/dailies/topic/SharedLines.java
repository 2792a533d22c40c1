package org.dailies.topic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dailies.Guard;

/**
 * Counts lines of stories to find those that many share: footers, headings of a form, pieces of
 * style sheets. Addresses, numbers and punctuation of a line say nothing, so that a line that
 * differs in them alone is the same.
 */
final class SharedLines implements Parts.Sum<SharedLines> {
  private static final long serialVersionUID = 1L;

  /** Stories looked at, on the mean, where there are more. */
  private static final long SAMPLE = 5_000;

  private static final double LEAST_SHARE = 0.005;
  private static final int LEAST_STORIES = 5;
  private static final int LONGEST = 200;

  private final long every;
  private final Map<Long, Integer> lines = new HashMap<>();
  private long stories;

  /** A count over a part of so many stories. */
  SharedLines(long all) {
    this.every = Math.max(1, all / SAMPLE);
  }

  /** The lines that stand in many stories of several, by {@link #hash}. */
  static Set<Long> of(Parts<Story> stories, long all) {
    return of(stories, all, Guard.open());
  }

  /** The same; a story that cannot be read has no lines. */
  static Set<Long> of(Parts<Story> stories, long all, Guard guard) {
    return stories
        .sum(() -> new SharedLines(all), (lines, story) -> lines.add(story, guard))
        .recurring();
  }

  private void add(Story story, Guard guard) {
    if (Long.remainderUnsigned(Doc.hash(story.id() + "/lines"), every) != 0) {
      return;
    }
    stories++;
    Set<Long> own = guard.read(story.id(), () -> hashes(story)).orElse(Set.of());
    own.forEach(line -> lines.merge(line, 1, Integer::sum));
  }

  private static Set<Long> hashes(Story story) {
    Set<Long> hashes = new HashSet<>();
    story.text().lines().map(SharedLines::hash).forEach(hashes::add);
    hashes.remove(0L);
    return hashes;
  }

  private Set<Long> recurring() {
    double least = Math.max(LEAST_STORIES, LEAST_SHARE * stories);
    Set<Long> recurring = new TreeSet<>();
    lines.forEach(
        (line, count) -> {
          if (count >= least) {
            recurring.add(line);
          }
        });
    return recurring;
  }

  /** What a line is known by; 0 for one too long to recur, or without a letter. */
  static long hash(String line) {
    if (line.length() > LONGEST) {
      return 0;
    }
    StringBuilder letters = new StringBuilder();
    WebAddresses.blanked(line)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.isEmpty() ? 0 : Doc.hash(letters.toString());
  }

  @Override
  public SharedLines plus(SharedLines other) {
    stories += other.stories;
    other.lines.forEach((line, count) -> lines.merge(line, count, Integer::sum));
    return this;
  }
}
