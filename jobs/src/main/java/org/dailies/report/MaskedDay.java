package org.dailies.report;

import java.time.LocalDate;

/**
 * A day marked in every trend because something that normally reports was silent: {@code
 * trends.healthy} is false.
 *
 * @param day the day
 * @param reason in words, such as the silent outlets
 */
public record MaskedDay(LocalDate day, String reason) {}
