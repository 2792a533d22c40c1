package org.dailies.article;

import java.util.List;

/** The values of properties that hide text, alone or with others. */
final class Hiding {
  /** Text smaller than so many pixels is not read. */
  static final double SMALLEST = 2;

  /** Who is moved so many pixels to the left or up is off the screen. */
  private static final double FAR = 900;

  /** To the right and down a page may well go on for some way. */
  private static final double FAR_ON = 3000;

  private Hiding() {}

  /** Whether a declaration may hide text, so that an element it is about is looked at closely. */
  static boolean may(Property property, String value) {
    return switch (property) {
      case DISPLAY -> value.equals("none");
      case VISIBILITY -> unseen(value);
      case CONTENT_VISIBILITY -> value.equals("hidden");
      case OPACITY -> clear(value);
      case FILTER -> value.contains("opacity(0");
      case FONT_SIZE -> tiny(value);
      case FONT -> tiny(fontSize(value));
      case LINE_HEIGHT, HEIGHT, MAX_HEIGHT, WIDTH, MAX_WIDTH -> flat(value);
      case LEFT, RIGHT, TOP, BOTTOM -> far(value, FAR);
      case INSET, MARGIN -> anyFar(value);
      case MARGIN_LEFT, MARGIN_TOP -> far(value, FAR);
      case TEXT_INDENT -> indented(value);
      case TRANSFORM, TRANSLATE, SCALE -> transformed(property, value);
      case CLIP -> value.startsWith("rect");
      case CLIP_PATH -> clipped(value);
      case COLOR, FILL -> light(Colour.of(value));
      default -> false;
    };
  }

  /** Whether a colour is not seen on a white page. */
  private static boolean light(long colour) {
    return colour == Colour.CLEAR || Colour.same(colour, Colour.WHITE);
  }

  static boolean unseen(String visibility) {
    return visibility.equals("hidden") || visibility.equals("collapse");
  }

  static boolean clear(String opacity) {
    CssLength length = CssLength.of(opacity);
    double value = length.unit().equals("%") ? length.number() / 100 : length.number();
    return value < 0.05;
  }

  /** Whether a size of type is too small whatever that of the text around. */
  static boolean tiny(String size) {
    return CssLength.of(size).pixels(16) <= SMALLEST;
  }

  /** The size in a shorthand, "" where it has none. */
  static String fontSize(String font) {
    for (String part : CssText.split(font, " \t\n\r\f")) {
      char first = part.charAt(0);
      boolean weight = part.length() == 3 && part.endsWith("00");
      if ((first == '.' || (first >= '0' && first <= '9')) && !weight) {
        int slash = part.indexOf('/');
        return slash < 0 ? part : part.substring(0, slash);
      }
    }
    return "";
  }

  /** Whether a height or width leaves no room. */
  static boolean flat(String size) {
    return CssLength.of(size).pixels(1000) <= 1;
  }

  /** Whether an offset moves off the screen; percentages count from the whole window on. */
  static boolean far(String offset, double far) {
    double pixels = CssLength.of(offset).pixels(far);
    return pixels <= -far || pixels >= FAR_ON;
  }

  static boolean far(String offset) {
    return far(offset, FAR);
  }

  static boolean anyFar(String shorthand) {
    for (String part : CssText.split(shorthand, " \t\n\r\f")) {
      if (far(part, FAR)) {
        return true;
      }
    }
    return false;
  }

  static boolean indented(String indent) {
    double pixels = CssLength.of(indent).pixels(FAR);
    return pixels <= -FAR || pixels >= FAR;
  }

  static boolean transformed(Property property, String value) {
    if (property == Property.SCALE) {
      return anyZero(value);
    }
    if (property == Property.TRANSLATE) {
      return moved(value);
    }
    int at = 0;
    while (at < value.length()) {
      int open = value.indexOf('(', at);
      int close = open < 0 ? -1 : value.indexOf(')', open);
      if (close < 0) {
        return false;
      }
      String name = value.substring(at, open).strip();
      String inner = value.substring(open + 1, close).replace(',', ' ');
      boolean hides =
          name.startsWith("scale")
              ? anyZero(inner)
              : name.startsWith("translate")
                  ? moved(inner)
                  : name.equals("matrix")
                      ? matrix(inner)
                      : (name.equals("rotatex") || name.equals("rotatey"))
                          && inner.strip().equals("90deg");
      if (hides) {
        return true;
      }
      at = close + 1;
    }
    return false;
  }

  private static boolean matrix(String inner) {
    List<String> parts = CssText.split(inner, " ");
    if (parts.size() != 6) {
      return false;
    }
    double scaleX = CssLength.of(parts.get(0)).number();
    double scaleY = CssLength.of(parts.get(3)).number();
    boolean turned = CssLength.of(parts.get(1)).number() != 0;
    return (!turned && (scaleX == 0 || scaleY == 0))
        || far(parts.get(4), FAR)
        || far(parts.get(5), FAR);
  }

  private static boolean anyZero(String numbers) {
    for (String part : CssText.split(numbers, " ")) {
      if (Math.abs(CssLength.of(part).number()) < 0.02) {
        return true;
      }
    }
    return false;
  }

  /** Whether a shift goes off the screen; percentages are of the element's own size. */
  private static boolean moved(String shifts) {
    for (String part : CssText.split(shifts, " ")) {
      double pixels = CssLength.of(part).pixels(100);
      if (pixels <= -FAR || pixels >= FAR_ON) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code clip: rect()} leaves nothing: its edges meet, top and bottom or the sides. */
  static boolean cutAway(String clip) {
    int open = clip.indexOf('(');
    int close = clip.lastIndexOf(')');
    if (!clip.startsWith("rect") || open < 0 || close < open) {
      return false;
    }
    List<String> edges = CssText.split(clip.substring(open + 1, close), ", ");
    return edges.size() == 4
        && (near(edges.get(0), edges.get(2)) || near(edges.get(1), edges.get(3)));
  }

  private static boolean near(String a, String b) {
    return Math.abs(CssLength.of(a).pixels(100) - CssLength.of(b).pixels(100)) <= 1;
  }

  /** Whether a {@code clip-path} leaves nothing. */
  static boolean clipped(String path) {
    int open = path.indexOf('(');
    int close = path.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return false;
    }
    String name = path.substring(0, open).strip();
    List<String> parts = CssText.split(path.substring(open + 1, close), ", ");
    return switch (name) {
      case "inset" -> inset(parts);
      case "circle", "ellipse" -> !parts.isEmpty() && flat(parts.get(0));
      case "polygon" -> point(parts);
      case "rect" -> cutAway("rect(" + String.join(" ", parts) + ")");
      default -> false;
    };
  }

  /** Whether what is taken off opposite sides is all there is. */
  private static boolean inset(List<String> parts) {
    int round = parts.indexOf("round");
    List<String> sides = round < 0 ? parts : parts.subList(0, round);
    if (sides.isEmpty() || sides.size() > 4) {
      return false;
    }
    int n = sides.size();
    double top = side(sides.get(0));
    double right = n > 1 ? side(sides.get(1)) : top;
    double bottom = n > 2 ? side(sides.get(2)) : top;
    double left = n > 3 ? side(sides.get(3)) : right;
    return top + bottom >= 100 || left + right >= 100;
  }

  /** A per cent of a box; of pixels, a thousand are taken for all of it. */
  private static double side(String length) {
    CssLength side = CssLength.of(length);
    return side.unit().equals("%") ? side.number() : side.pixels(0) / 10;
  }

  /** Whether a polygon's corners are all at one place or on one line along an edge. */
  private static boolean point(List<String> numbers) {
    boolean row = true;
    boolean column = true;
    for (int i = 0; i < numbers.size(); i++) {
      boolean same = numbers.get(i).equals(numbers.get(i % 2));
      row &= i % 2 == 0 || same;
      column &= i % 2 == 1 || same;
    }
    return numbers.size() > 1 && (row || column);
  }
}
