package org.dailies.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A date as a page states it.
 *
 * @param date the day as printed
 * @param time the time of day as printed, or null
 * @param offset the zone as printed, or null
 * @param precision {@code second}, {@code minute}, {@code day} or {@code month}
 * @param swapped the date if its first number is the month, where that is another date; else null
 */
record Stamp(
    LocalDate date, LocalTime time, ZoneOffset offset, String precision, LocalDate swapped) {

  /** A stamp that can be read in one way only. */
  Stamp(LocalDate date, LocalTime time, ZoneOffset offset, String precision) {
    this(date, time, offset, precision, null);
  }

  /** The same, which may also mean another date: that with the month first. */
  Stamp or(LocalDate monthFirst) {
    return new Stamp(date, time, offset, precision, monthFirst);
  }

  /** The same as it reads with the month first. */
  Stamp monthFirst() {
    return new Stamp(swapped, time, offset, precision, null);
  }

  /** The instant, where the time is stated; a time without a zone is read as UTC. */
  Instant instant() {
    return time == null
        ? null
        : date.atTime(time).toInstant(offset == null ? ZoneOffset.UTC : offset);
  }

  /**
   * The day in a time zone, where time and offset are printed; else the day as printed, as it is
   * where the zone is not known (null). Midnight in UTC is how many pages write a day without a
   * time, and stays the day it says.
   */
  LocalDate dayIn(ZoneId zone) {
    return time == null || offset == null || zone == null || isBareDay()
        ? date
        : instant().atZone(zone).toLocalDate();
  }

  private boolean isBareDay() {
    return time.equals(LocalTime.MIDNIGHT) && offset.getTotalSeconds() == 0;
  }

  /** The offset such as +02:00, or null. */
  String offsetText() {
    return offset == null || time == null
        ? null
        : offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId();
  }

  /** A day without a time. */
  static Stamp day(LocalDate date) {
    return new Stamp(date, null, null, "day");
  }
}
