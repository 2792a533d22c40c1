package org.dailies.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's own style sheets that bear on whether text is seen, found by the tag, id or
 * class of the element that they are about. Sheets on other servers are not known.
 */
final class StyleRules {
  /** Characters of style that are read in a page. */
  static final int MAX_CHARS = 4 << 20;

  /** Selectors that are kept in a page. */
  static final int MAX_RULES = 30_000;

  private static final int MAX_DEPTH = 8;

  /**
   * One selector with its declarations.
   *
   * @param hides whether one of them may hide text
   * @param layered whether it stands in a cascade layer, which is weaker than all rules in none
   */
  record Rule(
      StyleSelector selector,
      List<Declaration> declarations,
      boolean hides,
      boolean layered,
      int order) {}

  /** Rules by what their own part names: {@code #id}, {@code .class}, a tag, or {@code *}. */
  private final Map<String, List<Rule>> hiding = new HashMap<>();

  private final Map<String, List<Rule>> all = new HashMap<>();

  /** Rules that set a dark colour of text, which hides it only on a ground of the same. */
  private final List<Rule> coloured = new ArrayList<>();

  private final Set<Long> grounds = new HashSet<>();

  /** The animations that bring to sight. */
  private final Set<String> animations = new HashSet<>();

  private int chars;
  private int rules;
  private boolean cut;

  /** Whether some were left out for want of room. */
  boolean cut() {
    return cut;
  }

  /** Reads a style sheet of the page. */
  void read(String sheet) {
    int room = MAX_CHARS - chars;
    cut |= sheet.length() > room;
    String css = CssText.plain(sheet.length() > room ? sheet.substring(0, room) : sheet);
    chars += Math.min(room, sheet.length());
    block(css, 0, css.length(), new Scope(List.of(), null, false, 0));
  }

  /**
   * Where a block stands.
   *
   * @param outer the selectors of the rule around it, of which it may say more
   * @param own the declarations of that rule, null outside of rules
   */
  private record Scope(List<String> outer, List<Declaration> own, boolean layered, int depth) {
    Scope inside(boolean layer) {
      return new Scope(outer, own, layered || layer, depth + 1);
    }
  }

  private void block(String css, int from, int to, Scope scope) {
    int at = from;
    while (at < to) {
      int end = CssText.stop(css, at, to, "{;}");
      if (end < to && css.charAt(end) == '{') {
        int close = CssText.close(css, end + 1, to);
        String prelude = css.substring(at, end).strip();
        if (prelude.startsWith("@")) {
          at(prelude, css, end + 1, close, scope);
        } else if (scope.depth() < MAX_DEPTH) {
          rule(prelude, css, end + 1, close, scope);
        }
        end = close;
      } else if (scope.own() != null) {
        Declaration.add(css, at, end, scope.own());
      }
      at = end + 1;
    }
  }

  /** Reads a block behind an at-rule, where what it says holds of a reader's window. */
  private void at(String prelude, String css, int from, int to, Scope scope) {
    String low = prelude.toLowerCase(Locale.ROOT);
    boolean media = low.startsWith("@media") && MediaQuery.applies(prelude.substring(6));
    boolean supports = low.startsWith("@supports") && !low.contains("not ");
    boolean layer = low.startsWith("@layer");
    if (low.startsWith("@keyframes") || low.startsWith("@-webkit-keyframes")) {
      animation(low.substring(low.indexOf("keyframes") + 9).strip(), css, from, to);
    }
    if ((media || supports || layer) && scope.depth() < MAX_DEPTH) {
      block(css, from, to, scope.inside(layer));
    }
  }

  private void animation(String name, String css, int from, int to) {
    String frames = css.substring(from, Math.min(to, from + 2_000));
    if (frames.contains("opacity") || frames.contains("visibility")) {
      animations.add(name);
    }
  }

  /** Whether a value of {@code animation} names one of the page's that brings to sight. */
  boolean brings(String animation) {
    for (String part : CssText.split(animation, " ,")) {
      if (animations.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /** Ends the reading; takes the grounds that style attributes lay beside the sheets' own. */
  void finish(Set<Long> more) {
    grounds.addAll(more);
    grounds.remove(Colour.CLEAR);
    for (Rule rule : coloured) {
      String tag = rule.selector().parts().get(0).tag();
      boolean whole = tag.equals("body") || tag.equals("html");
      if (!whole && grounds.contains(colour(rule.declarations()))) {
        index(hiding, rule);
      }
    }
  }

  private static long colour(List<Declaration> declarations) {
    long colour = Colour.NONE;
    for (Declaration declaration : declarations) {
      if (declaration.property() == Property.COLOR) {
        colour = Colour.of(declaration.value());
      }
    }
    return colour;
  }

  private void rule(String prelude, String css, int from, int to, Scope scope) {
    List<String> selectors = selectors(prelude, scope.outer());
    List<Declaration> declarations = new ArrayList<>();
    block(css, from, to, new Scope(selectors, declarations, scope.layered(), scope.depth() + 1));
    if (declarations.isEmpty()) {
      return;
    }
    boolean hides = false;
    for (Declaration declaration : declarations) {
      hides |= Hiding.may(declaration.property(), declaration.value());
      boolean ground =
          declaration.property() == Property.BACKGROUND
              || declaration.property() == Property.BACKGROUND_COLOR;
      if (ground) {
        grounds.add(Look.ground(declaration.value()));
      }
    }
    List<Declaration> kept = List.copyOf(declarations);
    for (String text : selectors) {
      StyleSelector selector = rules >= MAX_RULES ? null : StyleSelector.of(text);
      cut |= rules >= MAX_RULES;
      if (selector != null) {
        keep(new Rule(selector, kept, hides, scope.layered(), rules++));
      }
    }
  }

  private List<String> selectors(String prelude, List<String> outer) {
    List<String> own = CssText.split(prelude, ",");
    if (outer.isEmpty()) {
      return own;
    }
    List<String> joined = new ArrayList<>();
    for (String one : own) {
      for (String around : outer) {
        if (joined.size() + rules > MAX_RULES || around.length() > 400) {
          cut = true;
          return joined;
        }
        joined.add(one.contains("&") ? one.replace("&", around) : around + " " + one);
      }
    }
    return joined;
  }

  private void keep(Rule rule) {
    index(all, rule);
    if (rule.hides()) {
      index(hiding, rule);
    } else if (colour(rule.declarations()) >= 0) {
      coloured.add(rule);
    }
  }

  private static void index(Map<String, List<Rule>> index, Rule rule) {
    String key = key(rule.selector().parts().get(0));
    index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(rule);
  }

  private static String key(StyleSelector.Part part) {
    if (!part.id().isEmpty()) {
      return "#" + part.id();
    }
    if (!part.classes().isEmpty()) {
      return "." + part.classes().get(0);
    }
    return part.tag().isEmpty() ? "*" : part.tag();
  }

  /** Whether a rule that may hide text is about the element. */
  boolean hides(Element e, StyleBudget budget) {
    return any(hiding, e, budget, rule -> true);
  }

  /** Adds to a style what all rules about the element declare. */
  void addTo(Style style, Element e, StyleBudget budget) {
    any(
        all,
        e,
        budget,
        rule -> {
          style.add(rule);
          return false;
        });
  }

  /** Tries the rules about the element until one of them will do. */
  private static boolean any(
      Map<String, List<Rule>> index, Element e, StyleBudget budget, Predicate<Rule> will) {
    if (index.isEmpty()) {
      return false;
    }
    if (matching(index.get("*"), e, budget, will)
        || matching(index.get(e.normalName()), e, budget, will)) {
      return true;
    }
    if (e.attributesSize() == 0) {
      return false;
    }
    String id = HintReader.value(e, "id");
    if (!id.isEmpty() && matching(index.get("#" + id), e, budget, will)) {
      return true;
    }
    String classes = HintReader.value(e, "class");
    int n = classes.length();
    int start = 0;
    while (start < n) {
      int end = start;
      while (end < n && classes.charAt(end) > ' ') {
        end++;
      }
      if (end > start
          && budget.take(1)
          && matching(index.get("." + classes.substring(start, end)), e, budget, will)) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private static boolean matching(
      List<Rule> rules, Element e, StyleBudget budget, Predicate<Rule> will) {
    if (rules == null) {
      return false;
    }
    for (Rule rule : rules) {
      if (!budget.take(1)) {
        return false;
      }
      if (rule.selector().matches(e, budget) && will.test(rule)) {
        return true;
      }
    }
    return false;
  }
}
