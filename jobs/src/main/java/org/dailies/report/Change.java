package org.dailies.report;

import java.time.LocalDate;

/**
 * Something that changed since the report before and moves its numbers: a story with a new head,
 * two stories proved one, new rules, a new topic model.
 *
 * @param kind such as {@code head-moved}, {@code merged}, {@code rules}, {@code topics}
 * @param text in words
 * @param day the day whose numbers it moves, or null
 */
public record Change(String kind, String text, LocalDate day) {}
