package org.dailies.article;

import java.util.List;

/** What an element's declarations come to: the strongest of each property. */
final class Style {
  private static final long IMPORTANT = 1L << 62;
  private static final long INLINE = 1L << 61;

  private final String[] values = new String[Property.COUNT];
  private final long[] weights = new long[Property.COUNT];

  /** Which came later, where two are of one weight. */
  private final int[] turns = new int[Property.COUNT];

  private int turn;

  /** Adds a rule's declarations. */
  void add(StyleRules.Rule rule) {
    long weight = (long) rule.selector().weight() << 30 | rule.order();
    add(rule.declarations(), rule.layered() ? rule.order() : weight + (1L << 29));
  }

  /** Adds those of a style attribute, which are stronger than any rule's. */
  void addInline(List<Declaration> declarations) {
    add(declarations, INLINE);
  }

  private void add(List<Declaration> declarations, long weight) {
    for (Declaration declaration : declarations) {
      int i = declaration.property().ordinal();
      long own = declaration.important() ? weight | IMPORTANT : weight;
      if (values[i] == null || own >= weights[i]) {
        values[i] = declaration.value();
        weights[i] = own;
        turns[i] = turn++;
      }
    }
  }

  /** The value, "" where none is declared. */
  String get(Property property) {
    String value = values[property.ordinal()];
    return value == null ? "" : value;
  }

  /** Forgets what is declared of a property. */
  void drop(Property property) {
    values[property.ordinal()] = null;
  }

  boolean has(Property property) {
    return values[property.ordinal()] != null;
  }

  /** Which of two properties that set the same was declared the stronger. */
  boolean stronger(Property one, Property other) {
    if (!has(one) || !has(other)) {
      return has(one);
    }
    int order = Long.compare(weights[one.ordinal()], weights[other.ordinal()]);
    return order > 0 || (order == 0 && turns[one.ordinal()] > turns[other.ordinal()]);
  }
}
