package org.dailies.language;

import java.util.Locale;

/** What somebody can do with generative AI, or about it. */
public enum Act {
  /** Puts it to work. */
  USE,
  /** Makes something, with whatever: a statement only where generative AI is the means. */
  MAKE,
  /** Brings out, holds or takes back something: a statement only where generative AI made it. */
  SHOW,
  /** Says no to it for itself. */
  REFUSE,
  /** Gives up what it did or planned. */
  DROP,
  /** Licenses to, or works together with, those who make it. */
  PARTNER,
  /** Puts money into it. */
  INVEST,
  /** Goes to court, or threatens to. */
  SUE,
  /** Calls on somebody. */
  DEMAND,
  /** Forbids it or limits it. */
  BAN,
  /** Wins or offers protection from it. */
  PROTECT,
  /** Speaks well of it. */
  PRAISE,
  /** Speaks ill of it. */
  CRITICISE,
  /** Fears it. */
  WORRY;

  /** As it stands in language files and in the column {@code act}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
