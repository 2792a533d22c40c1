package org.dailies.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.warehouse.PublishedRun;

/** What a run came to, in the text format of Prometheus: the file {@value #FILE}. */
final class Metrics {
  /** The file's name below the warehouse. */
  static final String FILE = "metrics.prom";

  /** What the counts of rejects by reason begin with; the reason follows. */
  static final String REJECTS = "rejects_of_";

  private final StringBuilder text = new StringBuilder();

  private Metrics() {}

  /**
   * The metrics of a run that has ended.
   *
   * @param manifest of the run
   * @param good the newest published run that read archives, this one or an earlier one
   */
  static String of(JsonNode manifest, Optional<PublishedRun> good) {
    Metrics metrics = new Metrics();
    metrics.run(manifest);
    good.ifPresent(
        run ->
            metrics.one(
                "last_good_timestamp_seconds",
                "When the newest night that read archives was published.",
                run.publishedAt().getEpochSecond()));
    metrics.steps(manifest.path("steps"));
    metrics.counts(manifest.path("counts"));
    return metrics.text.toString();
  }

  private void run(JsonNode manifest) {
    head("run_info", "The newest run that has ended.");
    text.append("dailies_run_info{run=\"").append(label(manifest, "run_id"));
    text.append("\",command=\"").append(label(manifest, "command"));
    text.append("\",version=\"").append(label(manifest, "version"));
    text.append("\",state=\"").append(label(manifest, "state"));
    text.append("\",step=\"").append(label(manifest, "failed_in")).append("\"} 1\n");
    one(
        "run_failed",
        "1 where it published nothing.",
        manifest.path("state").asText().equals(Manifest.State.PUBLISHED.code()) ? 0 : 1);
    one(
        "run_unfinished",
        "1 where it was published and could not do the rest.",
        manifest.hasNonNull("unfinished") ? 1 : 0);
    one("run_warnings", "Its warnings.", manifest.path("warnings").size());
    instant("run_began_timestamp_seconds", "When it began.", manifest.path("began"));
    instant("run_ended_timestamp_seconds", "When it ended.", manifest.path("ended"));
  }

  private void instant(String name, String help, JsonNode time) {
    if (time.isTextual()) {
      one(name, help, Instant.parse(time.asText()).getEpochSecond());
    }
  }

  private void steps(JsonNode steps) {
    head("step_seconds", "Wall time of each step.");
    steps.forEach(step -> step("step_seconds", step, step.path("wallMillis").asLong() / 1e3));
    head("step_cpu_seconds", "CPU time of this process in each step.");
    steps.forEach(step -> step("step_cpu_seconds", step, step.path("cpuMillis").asLong() / 1e3));
    head("step_read_bytes", "Bytes that the tasks of each step have read.");
    steps.forEach(step -> step("step_read_bytes", step, step.path("readBytes").asLong()));
  }

  private void step(String name, JsonNode step, Number value) {
    text.append("dailies_").append(name).append("{step=\"").append(label(step, "step"));
    text.append("\"} ").append(value).append('\n');
  }

  private void counts(JsonNode counts) {
    head("rejects", "Rejects of the run by reason.");
    counts
        .properties()
        .forEach(
            count -> {
              if (count.getKey().startsWith(REJECTS)) {
                text.append("dailies_rejects{reason=\"")
                    .append(escaped(count.getKey().substring(REJECTS.length())))
                    .append("\"} ")
                    .append(count.getValue().asLong())
                    .append('\n');
              }
            });
    head("count", "What the run has counted, by name, as in its manifest.");
    counts
        .properties()
        .forEach(
            count -> {
              if (!count.getKey().startsWith(REJECTS)) {
                text.append("dailies_count{of=\"")
                    .append(escaped(count.getKey()))
                    .append("\"} ")
                    .append(count.getValue().asLong())
                    .append('\n');
              }
            });
  }

  private void one(String name, String help, long value) {
    head(name, help);
    text.append("dailies_").append(name).append(' ').append(value).append('\n');
  }

  private void head(String name, String help) {
    text.append("# HELP dailies_").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE dailies_").append(name).append(" gauge\n");
  }

  private static String label(JsonNode node, String field) {
    return escaped(node.path(field).asText());
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  /** Writes them below a warehouse, beside the file and then in its place. */
  static void write(String metrics, String warehouse, Configuration hadoop) {
    Path path = RunFolder.path(warehouse, FILE);
    Path beside = RunFolder.path(warehouse, "." + FILE);
    try {
      FileSystem files = RunFolder.files(path, hadoop);
      try (FSDataOutputStream out = files.create(beside, true)) {
        out.write(metrics.getBytes(StandardCharsets.UTF_8));
      }
      if (!files.rename(beside, path)) {
        // Where a file system renames over none, there is a moment without one.
        files.delete(path, false);
        files.rename(beside, path);
      }
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The metrics %s cannot be written: %s", path, e.getMessage());
    }
  }
}
