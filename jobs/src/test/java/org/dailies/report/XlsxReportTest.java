package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReportTest {
  @TempDir Path directory;

  @Test
  void nothingCrawledIsAFormulaOrALink() throws IOException {
    Map<String, Document> parts = parts(ReportFixture.report());
    for (Map.Entry<String, Document> part : parts.entrySet()) {
      assertThat(part.getValue().select("f, hyperlink")).as(part.getKey()).isEmpty();
    }
    assertThat(strings(parts)).contains(ReportFixture.FORMULA_TITLE, ReportFixture.SCRIPT_TITLE);
  }

  @Test
  void everyTableIsASheetAndNumbersAreNumbers() throws IOException {
    Map<String, Document> parts = parts(ReportFixture.report());
    assertThat(parts.get("xl/workbook.xml").select("sheet").eachAttr("name"))
        .isEqualTo(Sheets.names());
    Element stories = parts.get("xl/worksheets/sheet3.xml").selectFirst("c[r=C2]");
    assertThat(stories.attr("t")).isIn("", "n");
    assertThat(stories.text()).isEqualTo("52");
  }

  @Test
  void whatNoSheetCanHoldIsLeftOut() throws IOException {
    String odd = "a\u0000b\ud800c" + "x".repeat(40_000);
    Change change = new Change("kind", odd, null);
    Report report = Changed.with(ReportFixture.empty(), "changes", List.of(change));
    assertThat(strings(parts(report))).contains("abcxxx").doesNotContain("x".repeat(32_768));
  }

  @Test
  void whatLooksLikeAnEscapeIsStoredAsItStands() throws IOException {
    Change change = new Change("kind", "a_x000D_b _x0041_x0042_ _xyz_ x_x005f_", null);
    Report report = Changed.with(ReportFixture.empty(), "changes", List.of(change));
    assertThat(strings(parts(report)))
        .contains("a_x005F_x000D_b _x005F_x0041_x005F_x0042_ _xyz_ x_x005F_x005f_");
  }

  private Map<String, Document> parts(Report report) throws IOException {
    Path file = XlsxReport.write(report, directory.resolve("book.xlsx"));
    Map<String, Document> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), Jsoup.parse(in, "UTF-8", "", Parser.xmlParser()));
        }
      }
    }
    return parts;
  }

  private static String strings(Map<String, Document> parts) {
    StringBuilder all = new StringBuilder();
    parts.values().forEach(d -> d.select("t").forEach(t -> all.append(t.wholeText()).append('\n')));
    return all.toString();
  }
}
