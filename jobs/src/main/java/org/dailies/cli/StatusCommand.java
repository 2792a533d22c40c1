package org.dailies.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dailies.DailiesException;
import org.dailies.Shown;
import org.dailies.nightly.Manifests;
import org.dailies.nightly.Status;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a warehouse stands, for a person or a monitor. */
@Command(
    name = "status",
    description = "Say how the warehouse stands; ends in 8 where something is to be looked at.")
final class StatusCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(
      names = "--max-age",
      paramLabel = "AGE",
      defaultValue = "30h",
      converter = Age.class,
      description =
          "How old the last good night may be, as 90m, 30h or 2d (default: ${DEFAULT-VALUE}).")
  private Duration maxAge;

  @Option(
      names = "--min-free",
      paramLabel = "MIB",
      defaultValue = "1024",
      description = "MiB to be free on the disk of a local warehouse (default: ${DEFAULT-VALUE}).")
  private long minFree;

  @Option(names = "--json", description = "Print an object instead of lines.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Warehouse tables = warehouse.open()) {
      Manifests manifests = Manifests.of(tables.location(), Session.hadoop());
      Status status = Status.of(tables, manifests, maxAge, minFree << 20, Instant.now());
      if (json) {
        out.println(Shown.masked(status.json().toPrettyString()));
      } else {
        status.lines().forEach(line -> out.println(Shown.masked(line)));
      }
      return status.good() ? 0 : DailiesException.Code.STALE.exit();
    }
  }

  /** Reads an age: a number with m, h or d. */
  static final class Age implements CommandLine.ITypeConverter<Duration> {
    private static final Pattern AGE = Pattern.compile("([0-9]{1,6})([mhd])");

    @Override
    public Duration convert(String text) {
      Matcher age = AGE.matcher(text.toLowerCase(Locale.ROOT));
      if (!age.matches()) {
        throw new CommandLine.TypeConversionException(
            "'" + text + "' is no age: write it as 90m, 30h or 2d");
      }
      long number = Long.parseLong(age.group(1));
      return switch (age.group(2)) {
        case "m" -> Duration.ofMinutes(number);
        case "h" -> Duration.ofHours(number);
        default -> Duration.ofDays(number);
      };
    }
  }
}
