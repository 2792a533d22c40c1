package org.dailies.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the syntax of {@link Pattern} into a {@link Regex}; assertions give an empty row. */
final class RegexParser {
  private static final String ALPHABET =
      "aA0 bZ9-_.,'’\"/:;!?()[]{}<>=+*&|@#$%^~`\\\n\t\u00a0éßÉ漢字カナー한·。、，（）：「」“”©–—…\u0301\u200b";

  private final String text;
  private final int flags;
  private int at;

  RegexParser(String text, int flags) {
    this.text = text;
    this.flags = flags;
  }

  Regex all() {
    List<Regex> rows = new ArrayList<>();
    rows.add(choice());
    while (at < text.length()) {
      at++;
      rows.add(choice());
    }
    return rows.size() == 1 ? rows.get(0) : new Regex.Row(rows);
  }

  private Regex choice() {
    List<Regex> branches = new ArrayList<>(List.of(row()));
    while (at < text.length() && text.charAt(at) == '|') {
      at++;
      branches.add(row());
    }
    return branches.size() == 1 ? branches.get(0) : new Regex.Choice(branches);
  }

  private Regex row() {
    List<Regex> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
      parts.add(repeated(part()));
    }
    return new Regex.Row(parts);
  }

  private Regex repeated(Regex part) {
    int least;
    int most;
    if (at >= text.length()) {
      return part;
    }
    switch (text.charAt(at)) {
      case '?' -> {
        least = 0;
        most = 1;
      }
      case '*' -> {
        least = 0;
        most = -1;
      }
      case '+' -> {
        least = 1;
        most = -1;
      }
      case '{' -> {
        int end = text.indexOf('}', at);
        String[] bounds = text.substring(at + 1, end).split(",", -1);
        least = Integer.parseInt(bounds[0]);
        most = bounds.length == 1 ? least : bounds[1].isEmpty() ? -1 : Integer.parseInt(bounds[1]);
        at = end;
      }
      default -> {
        return part;
      }
    }
    at++;
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '?')) {
      at++;
    }
    return repeated(new Regex.Repeat(part, least, most));
  }

  private Regex part() {
    char c = text.charAt(at);
    switch (c) {
      case '(' -> {
        return group();
      }
      case '[' -> {
        int from = at;
        skipClass();
        return set(text.substring(from, at));
      }
      case '\\' -> {
        return escape();
      }
      case '^', '$' -> {
        at++;
        return new Regex.Row(List.of());
      }
      case '.' -> {
        at++;
        return set(".");
      }
      default -> {
        int point = text.codePointAt(at);
        at += Character.charCount(point);
        return new Regex.Atom(List.of(Character.toString(point)));
      }
    }
  }

  private Regex group() {
    at++;
    boolean empty = false;
    if (text.charAt(at) == '?') {
      empty = text.startsWith("?!", at) || text.startsWith("?<!", at);
      if (text.startsWith("?<", at) && Character.isLetter(text.charAt(at + 2))) {
        at = text.indexOf('>', at) + 1;
      } else {
        at++;
        while ("<=!>:".indexOf(text.charAt(at)) < 0 && text.charAt(at) != ')') {
          at++;
        }
        while (at < text.length() && "<=!>:".indexOf(text.charAt(at)) >= 0) {
          at++;
          if (text.charAt(at - 1) != '<') {
            break;
          }
        }
      }
    }
    Regex inside = choice();
    at++;
    return empty ? new Regex.Row(List.of()) : inside;
  }

  private Regex escape() {
    char c = text.charAt(at + 1);
    int from = at;
    at += 2;
    switch (c) {
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> {
        return new Regex.Row(List.of());
      }
      case 'Q' -> {
        int end = text.indexOf("\\E", at);
        String literal = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end + 2;
        List<Regex> letters = new ArrayList<>();
        literal
            .codePoints()
            .forEach(p -> letters.add(new Regex.Atom(List.of(Character.toString(p)))));
        return new Regex.Row(letters);
      }
      case 'p', 'P' -> at = text.charAt(at) == '{' ? text.indexOf('}', at) + 1 : at + 1;
      case 'u' -> at += 4;
      case 'x' -> at = text.charAt(at) == '{' ? text.indexOf('}', at) + 1 : at + 2;
      default -> {}
    }
    if (c >= '1' && c <= '9') {
      return new Regex.Row(List.of());
    }
    return set(text.substring(from, at));
  }

  private void skipClass() {
    int depth = 0;
    do {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
        if (text.charAt(at + 1) == '^') {
          at++;
        }
      } else if (c == ']') {
        depth--;
      }
      at++;
    } while (depth > 0);
  }

  private Regex set(String expression) {
    Pattern one = Pattern.compile(expression, flags & ~Pattern.LITERAL);
    List<String> samples = new ArrayList<>();
    ALPHABET
        .codePoints()
        .mapToObj(Character::toString)
        .filter(s -> one.matcher(s).matches())
        .limit(4)
        .forEach(samples::add);
    for (int c = 0; samples.isEmpty() && c < 0x30000; c++) {
      String s = Character.toString(c);
      if (one.matcher(s).matches()) {
        samples.add(s);
      }
    }
    return new Regex.Atom(List.copyOf(samples));
  }
}
