package org.dailies.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Words;
import org.dailies.table.Tables;
import org.dailies.trend.SeriesKey;

/** Says a series in words. */
final class SeriesName {
  private final PublishedTables tables;
  private final Lexicon lexicon;
  private final Map<String, String> frameNames;
  private final Words own;
  private Map<String, String> topics;
  private Map<String, String> uses;

  SeriesName(PublishedTables tables, Lexicon lexicon, Map<String, String> frameNames, Words own) {
    this.tables = tables;
    this.lexicon = lexicon;
    this.frameNames = frameNames;
    this.own = own;
  }

  /** The report's own words. */
  Words own() {
    return own;
  }

  String of(String seriesId) {
    SeriesKey key = SeriesKey.parse(seriesId);
    List<String> words = new ArrayList<>();
    words.add(key.actor() == null ? own.say("series.genai") : lexicon.name(key.actor()));
    if (key.frame() != null) {
      words.add(frame(key.frame()));
    }
    if (key.topic() != null) {
      words.add(own.say("series.topic", "name", topics().getOrDefault(key.topic(), key.topic())));
    }
    if (key.use() != null) {
      words.add(own.say("series.use", "name", uses().getOrDefault(key.use(), key.use())));
    }
    if (key.purpose() != null) {
      words.add(own.say("series.purpose", "name", frame(key.purpose())));
    }
    if (key.speaker() != null) {
      words.add(own.say("series.speaker", "name", lexicon.name(key.speaker())));
    }
    for (String part : new String[] {key.language(), key.outletCountry(), key.outletKind()}) {
      if (part != null) {
        words.add(part);
      }
    }
    return String.join(", ", words);
  }

  private String frame(String id) {
    return frameNames.getOrDefault(id, id);
  }

  private Map<String, String> topics() {
    if (topics == null) {
      topics = new HashMap<>();
      for (Row row : tables.read(Tables.TOPICS).select("topic_id", "label").collectAsList()) {
        topics.put(row.getString(0), row.getString(1));
      }
    }
    return topics;
  }

  private Map<String, String> uses() {
    if (uses == null) {
      uses = new HashMap<>();
      for (Row row :
          tables
              .read(Tables.USES)
              .select("use_id", "purpose", "title_id", "studio_id", "tool_id")
              .collectAsList()) {
        List<String> words = new ArrayList<>(List.of(frame(row.getString(1))));
        for (int i = 2; i < row.size(); i++) {
          if (!row.isNullAt(i)) {
            words.add(lexicon.name(row.getString(i)));
          }
        }
        uses.put(row.getString(0), String.join(" / ", words));
      }
    }
    return uses;
  }
}
