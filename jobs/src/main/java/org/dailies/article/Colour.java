package org.dailies.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the colours of CSS and of HTML's old attributes. A colour is 0xRRGGBB, or {@link #CLEAR},
 * or, where a value cannot be reckoned (such as a variable's), a number above all these that is the
 * same for the same value.
 */
final class Colour {
  /** A colour that lets all through. */
  static final long CLEAR = -1;

  /** No colour is stated. */
  static final long NONE = -2;

  static final long WHITE = 0xFFFFFF;
  static final long BLACK = 0;

  private static final long UNRECKONED = 1L << 32;

  /** Below this ratio of luminances nobody reads text; the least that is asked for is 4.5. */
  private static final double CONTRAST = 1.1;

  private static final Map<String, Long> NAMES = new HashMap<>();

  static {
    String names =
        "white ffffff snow fffafa ivory fffff0 ghostwhite f8f8ff whitesmoke f5f5f5 floralwhite"
            + " fffaf0 mintcream f5fffa azure f0ffff seashell fff5ee aliceblue f0f8ff honeydew"
            + " f0fff0 lavenderblush fff0f5 oldlace fdf5e6 linen faf0e6 beige f5f5dc cornsilk"
            + " fff8dc lightyellow ffffe0 lavender e6e6fa gainsboro dcdcdc lightgray d3d3d3"
            + " lightgrey d3d3d3 silver c0c0c0 darkgray a9a9a9 darkgrey a9a9a9 gray 808080 grey"
            + " 808080 dimgray 696969 dimgrey 696969 black 000000 red ff0000 green 008000 blue"
            + " 0000ff yellow ffff00 maroon 800000 purple 800080 fuchsia ff00ff magenta ff00ff"
            + " lime 00ff00 olive 808000 navy 000080 teal 008080 aqua 00ffff cyan 00ffff orange"
            + " ffa500 pink ffc0cb brown a52a2a gold ffd700 crimson dc143c tomato ff6347 coral"
            + " ff7f50 salmon fa8072 indigo 4b0082 violet ee82ee khaki f0e68c tan d2b48c orchid"
            + " da70d6 darkred 8b0000 darkblue 00008b darkgreen 006400 midnightblue 191970"
            + " slategray 708090 lightblue add8e6 lightgreen 90ee90 skyblue 87ceeb canvas ffffff"
            + " canvastext 000000 linktext 0000ee";
    String[] parts = names.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      NAMES.put(parts[i], Long.parseLong(parts[i + 1], 16));
    }
  }

  private Colour() {}

  /** The colour of a value in small letters. */
  static long of(String value) {
    Long named = NAMES.get(value);
    if (named != null) {
      return named;
    }
    if (value.equals("transparent")) {
      return CLEAR;
    }
    if (value.startsWith("#")) {
      return hex(value, 1);
    }
    int open = value.indexOf('(');
    if (open > 0 && value.endsWith(")") && value.indexOf('(', open + 1) < 0) {
      return function(value, value.substring(0, open), value.substring(open + 1));
    }
    return unreckoned(value);
  }

  /** The colour of an attribute such as {@code bgcolor}, where hexadecimal may lack its sign. */
  static long ofAttribute(String raw) {
    String value = raw.strip().toLowerCase(Locale.ROOT);
    long colour = of(value);
    boolean bare = colour >= UNRECKONED && value.length() == 6;
    return bare ? hex(value, 0) : colour;
  }

  /** Whether nobody tells text of the one colour from a ground of the other. */
  static boolean same(long text, long ground) {
    if (text == ground) {
      return true;
    }
    boolean known = text >= 0 && ground >= 0 && text < UNRECKONED && ground < UNRECKONED;
    return known && contrast(text, ground) < CONTRAST;
  }

  private static double contrast(long a, long b) {
    double first = luminance(a) + 0.05;
    double second = luminance(b) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  /** Relative luminance, as WCAG 2 defines it. */
  private static double luminance(long colour) {
    return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
  }

  private static double linear(long channel) {
    double value = (channel & 0xFF) / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static long unreckoned(String value) {
    return UNRECKONED + (value.hashCode() & 0xFFFFFFFFL);
  }

  private static long hex(String value, int from) {
    int digits = value.length() - from;
    long number = 0;
    for (int i = from; i < value.length(); i++) {
      int digit = Character.digit(value.charAt(i), 16);
      if (digit < 0 || digits > 8) {
        return unreckoned(value);
      }
      number = number * 16 + digit;
    }
    return switch (digits) {
      case 3 -> wide(number);
      case 4 -> (number & 0xF) == 0 ? CLEAR : wide(number >> 4);
      case 6 -> number;
      case 8 -> (number & 0xFF) < 0x0D ? CLEAR : number >> 8;
      default -> unreckoned(value);
    };
  }

  /** Three digits stand for six, each twice. */
  private static long wide(long number) {
    return ((number >> 8) & 0xF) * 0x110000
        + ((number >> 4) & 0xF) * 0x1100
        + (number & 0xF) * 0x11;
  }

  private static long function(String value, String name, String arguments) {
    List<String> parts =
        CssText.split(arguments.substring(0, arguments.length() - 1), ", /\t\n\r\f");
    boolean rgb = name.equals("rgb") || name.equals("rgba");
    boolean hsl = name.equals("hsl") || name.equals("hsla");
    if ((!rgb && !hsl) || parts.size() < 3) {
      return unreckoned(value);
    }
    double alpha = parts.size() > 3 ? part(parts.get(3), 1) : 1;
    if (alpha < 0.05) {
      return CLEAR;
    }
    double a = hsl ? part(parts.get(0).replace("deg", ""), 360) : part(parts.get(0), 255);
    double b = part(parts.get(1), rgb ? 255 : 1);
    double c = part(parts.get(2), rgb ? 255 : 1);
    if (Double.isNaN(a + b + c)) {
      return unreckoned(value);
    }
    if (rgb) {
      return (channel(a) << 16) | (channel(b) << 8) | channel(c);
    }
    return ofHsl(a, b > 1 ? b / 100 : b, c > 1 ? c / 100 : c);
  }

  private static long ofHsl(double hue, double saturation, double lightness) {
    long colour = 0;
    for (int n : new int[] {0, 8, 4}) {
      double k = ((n + hue / 30) % 12 + 12) % 12;
      double a = saturation * Math.min(lightness, 1 - lightness);
      double value = lightness - a * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
      colour = (colour << 8) | channel(255 * value);
    }
    return colour;
  }

  private static long channel(double value) {
    return Math.max(0, Math.min(255, Math.round(value)));
  }

  /** A number, or a percentage of the whole. */
  private static double part(String text, double whole) {
    CssLength length = CssLength.of(text);
    return length.unit().equals("%") ? length.number() / 100 * whole : length.number();
  }
}
