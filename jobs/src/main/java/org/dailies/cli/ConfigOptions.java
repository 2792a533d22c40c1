package org.dailies.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dailies.Config;
import org.dailies.ConfigReader;
import picocli.CommandLine.Option;

/** Options that say which config is in force. */
final class ConfigOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "YAML file of settings; an unknown key is an error.")
  private Path file;

  @Option(
      names = "--set",
      paramLabel = "SECTION.KEY=VALUE",
      description = "One setting; goes before the file and the environment.")
  private List<String> settings = new ArrayList<>();

  @Option(
      names = "--print-config",
      description = "Print the config in force, secrets masked, and end.")
  boolean print;

  Config read() {
    return ConfigReader.read(file, System.getenv(), settings);
  }

  Config read(List<String> more) {
    List<String> all = new ArrayList<>(more);
    all.addAll(settings);
    return ConfigReader.read(file, System.getenv(), all);
  }
}
