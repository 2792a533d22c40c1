package org.dailies.config;

/**
 * How much of the past a warehouse keeps readable, and what share of its upkeep a night does.
 *
 * @param nightly whether runs do a share of it themselves; else only {@code maintain} does
 * @param everyRuns published runs after which the next one does its share, 1 or more
 * @param maxRewriteBytes bytes that such a run writes anew at most, 0 or more; {@code maintain} has
 *     no bound
 * @param keepRuns newest runs that stay readable, 1 or more
 * @param keepHours runs published within so many hours stay readable too, so that nobody loses what
 *     he is reading, 0 or more
 * @param orphanHours files that nothing refers to go when they are so many hours old, 1 or more
 * @param manifestDays manifests of runs that can no longer be read go after so many days, 0 or more
 */
public record MaintenanceConfig(
    boolean nightly,
    int everyRuns,
    long maxRewriteBytes,
    int keepRuns,
    int keepHours,
    int orphanHours,
    int manifestDays) {
  public MaintenanceConfig {
    atLeast(1, "every-runs", everyRuns);
    atLeast(0, "max-rewrite-bytes", maxRewriteBytes);
    atLeast(1, "keep-runs", keepRuns);
    atLeast(0, "keep-hours", keepHours);
    atLeast(1, "orphan-hours", orphanHours);
    atLeast(0, "manifest-days", manifestDays);
  }

  private static void atLeast(long least, String key, long value) {
    if (value < least) {
      throw new IllegalArgumentException(key + " is below " + least + ": " + value);
    }
  }

  /** The values in force unless configured. */
  public static MaintenanceConfig defaults() {
    return new MaintenanceConfig(true, 7, 512L << 20, 14, 24, 72, 30);
  }
}
