package org.dailies.article;

import java.util.ArrayList;
import java.util.List;

/** Reads the parts of a selector from left to right and adds up its specificity. */
final class SelectorReader {
  private static final int ID = 1 << 16;
  private static final int CLASS = 1 << 8;

  private final String text;
  private int at;
  private int weight;

  SelectorReader(String text) {
    this.text = text.strip();
  }

  int weight() {
    return weight;
  }

  boolean ended() {
    return at >= text.length();
  }

  /** The combinator that stands here, and the space around it. */
  char joint() {
    char joint = ' ';
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '>' || c == '+' || c == '~') {
        joint = c;
      } else if (c > ' ') {
        break;
      }
      at++;
    }
    return joint;
  }

  /** What stands up to the next combinator, or null where it is of no use. */
  StyleSelector.Part part(char joint) {
    String tag = "";
    String id = "";
    List<String> classes = new ArrayList<>(2);
    List<StyleSelector.Test> tests = new ArrayList<>(1);
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c <= ' ' || c == '>' || c == '+' || c == '~') {
        break;
      }
      if (c == '*') {
        at++;
      } else if (c == '#') {
        at++;
        id = name();
        weight += ID;
      } else if (c == '.') {
        at++;
        classes.add(name());
        weight += CLASS;
      } else if (c == '[') {
        if (!attribute(tests)) {
          return null;
        }
      } else if (c == ':') {
        if (!pseudo(tests)) {
          return null;
        }
      } else {
        tag = StyleSelector.small(name());
        weight++;
        if (tag.isEmpty()) {
          return null;
        }
      }
    }
    boolean broken = classes.contains("") || at == start;
    return broken
        ? null
        : new StyleSelector.Part(joint, tag, id, List.copyOf(classes), List.copyOf(tests));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        name.append(text.charAt(at));
      } else if (c == '-' || c == '_' || c > 0x7F || Character.isLetterOrDigit(c)) {
        name.append(c);
      } else {
        break;
      }
      at++;
    }
    return name.toString();
  }

  private boolean attribute(List<StyleSelector.Test> tests) {
    int close = CssText.stop(text, at + 1, text.length(), "]");
    if (close == text.length()) {
      return false;
    }
    String inner = text.substring(at + 1, close).strip();
    at = close + 1;
    weight += CLASS;
    int equals = inner.indexOf('=');
    if (equals < 0) {
      tests.add(new StyleSelector.Attribute(StyleSelector.small(inner), (char) 0, ""));
      return true;
    }
    int nameEnd = equals;
    char how = '=';
    if (equals > 0 && "~|^$*".indexOf(inner.charAt(equals - 1)) >= 0) {
      how = inner.charAt(equals - 1);
      nameEnd = equals - 1;
    }
    String value = inner.substring(equals + 1).strip();
    boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    int valueEnd = quoted ? value.indexOf(value.charAt(0), 1) : value.length();
    if (valueEnd < 0) {
      return false;
    }
    tests.add(
        new StyleSelector.Attribute(
            StyleSelector.small(inner.substring(0, nameEnd).strip()),
            how,
            quoted ? value.substring(1, valueEnd) : value));
    return true;
  }

  private boolean pseudo(List<StyleSelector.Test> tests) {
    at++;
    String name = StyleSelector.small(name());
    String argument = "";
    if (at < text.length() && text.charAt(at) == '(') {
      int close = CssText.stop(text, at + 1, text.length(), ")");
      argument = text.substring(at + 1, close).strip();
      at = Math.min(text.length(), close + 1);
    }
    weight += name.equals("where") || name.equals("is") || name.equals("not") ? 0 : CLASS;
    return switch (name) {
      case "not", "is", "where", "matches" -> either(name, argument, tests);
      case "root" -> tests.add(new StyleSelector.Either(false, List.of(tag("html"))));
      case "link", "any-link" -> tests.add(new StyleSelector.Attribute("href", (char) 0, ""));
      case "first-child" -> tests.add(new StyleSelector.Place(0, 1, false, false));
      case "last-child" -> tests.add(new StyleSelector.Place(0, 1, false, true));
      case "first-of-type" -> tests.add(new StyleSelector.Place(0, 1, true, false));
      case "last-of-type" -> tests.add(new StyleSelector.Place(0, 1, true, true));
      case "only-child" ->
          tests.add(new StyleSelector.Place(0, 1, false, false))
              && tests.add(new StyleSelector.Place(0, 1, false, true));
      case "nth-child", "nth-last-child", "nth-of-type", "nth-last-of-type" ->
          place(argument, name.endsWith("type"), name.startsWith("nth-last"), tests);
      default -> false;
    };
  }

  private static StyleSelector.Part tag(String name) {
    return new StyleSelector.Part((char) 0, name, "", List.of(), List.of());
  }

  private boolean either(String name, String argument, List<StyleSelector.Test> tests) {
    List<StyleSelector.Part> parts = new ArrayList<>();
    int heaviest = 0;
    for (String one : CssText.split(argument, ",")) {
      StyleSelector selector = one.length() == text.length() ? null : StyleSelector.of(one);
      if (selector == null || selector.parts().size() > 1) {
        return false;
      }
      parts.add(selector.parts().get(0));
      heaviest = Math.max(heaviest, selector.weight());
    }
    weight += name.equals("where") ? 0 : heaviest;
    return !parts.isEmpty() && tests.add(new StyleSelector.Either(name.equals("not"), parts));
  }

  private static boolean place(
      String argument, boolean ownTag, boolean fromEnd, List<StyleSelector.Test> tests) {
    String text = StyleSelector.small(argument).replace(" ", "").replace("+", "");
    String rule = text.equals("odd") ? "2n1" : text.equals("even") ? "2n" : text;
    int n = rule.indexOf('n');
    String step = n < 0 ? "0" : rule.substring(0, n);
    String first = n < 0 ? rule : rule.substring(n + 1);
    Integer a = number(step.isEmpty() ? "1" : step.equals("-") ? "-1" : step);
    Integer b = number(first.isEmpty() ? "0" : first);
    return a != null && b != null && tests.add(new StyleSelector.Place(a, b, ownTag, fromEnd));
  }

  private static Integer number(String text) {
    boolean signed = text.startsWith("-");
    String digits = signed ? text.substring(1) : text;
    if (digits.isEmpty() || digits.length() > 6) {
      return null;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(signed ? "-" + digits : digits);
  }
}
