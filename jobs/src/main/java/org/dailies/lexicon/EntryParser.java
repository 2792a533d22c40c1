package org.dailies.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/** Turns the YAML of one file into entries, rules and contexts; refuses what it does not know. */
final class EntryParser {
  private static final List<String> ENTRY_KEYS =
      List.of(
          "id",
          "kind",
          "name",
          "country",
          "generative",
          "explicit",
          "aliases",
          "ambiguous",
          "blockers",
          "of",
          "roles",
          "must",
          "must-not",
          "case",
          "note");
  private static final String AMPERSAND = " & ";
  private static final Set<Kind> ANY_CASE = Set.of(Kind.AI_TERM);

  private final String source;
  private final Set<String> seen = new HashSet<>();

  EntryParser(String source) {
    this.source = source;
  }

  boolean isRepeated(String id) {
    return !seen.add(id);
  }

  Entry entry(JsonNode node) {
    known(node, ENTRY_KEYS);
    String id = text(node, "id");
    Kind kind = kind(text(node, "kind"));
    String name = node.path("name").asText(id);
    Alias.Casing casing =
        node.has("case")
            ? casing(node.path("case").asText())
            : ANY_CASE.contains(kind) ? Alias.Casing.ANY : Alias.Casing.SMART;
    Set<Alias> aliases = new LinkedHashSet<>();
    addAliases(aliases, node.path("aliases"), casing);
    for (JsonNode ambiguous : node.path("ambiguous")) {
      addAmbiguous(aliases, ambiguous, casing);
    }
    List<String> blockers = new ArrayList<>();
    node.path("blockers").forEach(blocker -> blockers.addAll(expand(blocker.asText())));
    boolean generative =
        node.path("generative").asBoolean(kind == Kind.TOOL || kind == Kind.AI_TERM);
    return new Entry(
        id,
        kind,
        name,
        node.path("country").asText(""),
        generative,
        node.path("explicit").asBoolean(generative),
        List.copyOf(aliases),
        blockers,
        relations(node),
        new Examples(strings(node.path("must")), strings(node.path("must-not"))));
  }

  private void addAliases(Set<Alias> aliases, JsonNode node, Alias.Casing casing) {
    if (node.isArray()) {
      node.forEach(text -> add(aliases, text.asText(), "", false, casing, null));
    } else {
      for (Map.Entry<String, JsonNode> language : node.properties()) {
        String code = language.getKey().equals("any") ? "" : language.getKey();
        language.getValue().forEach(text -> add(aliases, text.asText(), code, false, casing, null));
      }
    }
  }

  private void addAmbiguous(Set<Alias> aliases, JsonNode node, Alias.Casing casing) {
    known(node, List.of("text", "rule", "language", "case"));
    String rule = node.has("rule") ? node.path("rule").asText() : null;
    Alias.Casing own = node.has("case") ? casing(node.path("case").asText()) : casing;
    String language = node.path("language").asText("");
    for (String text : strings(node.path("text"))) {
      add(aliases, text, language, !language.isEmpty(), own, rule);
    }
  }

  private void add(
      Set<Alias> aliases,
      String text,
      String language,
      boolean only,
      Alias.Casing casing,
      String rule) {
    for (String wording : expand(text)) {
      aliases.add(new Alias(wording, language, only, casing, rule));
      if (wording.contains(AMPERSAND)) {
        aliases.add(new Alias(wording.replace(AMPERSAND, " and "), language, only, casing, rule));
      }
    }
  }

  List<Relation> relations(JsonNode node) {
    List<Relation> relations = new ArrayList<>();
    JsonNode of = node.path("of");
    if (of.isTextual()) {
      relations.add(new Relation(of.asText(), null, null, null));
    } else {
      of.forEach(one -> relations.add(relation(one)));
    }
    node.path("roles").forEach(one -> relations.add(relation(one)));
    return relations;
  }

  private Relation relation(JsonNode node) {
    if (node.isTextual()) {
      return new Relation(node.asText(), null, null, null);
    }
    known(node, List.of("at", "role", "from", "to"));
    String role = node.has("role") ? node.path("role").asText() : null;
    return new Relation(text(node, "at"), role, day(node, "from"), day(node, "to"));
  }

  Rule rule(JsonNode node) {
    known(
        node,
        List.of(
            "name",
            "near",
            "against",
            "family",
            "peers",
            "genai",
            "loner",
            "document",
            "local",
            "marked",
            "beside",
            "owns"));
    return new Rule(
        text(node, "name"),
        strings(node.path("near")),
        strings(node.path("against")),
        node.path("family").asBoolean(false),
        strings(node.path("peers")).stream().map(this::kind).toList(),
        node.path("genai").asDouble(0),
        node.path("loner").asBoolean(false),
        strings(node.path("document")),
        node.path("local").asBoolean(false),
        node.path("marked").asBoolean(false),
        strings(node.path("beside")),
        strings(node.path("owns")));
  }

  Context context(JsonNode node) {
    known(node, List.of("id", "words"));
    List<String> words = new ArrayList<>();
    JsonNode all = node.path("words");
    if (all.isArray()) {
      all.forEach(word -> words.addAll(expand(word.asText())));
    } else {
      all.forEach(language -> language.forEach(word -> words.addAll(expand(word.asText()))));
    }
    return new Context(text(node, "id"), words);
  }

  void known(JsonNode node, List<String> keys) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      if (!keys.contains(field.getKey())) {
        throw fault("%s is no key here; there are %s", field.getKey(), String.join(", ", keys));
      }
    }
  }

  DailiesException fault(String message, Object... args) {
    return new DailiesException(
        Code.USAGE, "Lexicon %s: %s", source, String.format(Locale.ROOT, message, args));
  }

  private List<String> expand(String text) {
    try {
      return Wording.expand(text);
    } catch (IllegalArgumentException e) {
      throw fault("%s", e.getMessage());
    }
  }

  private LocalDate day(JsonNode node, String key) {
    if (!node.has(key)) {
      return null;
    }
    String text = node.path(key).asText();
    try {
      return LocalDate.parse(
          text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
    } catch (DateTimeException e) {
      throw new DailiesException(Code.USAGE, e, "Lexicon %s: %s is no day", source, text);
    }
  }

  private Kind kind(String code) {
    for (Kind kind : Kind.values()) {
      if (kind.code().equals(code)) {
        return kind;
      }
    }
    throw fault("%s is no kind of entry", code);
  }

  private Alias.Casing casing(String code) {
    for (Alias.Casing casing : Alias.Casing.values()) {
      if (casing.name().toLowerCase(Locale.ROOT).equals(code)) {
        return casing;
      }
    }
    throw fault("%s is no casing; there are smart, exact and any", code);
  }

  private String text(JsonNode node, String key) {
    if (!node.has(key)) {
      throw fault("%s is missing in %s", key, node);
    }
    return node.path(key).asText();
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    if (node.isTextual()) {
      strings.add(node.asText());
    } else {
      node.forEach(one -> strings.add(one.asText()));
    }
    return strings;
  }
}
