package org.dailies.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Shown;
import org.dailies.config.ConfigReader;

/** What a run read and wrote, with which code, config and seeds, and how it ended. */
final class Manifest {
  /** How a run stands: a killed one stays running. */
  enum State {
    RUNNING("running"),
    PUBLISHED("published"),
    FAILED("failed");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The word in the manifest. */
    String code() {
      return code;
    }
  }

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Object> counts = new TreeMap<>();
  private final List<Progress.StepTime> steps = new ArrayList<>();

  Manifest(String runId, RunOptions options, Instant began) {
    facts.put("run_id", runId);
    facts.put("command", options.command());
    facts.put("state", State.RUNNING.code());
    facts.put("version", Version.current());
    facts.put("date", options.date().toString());
    facts.put("began", began.toString());
    facts.put("inputs", options.inputs().stream().map(Shown::masked).toList());
    if (options.reports() != null) {
      facts.put("reports", Shown.masked(options.reports()));
    }
    facts.put("config_hash", ConfigReader.hash(options.config()));
    facts.put("topic_seed", options.config().topic().seed());
  }

  /** Notes the hash of the rules that derived rows carry. */
  void rules(String hash) {
    facts.put("rules_hash", hash);
  }

  /** Notes the day that series are counted to. */
  void countedTo(LocalDate day) {
    facts.put("counted_to", day.toString());
  }

  void counts(Map<String, Long> more) {
    counts.putAll(more);
  }

  /** Notes the step that begins. */
  void begin(String step) {
    facts.put("step", step);
  }

  /** Notes the time that a step took. */
  void step(Progress.StepTime time) {
    steps.add(time);
    facts.remove("step");
  }

  void fact(String name, Object value) {
    facts.put(name, value instanceof String text ? Shown.masked(text) : value);
  }

  void state(State state) {
    facts.put("state", state.code());
  }

  /** Notes what ended the run, in which step and where in the code. */
  void failed(Throwable failure) {
    boolean published = State.PUBLISHED.code().equals(facts.get("state"));
    String prefix = published ? "unfinished" : State.FAILED.code();
    if (!published) {
      state(State.FAILED);
    }
    Throwable root = root(failure);
    fact(prefix, failure.getMessage() == null ? failure.toString() : failure.getMessage());
    fact(prefix + "_in", facts.getOrDefault("step", "begin"));
    fact(prefix + "_as", root.getClass().getName());
    for (StackTraceElement frame : root.getStackTrace()) {
      if (frame.getClassName().startsWith("org.dailies.")) {
        fact(prefix + "_at", frame.toString());
        return;
      }
    }
  }

  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }

  /** All of it as an object. */
  JsonNode tree() {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("counts", counts);
    all.put("steps", steps);
    return JSON.valueToTree(all);
  }

  String json() {
    try {
      return JSON.writeValueAsString(tree());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the manifest below the warehouse, where a failed run leaves it too. */
  void write(String warehouse, Configuration hadoop) {
    Path path = Manifests.path(warehouse, (String) facts.get("run_id"));
    try (FSDataOutputStream out = RunFolder.files(path, hadoop).create(path, true)) {
      out.write(json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifest %s cannot be written: %s", path, e.getMessage());
    }
  }
}
