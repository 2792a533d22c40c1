package org.dailies.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * A selector of CSS as far as it speaks of a page at rest: tags, ids, classes, attributes, places
 * among siblings, {@code :not}, {@code :is} and {@code :where}, joined by all four combinators.
 *
 * @param parts the element's own part first, then what must stand around it
 * @param weight its specificity: ids, then classes, then tags
 */
record StyleSelector(List<Part> parts, int weight) {
  private static final int MAX_CHARS = 400;
  private static final int MAX_PARTS = 8;

  /**
   * What one element must be.
   *
   * @param joint how it stands to the part before it in the list: {@code ' '} around it, {@code
   *     '>'} its parent, {@code '+'} next before it, {@code '~'} before it
   */
  record Part(char joint, String tag, String id, List<String> classes, List<Test> tests) {}

  /** What else an element must be. */
  sealed interface Test {}

  /** An attribute, its name and how its value compares: {@code =, ~, |, ^, $, *}, 0 for any. */
  record Attribute(String name, char how, String value) implements Test {}

  /** One of several parts, or none of them. */
  record Either(boolean none, List<Part> parts) implements Test {}

  /** A place among siblings: a·n + b, of one's own tag or of all, counted from the end or not. */
  record Place(int a, int b, boolean ownTag, boolean fromEnd) implements Test {}

  /** Reads a selector; null where it speaks of what is not known of a page at rest. */
  static StyleSelector of(String text) {
    if (text.length() > MAX_CHARS) {
      return null;
    }
    SelectorReader reader = new SelectorReader(text);
    List<Part> parts = new ArrayList<>();
    char joint = 0;
    while (!reader.ended()) {
      Part part = reader.part(joint);
      if (part == null || parts.size() == MAX_PARTS) {
        return null;
      }
      parts.add(0, part);
      joint = reader.joint();
    }
    if (parts.isEmpty()) {
      return null;
    }
    // A part was read with the joint before it; it is kept with the part that stands inside.
    List<Part> turned = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      char inner = i == 0 ? 0 : parts.get(i - 1).joint();
      turned.add(new Part(inner, part.tag(), part.id(), part.classes(), part.tests()));
    }
    return new StyleSelector(List.copyOf(turned), reader.weight());
  }

  /** Whether an element's own tag and class attribute alone decide. */
  boolean simple() {
    Part own = parts.get(0);
    return parts.size() == 1 && own.id().isEmpty() && own.tests().isEmpty();
  }

  /** Whether it is about the element; every look at an element is taken from the budget. */
  boolean matches(Element e, StyleBudget budget) {
    return fits(parts.get(0), e, budget) && around(1, e, budget);
  }

  private boolean around(int at, Element e, StyleBudget budget) {
    if (at == parts.size()) {
      return true;
    }
    Part part = parts.get(at);
    boolean sideways = part.joint() == '+' || part.joint() == '~';
    boolean once = part.joint() == '+' || part.joint() == '>';
    Element other = sideways ? before(e, budget) : e.parent();
    while (other != null && budget.take(1)) {
      if (fits(part, other, budget) && around(at + 1, other, budget)) {
        return true;
      }
      other = once ? null : sideways ? before(other, budget) : other.parent();
    }
    return false;
  }

  private static Element before(Element e, StyleBudget budget) {
    return budget.take(1) ? e.previousElementSibling() : null;
  }

  private static boolean fits(Part part, Element e, StyleBudget budget) {
    if (!part.tag().isEmpty() && !part.tag().equals(e.normalName())) {
      return false;
    }
    if (!part.id().isEmpty() && !part.id().equals(HintReader.value(e, "id"))) {
      return false;
    }
    String own = part.classes().isEmpty() ? "" : HintReader.value(e, "class");
    for (String name : part.classes()) {
      if (!hasWord(own, name)) {
        return false;
      }
    }
    for (Test test : part.tests()) {
      boolean holds = holds(test, e, budget);
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Test test, Element e, StyleBudget budget) {
    if (test instanceof Attribute attribute) {
      return compares(attribute, e);
    }
    return test instanceof Either either
        ? either(either, e, budget)
        : stands((Place) test, e, budget);
  }

  private static boolean either(Either either, Element e, StyleBudget budget) {
    for (Part part : either.parts()) {
      if (budget.take(1) && fits(part, e, budget)) {
        return !either.none();
      }
    }
    return either.none();
  }

  private static boolean compares(Attribute test, Element e) {
    if (e.attributesSize() == 0 || !e.attributes().hasKey(test.name())) {
      return false;
    }
    String value = HintReader.value(e, test.name());
    String wanted = test.value();
    return switch (test.how()) {
      case 0 -> true;
      case '~' -> hasWord(value, wanted);
      case '^' -> !wanted.isEmpty() && value.startsWith(wanted);
      case '$' -> !wanted.isEmpty() && value.endsWith(wanted);
      case '*' -> !wanted.isEmpty() && value.contains(wanted);
      case '|' -> value.equals(wanted) || value.startsWith(wanted + "-");
      default -> value.equals(wanted);
    };
  }

  private static boolean stands(Place place, Element e, StyleBudget budget) {
    int index = 1;
    Element other = place.fromEnd() ? e.nextElementSibling() : e.previousElementSibling();
    while (other != null && budget.take(1)) {
      boolean counts = !place.ownTag() || other.normalName().equals(e.normalName());
      index += counts ? 1 : 0;
      other = place.fromEnd() ? other.nextElementSibling() : other.previousElementSibling();
    }
    int rest = index - place.b();
    return place.a() == 0 ? rest == 0 : rest % place.a() == 0 && rest / place.a() >= 0;
  }

  /** Whether a list of words holds the word. */
  static boolean hasWord(String words, String word) {
    int n = word.length();
    for (int i = words.indexOf(word); i >= 0 && n > 0; i = words.indexOf(word, i + 1)) {
      boolean begins = i == 0 || words.charAt(i - 1) <= ' ';
      boolean ends = i + n == words.length() || words.charAt(i + n) <= ' ';
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** A tag's name as the parser writes it. */
  static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
