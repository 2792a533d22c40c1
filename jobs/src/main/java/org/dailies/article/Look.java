package org.dailies.article;

import java.util.List;
import java.util.function.LongSupplier;
import org.jsoup.nodes.Element;

/**
 * How text looks at a place of a page, as far as that decides whether it is seen.
 *
 * @param gone whether an element around it is not shown, whatever stands inside
 * @param toggled whether what hides it is what scripts switch on and off
 * @param invisible whether {@code visibility} hides it
 * @param font its size in CSS pixels
 * @param indented whether it is moved out of its block
 * @param colour its colour, {@link Colour#NONE} where none is stated
 * @param ground the colour behind it, {@link Colour#NONE} where it was not asked for
 * @param opened whether the page itself opens it to a reader who asks
 */
record Look(
    boolean gone,
    boolean toggled,
    boolean invisible,
    double font,
    boolean indented,
    long colour,
    long ground,
    boolean opened) {
  /** An image or something else of which the colour is not known. */
  static final long UNCERTAIN = -3;

  private static final double FONT = 16;

  /** That of a page that says nothing. */
  static final Look PLAIN =
      new Look(false, false, false, FONT, false, Colour.NONE, Colour.NONE, false);

  /** Whether nothing that text inherits hides it or may come to hide it. */
  boolean plain() {
    return !gone && !invisible && !indented && font == FONT && colour == Colour.NONE;
  }

  /** Whether a reader sees text that looks so. */
  boolean seen() {
    return !gone
        && !invisible
        && !indented
        && font > Hiding.SMALLEST
        && (colour == Colour.NONE || !(colour == Colour.CLEAR || Colour.same(colour, ground)));
  }

  Look opened(boolean open) {
    return new Look(gone, toggled, invisible, font, indented, colour, ground, open);
  }

  private Look gone(boolean byToggle) {
    return new Look(true, byToggle, invisible, font, indented, colour, ground, opened);
  }

  /**
   * That of an element's own text.
   *
   * @param behind the colour of the ground, asked for only where a colour of text is stated
   */
  Look inside(Element e, Style style, boolean inline, LongSupplier behind) {
    if (gone) {
      return this;
    }
    boolean moved = HiddenForms.moved(e, style);
    if (moved || HiddenForms.toggled(e, style, inline)) {
      return gone(!moved);
    }
    String visibility = style.get(Property.VISIBILITY);
    boolean unseen = invisible;
    if (!visibility.isEmpty() && !visibility.equals("inherit")) {
      unseen = Hiding.unseen(visibility);
    }
    String indent = style.get(Property.TEXT_INDENT);
    boolean inherits = indent.isEmpty() || indent.equals("inherit");
    boolean out = inherits ? indented : Hiding.indented(indent);
    long text = colour(e, style);
    long under = text == Colour.NONE ? Colour.NONE : behind.getAsLong();
    boolean byToggle = unseen ? !invisible || toggled : toggled;
    return new Look(false, byToggle, unseen, size(style), out, text, under, opened);
  }

  private double size(Style style) {
    boolean shorthand = style.stronger(Property.FONT, Property.FONT_SIZE);
    String value =
        shorthand ? Hiding.fontSize(style.get(Property.FONT)) : style.get(Property.FONT_SIZE);
    if (value.isEmpty()) {
      return font;
    }
    CssLength length = CssLength.of(value);
    boolean relative = length.unit().equals("em") || length.unit().equals("ex");
    double pixels = relative ? length.number() * font : length.pixels(font);
    if (!Double.isNaN(pixels)) {
      boolean usual = pixels > Hiding.SMALLEST && Math.abs(pixels - FONT) < 40;
      return usual ? FONT : pixels;
    }
    boolean same = value.equals("inherit") || value.equals("smaller") || value.equals("larger");
    boolean unknown = value.startsWith("calc") || value.startsWith("var");
    return (same || unknown) ? font : FONT;
  }

  private long colour(Element e, Style style) {
    String value = style.get(Property.COLOR);
    if (style.has(Property.FILL)) {
      value = style.get(Property.FILL);
    }
    if (style.get(Property.BACKGROUND_CLIP).contains("text")
        || style.get(Property.BACKGROUND).endsWith(" text")) {
      return Colour.NONE;
    }
    if (value.isEmpty() || value.equals("inherit") || value.equals("currentcolor")) {
      // A link has a colour of its own.
      return (value.isEmpty() && e.normalName().equals("a")) ? Colour.NONE : colour;
    }
    boolean reset = value.equals("initial") || value.equals("unset");
    return reset ? Colour.NONE : Colour.of(value);
  }

  /** The colour that a background's value lays; {@link Colour#CLEAR} where it lays none. */
  static long ground(String value) {
    if (value.contains("url(") || value.contains("gradient(") || value.contains("image")) {
      return UNCERTAIN;
    }
    List<String> parts = CssText.split(value, " \t\n\r\f");
    for (String part : parts) {
      switch (part) {
        case "none", "inherit", "initial", "unset", "revert", "currentcolor" -> {
          return Colour.CLEAR;
        }
        default -> {
          long colour = Colour.of(part);
          if (colour == Colour.CLEAR || colour <= Colour.WHITE || parts.size() == 1) {
            return colour;
          }
        }
      }
    }
    return Colour.CLEAR;
  }
}
