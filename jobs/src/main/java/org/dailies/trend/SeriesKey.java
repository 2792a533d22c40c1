package org.dailies.trend;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a series counts: null in a key stands for all of it. Its text names the keys that are set,
 * in a fixed order, as in {@code actor=netflix|language=fr}; the series of everything is {@code
 * all}.
 *
 * @param actor an actor's entry id
 * @param frame a frame's id
 * @param topic a topic's id
 * @param use a reported use's id
 * @param purpose the purpose of reported uses, a frame of making
 * @param speaker a speaker's entry id
 * @param language ISO 639-1
 * @param outletCountry ISO 3166-1 alpha-2
 * @param outletKind the kind of outlet, as in press or wire
 */
public record SeriesKey(
    String actor,
    String frame,
    String topic,
    String use,
    String purpose,
    String speaker,
    String language,
    String outletCountry,
    String outletKind) {

  /** The text of a series of everything. */
  public static final String ALL = "all";

  private static final SeriesKey EVERYTHING =
      new SeriesKey(null, null, null, null, null, null, null, null, null);

  /** The series of everything. */
  public static SeriesKey everything() {
    return EVERYTHING;
  }

  /** The series of an actor. */
  public static SeriesKey ofActor(String actor) {
    return new SeriesKey(actor, null, null, null, null, null, null, null, null);
  }

  /** Reads what {@link #text()} wrote. */
  public static SeriesKey parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (!text.equals(ALL)) {
      for (String part : text.split("\\|", -1)) {
        int sign = part.indexOf('=');
        if (sign < 1) {
          throw new IllegalArgumentException("Not a series: " + text);
        }
        parts.put(part.substring(0, sign), part.substring(sign + 1));
      }
    }
    SeriesKey key =
        new SeriesKey(
            parts.remove("actor"),
            parts.remove("frame"),
            parts.remove("topic"),
            parts.remove("use"),
            parts.remove("purpose"),
            parts.remove("speaker"),
            parts.remove("language"),
            parts.remove("country"),
            parts.remove("kind"));
    if (!parts.isEmpty()) {
      throw new IllegalArgumentException("Not a series: " + text);
    }
    return key;
  }

  /** The series' id in tables. */
  public String text() {
    StringJoiner text = new StringJoiner("|");
    add(text, "actor", actor);
    add(text, "frame", frame);
    add(text, "topic", topic);
    add(text, "use", use);
    add(text, "purpose", purpose);
    add(text, "speaker", speaker);
    add(text, "language", language);
    add(text, "country", outletCountry);
    add(text, "kind", outletKind);
    return text.length() == 0 ? ALL : text.toString();
  }

  /** The series of everything published where this one counts. */
  public SeriesKey scope() {
    return new SeriesKey(null, null, null, null, null, null, language, outletCountry, outletKind);
  }

  /** What it counts besides its actor and its scope, as its text names it; empty for nothing. */
  public String part() {
    return new SeriesKey(null, frame, topic, use, purpose, speaker, null, null, null).bare();
  }

  private String bare() {
    return equals(EVERYTHING) ? "" : text();
  }

  /**
   * Whether it is counted and judged by day: generative AI as such, actors, frames and purposes,
   * and not their crossings, uses and speakers, which are by week and month.
   */
  public boolean byDay() {
    return topic == null && use == null && speaker == null && (actor == null || depth() == 1);
  }

  /** How many keys are set: the depth in the family of series. */
  public int depth() {
    int depth = 0;
    for (String key :
        new String[] {
          actor, frame, topic, use, purpose, speaker, language, outletCountry, outletKind
        }) {
      depth += key == null ? 0 : 1;
    }
    return depth;
  }

  private static void add(StringJoiner text, String name, String value) {
    if (value != null) {
      text.add(name + "=" + value);
    }
  }
}
