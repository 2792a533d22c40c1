package org.dailies.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads authors as people: prefixes, places, offices and organisations left out. */
final class Bylines {
  private static final Set<String> PREFIXES =
      Set.of(
          "by",
          "von",
          "par",
          "por",
          "di",
          "door",
          "av",
          "af",
          "od",
          "autor",
          "autorin",
          "author",
          "authors",
          "auteur",
          "text",
          "texte",
          "texto",
          "testo",
          "tekst",
          "written",
          "posted",
          "published",
          "publié",
          "geschrieben",
          "bericht",
          "ein",
          "une",
          "un",
          "article",
          "artikel",
          "story",
          "words",
          "interview",
          "from",
          "de",
          "写",
          "文",
          "記者",
          "fotos",
          "redaktion",
          "kolumne",
          "gastbeitrag",
          "kommentar",
          "analyse",
          "propos",
          "recueillis",
          "yazan",
          "oleh",
          "autore",
          "autoři",
          "autoren",
          "автор",
          "скрито");

  /** Words that people's names do not hold. */
  private static final Set<String> ORGANISATION =
      Set.of(
          "redaktion",
          "redaction",
          "rédaction",
          "redacción",
          "redação",
          "redazione",
          "redactie",
          "editorial",
          "editor",
          "editors",
          "staff",
          "newsroom",
          "news",
          "team",
          "desk",
          "agency",
          "agencies",
          "agentur",
          "agenturen",
          "agencias",
          "agencia",
          "agence",
          "agences",
          "press",
          "presse",
          "media",
          "magazine",
          "magazin",
          "zeitung",
          "journal",
          "online",
          "admin",
          "administrator",
          "webmaster",
          "guest",
          "contributor",
          "contributors",
          "correspondent",
          "correspondents",
          "reporter",
          "reporters",
          "network",
          "tv",
          "radio",
          "service",
          "services",
          "group",
          "inc",
          "ltd",
          "gmbh",
          "llc",
          "corp",
          "foundation",
          "institute",
          "university",
          "blog",
          "verlag",
          "ag",
          "com",
          "de",
          "net",
          "org",
          "www",
          "http",
          "https",
          "anonymous",
          "user",
          "wire",
          "wires",
          "associated",
          "reuters",
          "afp",
          "dpa",
          "apa",
          "ap",
          "efe",
          "ansa",
          "sda",
          "sid",
          "kna",
          "epd",
          "dts",
          "upi",
          "unknown",
          "facebook",
          "twitter",
          "board",
          "office",
          "department",
          "today",
          "times",
          "post",
          "daily",
          "herald",
          "guardian",
          "nachrichten",
          "tagblatt",
          "anzeiger",
          "rundschau",
          "editorialteam",
          "produktion",
          "publisher",
          "company",
          "council",
          "association",
          "verein",
          "club",
          "center",
          "centre",
          "gastautor",
          "gastautoren",
          "the",
          "and",
          "und",
          "et",
          "für",
          "all",
          "posts",
          "more",
          "articles",
          "view",
          "comments",
          "email",
          "e-mail",
          "follow",
          "author",
          "authors",
          "autor",
          "by",
          "read",
          "share",
          "updated",
          "published",
          "uhr",
          "null",
          "undefined",
          "none",
          "n",
          "stringer",
          "newsdesk",
          "bureau",
          "editorin",
          "leserbrief",
          "pressemitteilung",
          "info",
          "kontakt",
          "contact",
          "about",
          "über",
          "mehr",
          "profile",
          "website");

  private Bylines() {}

  /** The people in fields of one or several names each, in order, without doubles. */
  static List<String> people(List<String> fields) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String field : fields) {
      for (String part : split(Headline.unescaped(field))) {
        String name = person(part);
        if (name != null) {
          names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
        }
      }
    }
    return new ArrayList<>(names.values());
  }

  /** The people of lines that say "By NAME", as the lines above a body do. */
  static List<String> inLines(List<String> lines) {
    for (String line : lines) {
      if (line.length() <= 80) {
        int space = line.indexOf(' ');
        String first = space < 0 ? "" : line.substring(0, space).toLowerCase(Locale.ROOT);
        if (Set.of("by", "von", "par", "por", "di", "door", "av", "af").contains(first)) {
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
    for (String glue :
        new String[] {
          " and ",
          " und ",
          " et ",
          " y ",
          " e ",
          " en ",
          " och ",
          " og ",
          " & ",
          " con ",
          " avec ",
          " i ",
          " with ",
          " mit ",
          " ve ",
          ";",
          "|",
          "/",
          "、",
          "，",
          "·",
          "•",
          "\n",
          " und\u00A0"
        }) {
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

  /** A part of a byline as a person's name, or null where it names no person. */
  static String person(String part) {
    String text = part.strip();
    int bracket = text.indexOf('(');
    if (bracket > 2) {
      text = text.substring(0, bracket).strip();
    }
    int at = text.indexOf(" @");
    if (at > 2) {
      text = text.substring(0, at).strip();
    }
    text = withoutPrefixes(text);
    text = trimEdges(text);
    if (text.length() < 3 || text.length() > 60) {
      return null;
    }
    boolean eastern = text.codePoints().anyMatch(c -> c >= 0x3040 && c <= 0xD7A3);
    if (eastern) {
      return eastern(text);
    }
    String[] words = text.split(" ", -1);
    if (words.length < 2 || words.length > 6) {
      return null;
    }
    if (text.indexOf('@') >= 0 || text.indexOf("//") >= 0 || text.indexOf('?') >= 0) {
      return null;
    }
    int capital = 0;
    for (String word : words) {
      String bare = trimEdges(word).toLowerCase(Locale.ROOT);
      if (word.chars().anyMatch(Character::isDigit)) {
        return null;
      }
      if (ORGANISATION.contains(bare) && !bare.equals("de")) {
        return null;
      }
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        capital++;
      }
    }
    boolean caseless =
        text.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    return capital >= 2 || caseless ? text : null;
  }

  private static String eastern(String text) {
    String name = text;
    for (String role : new String[] {"記者", "기자", "特派員", "编辑", "記者：", "記者:"}) {
      name = name.replace(role, "").strip();
    }
    return name.length() >= 2
            && name.length() <= 20
            && Months.of(name) == 0
            && name.chars().noneMatch(Character::isDigit)
        ? name
        : null;
  }

  private static String withoutPrefixes(String text) {
    String rest = text;
    for (int i = 0; i < 4; i++) {
      int end = 0;
      while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
        end++;
      }
      String word = rest.substring(0, end).toLowerCase(Locale.ROOT);
      boolean colon = end < rest.length() && rest.charAt(end) == ':';
      boolean lower = end > 0 && Character.isLowerCase(rest.charAt(0));
      boolean prefix =
          PREFIXES.contains(word) && (end == rest.length() || rest.charAt(end) == ' ' || colon);
      if (!prefix && !(colon && end > 2 && end < 20)) {
        return rest;
      }
      if (word.equals("de") && !lower) {
        return rest;
      }
      rest = rest.substring(Math.min(rest.length(), end + (colon ? 1 : 0))).strip();
    }
    return rest;
  }

  private static String trimEdges(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start
        && !Character.isLetterOrDigit(text.charAt(end - 1))
        && text.charAt(end - 1) != '.') {
      end--;
    }
    String cut = text.substring(start, end);
    return cut.endsWith(".")
            && cut.length() > 4
            && Character.isLowerCase(cut.charAt(cut.length() - 2))
            && !cut.endsWith("Jr.")
            && !cut.endsWith("Sr.")
        ? cut.substring(0, cut.length() - 1)
        : cut;
  }
}
