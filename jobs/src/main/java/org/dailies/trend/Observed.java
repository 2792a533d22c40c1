package org.dailies.trend;

import java.time.LocalDate;

/**
 * One period of a series as it was counted.
 *
 * @param period its first day
 * @param stories stories that count
 * @param base stories they are counted among
 * @param healthy whether all outlets that normally report did
 */
public record Observed(LocalDate period, long stories, long base, boolean healthy) {}
