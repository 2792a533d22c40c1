package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

  @Test
  void writesAsTheStandardHasIt() throws IOException {
    assertThat(csv("plain", "with, comma", "with \"quote\"", "two\nlines", null, 3L, 0.25, true))
        .isEqualTo("plain,\"with, comma\",\"with \"\"quote\"\"\",\"two\nlines\",,3,0.25,true\r\n");
    assertThat(csv(LocalDate.of(2025, 11, 22))).isEqualTo("2025-11-22\r\n");
  }

  @Test
  void noTextBeginsAsAFormula() throws IOException {
    for (String begin : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertThat(csv(begin + "cmd|' /C calc'!A0").replace("\"", "")).startsWith("'" + begin);
    }
    assertThat(csv(ReportFixture.FORMULA_TITLE))
        .isEqualTo("\"'=HYPERLINK(\"\"http://evil.example/\"\",\"\"click\"\")\"\r\n");
  }

  @Test
  void numbersBelowZeroStayNumbers() throws IOException {
    assertThat(csv(-3L, -0.5)).isEqualTo("-3,-0.5\r\n");
  }

  @Property
  void whatIsWrittenCanBeReadBack(@ForAll List<String> cells) throws IOException {
    List<String> guarded =
        cells.stream()
            .map(c -> !c.isEmpty() && "=+-@\t\r".indexOf(c.charAt(0)) >= 0 ? "'" + c : c)
            .toList();
    List<String> expected = cells.isEmpty() ? List.of("") : guarded;
    assertThat(parse(csv(cells.toArray()))).isEqualTo(expected);
  }

  private static String csv(Object... cells) throws IOException {
    StringBuilder out = new StringBuilder();
    CsvWriter writer = CsvWriter.begin(out, List.of("a"));
    out.setLength(0);
    writer.row(Arrays.asList(cells));
    return out.toString();
  }

  /** One line of RFC 4180. */
  private static List<String> parse(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String body = line.substring(0, line.length() - 2);
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (quoted && c == '"' && i + 1 < body.length() && body.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
