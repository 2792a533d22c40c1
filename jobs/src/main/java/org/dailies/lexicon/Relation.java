package org.dailies.lexicon;

import java.time.LocalDate;

/**
 * What an entry belongs to: its studio, its vendor or its owner, from a day on and up to a day.
 *
 * @param target the entry it belongs to
 * @param role what a person is there, or null
 * @param from the first day, or null if always
 * @param to the first day on which it no longer holds, or null if it still does
 */
public record Relation(String target, String role, LocalDate from, LocalDate to) {

  /** Whether it holds on a day; for a null day whether it still does. */
  public boolean holds(LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
