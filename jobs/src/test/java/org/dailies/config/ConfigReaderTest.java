package org.dailies.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.dailies.DailiesException;
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
  void aValueOfAnotherKindIsRefusedWithItsKeyAndWhatItTakes() {
    assertThatThrownBy(() -> ConfigReader.read(null, Map.of(), List.of("report.window-days=abc")))
        .hasMessageEndingWith("report.window-days takes a whole number, not abc");
    assertThatThrownBy(() -> ConfigReader.read(null, Map.of(), List.of("archive.mode=lenient")))
        .hasMessageEndingWith(
            "archive.mode takes permissive or dropmalformed or failfast, not lenient");
    assertThatThrownBy(() -> ConfigReader.read(null, Map.of(), List.of("report.window-days=-3")))
        .hasMessageContaining("report: window-days");
    assertThatThrownBy(() -> ConfigReader.read(null, Map.of(), List.of("report.topics=-1")))
        .isInstanceOf(DailiesException.class);
  }

  @Test
  void namedValuesAreTakenAsTheDocumentationWritesThem() {
    assertThat(ConfigReader.read(null, Map.of(), List.of("archive.mode=failfast")).archive().mode())
        .isEqualTo(ArchiveConfig.Mode.FAILFAST);
  }

  @Test
  void whatIsNoYamlIsSaidInOneLineWithItsLine() throws IOException {
    Path yaml = file("report:\n  window-days: [\n");
    assertThatThrownBy(() -> ConfigReader.read(yaml, Map.of(), List.of()))
        .hasMessageContaining("line 2: expected the node content")
        .hasMessageNotContaining("\n");
    assertThatThrownBy(() -> ConfigReader.read(directory.resolve("no"), Map.of(), List.of()))
        .hasMessageStartingWith("There is no config");
  }

  @Test
  void everyKeyStandsWithItsDefaultInTheDocumentation() throws IOException {
    String documentation = Files.readString(Path.of("docs/operations.md"));
    JsonNode config = new ObjectMapper().readTree(ConfigReader.json(Config.defaults()));
    config
        .properties()
        .forEach(
            section -> {
              String heading = "\n### `" + section.getKey() + "`\n";
              assertThat(documentation).contains(heading);
              String rest = documentation.split(Pattern.quote(heading), 2)[1];
              String table = rest.split("\n### ", 2)[0];
              section
                  .getValue()
                  .properties()
                  .forEach(
                      key ->
                          assertThat(table)
                              .contains(
                                  "| `" + key.getKey() + "` | " + shown(key.getValue()) + " | "));
            });
  }

  private static String shown(JsonNode value) {
    String text =
        value.isArray()
            ? StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "))
            : value.asText();
    return text.isEmpty() ? "–" : text.matches("[A-Z]+") ? text.toLowerCase(Locale.ROOT) : text;
  }

  @Test
  void whatKubernetesTellsOfServicesIsNoSetting() {
    Map<String, String> told =
        Map.of(
            "DAILIES_PORT", "tcp://10.0.0.1:8080",
            "DAILIES_SERVICE_HOST", "10.0.0.1",
            "DAILIES_SERVICE_PORT_HTTP", "8080",
            "DAILIES_PORT_8080_TCP_ADDR", "10.0.0.1",
            "DAILIES_REPORTS_PORT_80_TCP", "tcp://10.0.0.2:80");
    assertThat(ConfigReader.read(null, told, List.of())).isEqualTo(Config.defaults());
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
