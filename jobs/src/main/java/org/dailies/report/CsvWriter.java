package org.dailies.report;

import java.io.IOException;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it: UTF-8, comma, lines ended by CR LF, fields with a comma, quote or
 * line break in double quotes. So that no spreadsheet takes crawled text for a formula, a text that
 * begins with {@code =}, {@code +}, {@code -}, {@code @}, tab or carriage return is written with an
 * apostrophe before it; numbers are written as they are. Null is an empty field.
 */
public final class CsvWriter {
  private final Appendable out;

  private CsvWriter(Appendable out) {
    this.out = out;
  }

  /** Begins a file with a header line. */
  public static CsvWriter begin(Appendable out, List<String> columns) throws IOException {
    CsvWriter writer = new CsvWriter(out);
    writer.row(columns);
    return writer;
  }

  /** Writes one line. */
  public void row(List<?> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      field(cells.get(i));
    }
    out.append("\r\n");
  }

  private void field(Object cell) throws IOException {
    if (cell == null) {
      return;
    }
    String text = cell instanceof String s ? guarded(s) : cell.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
