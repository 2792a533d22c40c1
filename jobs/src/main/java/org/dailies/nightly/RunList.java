package org.dailies.nightly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;

/** All runs of a warehouse as JSON: those that were published and those that were not. */
public final class RunList {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TOLD =
      List.of(
          "command",
          "date",
          "began",
          "ended",
          "report",
          "failed",
          "failed_in",
          "failed_as",
          "failed_at",
          "unfinished",
          "unfinished_in",
          "step",
          "counts");

  private RunList() {}

  /**
   * An array with one object a run, in the order in which they were published or began. {@code
   * state} is published, failed, or running: still on, or killed. {@code readable} says whether one
   * can roll back to it, as far as the tables' lists of snapshots tell.
   */
  public static ArrayNode of(Warehouse warehouse, Manifests manifests) {
    List<PublishedRun> published = warehouse.runs();
    Set<Long> readable =
        warehouse.readable().stream().map(PublishedRun::seq).collect(Collectors.toSet());
    List<ObjectNode> runs =
        published.stream()
            .map(run -> published(run, readable.contains(run.seq()), manifests))
            .collect(Collectors.toList());
    Set<String> known = new HashSet<>(published.stream().map(PublishedRun::runId).toList());
    for (String id : manifests.runs()) {
      if (!known.contains(id)) {
        manifests.of(id).ifPresent(manifest -> runs.add(unpublished(id, manifest)));
      }
    }
    runs.sort(Comparator.comparing(run -> run.path("run_id").asText()));
    return JSON.createArrayNode().addAll(runs);
  }

  private static ObjectNode published(PublishedRun run, boolean readable, Manifests manifests) {
    ObjectNode node = JSON.createObjectNode();
    node.put("run_id", run.runId()).put("state", Manifest.State.PUBLISHED.code());
    node.put("seq", run.seq()).put("published_at", run.publishedAt().toString());
    node.put("readable", readable);
    tell(manifests.of(run.runId()).orElseGet(() -> row(run)), node);
    return node.put("command", run.command());
  }

  /** The manifest of a run whose file is gone stands in its row. */
  private static JsonNode row(PublishedRun run) {
    try {
      return JSON.readTree(run.manifest());
    } catch (JsonProcessingException e) {
      return JSON.createObjectNode();
    }
  }

  private static ObjectNode unpublished(String id, JsonNode manifest) {
    ObjectNode node = JSON.createObjectNode();
    // A manifest of an older program says only whether it failed.
    String state = manifest.hasNonNull("failed") ? "failed" : "running";
    node.put("run_id", id).put("state", manifest.path("state").asText(state));
    tell(manifest, node);
    return node;
  }

  private static void tell(JsonNode manifest, ObjectNode node) {
    for (String fact : TOLD) {
      if (manifest.hasNonNull(fact)) {
        node.set(fact, manifest.get(fact));
      }
    }
  }
}
