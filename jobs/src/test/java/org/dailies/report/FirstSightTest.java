package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstSightTest {
  private static final String HEAD =
      "date\tcommit\tmeasure\tlanguage\tright\tfound\twanted\tprecision\trecall\tlow\thigh\tdraw";

  @Test
  void theNewestDrawOfEachMeasureStandsWithItsOwnIntervals() {
    List<FirstSight.Score> scores =
        FirstSight.newest(
            List.of(
                HEAD,
                "2025-01-01\tc\tquotes\tall\t1\t2\t4\t.5\t.25\t0\t1\tA",
                "2025-02-01\tc\tquotes\tall\t8\t10\t16\t.8\t.5\t0\t1\tB",
                "2025-02-01\tc\tquotes\tfr\t8\t10\t16\t.8\t.5\t0\t1\tB",
                "2025-02-01\tc\tuses\tall\t0\t0\t3\t0\t0\t0\t1\tB"));
    FirstSight.Score quotes = scores.get(0);
    assertThat(quotes.date()).isEqualTo("2025-02-01");
    assertThat(quotes.languages()).containsExactly("fr");
    assertThat(quotes.precision().value()).isEqualTo(0.8);
    assertThat(quotes.precision().low()).isBetween(0.44, 0.5);
    assertThat(quotes.recall().value()).isEqualTo(0.5);
    assertThat(scores.get(1).precision().known()).isFalse();
  }

  @Test
  void theProgramsOwnFileIsRead() throws IOException {
    List<FirstSight.Score> scores =
        FirstSight.newest(Files.readAllLines(Path.of("data/gold/first-sight.tsv")));
    assertThat(scores).isNotEmpty();
    assertThat(scores)
        .allSatisfy(
            s -> {
              assertThat(s.right()).isBetween(0L, s.found());
              assertThat(Words.english().has("measure." + s.measure())).as(s.measure()).isTrue();
            });
  }
}
