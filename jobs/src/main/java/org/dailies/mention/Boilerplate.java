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
import org.dailies.text.Document;
import org.dailies.text.Glyphs;
import org.dailies.text.Span;

/**
 * Learns the lines that an outlet repeats: under how many titles it printed each. Only lines that
 * hold a mention are counted, accepted or refused, for others decide nothing. What is learned
 * depends on the pages alone, not on their order or on what was in force when they were read.
 */
public final class Boilerplate {
  private static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int LONGEST_PARAGRAPH = 600;

  private final Map<String, Map<String, Seen>> outlets = new TreeMap<>();

  /**
   * A line of an outlet.
   *
   * @param line as {@link Boilerplate#line} writes it
   * @param pages under how many distinct titles it stood
   * @param firstSeen the day of the first, or null
   */
  public record Line(String outlet, String line, long pages, LocalDate firstSeen) {}

  /** Under which titles a line was seen, and when first. */
  private static final class Seen {
    private final Set<Long> titles = new HashSet<>();
    private LocalDate first;

    void add(String title, LocalDate day) {
      titles.add(hash(title));
      if (first == null || (day != null && day.isBefore(first))) {
        first = day;
      }
    }
  }

  /**
   * Counts the lines of one page in which something is mentioned.
   *
   * @param outlet null is passed over
   * @param mentions of the document, accepted or refused
   */
  public void add(String outlet, Document document, List<Mention> mentions) {
    if (outlet == null) {
      return;
    }
    List<Span> paragraphs = document.layout().paragraphs();
    Set<Integer> read = new HashSet<>();
    for (Mention mention : mentions) {
      if (!mention.inTitle() && mention.paragraph() >= 0 && read.add(mention.paragraph())) {
        String line = candidate(paragraphs.get(mention.paragraph()).of(document.text()));
        if (line != null) {
          outlets
              .computeIfAbsent(outlet, key -> new HashMap<>())
              .computeIfAbsent(line, key -> new Seen())
              .add(document.title(), document.day());
        }
      }
    }
  }

  /** Lines that stand under at least {@code pages} titles, ordered by outlet and line. */
  public List<Line> lines(int pages) {
    List<Line> lines = new ArrayList<>();
    outlets.forEach(
        (outlet, seen) ->
            new TreeMap<>(seen)
                .forEach(
                    (line, where) -> {
                      if (where.titles.size() >= pages) {
                        lines.add(new Line(outlet, line, where.titles.size(), where.first));
                      }
                    }));
    return lines;
  }

  /** The lines in force by outlet: those that stand under at least {@code pages} titles. */
  public Map<String, Set<String>> inForce(int pages) {
    Map<String, Set<String>> inForce = new TreeMap<>();
    for (Line line : lines(pages)) {
      inForce.computeIfAbsent(line.outlet(), key -> new TreeSet<>()).add(line.line());
    }
    return inForce;
  }

  /** A paragraph's line where it could be furniture, neither too short nor too long; else null. */
  public static String candidate(String paragraph) {
    if (paragraph.length() < SHORTEST || paragraph.length() > LONGEST_PARAGRAPH) {
      return null;
    }
    String line = line(paragraph);
    return line.length() < SHORTEST ? null : line;
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

  /** 64 bits that tell lines apart: FNV-1a over the UTF-16 code units, stirred. */
  public static long hash(String line) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < line.length(); i++) {
      hash = (hash ^ line.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
