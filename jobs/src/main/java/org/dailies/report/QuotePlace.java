package org.dailies.report;

import java.time.LocalDate;

/**
 * A place that printed a quote.
 *
 * @param outlet {@code articles.outlet}, or null
 * @param day {@code articles.day}, or null
 * @param language {@code articles.language}
 * @param title {@code articles.title}
 * @param url {@code articles.url}, or null
 */
public record QuotePlace(String outlet, LocalDate day, String language, String title, String url) {}
