package org.dailies.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SignTrainerTest {
  private static final Path ROWS = Path.of("data/gold/draws/signs.tsv");

  @Test
  void theProgramsWeightsAreFittedToTheRowsInTheRepository() throws IOException {
    List<String> rows = Files.readAllLines(ROWS);
    assertThat(SignTrainer.stances(rows)).isEqualTo(resource("stance-weights.tsv"));
    assertThat(SignTrainer.uses(rows)).isEqualTo(resource("use-weights.tsv"));
  }

  private static List<String> resource(String name) throws IOException {
    try (InputStream in = SignWeights.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void aSignThatGoesWithAStanceSpeaksForIt() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add(i + "\tnone\tnone\ta b");
      rows.add(i + "\topposes\tnone\ta own:sue");
      rows.add(i + "\tembraces\tnone\ta own:partner");
    }
    Map<String, double[]> weights = new java.util.HashMap<>();
    for (String line : SignTrainer.stances(rows)) {
      String[] fields = line.split("\t");
      if (!fields[0].equals("sign")) {
        weights.put(
            fields[0],
            List.of(fields).subList(1, 5).stream().mapToDouble(Double::parseDouble).toArray());
      }
    }
    SignWeights fitted = SignWeights.of(SignWeights.STANCES, weights);
    int opposes = SignWeights.STANCES.indexOf("opposes");
    assertThat(fitted.likely(Set.of("a", "own:sue"))[opposes]).isGreaterThan(0.5);
    assertThat(fitted.likely(Set.of("a", "b"))[opposes]).isLessThan(0.3);
  }
}
