package org.dailies.frame;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.Sha256;
import org.dailies.YamlSource;
import org.dailies.config.FrameConfig;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;

/** The stance files, read: phrases of acts, words and uses per language. */
public final class Attitudes {
  private static final String RESOURCE = "lexicon/stances.yaml";
  private static final Phrases<String> NONE = new Phrases<>();
  private final Map<String, Phrases<String>> phrases = new HashMap<>();
  private final Set<String> makers = new HashSet<>();

  private final String version;

  private Attitudes(String version) {
    this.version = version;
  }

  /**
   * Reads the stance file on the class path and lays the configured ones over it.
   *
   * @throws org.dailies.DailiesException if a file cannot be read
   */
  public static Attitudes load(FrameConfig config) {
    List<JsonNode> roots = YamlSource.layers(RESOURCE, config.stanceFiles());
    Attitudes attitudes = new Attitudes(Sha256.hex(roots.toString()));
    for (JsonNode root : roots) {
      root.path("languages")
          .fields()
          .forEachRemaining(
              e -> {
                String language = e.getKey();
                attitudes.groups(language, "acts", e.getValue().path("acts"));
                attitudes.groups(language, "words", e.getValue().path("words"));
                for (String name : List.of("negations", "doubts", "barriers")) {
                  attitudes.list(language, name, name, e.getValue().path(name));
                }
              });
      root.path("makers").forEach(id -> attitudes.makers.add(id.asText()));
      root.path("anaphora")
          .fields()
          .forEachRemaining(e -> attitudes.list(e.getKey(), "anaphora", "anaphora", e.getValue()));
      root.path("carried")
          .fields()
          .forEachRemaining(e -> attitudes.list(e.getKey(), "carried", "carried", e.getValue()));
      root.path("uses")
          .fields()
          .forEachRemaining(e -> attitudes.groups(e.getKey(), "uses", e.getValue()));
    }
    return attitudes;
  }

  /** 16 hexadecimal digits over everything that was read; comments and layout are no part of it. */
  public String version() {
    return version;
  }

  private void groups(String language, String set, JsonNode groups) {
    groups.fields().forEachRemaining(g -> list(language, set, g.getKey(), g.getValue()));
  }

  private void list(String language, String set, String value, JsonNode list) {
    Phrases<String> into = phrases.computeIfAbsent(language + "/" + set, k -> new Phrases<>());
    list.forEach(p -> into.add(p.asText(), value));
  }

  /** Whether a person makes generative AI, whom the lexicon ties to no vendor. */
  public boolean isMaker(String id) {
    return makers.contains(id);
  }

  /**
   * Whether an entry can stand somewhere: studios, unions and people. What a maker of generative AI
   * does with its own product shows no attitude, and the people who run it count as the maker.
   */
  public boolean takesSides(Lexicon lexicon, String id) {
    Entry entry = lexicon.has(id) ? lexicon.entry(id) : null;
    if (entry == null || isMaker(id)) {
      return false;
    }
    return switch (entry.kind()) {
      case STUDIO, BRAND, UNION -> true;
      case PERSON ->
          entry.relations().stream()
              .noneMatch(
                  r -> lexicon.has(r.target()) && lexicon.entry(r.target()).kind() == Kind.VENDOR);
      default -> false;
    };
  }

  boolean knows(String language) {
    return phrases.containsKey(language + "/acts");
  }

  /** The hits of a set of phrases in a text; their values are the names of the groups. */
  List<Phrases.Hit<String>> find(String language, String set, String text) {
    return phrases.getOrDefault(language + "/" + set, NONE).find(text);
  }

  /** Where the phrase of a set ends that ends first, or {@link Integer#MAX_VALUE}. */
  int firstEnd(String language, String set, String text) {
    return phrases.getOrDefault(language + "/" + set, NONE).firstEnd(text);
  }
}
