package org.dailies.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
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

  private final Supplier<List<String>> own;

  ConfigOptions() {
    this(List::of);
  }

  /** Options of a command whose own settings the user's go over. */
  ConfigOptions(Supplier<List<String>> own) {
    this.own = own;
  }

  Config read() {
    List<String> all = new ArrayList<>(own.get());
    all.addAll(settings);
    return ConfigReader.read(file, System.getenv(), all);
  }
}
