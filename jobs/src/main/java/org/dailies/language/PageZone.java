package org.dailies.language;

/**
 * What an element is for its page, as far as its class or id says it. Where parts of one word say
 * several, the first in this order counts.
 */
public enum PageZone {
  /** Pointers to other articles. */
  RELATED,
  /** An invitation to subscribe, sign in or give. */
  SUBSCRIBE,
  /** Where the rest is for subscribers. */
  PAYWALL,
  /** A column beside the article. */
  SIDE,
  /** A request to agree to something. */
  CONSENT,
  /** An advertisement. */
  ADVERT,
  /** What belongs to a picture. */
  CAPTION,
  /** The foot of the page. */
  FOOTER,
  /** Ways to other pages. */
  NAVIGATION,
  /** The readers' comments. */
  COMMENTS,
  /** Ways to share. */
  SHARE,
  /** Who wrote the article. */
  AUTHOR,
  /** Keywords. */
  TAGS,
  /** When it was published. */
  DATELINE,
  /** What readers do not see. */
  HIDDEN,
  /** Films, galleries and what is embedded. */
  MEDIA,
  /** The head of the page, or of the article. */
  HEADER,
  /** A picture. */
  IMAGE,
  /** A box that stands apart from the running text. */
  BOX,
  /** The line above a headline. */
  KICKER,
  /** The lead. */
  INTRO
}
