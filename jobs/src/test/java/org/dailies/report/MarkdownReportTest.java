package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dailies.config.ReportConfig;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

  @Test
  void theSummaryIsAsItWas() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("summary.md")) {
      assertThat(MarkdownReport.render(ReportFixture.report(), ReportConfig.defaults()))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void crawledTextIsNeitherMarkupNorHtml() {
    assertThat(MarkdownReport.text("<script>x</script> [a](b) *c* `d` | e\n# f"))
        .isEqualTo("\\<script\\>x\\</script\\> \\[a\\](b) \\*c\\* \\`d\\` \\| e \\# f");
    assertThat(MarkdownReport.text("- item")).isEqualTo("\\- item");
    assertThat(MarkdownReport.text("1. item")).isEqualTo("1\\. item");
    assertThat(MarkdownReport.text("Half of it, 12.5%, was done."))
        .isEqualTo("Half of it, 12.5%, was done.");
  }
}
