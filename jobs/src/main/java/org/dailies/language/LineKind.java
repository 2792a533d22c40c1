package org.dailies.language;

/** What a line of a page is when its words alone are looked at. */
public enum LineKind {
  /** Nothing speaks against it. */
  PLAIN,
  /** An invitation to share, print, follow or save. */
  SHARE,
  /** A way to somewhere else: previous, next, back, top, menu, skip. */
  NAVIGATION,
  /** The head of the readers' comments or of their form. */
  COMMENTS,
  /** The head of, or a pointer to, other articles. */
  RELATED,
  /** An invitation to subscribe, sign in or give. */
  SUBSCRIBE,
  /** Who took or made a picture. */
  CREDIT,
  /** An advertisement's label. */
  ADVERT,
  /** A claim of rights, or how an article came about. */
  RIGHTS,
  /** A request to agree to something before it is shown. */
  CONSENT,
  /** A label such as "Tags:" or "Author". */
  LABEL
}
