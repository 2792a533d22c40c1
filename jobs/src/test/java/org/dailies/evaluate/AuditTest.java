package org.dailies.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dailies.DailiesException;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static AuditItem item(String id, boolean counted, String text) {
    int start = text.indexOf("Disney");
    return new AuditItem(
        id,
        "pairs",
        "acts",
        "disney",
        "en",
        counted,
        2.5,
        "Is it so?",
        "T",
        text,
        start,
        start + 6);
  }

  @Test
  void aPageEscapesWhatThePressWroteAndLoadsNothing() {
    String page =
        AuditPage.html("run-1", List.of(item("a@disney", true, "<script>x</script> Disney & co")));
    assertThat(page)
        .contains("&lt;script&gt;x&lt;/script&gt; <mark>Disney</mark> &amp; co")
        .contains("default-src 'none'")
        .contains("data-row=\"run-1,a@disney,pairs,acts,disney,en,true,2.5000\"")
        .doesNotContain("http:")
        .doesNotContain("https:");
  }

  @Test
  void aCellNeverStartsAFormula() {
    String page = AuditPage.html("run-1", List.of(item("=1+1,\"x", true, "Disney")));
    assertThat(page).contains("data-row=\"run-1,1+1  x,pairs");
  }

  @Test
  void longTextsAreCutAroundWhatIsJudged() {
    AuditItem cut = item("a", true, "x".repeat(3000) + "Disney" + "y".repeat(3000)).cut();
    assertThat(cut.text()).hasSize(1406);
    assertThat(cut.text().substring(cut.start(), cut.end())).isEqualTo("Disney");
  }

  @Test
  void bothAreWeighed() {
    AuditScores scores =
        AuditScores.of(
            lines(
                "r,1,pairs,acts,disney,en,true,2,yes",
                "r,2,pairs,acts,disney,fr,true,2,yes",
                "r,3,pairs,acts,netflix,en,true,2,no",
                "r,4,pairs,passing,disney,en,false,10,yes",
                "r,5,pairs,passing,disney,en,false,10,no",
                "r,6,pairs,passing,disney,en,false,10,unsure"));
    AuditScores.Row all = scores.rows().get(0);
    assertThat(all.by()).isEqualTo("all");
    assertThat(all.right()).isEqualTo(2);
    assertThat(all.judged()).isEqualTo(3);
    assertThat(all.precision().value()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(all.precision().low()).isCloseTo(0.2077, within(1e-3));
    assertThat(all.precision().high()).isCloseTo(0.9385, within(1e-3));
    assertThat(all.refused()).isEqualTo(2);
    assertThat(all.recall().value()).isCloseTo(4.0 / 14, within(1e-9));
    assertThat(scores.rows())
        .extracting(row -> row.by() + ' ' + row.key())
        .contains("kind passing", "studio netflix", "language fr");
  }

  @Test
  void aRareKindWeighsAsLittleAsItIsRare() {
    AuditScores.Row all =
        AuditScores.of(
                lines(
                    "r,1,quotes,direct,,en,true,99,yes",
                    "r,2,quotes,direct,,en,true,99,yes",
                    "r,3,quotes,direct,,fi,true,1,no",
                    "r,4,quotes,direct,,fi,true,1,no"))
            .rows()
            .get(0);
    assertThat(all.right()).isEqualTo(2);
    assertThat(all.judged()).isEqualTo(4);
    assertThat(all.precision().value()).isCloseTo(0.99, within(1e-9));
  }

  @Test
  void theLastVerdictOnAnItemCounts() {
    AuditScores scores =
        AuditScores.of(
            lines("r,1,pairs,acts,disney,en,true,1,no", "r,1,pairs,acts,disney,en,true,1,yes"));
    assertThat(scores.rows().get(0).right()).isEqualTo(1);
    assertThat(scores.rows().get(0).judged()).isEqualTo(1);
  }

  @Test
  void aFileThatASpreadsheetWroteIsReadToo() {
    AuditScores scores =
        AuditScores.of(
            List.of(
                "\uFEFF" + AuditPage.HEADER.replace(',', ';'),
                "\"r\";\"1\";\"pairs\";\"acts\";\"\";\"en\";\"true\";\"1.5\";\"yes\""));
    assertThat(scores.rows()).hasSize(3);
  }

  @Test
  void whatIsNoJudgedSampleIsRefusedWithItsLine() {
    assertThatThrownBy(() -> AuditScores.of(List.of("a,b")))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("its first line is not run,id");
    assertThatThrownBy(() -> AuditScores.of(lines("r,1,pairs,acts,disney,en,true,0,yes")))
        .hasMessageContaining("Line 2");
    assertThatThrownBy(
            () ->
                AuditScores.of(lines("r,1,pairs,a,d,en,true,1,yes", "s,2,pairs,a,d,en,true,1,yes")))
        .hasMessageContaining("Line 3 is of run s");
  }

  private static List<String> lines(String... rows) {
    List<String> lines = new ArrayList<>(List.of(AuditPage.HEADER));
    lines.addAll(List.of(rows));
    return lines;
  }
}
