package org.dailies.pattern;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a pattern reads every text in linear time and bounded stack, as far as floods of its own
 * parts can tell. Characters read are counted, never time.
 */
final class FloodCheck {
  /** Characters of the shorter flood; the longer has {@link #TIMES} as many. */
  private static final int LENGTH = 400;

  private static final int TIMES = 4;

  /** Characters of a flood that must not overflow the stack. */
  private static final int DEEP = 12_000;

  /** How much more the longer flood may cost. */
  private static final double GROWTH = 4.5;

  /** Reads of a character, at most: as many as the longest list of words in a pattern needs. */
  private static final int READS = 1_000;

  /** Reads below which growth says nothing. */
  private static final int FREE = 12_000;

  private static final int STACK = 256 * 1024;
  private static final long SEED = 20_251_121;

  private final Pattern pattern;
  private final boolean whole;

  private FloodCheck(Pattern pattern, boolean whole) {
    this.pattern = pattern;
    this.whole = whole;
  }

  /**
   * The first flood that a pattern does not bear, in words; empty where it bears all.
   *
   * @param whole whether it is only ever matched against whole texts
   */
  static Optional<String> fault(Pattern pattern, boolean whole) {
    FloodCheck check = new FloodCheck(pattern, whole);
    CompletableFuture<Optional<String>> fault = new CompletableFuture<>();
    Runnable run =
        () -> {
          try {
            fault.complete(check.fault());
          } catch (RuntimeException | Error e) {
            fault.completeExceptionally(e);
          }
        };
    new Thread(null, run, "flood", STACK).start();
    return fault.join();
  }

  private Optional<String> fault() {
    List<Flood> floods = Flood.of(pattern, SEED);
    boolean deep = Flood.repeatsGroups(pattern);
    for (Flood flood : floods) {
      try {
        long small = reads(flood.text(LENGTH));
        long large = reads(flood.text(TIMES * LENGTH));
        if (large > FREE && large > GROWTH * small) {
          return Optional.of("reads " + small + " then " + large + " characters of " + flood);
        }
        if (deep) {
          reads(flood.text(DEEP));
        }
      } catch (StackOverflowError e) {
        return Optional.of("overflows the stack on " + flood);
      } catch (CountedText.TooMany e) {
        return Optional.of("reads more than " + READS + " times each character of " + flood);
      }
    }
    return Optional.empty();
  }

  private long reads(String flood) {
    CountedText text = new CountedText(flood, (long) READS * flood.length());
    search(text);
    return text.reads();
  }

  /** Looks for all matches, as replacing and splitting do; how many there are. */
  private int search(CharSequence text) {
    int found = pattern.matcher(text).matches() ? 1 : 0;
    if (!whole) {
      Matcher matcher = pattern.matcher(text);
      found += matcher.lookingAt() ? 1 : 0;
      matcher.reset();
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }
}
