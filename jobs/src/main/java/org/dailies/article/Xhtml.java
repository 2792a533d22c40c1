package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Pages that are served as XHTML, in which {@code <script/>} is a whole element: a parser of HTML
 * would take what follows for what it holds.
 */
final class Xhtml {
  static final String MEDIA_TYPE = "application/xhtml+xml";

  /** Elements that hold nothing in HTML either. */
  private static final Set<String> VOID =
      Set.of(
          ("area base basefont bgsound br col embed frame hr img input keygen link meta param"
                  + " source track wbr")
              .split(" ", -1));

  private static final int LONGEST_NAME = 20;

  private Xhtml() {}

  /** The page with an end tag behind each empty element that HTML closes by one. */
  static byte[] closed(byte[] page) {
    String text = new String(page, StandardCharsets.ISO_8859_1);
    if (text.indexOf("/>") < 0) {
      return page;
    }
    StringBuilder out = new StringBuilder(text.length() + 256);
    int done = 0;
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        open = i;
      } else if (c == '>') {
        String name = open >= 0 && text.charAt(i - 1) == '/' ? name(text, open + 1) : "";
        if (!name.isEmpty() && !VOID.contains(name)) {
          out.append(text, done, i - 1).append("></").append(name).append('>');
          done = i + 1;
        }
        open = -1;
      }
    }
    return out.append(text, done, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String name(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_NAME
        && (text.charAt(end) < 0x80 && Character.isLetterOrDigit(text.charAt(end)))) {
      end++;
    }
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
