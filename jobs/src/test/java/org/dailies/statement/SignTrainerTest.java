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
      rows.add("s\tt" + i + "\tnone\ta b");
      rows.add("t\t0\tfree\tnone\tnone\twho:is-name");
      rows.add("t\t1\tdoes\topposes\tnone\town:sue");
      rows.add("t\t2\tdoes\tembraces\tnone\town:partner");
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
    assertThat(fitted.likely(Set.of("does&a", "own:sue"))[opposes]).isGreaterThan(0.5);
    assertThat(fitted.likely(Set.of("named&a", "who:is-name"))[opposes]).isLessThan(0.3);
  }

  @Test
  void aUseOfNobodyIsLearnedFromTheSentencesAlone() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rows.add("s\tt" + i + (i % 2 == 0 ? "\tdone\tai:0 has:make" : "\tnone\tai:1"));
      rows.add("t\t0\tfree\tnone\tnone\twho:is-name");
    }
    Map<String, double[]> weights = new java.util.HashMap<>();
    for (String line : SignTrainer.uses(rows)) {
      String[] fields = line.split("\t");
      if (!fields[0].equals("sign")) {
        weights.put(
            fields[0],
            List.of(fields).subList(1, 8).stream().mapToDouble(Double::parseDouble).toArray());
      }
    }
    SignWeights fitted = SignWeights.of(SignWeights.USES, weights);
    int done = SignWeights.USES.indexOf("done");
    assertThat(fitted.likely(Set.of("nobody&has:make", "nobody&ai:0"))[done])
        .isGreaterThan(fitted.likely(Set.of("nobody&ai:1"))[done]);
  }
}
