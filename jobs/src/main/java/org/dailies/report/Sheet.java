package org.dailies.report;

import java.util.List;
import java.util.function.Function;

/**
 * A flat table of a report.
 *
 * @param name of its file and its sheet
 * @param columns in snake_case
 * @param rows cells are String, Long, Integer, Double, Boolean, LocalDate or null
 */
record Sheet(String name, List<String> columns, List<List<Object>> rows) {

  /** A table of the given columns, parted by blanks, without rows. */
  static Sheet of(String name, String columns) {
    return new Sheet(name, List.of(columns.split(" ", -1)), List.of());
  }

  /** The same table with one row a line. */
  <T> Sheet rows(List<T> lines, Function<T, List<Object>> cells) {
    List<List<Object>> filled = lines.stream().map(cells).toList();
    for (List<Object> row : filled) {
      if (row.size() != columns.size()) {
        throw new IllegalStateException(
            name + ": " + row.size() + " cells for " + columns.size() + " columns");
      }
    }
    return new Sheet(name, columns, filled);
  }
}
