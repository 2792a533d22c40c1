package org.dailies.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dailies.nightly.Published;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * The files of a directory ingested night by night, against one run over all of them: the time of
 * each night, and whether both end in the same rows. Stories are told by their heads, since a story
 * keeps the id of its first one.
 *
 * <p>Arguments: the directory (a night's archive is a file, in order of name), an empty directory
 * to work in, and the report's day.
 */
public final class NightsBench {
  private static final List<TableSpec> SAME =
      List.of(
          Tables.ARTICLES,
          Tables.REJECTS,
          Tables.STORIES,
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STANCES,
          Tables.USES,
          Tables.COVERAGE,
          Tables.TRENDS);

  private NightsBench() {}

  public static void main(String[] args) throws IOException {
    Path archives = Path.of(args[0]).toAbsolutePath();
    Path nights = Path.of(args[1]).toAbsolutePath().resolve("nights");
    Path once = Path.of(args[1]).toAbsolutePath().resolve("once");
    LocalDate today = LocalDate.parse(args[2]);
    List<Path> files;
    try (Stream<Path> listed = Files.list(archives)) {
      files = listed.sorted().toList();
    }
    System.out.println("night\tarchive\tseconds");
    for (int i = 0; i < files.size(); i++) {
      double seconds = night(nights, today, files.get(i));
      System.out.printf("%d\t%s\t%.1f%n", i + 1, files.get(i).getFileName(), seconds);
    }
    System.out.printf("once\tall %d\t%.1f%n", files.size(), night(once, today, archives));
    System.out.println("table\trows of nights\trows of one run\tonly nights\tonly one run");
    for (TableSpec table : SAME) {
      compare(table, lines(nights, table), lines(once, table));
    }
  }

  private static double night(Path warehouse, LocalDate today, Path input) {
    long start = System.nanoTime();
    Published.night(warehouse, today, input);
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<String> lines(Path warehouse, TableSpec table) {
    List<Map<String, Object>> rows = Published.rows(warehouse, table);
    if (table.equals(Tables.COVERAGE)) {
      Map<Object, Object> heads = new HashMap<>();
      for (Map<String, Object> story : Published.rows(warehouse, Tables.STORIES)) {
        heads.put(story.get("article_id"), story.get("head_article_id"));
      }
      rows.forEach(row -> row.put("story_id", heads.get(row.get("article_id"))));
    }
    return table.equals(Tables.STORIES)
        ? Published.lines(rows, "story_id", "merged_into")
        : Published.lines(rows);
  }

  private static void compare(TableSpec table, List<String> nights, List<String> once) {
    Set<String> onlyNights = new HashSet<>(nights);
    once.forEach(onlyNights::remove);
    Set<String> onlyOnce = new HashSet<>(once);
    nights.forEach(onlyOnce::remove);
    System.out.printf(
        "%s\t%d\t%d\t%d\t%d%n",
        table.name(), nights.size(), once.size(), onlyNights.size(), onlyOnce.size());
    for (Set<String> only : List.of(onlyNights, onlyOnce)) {
      only.stream()
          .min(Collections.reverseOrder())
          .ifPresent(line -> System.out.println("  " + line));
    }
  }
}
