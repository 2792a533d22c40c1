package org.dailies.archive;

import java.util.Locale;

/** Tells HTML and binary content by their first bytes. */
final class Sniff {
  /** How many bytes are looked at. */
  static final int LOOK = 1024;

  private static final String[] OPENINGS = {
    "<!doctype html", "<html", "<head", "<body", "<title", "<meta", "<script", "<link", "<base",
    "<style", "<h1", "<div", "<p>", "<table", "<article", "<main", "<header", "<section"
  };

  private static final String[] FEEDS = {"<rss", "<feed", "<rdf:rdf", "<urlset"};

  private Sniff() {}

  /** Whether the bytes begin like an HTML or XHTML page; comments before it are passed over. */
  static boolean html(byte[] b, int from, int to) {
    String text = ascii(b, from, Math.min(to, from + LOOK)).toLowerCase(Locale.ROOT);
    int at = skip(text, 0);
    while (at < text.length() && text.startsWith("<!--", at)) {
      int end = text.indexOf("-->", at);
      if (end < 0) {
        return text.indexOf("<html", at) >= 0;
      }
      at = skip(text, end + 3);
    }
    if (text.startsWith("<?xml", at)) {
      return text.indexOf("<html", at) >= 0;
    }
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, at)) {
        return true;
      }
    }
    return text.startsWith("<!doctype", at) && text.indexOf("<html", at) >= 0;
  }

  /** Whether the bytes begin like RSS, RDF, Atom or a sitemap. */
  static boolean feed(byte[] b, int from, int to) {
    String text = ascii(b, from, Math.min(to, from + LOOK)).toLowerCase(Locale.ROOT);
    int at = skip(text, 0);
    for (String around : new String[] {"<?", "<!"}) {
      while (text.startsWith(around, at)) {
        int end = text.startsWith("<!--", at) ? text.indexOf("-->", at) + 2 : text.indexOf('>', at);
        if (end <= at) {
          return false;
        }
        at = skip(text, end + 1);
      }
    }
    for (String root : FEEDS) {
      if (text.startsWith(root, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are bytes that no text has. */
  static boolean binary(byte[] b, int from, int to) {
    boolean wide = to - from >= 2 && ((b[from] & 255) >= 0xfe && (b[from + 1] & 255) >= 0xfe);
    for (int i = from; i < to; i++) {
      if (b[i] == 0 && !wide) {
        return true;
      }
    }
    return false;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length()
        && (text.charAt(at) <= ' ' || "\u00ef\u00bb\u00bf".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** The bytes as characters; of UTF-16 every other one. */
  private static String ascii(byte[] b, int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    boolean wide = to - from >= 2 && ((b[from] & 255) >= 0xfe && (b[from + 1] & 255) >= 0xfe);
    for (int i = wide ? from + 2 : from; i < to; i++) {
      if (!wide || b[i] != 0) {
        text.append((char) (b[i] & 255));
      }
    }
    return text.toString();
  }
}
