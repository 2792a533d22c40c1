package org.dailies.report;

/**
 * A named amount of data health.
 *
 * @param name what is counted: a reason's code, a language, an outlet
 * @param count how many
 * @param note what helps to read it, such as a country, or null
 */
public record Tally(String name, long count, String note) {}
