package org.dailies.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dailies.text.Glyphs;

/**
 * Learns the lines that an outlet repeats: how many of its texts carry each. What is in force
 * during a run was learned before it, so nothing depends on which pages a run holds.
 */
public final class Boilerplate {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int LONGEST_PARAGRAPH = 600;

  private final Map<String, Map<String, Line>> outlets = new TreeMap<>();
  private final Map<String, Set<String>> seen = new HashMap<>();

  /**
   * A line of an outlet.
   *
   * @param line as {@link Boilerplate#line} writes it
   * @param pages how many texts carried it, the printings of one text counted once
   * @param firstSeen the day of the first, or null
   */
  public record Line(String outlet, String line, long pages, LocalDate firstSeen) {}

  /** Counts on from lines counted before. */
  public static Boilerplate of(Iterable<Line> known) {
    Boilerplate boilerplate = new Boilerplate();
    for (Line line : known) {
      boilerplate.put(line);
    }
    return boilerplate;
  }

  /**
   * Counts the lines of one page of an outlet.
   *
   * @param story what the printings of one text share, such as the hash of its title; a second page
   *     of the same one is not counted
   * @param day the page's day, or null
   */
  public void add(String outlet, String story, LocalDate day, String text) {
    if (!seen.computeIfAbsent(outlet, key -> new HashSet<>()).add(story)) {
      return;
    }
    for (String line : lines(text)) {
      put(new Line(outlet, line, 1, day));
    }
  }

  /** Lines that at least {@code pages} texts carry, ordered by outlet and line. */
  public List<Line> lines(int pages) {
    List<Line> lines = new ArrayList<>();
    for (Map<String, Line> outlet : outlets.values()) {
      outlet.values().stream().filter(line -> line.pages() >= pages).forEach(lines::add);
    }
    return lines;
  }

  /** The lines in force by outlet: those that at least {@code pages} texts carry. */
  public Map<String, Set<String>> inForce(int pages) {
    Map<String, Set<String>> inForce = new TreeMap<>();
    for (Line line : lines(pages)) {
      inForce.computeIfAbsent(line.outlet(), key -> new TreeSet<>()).add(line.line());
    }
    return inForce;
  }

  /** The distinct lines of a text that could be furniture: neither too short nor too long. */
  public static Set<String> lines(String text) {
    Set<String> lines = new TreeSet<>();
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      if (end - start >= SHORTEST && end - start <= LONGEST_PARAGRAPH) {
        String line = line(text.substring(start, end));
        if (line.length() >= SHORTEST) {
          lines.add(line);
        }
      }
      start = end + 1;
    }
    return lines;
  }

  /**
   * A paragraph as the table of an outlet's lines keeps it: folded, runs of digits made 0, blanks
   * trimmed, cut after 200 glyphs.
   */
  public static String line(String paragraph) {
    String folded = Glyphs.fold(paragraph).strip();
    StringBuilder line = new StringBuilder(Math.min(folded.length(), LONGEST));
    boolean digit = false;
    for (int i = 0; i < folded.length() && line.length() < LONGEST; i++) {
      char c = folded.charAt(i);
      boolean now = Character.isDigit(c);
      if (!now) {
        line.append(c);
      } else if (!digit) {
        line.append('0');
      }
      digit = now;
    }
    return line.toString();
  }

  private void put(Line line) {
    outlets
        .computeIfAbsent(line.outlet(), key -> new TreeMap<>())
        .merge(line.line(), line, Boilerplate::sum);
  }

  private static Line sum(Line first, Line second) {
    LocalDate day = first.firstSeen();
    if (day == null || (second.firstSeen() != null && second.firstSeen().isBefore(day))) {
      day = second.firstSeen();
    }
    return new Line(first.outlet(), first.line(), first.pages() + second.pages(), day);
  }
}
