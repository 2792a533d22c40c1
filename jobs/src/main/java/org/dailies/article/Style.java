package org.dailies.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an element's declarations come to: the strongest of each property. */
final class Style {
  private static final long IMPORTANT = 1L << 62;
  private static final long INLINE = 1L << 61;

  /** A declared value, how strong it is, and which came later of two that are equally strong. */
  private record Declared(String value, long weight, int turn) {
    boolean yieldsTo(long other) {
      return other >= weight;
    }
  }

  private final Map<Property, Declared> strongest = new EnumMap<>(Property.class);
  private int turn;

  /** Adds a rule's declarations. */
  void add(StyleRules.Rule rule) {
    long weight = ((long) rule.selector().weight() << 30) | rule.order();
    add(rule.declarations(), rule.layered() ? rule.order() : weight + (1L << 29));
  }

  /** Adds those of a style attribute, which are stronger than any rule's. */
  void addInline(List<Declaration> declarations) {
    add(declarations, INLINE);
  }

  private void add(List<Declaration> declarations, long weight) {
    for (Declaration declaration : declarations) {
      long own = declaration.important() ? weight | IMPORTANT : weight;
      Declared before = strongest.get(declaration.property());
      if (before == null || before.yieldsTo(own)) {
        strongest.put(declaration.property(), new Declared(declaration.value(), own, turn++));
      }
    }
  }

  /** The value, "" where none is declared. */
  String get(Property property) {
    Declared declared = strongest.get(property);
    return declared == null ? "" : declared.value();
  }

  /** Forgets what is declared of a property. */
  void drop(Property property) {
    strongest.remove(property);
  }

  boolean has(Property property) {
    return strongest.containsKey(property);
  }

  /** Which of two properties that set the same was declared the stronger. */
  boolean stronger(Property one, Property other) {
    Declared first = strongest.get(one);
    Declared second = strongest.get(other);
    if (first == null || second == null) {
      return first != null;
    }
    int order = Long.compare(first.weight(), second.weight());
    return order > 0 || (order == 0 && first.turn() > second.turn());
  }
}
