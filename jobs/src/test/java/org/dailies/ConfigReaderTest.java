package org.dailies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dailies.DailiesException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigReaderTest {
  @TempDir Path directory;

  private Path file(String yaml) throws IOException {
    return Files.writeString(directory.resolve("dailies.yaml"), yaml);
  }

  @Test
  void defaultsAreInForceWhereNothingIsSaid() {
    assertThat(ConfigReader.read(null, Map.of(), List.of())).isEqualTo(Config.defaults());
  }

  @Test
  void laterOriginsGoBeforeEarlierOnes() throws IOException {
    Path yaml = file("story:\n  window-days: 3\nreport:\n  quotes: 1\n");
    Config config =
        ConfigReader.read(
            yaml,
            Map.of("DAILIES_STORY_WINDOW_DAYS", "5", "HOME", "/"),
            List.of("story.window-days=7"));
    assertThat(config.story().windowDays()).isEqualTo(7);
    assertThat(config.report().quotes()).isEqualTo(1);
    assertThat(
            ConfigReader.read(yaml, Map.of("DAILIES_STORY_WINDOW_DAYS", "5"), List.of())
                .story()
                .windowDays())
        .isEqualTo(5);
  }

  @Test
  void anUnknownKeyNamesTheNearest() throws IOException {
    Path yaml = file("story:\n  windw-days: 3\n");
    assertThatThrownBy(() -> ConfigReader.read(yaml, Map.of(), List.of()))
        .isInstanceOfSatisfying(
            DailiesException.class, e -> assertThat(e.code()).isEqualTo(Code.USAGE))
        .hasMessageContaining("story.windw-days")
        .hasMessageContaining("story.window-days");
    assertThatThrownBy(
            () -> ConfigReader.read(null, Map.of("DAILIES_STORY_WINDOW_DAY", "3"), List.of()))
        .hasMessageContaining("story.window-days");
  }

  @Test
  void aValueOutOfRangeIsRefusedWithItsKey() {
    assertThatThrownBy(() -> ConfigReader.read(null, Map.of(), List.of("story.window-days=-1")))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("window-days");
  }

  @Test
  void secretsAreNeitherPrintedNorHashed() {
    Config open = ConfigReader.read(null, Map.of(), List.of("warehouse.password=one"));
    Config other = ConfigReader.read(null, Map.of(), List.of("warehouse.password=two"));
    assertThat(ConfigReader.print(open)).doesNotContain("one").contains("********");
    assertThat(ConfigReader.hash(open)).isEqualTo(ConfigReader.hash(other));
  }

  @Test
  void aChangedSettingChangesTheHash() {
    Config changed = ConfigReader.read(null, Map.of(), List.of("story.window-days=9"));
    assertThat(ConfigReader.hash(changed)).isNotEqualTo(ConfigReader.hash(Config.defaults()));
    assertThat(ConfigReader.hash(changed, "mention"))
        .isEqualTo(ConfigReader.hash(Config.defaults(), "mention"));
  }

  @Test
  void whatIsHandedToExecutorsComesBackWhole() {
    Config config = ConfigReader.read(null, Map.of(), List.of("warehouse.password=one"));
    assertThat(ConfigReader.parse(ConfigReader.json(config))).isEqualTo(config);
  }
}
