package org.dailies.report;

import java.io.IOException;
import java.util.List;
import org.dailies.Shown;

/**
 * Writes CSV as RFC 4180 has it: UTF-8, comma, lines ended by CR LF, fields with a comma, quote or
 * line break in double quotes. So that no spreadsheet takes crawled text for a formula, a text
 * whose first character is {@code =}, {@code +}, {@code -} or {@code @}, or one of their full-width
 * and small forms, is written with an apostrophe before it, whatever blanks, controls and
 * characters without width stand before that one; so is a text that begins with a tab or a line's
 * end. Control characters in an address are percent-encoded. Numbers are written as they are. Null
 * is an empty field.
 */
public final class CsvWriter {
  /** What a formula begins with: as it is, in full width, and in the small forms. */
  private static final String SIGNS =
      "=+-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b\u2212\u207a\u207b\u207c";

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
    String text = cell instanceof String s ? guarded(Shown.address(s)) : cell.toString();
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
  }

  static String guarded(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  private static boolean isFormula(String text) {
    if (text.isEmpty() || "\t\r\n".indexOf(text.charAt(0)) >= 0) {
      return !text.isEmpty();
    }
    int at = 0;
    while (at < text.length() && isPassed(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
  }

  /** What a spreadsheet may trim or not see before a sign. */
  private static boolean isPassed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.UNASSIGNED ->
          true;
      default -> c == 0x115f || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xffa0;
    };
  }
}
