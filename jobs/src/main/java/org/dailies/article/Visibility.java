package org.dailies.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** Tells which of a page's elements a reader sees, by the page's own markup and style. */
final class Visibility {
  /** Looks at elements that the style rules of a page may take. */
  private static final int LOOKS = 2_000_000;

  /** Hidden elements that are remembered, of which one may be the page's main body. */
  private static final int MAX_VEILED = 200;

  private static final Set<String> INLINE =
      Set.of(
          ("span a i em b strong font u s small sub sup mark abbr cite q code label ins del bdi"
                  + " bdo big tt kbd var samp data time")
              .split(" ", -1));

  private final StyleRules rules = new StyleRules();
  private final StyleBudget budget = new StyleBudget(LOOKS);
  private final Openers openers = new Openers();
  private final Set<Long> grounds = new HashSet<>();
  private final IdentityHashMap<Element, Long> behind = new IdentityHashMap<>();
  private final List<Element> veiled = new ArrayList<>();
  private final HintReader hints = new HintReader();
  private final Set<Element> unveiled = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether the page is also set in sheets that are not known. */
  private boolean linked;

  /** Whether the page's data says who may read it. */
  private boolean walled;

  private Visibility() {}

  /** Reads the styles and the controls of a page. */
  static Visibility of(Document document) {
    Visibility visibility = new Visibility();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element e) {
            visibility.see(e);
          }
        },
        document);
    visibility.rules.finish(visibility.grounds);
    return visibility;
  }

  private void see(Element e) {
    switch (e.normalName()) {
      case "style" -> {
        sheet(e);
        return;
      }
      case "link" -> linked |= HintReader.value(e, "rel").contains("stylesheet");
      case "script" -> walled |= statesWall(e);
      default -> {
        // No other element holds style.
      }
    }
    openers.see(e);
    String style = HintReader.value(e, "style");
    if (style.contains("background")) {
      Style own = new Style();
      own.addInline(inline(e, style));
      grounds.add(ground(own));
    }
  }

  /** Whether data of a page says who may read it, in the words of schema.org. */
  private static boolean statesWall(Element e) {
    return HintReader.value(e, "type").contains("ld+json")
        && e.data().contains("isAccessibleForFree");
  }

  private void sheet(Element e) {
    String type = HintReader.value(e, "type").strip();
    boolean css = type.isEmpty() || type.toLowerCase(Locale.ROOT).equals("text/css");
    if (!css || !MediaQuery.applies(HintReader.value(e, "media"))) {
      return;
    }
    for (Element around = e.parent(); around != null; around = around.parent()) {
      String tag = around.normalName();
      if (tag.equals("noscript") || tag.equals("template")) {
        return;
      }
    }
    rules.read(e.data());
  }

  /** Whether not all of the page's style was read or asked. */
  boolean cut() {
    return rules.cut() || budget.spent();
  }

  /** The outermost elements that were found hidden by what scripts switch, in the page's order. */
  List<Element> veiled() {
    return Collections.unmodifiableList(veiled);
  }

  /** From now on takes a hidden element as one that the page opens. */
  void unveil(Element e) {
    unveiled.add(e);
    veiled.clear();
  }

  /** How an element's text looks, given how that of the element around it does. */
  Look of(Element e, Look around) {
    if (unveiled.contains(e)) {
      return around.opened(true);
    }
    String tag = e.normalName();
    if (tag.equals("summary")) {
      return around.opened(false);
    }
    if (around.plain() && !special(e) && !rules.hides(e, budget)) {
      return tag.equals("details") ? opened(e, around) : around;
    }
    Look look = around.inside(e, style(e), INLINE.contains(tag), () -> behind(e));
    if (tag.equals("body") || tag.equals("html")) {
      // What all of a page is set in says nothing of a part of it.
      look = look.gone() || look.invisible() ? look : Look.PLAIN;
    }
    if (!look.seen() && around.seen() && look.toggled()) {
      if (openers.open(e) || paywalled(e) || enters(e)) {
        return around.opened(true);
      }
      if (veiled.size() < MAX_VEILED) {
        veiled.add(e);
      }
    }
    return tag.equals("details") && look.seen() ? opened(e, look) : look;
  }

  /** Whether a page that says who may read it hides the element behind its wall. */
  private boolean paywalled(Element e) {
    return walled
        && ((hints.of(HintReader.value(e, "class")) | hints.of(HintReader.value(e, "id")))
                & Hints.PAYWALL)
            != 0;
  }

  /** Whether an element is in the state from which scripts let it glide into sight. */
  private static boolean enters(Element e) {
    Style own = new Style();
    own.addInline(inline(e, HintReader.value(e, "style")));
    return Hiding.clear(own.get(Property.OPACITY))
        && own.has(Property.TRANSFORM)
        && !own.get(Property.DISPLAY).equals("none");
  }

  private static Look opened(Element e, Look look) {
    boolean open = e.attributesSize() > 0 && e.attributes().hasKey("open");
    return open ? look : look.opened(true);
  }

  /** Whether an element's own attributes may hide it. */
  private static boolean special(Element e) {
    return HiddenForms.closed(e)
        || (e.attributesSize() > 0
            && (e.attributes().hasKey("style")
                || e.normalName().equals("font")
                || HiddenForms.forScreenReaders(e)));
  }

  private Style style(Element e) {
    Style style = new Style();
    rules.addTo(style, e, budget);
    String own = HintReader.value(e, "style");
    if (!own.isEmpty() || e.attributesSize() > 0) {
      style.addInline(inline(e, own));
    }
    if (rules.brings(style.get(Property.ANIMATION))) {
      style.drop(Property.OPACITY);
      style.drop(Property.VISIBILITY);
    }
    return style;
  }

  /** What an element's style attribute declares, after what its older attributes say. */
  private static List<Declaration> inline(Element e, String style) {
    List<Declaration> declarations = new ArrayList<>();
    attribute(e, "bgcolor", Property.BACKGROUND_COLOR, declarations);
    if (e.normalName().equals("font")) {
      attribute(e, "color", Property.COLOR, declarations);
    }
    Declaration.read(style, declarations);
    return declarations;
  }

  private static void attribute(Element e, String name, Property property, List<Declaration> into) {
    String value = HintReader.value(e, name);
    long colour = value.isEmpty() ? Colour.NONE : Colour.ofAttribute(value);
    if (colour >= 0 && colour <= Colour.WHITE) {
      into.add(new Declaration(property, String.format(Locale.ROOT, "#%06x", colour), false));
    }
  }

  /** The colour behind an element's text: its own ground or the nearest one around it. */
  private long behind(Element e) {
    List<Element> asked = new ArrayList<>();
    long found = Colour.CLEAR;
    for (Element at = e; at != null && found == Colour.CLEAR; at = at.parent()) {
      Long known = behind.get(at);
      found = known != null ? known : ground(style(at));
      asked.add(at);
    }
    // A page that lays no ground is white, unless a sheet from elsewhere may lay one.
    long unlaid = linked ? Look.UNCERTAIN : Colour.WHITE;
    long ground = found == Colour.CLEAR ? unlaid : found;
    for (Element at : asked) {
      behind.put(at, ground);
    }
    return ground;
  }

  private static long ground(Style style) {
    String image = style.get(Property.BACKGROUND_IMAGE);
    if (!image.isEmpty() && !image.equals("none")) {
      return Look.UNCERTAIN;
    }
    boolean longhand = style.stronger(Property.BACKGROUND_COLOR, Property.BACKGROUND);
    long laid = Look.ground(style.get(Property.BACKGROUND));
    return (longhand && laid != Look.UNCERTAIN)
        ? Look.ground(style.get(Property.BACKGROUND_COLOR))
        : laid;
  }
}
