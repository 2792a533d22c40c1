package org.dailies.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dailies.Shown;
import org.dailies.nightly.Manifests;
import org.dailies.nightly.RunList;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Session;
import org.dailies.warehouse.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The published runs, or all. */
@Command(name = "runs", description = "List the published runs, or show one's manifest.")
final class RunsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(names = "--manifest", paramLabel = "RUN", description = "Print that run's manifest.")
  private String manifest;

  @Option(
      names = "--json",
      description = "All runs as a JSON array, those that failed or were killed too.")
  private boolean json;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Warehouse tables = warehouse.open()) {
      if (manifest != null) {
        out.println(Shown.masked(manifest(tables)));
      } else if (json) {
        Manifests manifests = Manifests.of(tables.location(), Session.hadoop());
        out.println(Shown.masked(RunList.of(tables, manifests).toPrettyString()));
      } else {
        list(tables, out);
      }
    }
    return 0;
  }

  /** That of a run which was not published lies in its file alone. */
  private String manifest(Warehouse tables) {
    boolean published = tables.runs().stream().anyMatch(run -> run.runId().equals(manifest));
    return Manifests.of(tables.location(), Session.hadoop())
        .of(manifest)
        .filter(found -> !published)
        .map(found -> found.toPrettyString())
        .orElseGet(() -> tables.run(manifest).manifest());
  }

  private static void list(Warehouse tables, PrintWriter out) {
    List<PublishedRun> runs = tables.runs();
    Set<Long> readable =
        tables.readable().stream().map(PublishedRun::seq).collect(Collectors.toSet());
    Map<String, List<String>> names = new HashMap<>();
    tables
        .tags()
        .forEach((name, run) -> names.computeIfAbsent(run, id -> new ArrayList<>()).add(name));
    for (PublishedRun run : runs) {
      List<String> named = names.getOrDefault(run.runId(), List.of());
      out.printf(
          "%4d  %s  %s  %s%s%s%n",
          run.seq(),
          run.runId(),
          run.publishedAt(),
          run.command(),
          named.isEmpty() ? "" : "  (named " + String.join(", ", named) + ")",
          readable.contains(run.seq()) ? "" : "  (cannot be read any more)");
    }
    runs.stream()
        .filter(run -> readable.contains(run.seq()))
        .findFirst()
        .ifPresent(
            first ->
                out.printf(
                    "One can roll back as far as run %s of %s%n",
                    first.runId(), first.publishedAt()));
  }
}
