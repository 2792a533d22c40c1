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

  /**
   * The names in fields where they name no person for sure: one word, an agency, a desk; the site's
   * own name and placeholders left out.
   */
  static List<String> names(List<String> fields, String site) {
    List<String> names = new ArrayList<>();
    String own = Words.squash(site);
    for (String field : fields) {
      String name = trimEdges(withoutPrefixes(Headline.unescaped(field)));
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

  private static boolean like(String name, String site) {
    return name.contains(site) || (name.length() > 4 && site.contains(name));
  }

  private static final Set<String> BY =
      Set.of(
          "by", "von", "par", "por", "di", "door", "av", "af", "od", "przez", "autor", "author",
          "text", "auteur", "texte", "texto", "autore");

  /** Words at which a printed byline's name has ended. */
  private static final Set<String> AFTER =
      Set.of(
          "am",
          "on",
          "le",
          "el",
          "um",
          "in",
          "at",
          "vom",
          "den",
          "op",
          "il",
          "em",
          "comments",
          "kommentare",
          "updated",
          "published",
          "posted",
          "uhr",
          "dans",
          "unter",
          "für",
          "mit",
          "und",
          "and",
          "veröffentlicht",
          "aktualisiert",
          "leave",
          "lesedauer",
          "min",
          "minuten");

  /**
   * The name in a line such as "Posted by NAME on 1 May 2024", or null.
   *
   * @param marked whether the line is surely about who and when, so that one word may be a name
   */
  static String printed(String line, boolean marked) {
    String[] words = line.split(" ", -1);
    for (int i = 0; i + 1 < words.length && i < 12; i++) {
      if (!BY.contains(trimEdges(words[i]).toLowerCase(Locale.ROOT))) {
        continue;
      }
      StringBuilder name = new StringBuilder();
      for (int k = i + 1; k < words.length && k <= i + 4; k++) {
        String bare = trimEdges(words[k]);
        boolean stop =
            bare.isEmpty()
                || AFTER.contains(bare.toLowerCase(Locale.ROOT))
                || Character.isDigit(bare.charAt(0))
                || Months.of(bare) > 0;
        if (stop) {
          break;
        }
        name.append(name.length() == 0 ? "" : " ").append(bare);
        char last = words[k].charAt(words[k].length() - 1);
        if (last == ',' || last == '|' || last == '•' || last == '–') {
          break;
        }
      }
      String person = person(name.toString());
      if (person != null) {
        return person;
      }
      boolean nick = marked && name.length() >= 3 && name.indexOf(" ") < 0;
      if (nick && !ORGANISATION.contains(name.toString().toLowerCase(Locale.ROOT))) {
        return name.toString();
      }
    }
    return null;
  }

  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "admin",
          "administrator",
          "author",
          "autor",
          "auteur",
          "webmaster",
          "user",
          "guest",
          "anonymous",
          "null",
          "undefined",
          "none",
          "unknown",
          "editor",
          "staff",
          "root",
          "test",
          "n/a",
          "na",
          "default",
          "wordpress",
          "news",
          "web",
          "online",
          "redaktion",
          "redaction",
          "redacción",
          "editorial team",
          "news desk",
          "facebook",
          "twitter",
          "presse");

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
