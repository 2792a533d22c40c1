package org.dailies.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dailies.lexicon.Alias;
import org.dailies.lexicon.Entry;
import org.dailies.lexicon.Kind;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/**
 * A labelled text of {@code data/gold/coverage}: the actors it names and what each has to do with
 * generative AI.
 */
public record PairText(String id, Document document, List<Pair> pairs) {
  /**
   * One labelled pair.
   *
   * @param actor the name as the text has it
   * @param of the studio or body it belongs to, by name or id; "" where it is one itself
   * @param role {@code acts}, {@code acted-on}, {@code named} or {@code passing}
   * @param truth {@code true}, {@code weak} or {@code false}
   */
  public record Pair(String actor, String of, String role, String truth) {}

  /** Letters of a name that is looked for in a longer one. */
  private static final int SHORTEST = 5;

  public PairText {
    pairs = List.copyOf(pairs);
  }

  /** Reads the JSONL files of a directory in the order of their names. */
  public static List<PairText> read(Path directory) {
    return VoiceText.read(directory, "pairs").stream()
        .map(text -> new PairText(text.id(), text.document(), pairs(text.labels())))
        .toList();
  }

  /** The pairs of a label. */
  static List<Pair> pairs(JsonNode labels) {
    List<Pair> pairs = new ArrayList<>();
    for (JsonNode label : labels) {
      pairs.add(
          new Pair(
              label.path("actor").asText(""),
              label.path("of").isNull() ? "" : label.path("of").asText(""),
              label.path("role").asText(""),
              label.path("truth").asText("")));
    }
    return pairs;
  }

  /**
   * The labels by the actor's id in the lexicon, those of one actor joined by their strongest; what
   * the lexicon does not know is left out.
   *
   * @param mentions what was found in the text
   */
  Map<String, Pair> byActor(List<Mention> mentions, Lexicon lexicon, Map<String, String> names) {
    Map<String, Pair> known = new TreeMap<>();
    for (Pair pair : pairs) {
      String id = id(pair, mentions, lexicon, names);
      if (id != null) {
        known.merge(id, pair, PairText::stronger);
      }
    }
    return known;
  }

  private static Pair stronger(Pair a, Pair b) {
    return rank(b) < rank(a) ? b : a;
  }

  private static int rank(Pair pair) {
    int truth = List.of("true", "weak", "false").indexOf(pair.truth());
    int role = List.of("acts", "acted-on", "named", "passing").indexOf(pair.role());
    return 4 * truth + role;
  }

  private static String id(
      Pair pair, List<Mention> mentions, Lexicon lexicon, Map<String, String> names) {
    for (Mention mention : mentions) {
      if (mention.accepted() && folded(mention.surface()).equals(folded(pair.actor()))) {
        String actor = actor(mention);
        if (actor != null) {
          return actor;
        }
      }
    }
    for (String name : List.of(pair.of(), pair.actor())) {
      if (lexicon.has(name)) {
        return name;
      }
      String id = names.get(folded(name));
      if (id != null) {
        return id;
      }
    }
    for (Mention mention : mentions) {
      if (mention.accepted() && overlap(folded(pair.actor()), folded(mention.surface()))) {
        String actor = actor(mention);
        if (actor != null) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Whether one name holds the other: "Animation Guild", "The Animation Guild". */
  private static boolean overlap(String one, String other) {
    return one.contains(other) || (one.length() >= SHORTEST && other.contains(one));
  }

  private static String actor(Mention mention) {
    return mention.studioId() != null
        ? mention.studioId()
        : mention.kind() == Kind.UNION ? mention.entryId() : null;
  }

  /** Studios and unions by every name that they or their brands have. */
  static Map<String, String> names(Lexicon lexicon) {
    Map<String, String> names = new HashMap<>();
    for (Entry entry : lexicon.entries()) {
      String id = entry.kind() == Kind.UNION ? entry.id() : lexicon.studioOf(entry.id(), null);
      if (id != null && (entry.kind() != Kind.TITLE && entry.kind() != Kind.PERSON)) {
        names.putIfAbsent(folded(entry.name()), id);
        for (Alias alias : entry.aliases()) {
          names.putIfAbsent(folded(alias.text()), id);
        }
      }
    }
    return names;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).strip();
  }
}
