package org.dailies.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page shows its kind and is no text of it: controls, types, class names. */
final class Signs {
  private static final int MAX_LABELS = 400;

  /** Labels of buttons, in small letters. */
  final List<String> labels = new ArrayList<>();

  /** Names of the schema.org types that elements are marked with, in small letters. */
  final Set<String> types = new HashSet<>();

  /** The class names of the page's root and body, in small letters. */
  String classes = "";

  int sections;

  /** Links dressed as buttons, and links that dial. */
  int calls;

  int phones;

  /** Whether a link leads to the next of a sequence of pages. */
  boolean sequence;

  /** Looks at an element of which nothing is text. */
  void silent(Element e, String tag) {
    switch (tag) {
      case "button" -> label(e.text());
      case "input" -> input(e);
      default -> {
        // Others show nothing.
      }
    }
  }

  private void input(Element e) {
    String type = HintReader.value(e, "type");
    if (type.equals("submit") || type.equals("button")) {
      label(HintReader.value(e, "value"));
    }
  }

  private void label(String text) {
    if (!text.isBlank() && text.length() <= 60 && labels.size() < MAX_LABELS) {
      labels.add(Words.clean(text).toLowerCase(Locale.ROOT));
    }
  }

  /** Looks at a link. */
  void link(Element e) {
    String dress = HintReader.value(e, "class");
    calls += dress.contains("btn") || dress.contains("button") || dress.contains("cta") ? 1 : 0;
    phones += HintReader.value(e, "href").startsWith("tel:") ? 1 : 0;
    sequence |= next(HintReader.value(e, "rel"));
  }

  /** Notes the type that an element says it is of. */
  void type(String itemtype) {
    if (!itemtype.isEmpty() && types.size() < 100) {
      types.add(itemtype.substring(itemtype.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT));
    }
  }

  /** Notes the class names of the page as a whole. */
  void root(String names) {
    if (!names.isBlank() && classes.length() + names.length() < 4000) {
      classes += " " + names.toLowerCase(Locale.ROOT) + " ";
    }
  }

  /** Whether a link of this relation leads to the next of a sequence of pages. */
  static boolean next(String rel) {
    return (" " + rel + " ").contains(" next ");
  }
}
