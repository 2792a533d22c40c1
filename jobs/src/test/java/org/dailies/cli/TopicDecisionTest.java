package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.dailies.table.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides about topics is in force at once, published as a run of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TopicDecisionTest {
  private static final List<List<String>> THEMES =
      List.of(
          List.of(
              "strike picket union contract wages guild ballot residuals talks deal".split(" ")),
          List.of(
              "lawsuit court judge copyright ruling appeal filing damages jury brief".split(" ")),
          List.of(
              "render pixels compositing model frames plates lighting shots motion rig".split(" ")),
          List.of(
              "shares profit quarter earnings revenue analysts forecast dividend cash debt"
                  .split(" ")),
          List.of(
              "festival premiere jury audience red carpet critics screening prize gala"
                  .split(" ")));

  @TempDir static Path directory;
  private String warehouse;

  @BeforeAll
  void night() {
    List<Press.Item> items = new ArrayList<>();
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      List<String> theme = THEMES.get(i % THEMES.size());
      String words =
          random.ints(60, 0, theme.size()).mapToObj(theme::get).collect(Collectors.joining(" "));
      items.add(
          new Press.Item(
              "https://harbour-post.example/theme-" + i,
              "Netflix, generative AI and matter number " + i,
              "Netflix said on Monday that it had used generative AI. The " + words + ".",
              Press.FIRST,
              "en"));
    }
    Path archive = Press.archive(directory.resolve("inputs"), "themes", Press.FIRST, items);
    Path at = directory.resolve("warehouse");
    Published.night(at, Press.FIRST, archive);
    warehouse = at.toString();
  }

  private List<Map<String, Object>> topics() {
    return Published.rows(Path.of(warehouse), Tables.TOPICS);
  }

  private List<String> ids() {
    return topics().stream().map(row -> (String) row.get("topic_id")).sorted().toList();
  }

  private Said say(String... decision) {
    List<String> words = new ArrayList<>(List.of("topics"));
    words.addAll(List.of(decision));
    words.addAll(List.of("--warehouse", warehouse));
    return Said.by(words.toArray(String[]::new));
  }

  private Set<Object> assigned(String column) {
    return Published.rows(Path.of(warehouse), Tables.ARTICLE_TOPICS).stream()
        .map(row -> row.get(column))
        .collect(Collectors.toSet());
  }

  @Test
  void decisionsAreInForceAtOnce() {
    String first = ids().get(0);
    String second = ids().get(1);
    assertThat(assigned("topic_id")).contains(first, second);
    int articles = assigned("article_id").size();

    Said renamed = say("rename", first, "Labour");
    assertThat(renamed.errors()).isEmpty();
    assertThat(renamed.code()).isZero();
    assertThat(topics()).anyMatch(row -> row.get("label").equals("Labour"));

    assertThat(say("pin", first).code()).isZero();
    assertThat(topics())
        .filteredOn(row -> row.get("topic_id").equals(first))
        .allMatch(row -> row.get("pinned").equals(true) && row.get("label").equals("Labour"));

    assertThat(say("merge", second, first).code()).isZero();
    assertThat(ids()).contains(first).doesNotContain(second);
    assertThat(assigned("topic_id")).contains(first).doesNotContain(second);
    assertThat(assigned("article_id")).hasSize(articles);
    assertThat(assigned("model_id"))
        .isEqualTo(topics().stream().map(row -> row.get("model_id")).collect(Collectors.toSet()));
  }

  @Test
  void refusesATopicThatIsNotThere() {
    Said said = say("rename", "en-999", "Nothing");

    assertThat(said.code()).isEqualTo(2);
    assertThat(said.errors()).contains("en-999");
  }
}
