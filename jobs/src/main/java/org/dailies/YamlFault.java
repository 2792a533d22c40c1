package org.dailies;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Says in one line what is wrong with a YAML text, and in which line of it. */
public final class YamlFault {
  private YamlFault() {}

  /** The line and the problem: of the parser's message that which stands after its context. */
  public static String of(JsonProcessingException e) {
    String message = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
    String problem =
        message
            .lines()
            .filter(line -> !line.isBlank() && !Character.isWhitespace(line.charAt(0)))
            .reduce("", (context, line) -> line);
    JsonLocation at = e.getLocation();
    return at == null || at.getLineNr() < 1 ? problem : "line " + at.getLineNr() + ": " + problem;
  }
}
