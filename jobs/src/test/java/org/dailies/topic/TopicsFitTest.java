package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.dailies.DailiesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFitTest {
  @TempDir private Path dir;

  private static SparkSession none() {
    throw new AssertionError("Spark must not be asked for");
  }

  private TopicsFit.Request request(List<String> lines, int k) throws IOException {
    Path corpus = dir.resolve("corpus.jsonl");
    Files.write(corpus, lines);
    return new TopicsFit.Request(
        List.of(corpus), true, "en", null, Themes.config(k), Set.of(), dir.resolve("out"));
  }

  private static List<String> lines(int count) {
    List<String> lines = new ArrayList<>();
    for (Story story : Themes.stories(count, 3)) {
      lines.add(
          "{\"id\": \""
              + story.id()
              + "\", \"text\": \""
              + story.text()
              + "\", \"label\": \""
              + Themes.of(story.id(), 3)
              + "\"}");
    }
    return lines;
  }

  @Test
  void topicsAndOneAssignmentADocumentAreWritten() throws IOException {
    TopicsFit.Done done = TopicsFit.run(request(lines(60), 3), TopicsFitTest::none);
    assertThat(dir.resolve("out/topics.json")).content().contains("\"topic_id\" : \"001\"");
    assertThat(Files.readAllLines(dir.resolve("out/assignments.jsonl")))
        .hasSize(60)
        .allMatch(line -> line.contains("\"topic_id\":\"00"));
    assertThat(dir.resolve("out/diagnostics.json")).content().contains("\"purity\" : 1.0");
    assertThat(done.diagnostics().agreement().labelled()).isEqualTo(60);
    assertThat(done.diagnostics().agreement().purity()).isEqualTo(1);
    assertThat(TopicModel.fromBytes(Files.readAllBytes(dir.resolve("out/model.bin"))).topics())
        .hasSize(3);
  }

  @Test
  void emptyCorpusSaysSo() throws IOException {
    TopicsFit.Request request = request(List.of(), 3);
    assertThatThrownBy(() -> TopicsFit.run(request, TopicsFitTest::none))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("holds no document");
  }

  @Test
  void fewerDocumentsThanTopicsSayBothNumbers() throws IOException {
    TopicsFit.Request request = request(lines(12), 20);
    assertThatThrownBy(() -> TopicsFit.run(request, TopicsFitTest::none))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("(12)")
        .hasMessageContaining("(20)");
  }

  @Test
  void absentCorpusIsAnUnreadableInput() {
    TopicsFit.Request request =
        new TopicsFit.Request(
            List.of(dir.resolve("none.jsonl")), true, "en", null, Themes.config(3), Set.of(), dir);
    assertThatThrownBy(() -> TopicsFit.run(request, TopicsFitTest::none))
        .isInstanceOfSatisfying(
            DailiesException.class,
            e -> assertThat(e.code()).isEqualTo(DailiesException.Code.INPUT));
  }
}
