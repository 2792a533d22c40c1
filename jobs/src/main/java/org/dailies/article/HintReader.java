package org.dailies.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads what an element's attributes say about its part in the page, each name once a page. */
final class HintReader {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The bits for a class or id attribute's value. */
  int of(String value) {
    if (value.isEmpty() || value.length() > 400) {
      return 0;
    }
    Integer known = seen.get(value);
    if (known == null) {
      known = read(value);
      seen.put(value, known);
    }
    return known;
  }

  /** Whether an element has a class and no other attribute, as most have. */
  static boolean onlyClass(Element e) {
    return e.attributesSize() == 1 && !value(e, "class").isEmpty();
  }

  /** What an element's attributes say of its part in the page. */
  int of(Element e) {
    int named = of(value(e, "class"));
    if (onlyClass(e)) {
      return named;
    }
    named |= ofId(value(e, "id")) | Hints.ofRole(value(e, "role")) | component(e);
    named |= value(e, "itemprop").contains("articleBody") ? Hints.BODY : 0;
    return named;
  }

  /** An attribute's value, "" where it is not there; the parser has made all names small. */
  static String value(Element e, String name) {
    return e.attributesSize() == 0 ? "" : e.attributes().get(name);
  }

  /** The hints of an id; a long one is an address made of a title's words and says nothing. */
  private int ofId(String id) {
    return id.length() > 32 ? 0 : of(id);
  }

  private int component(Element e) {
    String name = value(e, "data-component");
    if (name.isEmpty()) {
      name = value(e, "data-testid");
    }
    return name.isEmpty() ? 0 : of(name);
  }

  private static int read(String value) {
    String low = small(value);
    int bits = 0;
    int n = value.length();
    int start = -1;
    int before = -1;
    int beforeEnd = -1;
    for (int i = 0; i <= n; i++) {
      char c = i < n ? value.charAt(i) : ' ';
      boolean word = letter(c);
      boolean camel =
          start >= 0
              && i < n
              && Character.isUpperCase(c)
              && Character.isLowerCase(value.charAt(i - 1));
      if (start >= 0 && (!word || camel)) {
        bits |= HintWords.of(low, start, i);
        if (before >= 0) {
          bits |= HintWords.ofPair(low, before, beforeEnd, start, i);
        }
        before = word || c == '-' || c == '_' ? start : -1;
        beforeEnd = i;
        start = -1;
      }
      if (word && start < 0) {
        start = i;
      }
    }
    if (n < 4) {
      return bits;
    }
    if (low.contains("hentry") || low.contains("status-publish") || low.contains("type-post")) {
      // Such classes list the article's sections and tags, which say nothing of its place.
      bits &= ~Hints.FOREIGN;
    }
    return HintWords.marksBody(low) ? bits | Hints.BODY : bits;
  }

  private static boolean letter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  /** The value in small letters, of the same length as it. */
  private static String small(String value) {
    String low = value.toLowerCase(Locale.ROOT);
    return low.length() == value.length() ? low : value;
  }
}
