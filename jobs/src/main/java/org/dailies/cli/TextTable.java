package org.dailies.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;

/** Rows in columns, for people. */
final class TextTable {
  private TextTable() {}

  static void print(String[] columns, List<Row> rows, PrintWriter out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(columns));
    for (Row row : rows) {
      lines.add(ExportCommand.cells(row).stream().map(TextTable::oneLine).toList());
    }
    int[] widths = new int[columns.length];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    for (List<String> line : lines) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line.get(i);
        text.append(i == 0 ? "" : "  ").append(cell);
        text.append(" ".repeat(widths[i] - cell.length()));
      }
      out.println(text.toString().stripTrailing());
    }
  }

  private static String oneLine(Object cell) {
    return cell.toString().replace('\n', ' ');
  }
}
