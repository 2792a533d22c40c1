package org.dailies.report;

/**
 * A named amount of data health.
 *
 * @param name what is counted: a reason's code, a language, an outlet; null, as a group of rows may
 *     have for key, is said as unknown
 * @param count how many
 * @param note what helps to read it, such as a country, or null
 */
public record Tally(String name, long count, String note) {

  public Tally {
    name = name == null ? "unknown" : name;
  }
}
