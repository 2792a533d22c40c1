package org.dailies.warehouse;

import java.time.Instant;
import java.util.Map;

/**
 * One row of {@code runs}: what readers of the warehouse see as of that run.
 *
 * @param seq 1, 2, 3… in the order of publishing
 * @param snapshots snapshot id by table name
 * @param schemaVersions schema version by table name
 * @param manifest JSON
 */
public record PublishedRun(
    long seq,
    String runId,
    String command,
    Instant publishedAt,
    Map<String, Long> snapshots,
    Map<String, Integer> schemaVersions,
    String manifest) {

  public PublishedRun {
    snapshots = Map.copyOf(snapshots);
    schemaVersions = Map.copyOf(schemaVersions);
  }
}
