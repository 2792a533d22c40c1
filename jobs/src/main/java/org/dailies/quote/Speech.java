package org.dailies.quote;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one language knows about attributing speech: an immutable reading of the cue file. */
final class Speech {
  /** A cue of several words begins with the form it is filed under. */
  record Cue(CueClass cueClass, List<String> rest, boolean indirect) {}

  private final String language;
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, String> pronouns = new HashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Map<String, String> honorifics = new HashMap<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private final Map<String, String> articles = new HashMap<>();
  private final Map<String, String> roleVerbs = new HashMap<>();
  private final List<List<String>> sources = new ArrayList<>();
  private final Set<String> roleHeads = new HashSet<>();
  private final Set<String> sourceHeads = new HashSet<>();
  private int longestRole = 1;

  private Speech(String language) {
    this.language = language;
  }

  static Speech of(String language, JsonNode node, JsonNode names) {
    Speech speech = new Speech(language);
    lists(names, speech.firstNames);
    Set<String> indirect = strings(node.path("indirect-cues"));
    node.path("cues")
        .fields()
        .forEachRemaining(
            e ->
                e.getValue()
                    .forEach(
                        lemma -> {
                          CueClass cueClass = CueClass.parse(e.getKey());
                          speech.cue(
                              lemma.asText(), cueClass, node, indirect.contains(lemma.asText()));
                        }));
    for (String name :
        List.of(
            "noun-forms",
            "that",
            "openers",
            "places",
            "place-words",
            "countries",
            "statements",
            "indefinites",
            "outlets",
            "relatives",
            "auxiliaries",
            "passive-auxiliaries",
            "passive-exceptions",
            "prepositions",
            "determiners",
            "conjunctions",
            "title-words",
            "organisations",
            "documents",
            "organisation-words")) {
      speech.sets.put(name, strings(node.path(name)));
    }
    groups(node.path("pronouns"), speech.pronouns);
    lists(node.path("roles"), speech.roles);
    lists(node.path("articles"), speech.articles);
    lists(node.path("role-verbs"), speech.roleVerbs);
    lists(node.path("honorifics"), speech.honorifics);
    lists(node.path("first-names"), speech.firstNames);
    for (String role : speech.roles.keySet()) {
      speech.longestRole = Math.max(speech.longestRole, role.split(" ").length);
      speech.roleHeads.add(role.replaceFirst("[ '].*", ""));
    }
    strings(node.path("sources")).stream()
        .map(s -> List.of(s.replace("'", "' ").trim().split("\\s+")))
        .map(s -> s.stream().map(w -> w.replace("'", "")).toList())
        .sorted(Comparator.comparing(List<String>::size).reversed())
        .forEach(speech.sources::add);
    speech.sources.forEach(source -> speech.sourceHeads.add(source.get(0)));
    return speech;
  }

  private void cue(String lemma, CueClass cueClass, JsonNode node, boolean indirect) {
    String[] parts = lemma.replaceFirst("^(s'|se )", "").split(" ");
    List<String> rest = List.of(parts).subList(1, parts.length);
    Cue cue = new Cue(cueClass, rest, indirect);
    JsonNode irregular = node.path("irregular").path(parts[0]);
    Set<String> forms = new HashSet<>(strings(irregular));
    if (irregular.isMissingNode()) {
      forms.addAll(Conjugation.of(language, parts[0]));
    } else if (language.equals("en")) {
      forms.add(parts[0]);
    }
    for (String form : forms) {
      String[] words = form.split(" ");
      Cue filed =
          words.length > 1
              ? new Cue(cueClass, List.of(words).subList(1, words.length), indirect)
              : cue;
      List<Cue> known = cues.computeIfAbsent(words[0], f -> new ArrayList<>());
      if (filed.rest().isEmpty()) {
        known.add(filed);
      } else {
        known.add(0, filed);
      }
    }
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new HashSet<>();
    list.forEach(n -> strings.add(n.asText()));
    return strings;
  }

  private static void groups(JsonNode node, Map<String, String> into) {
    node.fields().forEachRemaining(e -> into.put(e.getKey(), e.getValue().asText()));
  }

  private static void lists(JsonNode node, Map<String, String> into) {
    node.fields()
        .forEachRemaining(
            e ->
                e.getValue()
                    .forEach(
                        v -> into.putIfAbsent(v.asText().toLowerCase(Locale.ROOT), e.getKey())));
  }

  String language() {
    return language;
  }

  /** The cue that begins at word {@code i}, or null. */
  Cue cueAt(Words words, int i) {
    List<Cue> known = cues.get(words.lower(i));
    if (known == null) {
      return null;
    }
    for (Cue cue : known) {
      boolean whole = true;
      for (int k = 0; k < cue.rest().size() && whole; k++) {
        whole = cue.rest().get(k).equals(words.lower(i + 1 + k));
      }
      if (whole) {
        return cue;
      }
    }
    return null;
  }

  /** The number of words of the source phrase ("according to") that begins at {@code i}, or 0. */
  int sourceAt(Words words, int i) {
    if (!sourceHeads.contains(words.lower(i))) {
      return 0;
    }
    for (List<String> source : sources) {
      boolean whole = true;
      for (int k = 0; k < source.size() && whole; k++) {
        whole = source.get(k).equals(words.lower(i + k));
      }
      if (whole) {
        return source.size();
      }
    }
    return 0;
  }

  /** The number of words of the role ("chief executive") that begins at {@code i}, or 0. */
  int roleAt(Words words, int i) {
    if (!roleHeads.contains(words.lower(i))) {
      return officerAt(words, i);
    }
    StringBuilder key = new StringBuilder();
    int longest = 0;
    for (int k = 0; k < longestRole && words.isWord(i + k); k++) {
      if (k > 0) {
        key.append(
            words.lower(i + k - 1).equals("d") || words.lower(i + k - 1).equals("l") ? "'" : " ");
      }
      key.append(words.lower(i + k));
      if (roles.containsKey(key.toString())) {
        longest = k + 1;
      }
    }
    return Math.max(longest, officerAt(words, i));
  }

  /** The number of words of "chief revenue officer" and its like at {@code i}, or 0. */
  private int officerAt(Words words, int i) {
    if (!words.lower(i).equals("chief")) {
      return 0;
    }
    for (int k = 2; k <= 5 && words.isWord(i + k - 1); k++) {
      if (words.lower(i + k - 1).equals("officer")) {
        return k;
      }
    }
    return 0;
  }

  /** The class of a role such as {@code chief-executive}, or null. */
  String roleClass(String role) {
    String known = roles.get(role);
    return known == null && role.endsWith(" officer") ? "chief" : known;
  }

  /** {@code he, she, they, it, one, i, we}, or null where the word is no pronoun. */
  String pronoun(String word) {
    return pronouns.get(word);
  }

  /** {@code he, she, any} for a definite article in the singular, or null. */
  String articleGender(String word) {
    return articles.get(word);
  }

  /** The role whose work the verb form names ("directed"), or null. */
  String roleOfVerb(String word) {
    return roleVerbs.get(word);
  }

  /** {@code he, she, any}, or null where the word is no honorific. */
  String honorific(String word) {
    return honorifics.get(word);
  }

  /** {@code he} or {@code she}, or null where the first name tells nothing. */
  String firstName(String word) {
    return firstNames.get(word);
  }

  /** Whether the set of the cue file, such as {@code prepositions}, holds the word. */
  boolean has(String set, String word) {
    return sets.get(set).contains(word);
  }

  Map<String, List<Cue>> cues() {
    return cues;
  }

  Map<String, String> pronouns() {
    return pronouns;
  }

  Set<String> set(String name) {
    return sets.get(name);
  }
}
