package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LanguagesDocTest {
  /** The lines that docs/languages.md holds: a heading a section, then a row a word class. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Section section : Schema.sections()) {
      lines.add("### `" + section.key() + "`");
      for (WordClass<?> wordClass : section.classes()) {
        lines.add(
            "| `"
                + wordClass.key()
                + "` | "
                + wordClass.form()
                + " | "
                + wordClass.meaning()
                + " |");
      }
    }
    return lines;
  }

  @Test
  void everyWordClassIsDescribedAsTheSchemaHasIt() throws IOException {
    List<String> page = Files.readAllLines(Path.of("docs/languages.md"));
    List<String> documented =
        page.subList(page.indexOf("## Word classes"), page.size()).stream()
            .filter(line -> line.startsWith("### `") || line.startsWith("| `"))
            .toList();
    assertThat(documented).containsExactlyElementsOf(lines());
  }

  @Test
  void everyLanguageIsNamed() throws IOException {
    String page = Files.readString(Path.of("docs/languages.md"));
    assertThat(Languages.builtIn().names().values())
        .allSatisfy(language -> assertThat(page).contains(language));
  }
}
