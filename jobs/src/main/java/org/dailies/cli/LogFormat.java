package org.dailies.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** How a run's lines look. */
enum LogFormat {
  /** The message alone, for a person who watches. */
  PLAIN,
  /** {@code 2025-11-22T03:00:07Z INFO 20251122-030000-1f2e3d message}. */
  TEXT,
  /** One object a line, with time, level, run and message. */
  JSON;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What is in force where nothing is asked for. */
  static LogFormat usual() {
    return Boolean.getBoolean("dailies.terminal") ? PLAIN : TEXT;
  }

  /**
   * One line.
   *
   * @param level INFO, WARN or ERROR
   */
  String line(Instant time, String level, String run, String message) {
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    return switch (this) {
      case PLAIN -> message;
      case TEXT -> second + " " + level + " " + run + " " + message;
      case JSON -> {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("time", second.toString());
        line.put("level", level);
        line.put("run", run);
        line.put("message", message);
        try {
          yield MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
          throw new IllegalStateException(e);
        }
      }
    };
  }
}
