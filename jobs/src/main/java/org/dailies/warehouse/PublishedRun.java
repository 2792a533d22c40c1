package org.dailies.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

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
  /** The command of runs that take something out of all tables. */
  public static final String FORGET = "forget";

  private static final ObjectMapper JSON = new ObjectMapper();

  public PublishedRun {
    snapshots = Map.copyOf(snapshots);
    schemaVersions = Map.copyOf(schemaVersions);
  }

  /** The day that its series are counted to; empty where its manifest does not say. */
  public Optional<LocalDate> countedTo() {
    String day = value("counted_to").isEmpty() ? value("date") : value("counted_to");
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  /**
   * The value of that name in the manifest, or "" where it has none.
   *
   * @throws DailiesException INTERNAL if the manifest is no JSON
   */
  public String value(String name) {
    try {
      return JSON.readTree(manifest).path(name).asText("");
    } catch (JsonProcessingException e) {
      throw new DailiesException(Code.INTERNAL, e, "The manifest of run %s is no JSON", runId);
    }
  }
}
