package org.dailies.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.mention.Mention;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzerBoundsTest {
  private static final Analyzer ANALYZER = Analyzer.of(Config.defaults());

  private static Analysis analyze(Analyzer analyzer, String text) {
    return analyzer.analyze(Document.of("Netflix and AI", text, "en", null), Set.of());
  }

  private static Analyzer bounded(String... settings) {
    return Analyzer.of(ConfigReader.read(null, Map.of(), List.of(settings)));
  }

  @Test
  void anArticleWithinTheBoundsHasNoCuts() {
    Analysis analysis =
        analyze(ANALYZER, "Netflix uses generative AI. “We like it a lot,” it said.");
    assertThat(analysis.cuts()).isEmpty();
  }

  @Test
  void whatIsBeyondTheCharactersIsNotAnalysed() {
    Analyzer analyzer = bounded("analysis.max-characters=1000");
    String text = "Netflix uses generative AI.\n" + "Nothing is said here. ".repeat(60) + "Disney.";
    Analysis analysis = analyze(analyzer, text);
    assertThat(analysis.cuts()).containsExactly("text-cut");
    assertThat(analysis.mentions()).extracting(Mention::entryId).doesNotContain("disney");
    assertThat(analysis.mentions()).allMatch(m -> m.end() <= 1000);
  }

  @Test
  void mentionsAndTermsAreCutEachByItsBound() {
    Analyzer analyzer = bounded("analysis.max-mentions=5", "analysis.max-terms=3");
    Analysis analysis = analyze(analyzer, "Netflix likes generative AI. ".repeat(20));
    assertThat(analysis.cuts()).containsExactlyInAnyOrder("mentions-cut", "terms-cut");
    assertThat(analysis.mentions()).hasSize(8);
    assertThat(analysis.coverage()).isNotEmpty();
  }

  @Test
  void quotesAreCutByTheirBound() {
    Analyzer analyzer = bounded("analysis.max-quotes=4");
    Analysis analysis =
        analyze(analyzer, "“We all like generative AI a lot,” said Bob Iger.\n".repeat(20));
    assertThat(analysis.cuts()).containsExactly("quotes-cut");
    assertThat(analysis.quotes()).hasSize(4);
  }

  /** The cost of four times the text is not much more than four times the cost. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netflix AI ",
        "Netflix AI said. ",
        "Disney said generative AI. ",
        "Sora Iger Max Sony Universal Apple ",
        "Sinners Barbie ",
        "Disney opposes generative AI and ",
        "Netflix; used generative AI for visual effects; ",
        "end.Related Stories Netflix "
      })
  void timeIsLinearInAFloodOf(String unit) {
    double small = Double.MAX_VALUE;
    double large = Double.MAX_VALUE;
    for (int run = 0; run < 4; run++) {
      small = Math.min(small, cost(unit, 30_000));
      large = Math.min(large, cost(unit, 120_000));
    }
    assertThat(large / small).as("cost of four times the text").isLessThan(8);
  }

  private static double cost(String unit, int size) {
    String text = unit.repeat(size / unit.length());
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    analyze(ANALYZER, text);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
