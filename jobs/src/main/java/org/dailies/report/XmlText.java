package org.dailies.report;

/** What of a text an XML 1.0 document can hold. */
final class XmlText {

  private XmlText() {}

  /** The text without control characters, lone surrogates and non-characters. */
  static String storable(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(XmlText::allowed).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean allowed(int p) {
    return p == '\t'
        || p == '\n'
        || (p >= 0x20 && p <= 0xd7ff)
        || (p >= 0xe000 && p <= 0xfffd)
        || p >= 0x10000;
  }
}
