package org.dailies.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a report's tables as a workbook, one sheet a table. Text is stored as text, so that
 * nothing crawled is ever a formula; no cell is a hyperlink.
 */
final class XlsxReport {
  /** The longest text a cell may hold. */
  private static final int LONGEST = 32_767;

  /** The underscore that begins {@code _xHHHH_}, by which a cell's text names a character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxReport() {}

  /** Writes the workbook; gives the file. */
  static Path write(Report report, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Dailies", "1.0")) {
      for (Sheet sheet : Sheets.of(report)) {
        fill(book.newWorksheet(sheet.name()), sheet);
      }
    }
    return file;
  }

  private static void fill(Worksheet target, Sheet sheet) throws IOException {
    for (int c = 0; c < sheet.columns().size(); c++) {
      target.value(0, c, escaped(sheet.columns().get(c)));
      target.style(0, c).bold().set();
      target.width(c, 18);
    }
    target.freezePane(0, 1);
    int r = 1;
    for (List<Object> row : sheet.rows()) {
      for (int c = 0; c < row.size(); c++) {
        cell(target, r, c, row.get(c));
      }
      r++;
    }
    target.finish();
  }

  private static void cell(Worksheet target, int r, int c, Object value) {
    if (value instanceof LocalDate day) {
      target.value(r, c, day);
      target.style(r, c).format("yyyy-mm-dd").set();
    } else if (value instanceof Number number) {
      target.value(r, c, number);
    } else if (value instanceof Boolean flag) {
      target.value(r, c, flag);
    } else if (value != null) {
      target.value(r, c, escaped(storable(value.toString())));
    }
  }

  /** With what a reader of the format would decode as a character written as it stands. */
  private static String escaped(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** Without what XML can't hold, cut to what a cell can. */
  private static String storable(String text) {
    String kept = XmlText.storable(text);
    if (kept.length() <= LONGEST) {
      return kept;
    }
    int end = Character.isHighSurrogate(kept.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return kept.substring(0, end);
  }
}
