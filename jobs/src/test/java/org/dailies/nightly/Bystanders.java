package org.dailies.nightly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * What becomes of articles when others come into their warehouse: every column of every row of
 * theirs should be as without them.
 */
public final class Bystanders {
  /** The tables that hold facts of one article. */
  private static final List<TableSpec> FACTS =
      List.of(
          Tables.ARTICLES,
          Tables.STORIES,
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STATEMENTS,
          Tables.STANCES,
          Tables.USE_REPORTS,
          Tables.COVERAGE);

  /** What depends on the run and on where files lie, and not on what stands in them. */
  private static final Set<String> ASIDE = Set.of("run_id", "archive");

  private Bystanders() {}

  /**
   * A row that differs.
   *
   * @param columns the columns that differ, as {@code name: before -> after}; for tables of several
   *     rows an article the rows that went and came
   */
  public record Difference(String table, String articleId, Map<String, String> columns) {
    /** Whether all there is to it is that the article's story has more printings. */
    public boolean isMorePrintings() {
      return table.equals(Tables.STORIES.name())
          && Set.of("printings", "outlets").containsAll(columns.keySet());
    }
  }

  /** The rows of a warehouse's articles that differ in another, which holds more. */
  public static List<Difference> differences(Path alone, Path together) {
    Set<Object> ids =
        Published.rows(alone, Tables.ARTICLES).stream()
            .map(row -> row.get("article_id"))
            .collect(Collectors.toSet());
    List<Difference> found = new ArrayList<>();
    for (TableSpec table : FACTS) {
      Map<Object, List<Map<String, Object>>> before = byArticle(alone, table);
      Map<Object, List<Map<String, Object>>> after = byArticle(together, table);
      for (Object id : ids) {
        Map<String, String> columns =
            columns(before.getOrDefault(id, List.of()), after.getOrDefault(id, List.of()));
        if (!columns.isEmpty()) {
          found.add(new Difference(table.name(), Objects.toString(id), columns));
        }
      }
    }
    return found;
  }

  /** The articles that stand only in the second warehouse: outlet, flags and address. */
  public static List<String> newcomers(Path alone, Path together) {
    Set<Object> ids = new HashSet<>();
    Published.rows(alone, Tables.ARTICLES).forEach(row -> ids.add(row.get("article_id")));
    return Published.rows(together, Tables.ARTICLES).stream()
        .filter(row -> !ids.contains(row.get("article_id")))
        .map(row -> row.get("outlet") + "\t" + row.get("flags") + "\t" + row.get("url"))
        .sorted()
        .toList();
  }

  private static Map<Object, List<Map<String, Object>>> byArticle(Path warehouse, TableSpec table) {
    Map<Object, List<Map<String, Object>>> rows = new HashMap<>();
    for (Map<String, Object> row : Published.rows(warehouse, table)) {
      Map<String, Object> rest = new TreeMap<>(row);
      rest.keySet().removeAll(ASIDE);
      rows.computeIfAbsent(row.get("article_id"), id -> new ArrayList<>()).add(rest);
    }
    return rows;
  }

  private static Map<String, String> columns(
      List<Map<String, Object>> before, List<Map<String, Object>> after) {
    Map<String, String> columns = new TreeMap<>();
    if (before.size() == 1 && after.size() == 1) {
      before
          .get(0)
          .forEach(
              (name, value) -> {
                Object now = after.get(0).get(name);
                if (!Objects.equals(value, now)) {
                  columns.put(name, value + " -> " + now);
                }
              });
      return columns;
    }
    Set<String> gone = lines(before);
    gone.removeAll(lines(after));
    Set<String> come = lines(after);
    come.removeAll(lines(before));
    if (before.size() != after.size() || !gone.isEmpty() || !come.isEmpty()) {
      columns.put("rows", before.size() + " -> " + after.size() + ": " + gone + " -> " + come);
    }
    return columns;
  }

  private static Set<String> lines(List<Map<String, Object>> rows) {
    return rows.stream().map(Map::toString).collect(Collectors.toCollection(TreeSet::new));
  }
}
