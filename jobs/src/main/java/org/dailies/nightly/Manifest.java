package org.dailies.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** What a run read and wrote, and with which code, config and seeds. */
final class Manifest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Map<String, Object> facts = new LinkedHashMap<>();
  private final Map<String, Object> counts = new TreeMap<>();
  private final List<Progress.StepTime> steps = new ArrayList<>();

  Manifest(String runId, RunOptions options, String rulesHash, Instant began) {
    facts.put("run_id", runId);
    facts.put("command", options.command());
    facts.put("version", Version.current());
    facts.put("date", options.date().toString());
    facts.put("began", began.toString());
    facts.put("inputs", options.inputs().stream().map(Shown::masked).toList());
    facts.put("config_hash", ConfigReader.hash(options.config()));
    facts.put("rules_hash", rulesHash);
    facts.put("topic_seed", options.config().topic().seed());
  }

  void count(String what, long number) {
    counts.put(what, number);
  }

  void counts(Map<String, Long> more) {
    counts.putAll(more);
  }

  void step(Progress.StepTime time) {
    steps.add(time);
  }

  void fact(String name, Object value) {
    facts.put(name, value instanceof String text ? Shown.masked(text) : value);
  }

  String json() {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("counts", counts);
    all.put("steps", steps);
    try {
      return JSON.writeValueAsString(all);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the manifest below the warehouse, where a failed run leaves it too. */
  void write(String warehouse, String runId, Configuration hadoop) {
    Path path =
        new Path(
            warehouse.startsWith("/") ? "file://" + warehouse : warehouse,
            "manifests/" + runId + ".json");
    try (FSDataOutputStream out = path.getFileSystem(hadoop).create(path, true)) {
      out.write(json().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifest %s cannot be written: %s", path, e.getMessage());
    }
  }
}
