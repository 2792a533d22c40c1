package org.dailies.article;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Set<String> OFFICES = Languages.builtIn().union(BylineWords.OFFICES);
  private static final Set<String> OPENERS = Languages.builtIn().union(BylineWords.OPENERS);
  private static final Set<String> OTHER_DEEDS = Languages.builtIn().union(BylineWords.OTHER_DEEDS);
  private static final Set<String> PREFIXES = Languages.builtIn().union(BylineWords.PREFIXES);
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
      for (String part : split(parted(Headline.unescaped(field)))) {
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
    String[] words = words(line);
    for (int i = 0; i + 1 < words.length && i < 12; i++) {
      if (!cue(words, i)) {
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

  /** The words of a line without what stands in brackets, a cue parted from the name behind it. */
  private static String[] words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : BRACKETS.matcher(line).replaceAll(" ").split(" +", -1)) {
      int colon = word.indexOf(':');
      int end = colon > 0 && colon + 1 < word.length() ? colon + 1 : glued(word);
      if (end > 0 && CUES.contains(bare(word.substring(0, end)))) {
        words.add(word.substring(0, end));
        words.add(word.substring(end));
      } else {
        words.add(word);
      }
    }
    return words.toArray(new String[0]);
  }

  /** Where a name begins without a space behind a word that ends in a small letter, or 0. */
  private static int glued(String word) {
    for (int i = 2; i + 1 < word.length() && i <= 8; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static String bare(String word) {
    return PersonName.trimEdges(word).toLowerCase(Locale.ROOT);
  }

  /** Whether a word says by whom the text is, not by whom it was edited or photographed. */
  private static boolean cue(String[] words, int at) {
    return CUES.contains(bare(words[at]))
        && (at == 0 || !OTHER_DEEDS.contains(bare(words[at - 1])));
  }

  /** Whether a label asks by whom a text is: "Written by". */
  static boolean asks(String label) {
    String[] words = label.strip().split(" +", 5);
    return words.length <= 3 && cue(words, words.length - 1);
  }

  /** Whether a line says what others did than write: "Edited by", "Foto:". */
  static boolean ofOthers(String line) {
    String[] words = line.split(" +", 4);
    for (int i = 0; i < Math.min(2, words.length); i++) {
      if (OTHER_DEEDS.contains(bare(words[i]))) {
        return true;
      }
    }
    return false;
  }

  /** The people of a line that begins with by whom it is: "By NAME", "Written by NAME". */
  static List<String> opening(String line) {
    String[] words = words(line);
    for (int i = 0; i < Math.min(3, words.length - 1); i++) {
      if (cue(words, i) && PREFIXES.contains(bare(words[i]))) {
        return people(List.of(field(words, i + 1)));
      }
      if (!PREFIXES.contains(bare(words[i]))) {
        return List.of();
      }
    }
    return List.of();
  }

  /** The team or the one word that a line names by which it begins: "By the NAME team", or null. */
  static String team(String line) {
    String[] words = words(line);
    for (int i = 0; i < words.length - 1; i++) {
      boolean cue = cue(words, i);
      boolean begins =
          i == 0 || PREFIXES.contains(bare(words[i - 1])) || words[i - 1].length() == 1;
      if (!cue || !begins) {
        continue;
      }
      String name = PersonName.trimEdges(field(words, i + 1));
      boolean named = name.length() >= 3 && name.length() <= 40 && Words.count(name) <= 4;
      boolean whole = i + 1 + name.split(" ", -1).length >= words.length;
      boolean capital = name.chars().anyMatch(Character::isUpperCase);
      return named && whole && (capital || i == 0) ? name : null;
    }
    return null;
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
              || number(bare, k == from)
              || (k > from && OTHER_DEEDS.contains(low))
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

  /** Whether a word begins with a digit; at a name's beginning one with letters may be its. */
  private static boolean number(String word, boolean beginning) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && (!beginning || word.chars().noneMatch(Character::isLetter));
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
      if (found != null && office(text)) {
        continue;
      }
      String person = Words.count(text) <= 6 ? PersonName.of(text) : null;
      boolean whole = person != null && text.startsWith(person) && !dated(person);
      if (found != null || !whole || PersonName.small(text.substring(text.lastIndexOf(' ') + 1))) {
        return null;
      }
      found = person;
    }
    return found;
  }

  /** Whether a part says what someone is: "Senior Writer". */
  private static boolean office(String text) {
    String[] words = text.split(" ", 5);
    return words.length <= 4 && Arrays.stream(words).anyMatch(word -> OFFICES.contains(bare(word)));
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

  /** A field with a space where a name follows a date or a date a name without one. */
  private static String parted(String field) {
    StringBuilder out = new StringBuilder(field.length() + 2);
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean year = i >= 4 && Digits.digits(field, i - 4, 4);
      if (year && Character.isUpperCase(c)) {
        out.append(",");
      }
      out.append(c);
    }
    return out.toString();
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
