package org.dailies.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another lexicon would move, told from a warehouse and from archives. */
final class LexiconDiffTest {
  private static final String CARRIED =
      "Harbour Lantern Films told the council that it will draw the film with ChatGPT next"
          + " winter, and that the orchard, the ferry and the old tower stay as they are. ";

  @TempDir Path directory;

  @Test
  void storiesAndMonthsAreNamedAlikeFromAWarehouseAndFromItsArchives() throws IOException {
    String text = CARRIED + "The painters of the village asked for a meeting in the museum. ";
    Path inputs = directory.resolve("inputs");
    Press.archive(
        inputs,
        "night",
        Press.FIRST.plusDays(1),
        List.of(
            item("https://one.example/film", "A studio draws", text.repeat(2), 0),
            item("https://two.example/film", "A studio draws", text.repeat(2), 1),
            item("https://two.example/rain", "Rain", "It rained all day in the valley.", 1)));
    Path warehouse = directory.resolve("warehouse");
    Published.night(warehouse, Press.FIRST.plusDays(2), inputs);
    Path before = lexicon("before", "");
    Path after =
        lexicon(
            "after",
            "- {id: lantern-films, kind: studio, name: L, aliases: [Harbour Lantern Films]}\n");

    Said stored = diff(before, after, "--impact", "--warehouse", warehouse.toString());
    assertThat(stored.out())
        .contains("+ lantern-films", "Stories moved: 1", "lantern-films: absent → sentence")
        .contains("(articles: 2)  A studio draws", "2025-11  lantern-films  1  2");
    assertThat(diff(before, after, "--impact", inputs.toString()).out()).isEqualTo(stored.out());
  }

  @Test
  void impactWithoutAnythingToReadIsRefused() throws IOException {
    Path lexicon = lexicon("same", "");
    Said said = diff(lexicon, lexicon, "--impact");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.errors()).contains("--warehouse");
  }

  private static Press.Item item(String url, String title, String text, int day) {
    return new Press.Item(url, title, text, Press.FIRST.plusDays(day), "en");
  }

  private Path lexicon(String name, String more) throws IOException {
    return Files.writeString(
        directory.resolve(name + ".yaml"),
        "entries:\n- {id: own-of-the-test, kind: title, name: O, aliases: [Zyzzyva Road]}\n"
            + more);
  }

  private static Said diff(Path before, Path after, String... more) {
    return Said.by(
        Stream.concat(
                Stream.of("lexicon", "diff", before.toString(), after.toString()),
                Arrays.stream(more))
            .toArray(String[]::new));
  }
}
