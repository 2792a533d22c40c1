package org.dailies.story;

import java.util.Locale;

/** How a printing stands to the head of its story. */
public enum StoryRelation {
  /** The first printing itself. */
  HEAD,
  /** The same words. */
  EXACT,
  /** Edited, re-headlined, added to. */
  NEAR,
  /** One holds the other, and more. */
  ABRIDGED,
  /** An older capture of an address that another printing stands for. */
  VERSION;

  /** The code in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The relation of a code. */
  public static StoryRelation of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
