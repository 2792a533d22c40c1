package org.dailies.article;

import static org.dailies.article.Digits.digits;
import static org.dailies.article.Digits.isDigit;
import static org.dailies.article.Digits.number;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Reads the time of day and the zone that follow a date. */
final class Clock {
  private static final Set<String> MORNING = Languages.builtIn().union(BylineWords.MORNING_SIGNS);

  private static final Set<String> AFTERNOON =
      Languages.builtIn().union(BylineWords.AFTERNOON_SIGNS);

  private Clock() {}

  private static boolean begins(String text, Set<String> signs) {
    return signs.stream().anyMatch(text::startsWith);
  }

  /** The date with the time of day that follows at {@code at}, if one does. */
  static Stamp timed(LocalDate date, String s, int at) {
    int i = at;
    int limit = Math.min(s.length(), at + 16);
    while (i < limit && !isDigit(s.charAt(i))) {
      i++;
    }
    int hourLength = digits(s, i, 2) ? 2 : digits(s, i, 1) ? 1 : 0;
    if (i >= limit || hourLength == 0) {
      return Stamp.day(date);
    }
    int hour = number(s, i, hourLength);
    i += hourLength;
    boolean glued = i < s.length() && ":.hH".indexOf(s.charAt(i)) >= 0;
    boolean basic = hourLength == 2 && digits(s, i, 2);
    if ((!glued && !basic) || !digits(s, glued ? i + 1 : i, 2)) {
      return Stamp.day(date);
    }
    i += glued ? 1 : 0;
    int minute = number(s, i, 2);
    i += 2;
    int second = -1;
    if (i < s.length() && s.charAt(i) == ':' && digits(s, i + 1, 2)) {
      second = number(s, i + 1, 2);
      i += 3;
    } else if (basic && digits(s, i, 2)) {
      second = number(s, i, 2);
      i += 2;
    }
    if (second >= 0 && i < s.length() && (s.charAt(i) == '.' || s.charAt(i) == ',')) {
      i++;
      while (i < s.length() && isDigit(s.charAt(i))) {
        i++;
      }
    }
    String rest = s.substring(i, Math.min(s.length(), i + 12)).strip();
    String low = rest.toLowerCase(Locale.ROOT);
    if (hour < 12 && begins(low, AFTERNOON)) {
      hour += 12;
    } else if (hour == 12 && begins(low, MORNING)) {
      hour = 0;
    }
    if (hour > 23 || minute > 59 || second > 59) {
      return Stamp.day(date);
    }
    LocalTime time = LocalTime.of(hour, minute, Math.max(0, second));
    ZoneOffset offset = offset(rest);
    if (time.equals(LocalTime.MIDNIGHT) && offset == null) {
      return Stamp.day(date);
    }
    return new Stamp(date, time, offset, second < 0 ? "minute" : "second");
  }

  private static ZoneOffset offset(String rest) {
    String s = rest;
    String start = s.substring(0, Math.min(2, s.length())).toLowerCase(Locale.ROOT);
    if (MORNING.contains(start) || AFTERNOON.contains(start)) {
      s = s.substring(2).strip();
    }
    if (s.startsWith("GMT") || s.startsWith("UTC")) {
      s = s.length() == 3 ? "Z" : s.substring(3);
    }
    if (s.startsWith("Z") || s.startsWith("z")) {
      return ZoneOffset.UTC;
    }
    ZoneOffset named =
        switch (s.length() >= 4 ? s.substring(0, 4) : s) {
          case "CEST" -> ZoneOffset.ofHours(2);
          default ->
              switch (s.length() >= 3 ? s.substring(0, 3) : s) {
                case "CET" -> ZoneOffset.ofHours(1);
                case "EST" -> ZoneOffset.ofHours(-5);
                case "EDT" -> ZoneOffset.ofHours(-4);
                case "PST" -> ZoneOffset.ofHours(-8);
                case "PDT" -> ZoneOffset.ofHours(-7);
                case "JST", "KST" -> ZoneOffset.ofHours(9);
                default -> null;
              };
        };
    if (named != null) {
      return named;
    }
    if (s.isEmpty() || (s.charAt(0) != '+' && s.charAt(0) != '-') || !digits(s, 1, 2)) {
      return null;
    }
    int hours = number(s, 1, 2);
    int at = s.length() > 3 && s.charAt(3) == ':' ? 4 : 3;
    int minutes = digits(s, at, 2) ? number(s, at, 2) : 0;
    if (hours > 18 || minutes > 59 || hours * 60 + minutes > 18 * 60) {
      return null;
    }
    int sign = s.charAt(0) == '-' ? -1 : 1;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }
}
