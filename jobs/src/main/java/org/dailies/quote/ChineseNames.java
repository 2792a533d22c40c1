package org.dailies.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/**
 * Who is named in a Chinese text as a speaker: names that begin a clause and are followed by a verb
 * of saying, stand behind an office, or hold the dot of a foreign name. Immutable.
 */
final class ChineseNames {
  /** A name at its place. */
  record Place(int start, int end, String name, boolean person) {}

  private final TreeMap<Integer, Place> places = new TreeMap<>();

  private final ChineseWords words;

  private ChineseNames(ChineseWords words) {
    this.words = words;
  }

  /** Reads the names of a text. */
  static ChineseNames of(String text, ChineseWords words) {
    ChineseNames found = new ChineseNames(words);
    found.read(text);
    return found;
  }

  private void read(String text) {
    Map<String, String> names = new HashMap<>();
    Set<String> surnames = new HashSet<>();
    Matcher dotted = words.dotted.matcher(text);
    while (dotted.find() && names.size() < MOST) {
      String first = words.joined.matcher(withoutOffice(dotted.group(1))).replaceFirst("");
      if (words.noName.matcher(dotted.group(2)).find()) {
        continue;
      }
      boolean kin = words.kin.matcher(dotted.group(1)).find();
      names.putIfAbsent(dotted.group(2), kin ? dotted.group(2) : first + "·" + dotted.group(2));
      surnames.add(dotted.group(2));
      names.put(first + "·" + dotted.group(2), first + "·" + dotted.group(2));
    }
    Matcher latin = words.latin.matcher(text);
    while (latin.find() && names.size() < MOST) {
      if (latin.start() > 0 && "（(".indexOf(text.charAt(latin.start() - 1)) >= 0) {
        continue;
      }
      names.put(latin.group(), latin.group().replace('\n', ' '));
    }
    collect(words.office.matcher(text), names);
    collect(words.saying.matcher(text), names);
    names.keySet().removeIf(name -> isLonger(name, names));
    names.forEach((name, full) -> place(text, name, full, surnames.contains(full)));
  }

  /** Names in one text, at most, so that time stays linear. */
  private static final int MOST = 120;

  /** 张军近期: a person's name with a word behind it. */
  private boolean isLonger(String name, Map<String, String> names) {
    for (int length = 2; length <= 3 && length < name.length(); length++) {
      String shorter = name.substring(0, length);
      if (names.containsKey(shorter) && isPerson(shorter) && names.get(name).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void collect(Matcher matcher, Map<String, String> names) {
    while (matcher.find() && names.size() < MOST) {
      String name = words.nameTail.matcher(withoutOffice(matcher.group(1))).replaceFirst("");
      if (name.length() >= 2 && !words.noName.matcher(name).find()) {
        names.putIfAbsent(name, name);
      }
    }
  }

  /** 理想创始人李想 is 李想. */
  private String withoutOffice(String name) {
    Matcher office = words.officeInside.matcher(name);
    return office.find() ? office.group(1) : name;
  }

  private void place(String text, String name, String full, boolean surname) {
    boolean person = surname || full.indexOf('·') > 0 || full.indexOf(' ') > 0 || isPerson(name);
    int at = text.indexOf(name);
    for (int n = 0; at >= 0 && n < MOST; n++) {
      Place known = places.get(at);
      if (known == null || known.end() < at + name.length()) {
        places.put(at, new Place(at, at + name.length(), full, person));
      }
      at = text.indexOf(name, at + name.length());
    }
  }

  private boolean isPerson(String name) {
    boolean familiar = name.length() == 2 && words.familiar.indexOf(name.charAt(0)) >= 0;
    boolean doubled = name.length() == 2 && name.charAt(0) == name.charAt(1);
    return familiar
        || doubled
        || (name.length() <= 3 && words.surnames.indexOf(name.charAt(0)) >= 0);
  }

  /** Whether a name ends at {@code offset}. */
  boolean endsAt(int offset) {
    Map.Entry<Integer, Place> before = places.lowerEntry(offset);
    return before != null && before.getValue().end() == offset;
  }

  /** The first name in [from, to) that is no object, or null. */
  Place first(String text, int from, int to) {
    Place owning = null;
    for (Place place : places.subMap(from, to).values()) {
      boolean governed =
          place.start() > from && words.prepositions.indexOf(text.charAt(place.start() - 1)) >= 0;
      if (place.end() <= to && !governed) {
        boolean owner =
            place.end() < to && words.possessives.indexOf(text.charAt(place.end())) >= 0;
        if (!owner) {
          return place;
        }
        owning = owning == null ? place : owning;
      }
    }
    return owning;
  }

  /** The last person before {@code offset} who begins a clause, else the last named at all. */
  Place personBefore(String text, int offset) {
    Place named = null;
    int seen = 0;
    for (Place place : places.headMap(offset, false).descendingMap().values()) {
      if (offset - place.start() > 400 || seen++ > 20) {
        break;
      }
      if (quoted(text, place.start(), offset)) {
        continue;
      }
      boolean begins =
          place.start() == 0
              || "，。！？；\n“”：、*".indexOf(text.charAt(place.start() - 1)) >= 0
              || opensClause(text, place);
      if (place.person() && begins) {
        return place;
      }
      named = named == null && place.person() ? place : named;
    }
    return named;
  }

  /** The last who stands behind an office before {@code offset}, by surname; or null. */
  String officerBefore(String text, int offset) {
    Matcher officer = words.officer.matcher(text.substring(Math.max(0, offset - 300), offset));
    String name = null;
    while (officer.find()) {
      name = officer.group(1);
    }
    boolean verb =
        name != null && name.length() == 3 && words.verbBeginnings.indexOf(name.charAt(2)) >= 0;
    return verb ? name.substring(0, 2) : name;
  }

  /** 众议员奇普·罗伊也表示: a name behind an office that speaks. */
  private boolean opensClause(String text, Place place) {
    String before = text.substring(Math.max(0, place.start() - 4), place.start());
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 40));
    return words.officeLast.matcher(before).find() && words.speaks.matcher(after).find();
  }

  /** 崔丽丽对本刊解释: whether a verb of saying follows a name in its clause. */
  boolean speaks(String text, Place place) {
    String after = text.substring(place.end(), Math.min(text.length(), place.end() + 24));
    return words.speaksFurther.matcher(after).find();
  }

  /** Whether a mark that opened before {@code at} closes between it and {@code offset}. */
  private static boolean quoted(String text, int at, int offset) {
    for (int i = at; i < offset; i++) {
      char c = text.charAt(i);
      if (c == '“' || c == '「') {
        return false;
      }
      if (c == '”' || c == '」') {
        return true;
      }
    }
    return false;
  }
}
