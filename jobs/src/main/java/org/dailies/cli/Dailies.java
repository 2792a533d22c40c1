package org.dailies.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.dailies.DailiesException;
import org.dailies.Shown;
import org.dailies.config.ConfigReader;
import org.dailies.nightly.Version;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: parses its arguments, runs a command, ends in the exit code of its outcome. */
@Command(
    name = "dailies",
    description = "What the press writes about generative AI at film and TV studios, counted.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Dailies.Versions.class,
    scope = ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      NightlyCommand.class,
      StageCommands.Ingest.class,
      StageCommands.Stories.class,
      StageCommands.Mentions.class,
      TopicsCommand.class,
      StageCommands.Trends.class,
      ReportCommand.class,
      BackfillCommand.class,
      ExplainCommand.class,
      QueryCommand.class,
      EvidenceCommand.class,
      ExportCommand.class,
      CheckCommand.class,
      InspectCommand.class,
      RunsCommand.class,
      StatusCommand.class,
      RollbackCommand.class,
      RepairCommand.class,
      MaintainCommand.class,
      TagCommand.class,
      ForgetCommand.class,
      ForgetCommand.Exclude.class,
      BackupCommands.Take.class,
      BackupCommands.Restore.class,
      EvaluateCommand.class,
      LexiconCommand.class,
      AuditCommand.class,
      AutoComplete.GenerateCompletion.class
    })
public final class Dailies implements Runnable {
  private static final int OLDEST_JAVA = 17;

  /** Later ones lack what Hadoop asks of them. */
  private static final int NEWEST_JAVA = 23;

  @Spec private CommandSpec spec;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  private boolean debug;

  private Dailies() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Logs go to standard error past the writers; on standard output only progress does.
    System.setErr(new PrintStream(new TerminalStream(System.err), true, StandardCharsets.UTF_8));
    int code = unfit().orElseGet(() -> run(args));
    System.out.flush();
    System.err.flush();
    if (code != 0 || !"true".equals(System.getProperty("dailies.submitted", "false"))) {
      System.exit(code);
    }
  }

  /** Says in one line where this Java cannot run it, and makes up for a user without a name. */
  private static Optional<Integer> unfit() {
    int java = Runtime.version().feature();
    if (java < OLDEST_JAVA || java > NEWEST_JAVA) {
      System.err.println("dailies: Java " + java + " cannot run Spark 4.0: use Java 17 or 21");
      return Optional.of(DailiesException.Code.USAGE.exit());
    }
    UnnamedUser.name();
    return Optional.empty();
  }

  /** Runs a command in this process and gives its exit code. */
  public static int run(String... args) {
    Dailies program = new Dailies();
    CommandLine line = new CommandLine(program);
    line.setOut(writer(System.out));
    line.setErr(writer(System.err));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Dailies::day);
    line.setParameterExceptionHandler(Dailies::wrongUsage);
    line.setExecutionExceptionHandler(
        (exception, command, result) -> program.failed(exception, command));
    line.setExecutionStrategy(program::execute);
    return line.execute(args);
  }

  /** Any command that reads a config can print it instead of doing its work. */
  private int execute(CommandLine.ParseResult parsed) {
    CommandLine.ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    ConfigOptions options = configOptions(last.commandSpec());
    if (options != null && options.print) {
      CommandLine line = last.commandSpec().commandLine();
      try {
        line.getOut().print(ConfigReader.print(options.read()));
      } catch (DailiesException e) {
        return failed(e, line);
      }
      line.getOut().flush();
      return 0;
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private static ConfigOptions configOptions(CommandSpec command) {
    for (CommandSpec mixin : command.mixins().values()) {
      if (mixin.userObject() instanceof ConfigOptions options) {
        return options;
      }
      ConfigOptions nested = configOptions(mixin);
      if (nested != null) {
        return nested;
      }
    }
    return null;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new CommandLine.TypeConversionException(
          "'" + text + "' is no day: write it as 2025-11-21");
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(
        new OutputStreamWriter(new TerminalStream(stream), StandardCharsets.UTF_8), true);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "A command is needed");
  }

  private static int wrongUsage(ParameterException wrong, String[] args) {
    CommandLine line = wrong.getCommandLine();
    // An option that is missing may be one that is misspelt.
    List<String> unknown = line.getUnmatchedArguments();
    ParameterException exception =
        wrong instanceof CommandLine.MissingParameterException && !unknown.isEmpty()
            ? new CommandLine.UnmatchedArgumentException(line, unknown)
            : wrong;
    line.getErr()
        .println(
            "dailies: "
                + Shown.masked(firstLine(exception.getMessage()))
                + suggestion(exception)
                + " (see `"
                + line.getCommandSpec().qualifiedName()
                + " --help`)");
    return DailiesException.Code.USAGE.exit();
  }

  private static String suggestion(ParameterException exception) {
    if (exception instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return "; did you mean " + unmatched.getSuggestions().get(0) + "?";
    }
    return "";
  }

  private int failed(Exception exception, CommandLine line) {
    DailiesException known = known(exception);
    int code = known == null ? 1 : known.code().exit();
    String message =
        known == null
            ? exception.getClass().getSimpleName()
                + ": "
                + Shown.masked(firstLine(exception.getMessage()))
            : known.getMessage();
    String told = "dailies: " + message + (known == null && !debug ? " (--debug shows where)" : "");
    line.getErr()
        .println(line.getCommand() instanceof RunCommand run ? run.line("ERROR", told) : told);
    if (debug) {
      StringWriter trace = new StringWriter();
      exception.printStackTrace(new PrintWriter(trace));
      line.getErr().print(Shown.masked(trace.toString()));
    }
    return code;
  }

  private static DailiesException known(Throwable exception) {
    for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
      if (cause instanceof DailiesException known) {
        return known;
      }
    }
    return null;
  }

  private static String firstLine(String message) {
    return message == null ? "no message" : message.lines().findFirst().orElse("");
  }

  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dailies " + Version.current()};
    }
  }
}
