package org.dailies.article;

/** Tells payloads that are no text, whatever they were declared to be. */
final class Binary {
  private static final int LOOKED_AT = 4096;

  private Binary() {}

  /** What kind of binary the bytes are, or null where they may be text. */
  static String of(byte[] bytes) {
    String known = known(bytes);
    if (known != null) {
      return known;
    }
    int n = Math.min(bytes.length, LOOKED_AT);
    if (n >= 2
        && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE))) {
      return null;
    }
    int control = 0;
    int wide = 0;
    for (int i = 0; i < n; i++) {
      byte b = bytes[i];
      wide += b == 0 ? (i & 1) * 2 - 1 : 0;
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B) {
        control++;
      }
    }
    // Of Latin text in UTF-16 nearly every second byte is zero.
    boolean utf16 = Math.abs(wide) * 5 > n * 2 && control - Math.abs(wide) < n / 20;
    return control * 10 > n && !utf16 ? "control characters" : null;
  }

  private static String known(byte[] b) {
    String[][] magics = {
      {"%PDF", "pdf"}, {"\u0089PNG", "png"}, {"GIF8", "gif"}, {"\u00FF\u00D8\u00FF", "jpeg"},
      {"PK\u0003\u0004", "zip"}, {"\u001F\u008B", "gzip"}, {"RIFF", "riff"}, {"wOF", "font"},
      {"\u007FELF", "program"}, {"OggS", "ogg"}, {"ID3", "mp3"},
    };
    for (String[] magic : magics) {
      if (starts(b, magic[0])) {
        return magic[1];
      }
    }
    return null;
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xFF) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
