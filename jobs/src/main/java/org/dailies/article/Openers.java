package org.dailies.article;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import org.dailies.language.Languages;
import org.dailies.language.PageWords;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What the controls of a page open: the element that a control with a label names, and what is
 * hidden beside one that says "continue reading".
 */
final class Openers {
  private static final int MAX_LABEL = 40;

  private static final Set<String> LABELS = Languages.builtIn().union(PageWords.MORE_LABELS);

  private static final Set<String> CONTROLS = Languages.builtIn().union(PageWords.CONTROL_HINTS);

  private static final String[] POINTERS = {"aria-controls", "data-target", "data-bs-target"};

  private final Set<String> ids = new HashSet<>();
  private final Set<Element> places = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at an element that may be a control. */
  void see(Element e) {
    if (e.attributesSize() == 0 && !e.normalName().equals("button")) {
      return;
    }
    boolean points = false;
    for (String pointer : POINTERS) {
      points |= !HintReader.value(e, pointer).isEmpty();
    }
    if (!points && !control(e)) {
      return;
    }
    String label = label(e);
    if (points && !label.isEmpty()) {
      for (String pointer : POINTERS) {
        add(HintReader.value(e, pointer));
      }
    }
    if (!control(e) || !continues(label)) {
      return;
    }
    add(HintReader.value(e, "for"));
    String href = HintReader.value(e, "href");
    if (href.startsWith("#")) {
      add(href);
    }
    Element parent = e.parent();
    if (parent != null && !tooWide(parent)) {
      places.add(parent);
      Element around = parent.parent();
      if (around != null && parent.childrenSize() == 1 && !tooWide(around)) {
        places.add(around);
      }
    }
  }

  private void add(String id) {
    String bare = id.startsWith("#") ? id.substring(1) : id;
    if (!bare.isEmpty()) {
      ids.add(bare);
    }
  }

  /** Whether an element holds all of a page, so that nothing in it stands beside anything. */
  private static boolean tooWide(Element e) {
    return e.normalName().equals("html");
  }

  /** Whether the page opens the element, which it hides at first, to a reader who asks. */
  boolean open(Element e) {
    if (ids.isEmpty() && places.isEmpty()) {
      return false;
    }
    String id = HintReader.value(e, "id");
    if (!id.isEmpty() && ids.contains(id)) {
      return true;
    }
    Element parent = e.parent();
    if (parent == null) {
      return false;
    }
    boolean inParagraph = parent.normalName().equals("p");
    return places.contains(parent)
        || (inParagraph && parent.parent() != null && places.contains(parent.parent()));
  }

  private static boolean control(Element e) {
    return switch (e.normalName()) {
      case "button", "label", "summary" -> true;
      case "a" -> {
        String href = HintReader.value(e, "href").strip();
        yield href.isEmpty() || href.charAt(0) == '#' || href.startsWith("javascript:");
      }
      case "input" -> HintReader.value(e, "type").equals("button");
      case "span", "div" -> e.attributesSize() > 0 && actsAsButton(e);
      default -> false;
    };
  }

  private static boolean actsAsButton(Element e) {
    if (HintReader.value(e, "role").equals("button")) {
      return true;
    }
    String names = HintReader.value(e, "class").toLowerCase(Locale.ROOT);
    return CONTROLS.stream().anyMatch(names::contains);
  }

  /** What stands on a control, cut where it is longer than any label. */
  private static String label(Element e) {
    StringBuilder label = new StringBuilder(MAX_LABEL);
    if (e.normalName().equals("input")) {
      label.append(HintReader.value(e, "value"));
    } else {
      gather(e, label, 0);
    }
    return Words.clean(label.toString()).toLowerCase(Locale.ROOT);
  }

  private static boolean continues(String text) {
    if (text.length() > MAX_LABEL) {
      return false;
    }
    for (String word : LABELS) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Gathers the text of a small element; a large one is none of a control. */
  private static void gather(Element e, StringBuilder into, int depth) {
    int n = Math.min(8, e.childNodeSize());
    for (int i = 0; i < n && into.length() <= MAX_LABEL && depth < 4; i++) {
      Node child = e.childNode(i);
      if (child instanceof TextNode text) {
        String raw = text.getWholeText();
        into.append(raw, 0, Math.min(raw.length(), 2 * MAX_LABEL)).append(' ');
      } else if (child instanceof Element inner) {
        gather(inner, into, depth + 1);
      }
    }
  }
}
