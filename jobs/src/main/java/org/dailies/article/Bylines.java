package org.dailies.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.language.BylineWords;
import org.dailies.language.Languages;

/** Reads authors as people: prefixes, places, offices and organisations left out. */
final class Bylines {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");

  /** Words of a byline that are looked at. */
  private static final int MAX_WORDS = 16;

  private static final Pattern PARTS = Pattern.compile(" [-–—] |[|•·,/]");

  private static final Set<String> CUES = Languages.builtIn().union(BylineWords.CUES);
  private static final Set<String> ENDS = Languages.builtIn().union(BylineWords.ENDS);
  private static final Set<String> OPENERS = Languages.builtIn().union(BylineWords.OPENERS);
  private static final Set<String> PLACEHOLDERS =
      Languages.builtIn().union(BylineWords.PLACEHOLDERS);

  /** What stands between two names of one field. */
  private static final List<String> GLUES = glues();

  private Bylines() {}

  private static List<String> glues() {
    List<String> glues = new ArrayList<>(List.of(" & ", " - ", " – "));
    for (String joint : Languages.builtIn().union(BylineWords.JOINTS)) {
      glues.add(" " + joint + " ");
      glues.add(" " + joint + "\u00A0");
    }
    glues.addAll(List.of(";", "|", "/", "、", "，", "·", "•", "\n"));
    return List.copyOf(glues);
  }

  /** The people in fields of one or several names each, in order, without doubles. */
  static List<String> people(List<String> fields) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String field : fields) {
      List<String> eastern = EasternByline.of(field);
      if (!eastern.isEmpty()) {
        eastern.forEach(name -> names.putIfAbsent(name, name));
        continue;
      }
      for (String part : split(Headline.unescaped(field))) {
        String name = PersonName.of(part);
        if (name != null) {
          names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
      }
    }
    return new ArrayList<>(names.values());
  }

  /**
   * The names in fields where they name no person for sure: one word, an agency, a desk; the site's
   * own name and placeholders left out.
   */
  static List<String> names(List<String> fields, String site) {
    List<String> names = new ArrayList<>();
    String own = Words.squash(site);
    for (String field : fields) {
      String name = PersonName.trimEdges(PersonName.withoutPrefixes(Headline.unescaped(field)));
      String low = name.toLowerCase(Locale.ROOT);
      boolean web = low.contains("://") || low.contains("@") || low.contains("www.");
      if (name.length() >= 2
          && name.length() <= 40
          && !web
          && !PLACEHOLDERS.contains(low)
          && Words.count(name) <= 4
          && !(own.length() > 2 && like(Words.squash(name), own))
          && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** Whether a name is a site's address, such as {@code name.de}. */
  static boolean host(String name) {
    int dot = name.lastIndexOf('.');
    int rest = name.length() - dot - 1;
    return dot > 1 && (rest == 2 || rest == 3) && name.indexOf(' ') < 0;
  }

  private static boolean like(String name, String site) {
    return name.contains(site) || (name.length() > 4 && site.contains(name));
  }

  /**
   * The names in a line such as "Posted by NAME and NAME on 1 May 2024"; empty where there is none.
   *
   * @param marked whether the line is surely about who and when, so that one word may be a name
   */
  static List<String> printed(String line, boolean marked) {
    List<String> eastern = EasternByline.of(line);
    if (!eastern.isEmpty()) {
      return eastern;
    }
    String[] words = BRACKETS.matcher(line).replaceAll(" ").split(" +", -1);
    for (int i = 0; i + 1 < words.length && i < 12; i++) {
      if (!CUES.contains(PersonName.trimEdges(words[i]).toLowerCase(Locale.ROOT))) {
        continue;
      }
      String field = field(words, i + 1);
      List<String> people = people(List.of(field));
      if (!people.isEmpty()) {
        return people;
      }
      String nick = PersonName.trimEdges(field);
      boolean one = marked && nick.length() >= 3 && nick.indexOf(' ') < 0;
      if (one && !PersonName.organisation(nick.toLowerCase(Locale.ROOT))) {
        return List.of(nick);
      }
    }
    return List.of();
  }

  /** What may name people from a word on: up to a date, a mark, or a word that ends a byline. */
  private static String field(String[] words, int from) {
    StringBuilder field = new StringBuilder();
    for (int k = from; k < words.length && k < from + MAX_WORDS; k++) {
      String bare = PersonName.trimEdges(words[k]);
      String low = bare.toLowerCase(Locale.ROOT);
      boolean joint = GLUES.contains(" " + low + " ") || words[k].equals("&");
      boolean stop =
          (bare.isEmpty() && !joint)
              || (ENDS.contains(low) && !joint)
              || (!bare.isEmpty() && Character.isDigit(bare.charAt(0)))
              || Months.of(bare) > 0;
      if (stop) {
        break;
      }
      field.append(k == from ? "" : " ").append(words[k]);
      if ("|•–".indexOf(words[k].charAt(words[k].length() - 1)) >= 0) {
        break;
      }
    }
    return field.toString();
  }

  /**
   * The person in a line that holds but a date and a name, such as "1.5.2024 | 13:10 | NAME", or
   * null; a name is two to four words there, none of them small.
   */
  static String beside(String line) {
    String found = null;
    for (String part : PARTS.split(line, 8)) {
      String text = part.strip();
      if (text.isEmpty() || text.chars().anyMatch(Character::isDigit)) {
        continue;
      }
      String person = Words.count(text) <= 4 ? PersonName.of(text) : null;
      boolean whole = person != null && person.length() == text.length() && !dated(person);
      if (found != null || !whole || PersonName.small(text.substring(text.lastIndexOf(' ') + 1))) {
        return null;
      }
      found = person;
    }
    return found;
  }

  private static boolean dated(String name) {
    for (String word : name.split(" ", -1)) {
      if (Months.of(word) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The people of lines that say "By NAME", as the lines above a body do. */
  static List<String> inLines(List<String> lines) {
    for (String line : lines) {
      if (line.length() <= 80) {
        int space = line.indexOf(' ');
        String first = space < 0 ? "" : line.substring(0, space).toLowerCase(Locale.ROOT);
        if (OPENERS.contains(first)) {
          List<String> people = people(List.of(line));
          if (!people.isEmpty()) {
            return people;
          }
        }
      }
    }
    return List.of();
  }

  private static List<String> split(String field) {
    String text = field;
    for (String glue : GLUES) {
      text = text.replace(glue, ",");
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
