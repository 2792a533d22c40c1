package org.dailies.language;

/** What a phrase shows of the page that it stands on. */
public enum PageSign {
  /** The rest is for subscribers. */
  PAYWALL,
  /** It asks for consent before it shows anything. */
  CONSENT,
  /** It says that there is no such page. */
  ERROR,
  /** Its article is written while what it reports goes on. */
  LIVE
}
