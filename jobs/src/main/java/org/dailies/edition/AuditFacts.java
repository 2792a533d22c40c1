package org.dailies.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dailies.report.Fact;

/** The newest audit of a warehouse as lines of the methods box. */
final class AuditFacts {
  private AuditFacts() {}

  /** A line for each thing that was judged; of the kinds, studios and languages none. */
  static List<Fact> of(JsonNode audit) {
    List<Fact> facts = new ArrayList<>();
    String day = audit.path("scored_at").asText().replaceFirst("T.*", "");
    for (JsonNode row : audit.path("figures").path("rows")) {
      if (row.path("by").asText().equals("all")) {
        facts.add(new Fact("audit of " + row.path("what").asText(), value(row, day)));
      }
    }
    return facts;
  }

  private static String value(JsonNode row, String day) {
    return String.format(
        Locale.ROOT,
        "precision %s, recall %s, by %d counted and %d refused items judged on %s",
        share(row.path("precision")),
        share(row.path("recall")),
        row.path("judged").asInt(),
        row.path("refused").asInt(),
        day);
  }

  private static String share(JsonNode share) {
    return share.isObject()
        ? String.format(
            Locale.ROOT,
            "%.2f (95%% %.2f to %.2f)",
            share.path("value").asDouble(),
            share.path("low").asDouble(),
            share.path("high").asDouble())
        : "unknown";
  }
}
