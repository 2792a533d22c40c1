package org.dailies.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dailies.report.Fact;
import org.dailies.report.Words;

/**
 * The newest audit of a warehouse as lines of the methods box.
 *
 * @param words the report's own words
 */
record AuditFacts(Words words) {
  /** A line for each thing that was judged; of the kinds, studios and languages none. */
  List<Fact> of(JsonNode audit) {
    List<Fact> facts = new ArrayList<>();
    String day = audit.path("scored_at").asText().replaceFirst("T.*", "");
    for (JsonNode row : audit.path("figures").path("rows")) {
      if (row.path("by").asText().equals("all")) {
        String what = row.path("what").asText();
        facts.add(new Fact(words.say("audit.of", "what", what), value(row, day)));
      }
    }
    return facts;
  }

  private String value(JsonNode row, String day) {
    return words.say(
        "audit.value",
        "precision",
        share(row.path("precision")),
        "recall",
        share(row.path("recall")),
        "judged",
        row.path("judged").asInt(),
        "refused",
        row.path("refused").asInt(),
        "day",
        day);
  }

  private String share(JsonNode share) {
    return share.isObject()
        ? words.say(
            "audit.share",
            "value",
            words.digits(share.path("value").asDouble(), 2),
            "low",
            words.digits(share.path("low").asDouble(), 2),
            "high",
            words.digits(share.path("high").asDouble(), 2))
        : words.say("audit.unknown");
  }
}
