package org.dailies.archive;

import org.dailies.config.ArchiveConfig;

/**
 * How many bytes one container may unpack to, with all that lies inside it: a bound, and a multiple
 * of its stored size. Not thread-safe; each reader has its own.
 */
final class Allowance {
  /** What any container may unpack to, however small it is stored. */
  private static final long FLOOR = 64L << 20;

  private long left;
  private final long all;

  private Allowance(long all) {
    this.left = all;
    this.all = all;
  }

  /** The allowance of a container of so many stored bytes. */
  static Allowance of(long stored, ArchiveConfig config) {
    long most = config.maxContainerBytes();
    long byRatio =
        stored > most / config.maxContainerRatio() ? most : stored * config.maxContainerRatio();
    return new Allowance(Math.min(most, Math.max(FLOOR, byRatio)));
  }

  /** The allowance that an input shares with its container; one without end where it has none. */
  static Allowance of(ArchiveInput input) {
    return input instanceof MeteredInput metered
        ? metered.allowance()
        : new Allowance(Long.MAX_VALUE);
  }

  /** Takes bytes that were unpacked; false once there are more than allowed. */
  boolean take(long bytes) {
    left -= bytes;
    return left >= 0;
  }

  /** Whether more was unpacked than is allowed. */
  boolean spent() {
    return left < 0;
  }

  /** What is wrong where it is spent. */
  String detail() {
    return "the container unpacks to more than " + all + " bytes";
  }
}
