package org.dailies.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;

/**
 * How a warehouse stands, from its list of runs and their manifests; opens no table.
 *
 * @param lastGood the newest published run that read archives; empty where there is none
 * @param age since then, or null
 * @param readable how many published runs one can roll back to
 * @param freeBytes on the disk of a local warehouse, -1 elsewhere
 * @param faults what an operator should look at, one sentence each; empty where all is well
 */
public record Status(
    Optional<PublishedRun> lastGood,
    Duration age,
    int readable,
    long freeBytes,
    List<String> faults) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** How long a run may write its report. */
  private static final Duration REPORT = Duration.ofHours(1);

  private static final Set<String> NIGHTS = Set.of("nightly", "ingest", "demo");

  public Status {
    faults = List.copyOf(faults);
  }

  /**
   * Looks at a warehouse.
   *
   * @param maxAge how old the last good night may be
   * @param minFree bytes that are to be free on the disk of a local warehouse
   */
  public static Status of(
      Warehouse warehouse, Manifests manifests, Duration maxAge, long minFree, Instant now) {
    List<PublishedRun> runs = warehouse.runs();
    List<PublishedRun> readable = warehouse.readable();
    Optional<PublishedRun> good = lastGood(runs);
    Duration age = good.map(run -> Duration.between(run.publishedAt(), now)).orElse(null);
    List<String> faults = new ArrayList<>();
    if (age == null) {
      faults.add("No night was ever published");
    } else if (age.compareTo(maxAge) > 0) {
      faults.add("The last good night is " + told(age) + " old");
    }
    if (!runs.isEmpty() && !readable.contains(runs.get(runs.size() - 1))) {
      faults.add("The newest run cannot be read: run `dailies repair`");
    }
    failed(runs, manifests).ifPresent(faults::add);
    for (PublishedRun owed : ReportedRuns.of(warehouse, manifests).unfinished()) {
      if (overdue(owed, manifests, now)) {
        faults.add("The report of run " + owed.runId() + " is missing");
      }
    }
    long free = free(warehouse.location());
    if (free >= 0 && free < minFree) {
      faults.add("Only " + (free >> 20) + " MiB are free on the disk of the warehouse");
    }
    if (warehouse.holdsForgotten()) {
      faults.add("Files of what was forgotten are left: run `dailies maintain`");
    }
    return new Status(good, age, readable.size(), free, faults);
  }

  /** The newest published run that read archives. */
  static Optional<PublishedRun> lastGood(List<PublishedRun> runs) {
    return runs.stream()
        .filter(run -> NIGHTS.contains(run.command()))
        .reduce((first, second) -> second);
  }

  /** Whether a report failed, or is not there long after its run was published. */
  private static boolean overdue(PublishedRun run, Manifests manifests, Instant now) {
    return run.publishedAt().plus(REPORT).isBefore(now)
        || manifests.of(run.runId()).filter(is -> is.hasNonNull("unfinished")).isPresent();
  }

  /** The newest run that began after the last published one and did not get so far. */
  private static Optional<String> failed(List<PublishedRun> runs, Manifests manifests) {
    List<String> all = manifests.runs();
    String last = all.isEmpty() ? "" : all.get(all.size() - 1);
    boolean later = runs.isEmpty() || last.compareTo(runs.get(runs.size() - 1).runId()) > 0;
    return later
        ? manifests.of(last).flatMap(manifest -> failure(last, manifest))
        : Optional.empty();
  }

  private static Optional<String> failure(String run, JsonNode manifest) {
    return manifest.hasNonNull("failed")
        ? Optional.of(
            "Run "
                + run
                + " failed in "
                + manifest.path("failed_in").asText("an unknown step")
                + ": "
                + manifest.path("failed").asText())
        : Optional.empty();
  }

  private static long free(String location) {
    if (!location.startsWith("/")) {
      return -1;
    }
    try {
      return Files.getFileStore(Path.of(location)).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Duration age) {
    return age.toHours() < 2 ? age.toMinutes() + " minutes" : age.toHours() + " hours";
  }

  /** Whether nothing has to be looked at. */
  public boolean good() {
    return faults.isEmpty();
  }

  /** All of it as an object; {@code counts} are those of the last good night. */
  public ObjectNode json() {
    ObjectNode node = JSON.createObjectNode().put("good", good());
    lastGood.ifPresent(
        run -> {
          node.put("last_good_run", run.runId());
          node.put("last_good_at", run.publishedAt().toString());
          node.put("age_seconds", age.toSeconds());
          node.set("counts", counts(run));
        });
    node.put("readable_runs", readable);
    if (freeBytes >= 0) {
      node.put("free_bytes", freeBytes);
    }
    faults.forEach(node.putArray("faults")::add);
    return node;
  }

  private static JsonNode counts(PublishedRun run) {
    try {
      return JSON.readTree(run.manifest()).path("counts");
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }

  private static String reasons(JsonNode counts) {
    return counts.properties().stream()
        .filter(count -> count.getKey().startsWith(Metrics.REJECTS))
        .map(
            count ->
                count.getKey().substring(Metrics.REJECTS.length())
                    + " "
                    + count.getValue().asLong())
        .collect(Collectors.joining(", "));
  }

  /** The same for people, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lastGood.ifPresent(
        run -> {
          lines.add(
              "Last good night: run "
                  + run.runId()
                  + ", published "
                  + run.publishedAt()
                  + ", "
                  + told(age)
                  + " ago");
          JsonNode counts = counts(run);
          if (counts.has("records")) {
            lines.add(
                counts.path("records").asLong()
                    + " records = "
                    + counts.path("articles").asLong()
                    + " articles + "
                    + counts.path("rejects").asLong()
                    + " rejects + "
                    + counts.path("skipped").asLong()
                    + " skipped");
          }
          if (counts.has("outlets_usual")) {
            lines.add(
                counts.path("outlets_silent").asLong()
                    + " of "
                    + counts.path("outlets_usual").asLong()
                    + " usual outlets were silent");
          }
          String reasons = reasons(counts);
          if (!reasons.isEmpty()) {
            lines.add("Rejects: " + reasons);
          }
        });
    lines.add(readable + " runs to roll back to");
    if (freeBytes >= 0) {
      lines.add((freeBytes >> 20) + " MiB free on the disk of the warehouse");
    }
    faults.forEach(fault -> lines.add("Fault: " + fault));
    return lines;
  }
}
