package org.dailies.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * A payload as text, with the charset that fits it: byte order mark, HTTP header, meta element,
 * detection, windows-1252, in that order; a declaration that the bytes belie is passed over.
 *
 * @param charset the Java name of the charset
 * @param source {@code bom}, {@code http}, {@code meta}, {@code detected} or {@code fallback}
 */
record Decoded(String text, String charset, String source) {
  private static final int HEAD = 4096;

  /** Languages in Arabic letters. */
  private static final Set<String> ARABIC = Set.of("ar", "fa", "ur");

  private static final char WRONG = '\uFFFD';

  /** Decodes bytes; {@code http} is the charset that the HTTP header declares, or null. */
  static Decoded of(byte[] bytes, String http) {
    Decoded decoded = decode(bytes, http);
    String mended = mend(decoded.text);
    return mended.equals(decoded.text)
        ? decoded
        : new Decoded(mended, decoded.charset, decoded.source);
  }

  /** Other bytes of the same page as text, in the charset that was found. */
  String again(byte[] bytes) {
    return mend(new String(bytes, Charset.forName(charset)));
  }

  private static Decoded decode(byte[] bytes, String http) {
    Decoded marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    Charset header = wide(bytes, charset(http));
    Charset meta = header == null ? wide(bytes, charset(declaredInMarkup(bytes))) : null;
    Charset stated = header == null ? meta : header;
    String source = header != null ? "http" : meta != null ? "meta" : "detected";
    if (stated != null && stateful(stated)) {
      return new Decoded(new String(bytes, stated), stated.name(), source);
    }
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    boolean sound = utf8.indexOf(WRONG) < 0;
    if (sound && utf8.length() == bytes.length) {
      Charset plain = stated == null ? StandardCharsets.UTF_8 : stated;
      return new Decoded(utf8, plain.name(), stated == null ? "fallback" : source);
    }
    boolean statedUtf8 = StandardCharsets.UTF_8.equals(stated);
    if (sound || mostlyRight(utf8, statedUtf8)) {
      return new Decoded(utf8, StandardCharsets.UTF_8.name(), statedUtf8 ? source : "detected");
    }
    if (stated != null && !statedUtf8) {
      Charset second = header != null ? charset(declaredInMarkup(bytes)) : null;
      return fitting(bytes, stated, source, second);
    }
    return detected(bytes);
  }

  /**
   * A declared charset; UTF-16 only where there are zero bytes, as its Latin letters and marks
   * have.
   */
  private static Charset wide(byte[] bytes, Charset stated) {
    if (stated == null || !stated.name().startsWith("UTF-16")) {
      return stated;
    }
    for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
      if (bytes[i] == 0) {
        return stated;
      }
    }
    return null;
  }

  /** The header's charset, unless it cannot decode the bytes and the page's own can. */
  private static Decoded fitting(byte[] bytes, Charset stated, String source, Charset second) {
    String text = new String(bytes, stated);
    if (second != null && !second.equals(stated) && text.indexOf(WRONG) >= 0) {
      String other = new String(bytes, second);
      if (other.indexOf(WRONG) < 0) {
        return new Decoded(other, second.name(), "meta");
      }
    }
    return new Decoded(text, stated.name(), source);
  }

  private static Decoded marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return new Decoded(new String(b, 3, b.length - 3, StandardCharsets.UTF_8), "UTF-8", "bom");
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return new Decoded(
          new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE", "bom");
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return new Decoded(
          new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE", "bom");
    }
    return null;
  }

  /** Whether UTF-8 explains nearly all that is not ASCII: a cut or a stray byte is forgiven. */
  private static boolean mostlyRight(String utf8, boolean stated) {
    int wrong = 0;
    int right = 0;
    for (int i = 0; i < utf8.length(); i++) {
      char c = utf8.charAt(i);
      if (c == WRONG) {
        wrong++;
      } else if (c >= 0x80) {
        right++;
      }
    }
    return wrong * (stated ? 4 : 20) <= right || (stated && wrong <= 2);
  }

  private static Decoded detected(byte[] bytes) {
    Charset arabic = arabic(bytes);
    if (arabic != null) {
      return new Decoded(new String(bytes, arabic), arabic.name(), "detected");
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
    detector.dataEnd();
    Charset found = charset(detector.getDetectedCharset());
    if (found != null
        && !found.equals(StandardCharsets.UTF_8)
        && !found.equals(StandardCharsets.US_ASCII)) {
      return new Decoded(new String(bytes, found), found.name(), "detected");
    }
    Charset western = Charset.forName("windows-1252");
    return new Decoded(new String(bytes, western), western.name(), "fallback");
  }

  /** The charset of a page that says it is in Arabic letters: no detector knows it by its bytes. */
  private static Charset arabic(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("<html");
    int end = at < 0 ? -1 : head.indexOf('>', at);
    int lang = end < 0 ? -1 : head.indexOf(" lang=", at);
    if (lang < 0 || lang > end) {
      return null;
    }
    int from = skip(head, lang + 6, "\"'");
    boolean arabic = ARABIC.contains(head.substring(from, Math.min(head.length(), from + 2)));
    return arabic ? Charset.forName("windows-1256") : null;
  }

  /** Charsets whose bytes are all ASCII, so that bytes alone say nothing. */
  private static boolean stateful(Charset charset) {
    return charset.name().startsWith("ISO-2022") || charset.name().startsWith("UTF-16");
  }

  /** The name after {@code charset=} near the beginning of markup, or null. */
  private static String declaredInMarkup(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset");
    while (at >= 0) {
      int i = skip(head, at + 7, " \t\r\n");
      if (i < head.length() && head.charAt(i) == '=') {
        i = skip(head, i + 1, " \t\r\n\"'");
        int end = i;
        while (end < head.length() && nameChar(head.charAt(end))) {
          end++;
        }
        if (end > i) {
          return head.substring(i, end);
        }
      }
      at = head.indexOf("charset", at + 7);
    }
    int xml = head.startsWith("<?xml") ? head.indexOf("encoding=") : -1;
    if (xml > 0 && xml + 11 < head.length()) {
      int end = xml + 10;
      while (end < head.length() && nameChar(head.charAt(end))) {
        end++;
      }
      return head.substring(xml + 10, end);
    }
    return null;
  }

  private static int skip(String s, int from, String what) {
    int i = from;
    while (i < s.length() && what.indexOf(s.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean nameChar(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
  }

  /** The charset that browsers take a name for, or null where it is none. */
  static Charset charset(String name) {
    if (name == null || name.isBlank()) {
      return null;
    }
    String plain = name.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
    String real =
        switch (plain) {
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
              "windows-1252";
          case "utf8", "unicode", "utf-8mb4", "utf8mb4" -> "UTF-8";
          case "gb2312", "gbk", "gb_2312-80" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
          case "iso-8859-9" -> "windows-1254";
          case "tis-620", "iso-8859-11" -> "x-windows-874";
          case "big5" -> "Big5-HKSCS";
          default -> plain;
        };
    try {
      return Charset.isSupported(real) ? Charset.forName(real) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A name that no charset has counts as no declaration.
      return null;
    }
  }

  /**
   * The text with UTF-8 that was once read as windows-1252 put right, where it holds at least two
   * such letters; else the same text. Comes before any cleaning of white space, which would destroy
   * some of them.
   */
  static String mend(String text) {
    if (text.indexOf('Ã') < 0 && text.indexOf("â€") < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int mended = 0;
    int i = 0;
    while (i < text.length()) {
      int lead = western(text.charAt(i));
      int length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : 0;
      int point = length == 0 ? -1 : sequence(text, i, lead, length);
      if (point >= 0) {
        out.appendCodePoint(point);
        mended++;
        i += length;
      } else {
        out.append(text.charAt(i));
        i++;
      }
    }
    return mended >= 2 ? out.toString() : text;
  }

  /** The code point of the UTF-8 sequence whose bytes stand as letters at {@code at}, or -1. */
  private static int sequence(String text, int at, int lead, int length) {
    if (at + length > text.length()) {
      return -1;
    }
    int point = length == 2 ? lead & 0x1F : lead & 0x0F;
    for (int k = 1; k < length; k++) {
      int next = western(text.charAt(at + k));
      if (next < 0x80 || next > 0xBF) {
        return -1;
      }
      point = point << 6 | (next & 0x3F);
    }
    return length == 3 && point < 0x800 ? -1 : point;
  }

  /** The byte of a character in windows-1252, or -1. */
  private static int western(char c) {
    if (c < 0x100) {
      return c;
    }
    int at = HIGH.indexOf(c);
    return at < 0 ? -1 : 0x80 + at;
  }

  /** What windows-1252 has for 0x80 to 0x9F. */
  private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
}
