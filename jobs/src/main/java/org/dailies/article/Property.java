package org.dailies.article;

import java.util.ArrayList;
import java.util.List;

/** The CSS properties that decide whether text can be seen. */
enum Property {
  DISPLAY("display"),
  VISIBILITY("visibility"),
  OPACITY("opacity"),
  CONTENT_VISIBILITY("content-visibility"),
  FONT_SIZE("font-size"),
  FONT("font"),
  LINE_HEIGHT("line-height"),
  POSITION("position"),
  FLOAT("float"),
  LEFT("left"),
  RIGHT("right"),
  TOP("top"),
  BOTTOM("bottom"),
  INSET("inset"),
  MARGIN("margin"),
  MARGIN_LEFT("margin-left"),
  MARGIN_TOP("margin-top"),
  PADDING("padding"),
  PADDING_LEFT("padding-left"),
  PADDING_TOP("padding-top"),
  PADDING_BOTTOM("padding-bottom"),
  TEXT_INDENT("text-indent"),
  TRANSFORM("transform", "-webkit-transform", "-ms-transform"),
  TRANSLATE("translate"),
  SCALE("scale"),
  CLIP("clip"),
  CLIP_PATH("clip-path", "-webkit-clip-path"),
  HEIGHT("height"),
  MAX_HEIGHT("max-height"),
  WIDTH("width"),
  MAX_WIDTH("max-width"),
  OVERFLOW("overflow", "overflow-x", "overflow-y"),
  COLOR("color"),
  FILL("-webkit-text-fill-color"),
  BACKGROUND("background"),
  BACKGROUND_COLOR("background-color"),
  BACKGROUND_IMAGE("background-image"),
  BACKGROUND_CLIP("background-clip", "-webkit-background-clip"),
  FILTER("filter", "-webkit-filter"),
  ANIMATION("animation", "animation-name", "-webkit-animation", "-webkit-animation-name");

  private record Named(String name, Property property) {}

  /** Names by their length. */
  private static final List<List<Named>> BY_LENGTH = new ArrayList<>();

  static {
    for (Property property : values()) {
      for (String name : property.names.split(" ", -1)) {
        while (BY_LENGTH.size() <= name.length()) {
          BY_LENGTH.add(new ArrayList<>());
        }
        BY_LENGTH.get(name.length()).add(new Named(name, property));
      }
    }
  }

  /** Its names, a space between them. */
  private final String names;

  Property(String... names) {
    this.names = String.join(" ", names);
  }

  /** The property whose name stands here in letters of any size, or null. */
  static Property of(String css, int from, int to) {
    if (to - from >= BY_LENGTH.size()) {
      return null;
    }
    for (Named named : BY_LENGTH.get(to - from)) {
      if (css.regionMatches(true, from, named.name, 0, to - from)) {
        return named.property;
      }
    }
    return null;
  }
}
