package org.dailies.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Nearest;
import org.dailies.table.EvidenceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The sentences behind a number. */
@Command(
    name = "evidence",
    description = "Print the sentences behind a number, article, story or address of a report.")
final class EvidenceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID",
      description = "A number's id as the report shows it, an article_id, a story_id or a URL.")
  private String id;

  @Option(
      names = "--reports",
      paramLabel = "DIR",
      defaultValue = "out/reports",
      description = "A report, or the directory of reports (default: ${DEFAULT-VALUE}).")
  private Path reports;

  @Override
  public Integer call() throws IOException {
    Path report = report();
    List<Group> rows = EvidenceFile.find(report, id);
    if (rows.isEmpty()) {
      throw new DailiesException(Code.INPUT, "%s", nothing(report));
    }
    PrintWriter out = spec.commandLine().getOut();
    String number = null;
    for (Group row : rows) {
      String next = text(row, "number_id");
      if (!next.equals(number)) {
        number = next;
        out.printf("%s = %s (%s)%n", number, text(row, "value"), text(row, "label"));
      }
      print(row, out);
    }
    out.flush();
    return 0;
  }

  private String nothing(Path report) throws IOException {
    return "The report "
        + report
        + " holds no evidence for "
        + id
        + " (a number that is zero has none)"
        + Nearest.to(id, EvidenceFile.numbers(report))
            .map(number -> "; the nearest number is " + number)
            .orElse("");
  }

  private static void print(Group row, PrintWriter out) {
    out.printf("  %s%n", text(row, "sentence"));
    if (row.getType().containsField("note") && !text(row, "note").isEmpty()) {
      out.printf("    %s%n", text(row, "note"));
    }
    out.printf(
        "    %s, %s, \"%s\" %s%n",
        text(row, "outlet"), day(row), text(row, "title"), text(row, "url"));
    out.printf(
        "    article %s, %s from %d, %s at byte %d%n",
        text(row, "article_id"),
        text(row, "field"),
        row.getInteger("start", 0),
        text(row, "archive"),
        row.getLong("record_offset", 0));
  }

  private static String day(Group row) {
    return row.getFieldRepetitionCount("day") == 0
        ? "undated"
        : LocalDate.ofEpochDay(row.getInteger("day", 0)).toString();
  }

  private static String text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0 ? "" : row.getString(column, 0);
  }

  private Path report() throws IOException {
    if (Files.exists(reports.resolve(EvidenceFile.NAME))) {
      return reports;
    }
    if (Files.isDirectory(reports)) {
      try (Stream<Path> children = Files.list(reports)) {
        Optional<Path> newest =
            children
                .filter(child -> Files.exists(child.resolve(EvidenceFile.NAME)))
                .max(Comparator.comparing(child -> child.getFileName().toString()));
        if (newest.isPresent()) {
          return newest.get();
        }
      }
    }
    throw new DailiesException(
        Code.INPUT, "There is no report at %s: run `dailies nightly` first", reports);
  }
}
