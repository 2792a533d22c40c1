package org.dailies.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The forms in which an element hides itself with all that it holds. */
final class HiddenForms {
  /** Classes by which sites set text for screen readers alone, whatever style they link to. */
  private static final Set<String> FOR_SCREEN_READERS =
      Set.of(
          ("sr-only visually-hidden visuallyhidden visually-hidden-focusable sr-only-focusable"
                  + " screen-reader-text screen-reader-only screenreader-only screen-reader"
                  + " screenreader u-visually-hidden u-visuallyhidden a11y-hidden"
                  + " a11y-visually-hidden is-visually-hidden element-invisible show-for-sr"
                  + " assistive-text hidden-accessible ui-helper-hidden-accessible")
              .split(" ", -1));

  private HiddenForms() {}

  /** Whether an element's class is one for screen readers alone. */
  static boolean forScreenReaders(Element e) {
    String classes = HintReader.value(e, "class");
    int n = classes.length();
    int start = 0;
    while (start < n) {
      int end = classes.indexOf(' ', start);
      end = end < 0 ? n : end;
      if (end - start >= 7 && FOR_SCREEN_READERS.contains(classes.substring(start, end))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  /** Whether an element says of itself, without any style, that it is not shown at first. */
  static boolean closed(Element e) {
    if (e.attributesSize() == 0) {
      return e.normalName().equals("dialog");
    }
    boolean open = e.attributes().hasKey("open");
    return e.attributes().hasKey("hidden")
        || e.attributes().hasKey("popover")
        || (e.normalName().equals("dialog") && !open);
  }

  /** Whether an element is hidden in a way in which scripts hide what they show later. */
  static boolean toggled(Element e, Style style, boolean inline) {
    String display = style.get(Property.DISPLAY);
    if (display.equals("none") || (display.isEmpty() && closed(e))) {
      return true;
    }
    if (style.get(Property.CONTENT_VISIBILITY).equals("hidden")) {
      return true;
    }
    boolean clear =
        Hiding.clear(style.get(Property.OPACITY))
            || style.get(Property.FILTER).contains("opacity(0");
    return clear || (!ignoresSize(style, inline) && flat(style));
  }

  private static boolean ignoresSize(Style style, boolean inline) {
    return inline
        && !style.has(Property.DISPLAY)
        && !style.has(Property.FLOAT)
        && !away(style.get(Property.POSITION));
  }

  /** Whether a box has no room and shows nothing of what runs over. */
  private static boolean flat(Style style) {
    String overflow = style.get(Property.OVERFLOW);
    if (!overflow.contains("hidden") && !overflow.contains("clip")) {
      return false;
    }
    boolean low =
        Hiding.flat(style.get(Property.HEIGHT))
            || Hiding.flat(style.get(Property.MAX_HEIGHT))
            || (!style.has(Property.HEIGHT) && Hiding.flat(style.get(Property.LINE_HEIGHT)));
    boolean narrow =
        Hiding.flat(style.get(Property.WIDTH)) || Hiding.flat(style.get(Property.MAX_WIDTH));
    return narrow || (low && !padded(style));
  }

  /** Whether padding makes room where the height does not. */
  private static boolean padded(Style style) {
    return wide(style.get(Property.PADDING))
        || wide(style.get(Property.PADDING_TOP))
        || wide(style.get(Property.PADDING_BOTTOM));
  }

  private static boolean wide(String padding) {
    for (String part : CssText.split(padding, " \t\n\r\f")) {
      if (CssLength.of(part).pixels(1000) >= 10) {
        return true;
      }
    }
    return false;
  }

  /** Whether an element is moved off the screen, cut away or made too small to see. */
  static boolean moved(Element e, Style style) {
    if (forScreenReaders(e)) {
      return true;
    }
    String position = style.get(Property.POSITION);
    boolean away = away(position);
    if ((away || position.equals("relative")) && offScreen(style)) {
      return true;
    }
    boolean drawn =
        Hiding.far(style.get(Property.MARGIN_LEFT))
            || Hiding.far(style.get(Property.MARGIN_TOP))
            || Hiding.anyFar(style.get(Property.MARGIN));
    boolean filled =
        filled(style.get(Property.PADDING)) || filled(style.get(Property.PADDING_LEFT));
    return (drawn && !filled)
        || Hiding.transformed(Property.TRANSFORM, style.get(Property.TRANSFORM))
        || Hiding.transformed(Property.TRANSLATE, style.get(Property.TRANSLATE))
        || Hiding.transformed(Property.SCALE, style.get(Property.SCALE))
        || (away && Hiding.cutAway(style.get(Property.CLIP)))
        || Hiding.clipped(style.get(Property.CLIP_PATH));
  }

  /** Whether padding as wide as a margin brings the text back. */
  private static boolean filled(String padding) {
    for (String part : CssText.split(padding, " \t\n\r\f")) {
      if (CssLength.of(part).pixels(100) >= 400) {
        return true;
      }
    }
    return false;
  }

  private static boolean away(String position) {
    return position.equals("absolute") || position.equals("fixed");
  }

  private static boolean offScreen(Style style) {
    return Hiding.far(style.get(Property.LEFT))
        || Hiding.far(style.get(Property.TOP))
        || Hiding.far(style.get(Property.RIGHT))
        || Hiding.far(style.get(Property.BOTTOM))
        || Hiding.anyFar(style.get(Property.INSET));
  }
}
