package org.dailies.article;

/**
 * A number of CSS with its unit.
 *
 * @param number not a number where there is none
 * @param unit in small letters; "" where there is none
 */
record CssLength(double number, String unit) {
  private static final CssLength NONE = new CssLength(Double.NaN, "");

  /** The number that a value in small letters consists of, {@code calc()} around it aside. */
  static CssLength of(String value) {
    String text = value.startsWith("calc(") ? value.substring(5).replace(")", "").strip() : value;
    int i = 0;
    int n = text.length();
    boolean digits = false;
    if (i < n && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    while (i < n && ((text.charAt(i) >= '0' && text.charAt(i) <= '9') || text.charAt(i) == '.')) {
      digits |= text.charAt(i) != '.';
      i++;
    }
    if (!digits || text.indexOf('.') != text.substring(0, i).lastIndexOf('.')) {
      return NONE;
    }
    String unit = text.substring(i);
    boolean exponent = unit.length() > 1 && unit.charAt(0) == 'e' && unit.charAt(1) != 'm';
    for (int k = 0; k < unit.length(); k++) {
      char c = unit.charAt(k);
      if ((c < 'a' || c > 'z') && c != '%') {
        return exponent ? new CssLength(0, "") : NONE;
      }
    }
    return new CssLength(Double.parseDouble(text.substring(0, i)), unit);
  }

  /** In CSS pixels, of a font of 16 pixels and a window of 1280 to 900. */
  double pixels(double percentOf) {
    return switch (unit) {
      case "", "px" -> number;
      case "em", "rem" -> number * 16;
      case "ex", "ch" -> number * 8;
      case "vw", "vmax" -> number * 12.8;
      case "vh", "vmin" -> number * 9;
      case "pt" -> number * 4 / 3;
      case "pc" -> number * 16;
      case "in" -> number * 96;
      case "cm" -> number * 37.8;
      case "mm" -> number * 3.78;
      case "%" -> number / 100 * percentOf;
      default -> Double.NaN;
    };
  }
}
