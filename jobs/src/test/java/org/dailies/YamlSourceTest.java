package org.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class YamlSourceTest {
  @TempDir Path directory;

  private record Hosts(List<String> hosts) {}

  private static YamlSource of(String text) {
    return new YamlSource("own.yaml", text);
  }

  @Test
  void aFaultNamesTheFileAndTheLine() {
    assertThatThrownBy(() -> of("a: 1\nb: [").tree())
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("own.yaml is not YAML: line 2");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path absent = directory.resolve("absent.yaml");
    assertThatThrownBy(() -> YamlSource.file(absent))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("absent.yaml cannot be read");
  }

  @Test
  void aKeyThatStandsTwiceIsAFaultOnlyWhereItIsAskedFor() {
    assertThat(of("a: 1\na: 2").tree().path("a").asInt()).isEqualTo(2);
    assertThatThrownBy(() -> of("a: 1\na: 2").strictTree()).hasMessageContaining("own.yaml");
  }

  @Test
  void aTypeIsReadAndAKeyThatItDoesNotHaveIsNamed() {
    assertThat(of("hosts: [a.example]").as(Hosts.class).hosts()).containsExactly("a.example");
    assertThatThrownBy(() -> of("host: [a.example]").as(Hosts.class))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("own.yaml")
        .hasMessageContaining("host");
  }

  @Test
  void aFileThatHoldsNothingIsNoType() {
    assertThatThrownBy(() -> of("# nothing\n").as(Hosts.class))
        .hasMessageContaining("own.yaml holds nothing");
  }

  @Test
  void layersAreTheProgramsOwnFileAndThenTheUsers() throws IOException {
    Path own = Files.writeString(directory.resolve("own.yaml"), "frames: []");
    assertThat(YamlSource.layers("lexicon/frames.yaml", List.of(own.toString())))
        .hasSize(2)
        .last()
        .satisfies(root -> assertThat(root.path("frames").isArray()).isTrue());
  }

  @Test
  void aFileThatTheJarLacksIsAFaultOfTheProgram() {
    assertThat(YamlSource.ifResource("language/xx.yaml")).isEmpty();
    assertThatThrownBy(() -> YamlSource.resource("language/xx.yaml"))
        .hasMessageContaining("Not in the jar: language/xx.yaml");
  }
}
