package org.dailies.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dailies.nightly.Bystanders;
import org.dailies.nightly.Published;

/**
 * What hostile pages do to others: one night over honest archives, one over the same and the
 * hostile ones, and every row of an honest article that differs, column by column. Ends with code 1
 * where anything differs but the number of a story's printings.
 *
 * <p>Arguments: the hostile archive or directory, the honest one (default {@code
 * data/sample/archives}), the day (default 2025-11-21), and an empty directory to work in (default
 * a temporary one).
 */
public final class IntegrityBench {
  private IntegrityBench() {}

  public static void main(String[] args) throws IOException {
    Path hostile = Path.of(args[0]).toAbsolutePath();
    Path honest = Path.of(args.length > 1 ? args[1] : "data/sample/archives").toAbsolutePath();
    LocalDate day = LocalDate.parse(args.length > 2 ? args[2] : "2025-11-21");
    Path work =
        args.length > 3
            ? Path.of(args[3]).toAbsolutePath()
            : Files.createTempDirectory("dailies-integrity");
    Path alone = work.resolve("alone");
    Path together = work.resolve("together");
    if (!Files.exists(alone)) {
      Published.night(alone, day, honest);
    }
    Published.night(together, day, honest, hostile);
    System.out.println("outlet\tflags\taddress");
    Bystanders.newcomers(alone, together).forEach(System.out::println);
    List<Bystanders.Difference> differences = Bystanders.differences(alone, together);
    System.out.println("table\tarticle\tdiffering columns");
    for (Bystanders.Difference each : differences) {
      System.out.println(each.table() + "\t" + each.articleId() + "\t" + each.columns());
    }
    long harmed = differences.stream().filter(each -> !each.isMorePrintings()).count();
    System.out.printf("%d rows differ, %d beyond printings%n", differences.size(), harmed);
    System.exit(harmed == 0 ? 0 : 1);
  }
}
