package org.dailies.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.DailiesException;
import org.dailies.Sha256;
import org.dailies.YamlSource;
import org.dailies.config.FrameConfig;

/** The frames with their definitions, and the cues that show them in each language. */
public final class Codebook {
  private static final String RESOURCE = "lexicon/frames.yaml";

  /** What a cue shows. */
  record Cue(String frameId, double weight) {}

  /** What a thing made weighs, and a cue must weigh at least, to show a purpose by itself. */
  private static final double THING = 0.4;

  private final Map<String, Frame> frames;
  private final Map<String, Phrases<Cue>> cues;
  private final Map<String, Set<String>> cuedIn;
  private final Map<String, Phrases<Cue>> things;
  private final String version;

  private Codebook(
      Map<String, Frame> frames,
      Map<String, Phrases<Cue>> cues,
      Map<String, Set<String>> cuedIn,
      Map<String, Phrases<Cue>> things,
      String version) {
    this.things = things;
    this.version = version;
    this.frames = frames;
    this.cues = cues;
    this.cuedIn = cuedIn;
  }

  /**
   * Reads the codebook on the class path and lays the configured ones over it, frame by frame.
   *
   * @throws DailiesException if a file cannot be read or a frame lacks its definition
   */
  public static Codebook load(FrameConfig config) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    Map<String, Map<String, Map<String, Double>>> cues = new LinkedHashMap<>();
    List<JsonNode> roots = YamlSource.layers(RESOURCE, config.codebooks());
    for (JsonNode root : roots) {
      for (JsonNode node : root.path("frames")) {
        read(node, frames, cues);
      }
    }
    Map<String, Phrases<Cue>> byLanguage = new HashMap<>();
    cues.forEach(
        (id, languages) ->
            languages.forEach(
                (language, phrases) ->
                    phrases.forEach(
                        (phrase, weight) ->
                            byLanguage
                                .computeIfAbsent(language, l -> new Phrases<>())
                                .add(phrase, new Cue(id, weight)))));
    Map<String, Set<String>> cuedIn = new HashMap<>();
    cues.forEach((id, languages) -> cuedIn.put(id, Set.copyOf(languages.keySet())));
    return new Codebook(frames, byLanguage, cuedIn, things(roots), Sha256.hex(roots.toString()));
  }

  private static void read(
      JsonNode node,
      Map<String, Frame> frames,
      Map<String, Map<String, Map<String, Double>>> cues) {
    String id = node.path("id").asText();
    for (String key : List.of("id", "name", "definition", "example", "counter-example")) {
      if (node.path(key).asText().isBlank()) {
        throw new DailiesException(
            DailiesException.Code.USAGE, "Frame %s of the codebook has no %s", id, key);
      }
    }
    frames.put(
        id,
        new Frame(
            id,
            node.path("name").asText(),
            node.path("making").asBoolean(),
            node.path("definition").asText(),
            node.path("example").asText(),
            node.path("counter-example").asText()));
    Map<String, Map<String, Double>> languages = new LinkedHashMap<>();
    node.path("cues")
        .fields()
        .forEachRemaining(
            language -> {
              Map<String, Double> phrases = new LinkedHashMap<>();
              language
                  .getValue()
                  .fields()
                  .forEachRemaining(p -> phrases.put(p.getKey(), p.getValue().asDouble(1)));
              languages.put(language.getKey(), phrases);
            });
    cues.put(id, languages);
  }

  /** What is made for each purpose, by language: it shows a purpose and no frame. */
  private static Map<String, Phrases<Cue>> things(List<JsonNode> roots) {
    Map<String, Phrases<Cue>> things = new HashMap<>();
    for (JsonNode root : roots) {
      for (JsonNode node : root.path("frames")) {
        Cue cue = new Cue(node.path("id").asText(), THING);
        for (Map.Entry<String, JsonNode> language : node.path("things").properties()) {
          Phrases<Cue> phrases = things.computeIfAbsent(language.getKey(), l -> new Phrases<>());
          language.getValue().forEach(word -> phrases.add(word.asText(), cue));
        }
      }
    }
    return things;
  }

  /**
   * What shows for what something is made.
   *
   * @param weight how surely: of a cue its own, of a thing made less
   */
  public record Purpose(int start, int end, String frameId, double weight) {}

  /** What shows in a sentence for what something is made, by start: cues and things made. */
  public List<Purpose> purposes(String sentence, String language) {
    List<Phrases.Hit<Cue>> hits = new ArrayList<>(find(sentence, language));
    Phrases<Cue> made = things.get(language);
    if (made != null) {
      hits.addAll(made.find(sentence));
    }
    return hits.stream()
        .filter(hit -> hit.value().weight() >= THING && isMaking(hit.value().frameId()))
        .sorted(Comparator.comparingInt(Phrases.Hit::start))
        .map(
            hit -> new Purpose(hit.start(), hit.end(), hit.value().frameId(), hit.value().weight()))
        .toList();
  }

  /** 16 hexadecimal digits over everything that was read; comments and layout are no part of it. */
  public String version() {
    return version;
  }

  /** The frames in the codebook's order. */
  public List<Frame> frames() {
    return new ArrayList<>(frames.values());
  }

  /** The frame with this id, or null. */
  public Frame frame(String id) {
    return frames.get(id);
  }

  /** Whether the id names a purpose that a use can have. */
  public boolean isMaking(String id) {
    Frame frame = frames.get(id);
    return frame != null && frame.making();
  }

  /** Whether the frame has cues in the language. */
  boolean cued(String id, String language) {
    return cuedIn.getOrDefault(id, Set.of()).contains(language);
  }

  List<Phrases.Hit<Cue>> find(String text, String language) {
    Phrases<Cue> phrases = cues.getOrDefault(language, cues.get("en"));
    return phrases == null ? List.of() : withoutExceptions(phrases.find(text));
  }

  /** Drops what weighs nothing, and the cues inside it. */
  private static List<Phrases.Hit<Cue>> withoutExceptions(List<Phrases.Hit<Cue>> hits) {
    List<Phrases.Hit<Cue>> exceptions = hits.stream().filter(h -> h.value().weight() == 0).toList();
    if (exceptions.isEmpty()) {
      return hits;
    }
    List<Phrases.Hit<Cue>> kept = new ArrayList<>();
    int next = 0;
    for (Phrases.Hit<Cue> hit : hits) {
      while (next < exceptions.size() && exceptions.get(next).end() <= hit.start()) {
        next++;
      }
      boolean excepted = false;
      for (int e = next; e < exceptions.size() && exceptions.get(e).start() <= hit.start(); e++) {
        Phrases.Hit<Cue> exception = exceptions.get(e);
        excepted |=
            exception.value().frameId().equals(hit.value().frameId())
                && hit.end() <= exception.end();
      }
      if (!excepted) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
