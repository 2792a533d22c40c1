package org.dailies.trend;

import java.time.LocalDate;

/**
 * A day or a week of a series, and how much of the press was heard in it.
 *
 * @param first its first day
 * @param stories stories that count
 * @param others the other stories of what the series is a share of
 * @param exposure what the outlets heard would print at their usual volume, in any unit; 0 where
 *     too little was heard to say anything
 */
public record HeardCount(LocalDate first, long stories, long others, double exposure) {}
