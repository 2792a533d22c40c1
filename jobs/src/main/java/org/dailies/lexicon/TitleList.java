package org.dailies.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the short form of titles: one a line under its studio, {@code Heat (1995); Fuego contra
 * fuego}, under {@code clear} or under the rule that says what evidence it needs.
 */
final class TitleList {
  private static final String CLEAR = "clear";
  private static final String NEEDS_EVIDENCE = "~";
  private static final String USUAL_RULE = "title";
  private static final Pattern LINE =
      Pattern.compile("^(?=.*+\\z)(.+?) \\(((?:18|19|20)\\d\\d)\\)(?:; (.+))?");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_ID = Pattern.compile("[^a-z0-9]+");

  private final EntryParser parser;

  TitleList(EntryParser parser) {
    this.parser = parser;
  }

  /** The titles of one studio. */
  List<Entry> entries(JsonNode node) {
    List<Relation> relations = parser.relations(node);
    if (relations.isEmpty()) {
      throw parser.fault("a list of titles lacks its studio: %s", node);
    }
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<String, JsonNode> list : node.properties()) {
      if (list.getKey().equals("of")) {
        continue;
      }
      String rule = list.getKey().equals(CLEAR) ? null : list.getKey();
      list.getValue()
          .asText()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> entries.add(entry(line, rule, relations)));
    }
    return entries;
  }

  private Entry entry(String line, String rule, List<Relation> relations) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw parser.fault("no title with its year: %s; write Heat (1995); Fuego contra fuego", line);
    }
    String name = parts.group(1);
    String year = parts.group(2);
    Set<Alias> aliases = new LinkedHashSet<>();
    add(aliases, name, rule, year);
    if (parts.group(3) != null) {
      for (String other : parts.group(3).split("; ", -1)) {
        boolean evident = !other.startsWith(NEEDS_EVIDENCE);
        add(
            aliases,
            evident ? other : other.substring(1),
            evident || rule != null ? rule : USUAL_RULE,
            year);
      }
    }
    return new Entry(
        id(name) + "-" + year,
        Kind.TITLE,
        name,
        "",
        false,
        false,
        List.copyOf(aliases),
        List.of(),
        relations,
        aliases.stream()
            .filter(Alias::ambiguous)
            .findFirst()
            .map(alias -> examples(alias.text()))
            .orElse(Examples.NONE));
  }

  /** A title that needs evidence is clear where its year follows. */
  private static void add(Set<Alias> aliases, String text, String rule, String year) {
    for (String spelling : Wording.spellings(text)) {
      aliases.add(new Alias(spelling, "", false, Alias.Casing.SMART, rule));
      if (rule != null) {
        aliases.add(new Alias(spelling + " (" + year + ")", "", false, Alias.Casing.SMART, null));
      }
    }
  }

  private static Examples examples(String name) {
    return new Examples(
        List.of(
            "The film “" + name + "” opened in cinemas on Friday, and its director spoke of it."),
        List.of("The bakery on the corner is called " + name + " and sells bread."));
  }

  private String id(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String small = plain.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "");
    String id = NO_ID.matcher(small).replaceAll("-").replaceAll("^-|-$", "");
    if (id.isEmpty()) {
      throw parser.fault("begin with the title in Latin letters: %s", name);
    }
    return id;
  }
}
