package org.dailies.nightly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/** The manifests below a warehouse: of runs that were published, that failed and that died. */
public final class Manifests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".json";

  private final String warehouse;
  private final Configuration hadoop;

  private Manifests(String warehouse, Configuration hadoop) {
    this.warehouse = warehouse;
    this.hadoop = hadoop;
  }

  /** The manifests of the warehouse at a path or URI. */
  public static Manifests of(String warehouse, Configuration hadoop) {
    return new Manifests(warehouse, hadoop);
  }

  static Path path(String warehouse, String runId) {
    return RunFolder.path(warehouse, "manifests/" + runId + ENDING);
  }

  /** The manifest of a run; empty where there is none, or one that a dying run has cut. */
  public Optional<JsonNode> of(String runId) {
    Path path = path(warehouse, runId);
    try (InputStream in = RunFolder.files(path, hadoop).open(path)) {
      return Optional.ofNullable(JSON.readTree(in)).filter(JsonNode::isObject);
    } catch (FileNotFoundException | com.fasterxml.jackson.core.JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifest %s cannot be read: %s", path, e.getMessage());
    }
  }

  /** The ids of all runs that left a manifest, in the order in which they began. */
  public List<String> runs() {
    Path directory = RunFolder.path(warehouse, "manifests");
    try {
      List<String> runs = new ArrayList<>();
      FileStatus[] files = RunFolder.files(directory, hadoop).listStatus(directory);
      Arrays.sort(files, Comparator.comparing(file -> file.getPath().getName()));
      for (FileStatus file : files) {
        String name = file.getPath().getName();
        if (name.endsWith(ENDING) && !name.startsWith(".")) {
          runs.add(name.substring(0, name.length() - ENDING.length()));
        }
      }
      return runs;
    } catch (FileNotFoundException e) {
      return List.of();
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifests in %s cannot be read: %s", directory, e.getMessage());
    }
  }

  /** Whether the report of a run was written. */
  public boolean reported(String runId) {
    return of(runId).filter(Manifests::reported).isPresent();
  }

  private static boolean reported(JsonNode manifest) {
    if (manifest.hasNonNull("report")) {
      return true;
    }
    for (JsonNode step : manifest.path("steps")) {
      if (step.path("step").asText().equals("report")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Notes that the report of a run lies at a path now.
   *
   * @throws DailiesException where the manifest cannot be written
   */
  public void report(String runId, String page) {
    ObjectNode manifest = (ObjectNode) of(runId).orElseGet(JSON::createObjectNode);
    manifest.put("run_id", runId).put("report", page);
    manifest.remove(List.of("unfinished", "unfinished_in", "unfinished_as", "unfinished_at"));
    Path path = path(warehouse, runId);
    try (FSDataOutputStream out = RunFolder.files(path, hadoop).create(path, true)) {
      out.write(manifest.toPrettyString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The manifest %s cannot be written: %s", path, e.getMessage());
    }
  }

  /** Deletes the files of runs; where a run was published, its row in {@code runs} has it too. */
  void drop(List<String> runIds) {
    for (String runId : runIds) {
      Path path = path(warehouse, runId);
      try {
        RunFolder.files(path, hadoop).delete(path, false);
      } catch (IOException e) {
        throw new DailiesException(
            Code.INTERNAL, e, "The manifest %s cannot be deleted: %s", path, e.getMessage());
      }
    }
  }
}
