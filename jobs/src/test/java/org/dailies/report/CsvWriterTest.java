package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailies.Shown;
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
  void noTextBeginsAsAFormulaBehindWhatNobodySees() throws IOException {
    for (String hidden :
        List.of(
            "", " ", "\u00a0", "\u200b", "\ufeff", "\u2060", "\u3000", "\u00ad", "\u202e",
            "\u0000")) {
      for (String sign : List.of("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")) {
        assertThat(csv(hidden + "\u00a0 " + sign + "1")).startsWith("'");
        assertThat(csv(hidden + sign + "1")).startsWith("'");
      }
    }
    assertThat(csv("\t=1")).startsWith("'");
    assertThat(csv("\n=1").replace("\"", "")).startsWith("'");
    assertThat(csv("a = b", " a=b", "\u00a0a", "")).isEqualTo("a = b, a=b,\u00a0a,\r\n");
  }

  @Test
  void anAddressHoldsNothingThatSteersATerminal() throws IOException {
    assertThat(csv("https://example.org/\u001b[31m\u202egnp.exe\u0085"))
        .isEqualTo("https://example.org/%1B[31m%E2%80%AEgnp.exe%C2%85\r\n");
    assertThat(csv("javascript:\u0007x")).isEqualTo("javascript:%07x\r\n");
  }

  @Test
  void numbersBelowZeroStayNumbers() throws IOException {
    assertThat(csv(-3L, -0.5)).isEqualTo("-3,-0.5\r\n");
  }

  @Property
  void whatIsWrittenCanBeReadBack(@ForAll List<String> cells) throws IOException {
    List<String> guarded = cells.stream().map(c -> CsvWriter.guarded(Shown.address(c))).toList();
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
