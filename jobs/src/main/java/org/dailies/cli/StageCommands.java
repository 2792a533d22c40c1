package org.dailies.cli;

import org.dailies.nightly.Plan;
import picocli.CommandLine.Command;

/** The commands that run one stage, and publish its table and all downstream of it. */
final class StageCommands {
  private StageCommands() {}

  @Command(name = "ingest", description = "Read new archives and bring every table up to date.")
  static final class Ingest extends IngestingCommand {}

  @Command(name = "stories", description = "Find stories again over all articles.")
  static final class Stories extends RunCommand {
    @Override
    Plan plan() {
      return Plan.again(Plan.Stage.STORIES);
    }
  }

  @Command(
      name = "mentions",
      description = "Find mentions, quotes, frames and uses again over all articles.")
  static final class Mentions extends RunCommand {
    @Override
    Plan plan() {
      return Plan.again(Plan.Stage.MENTIONS);
    }
  }

  @Command(name = "trends", description = "Count every series again.")
  static final class Trends extends RunCommand {
    @Override
    Plan plan() {
      return Plan.again(Plan.Stage.TRENDS);
    }
  }
}
