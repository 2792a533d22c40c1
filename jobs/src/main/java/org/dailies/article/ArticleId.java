package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.dailies.Sha256;
import org.dailies.archive.Capture;

/**
 * The id of an article: 128 bits of SHA-256 over its WARC-Record-ID and payload digest; without
 * them over its address, its stated date, its document's bytes and its own id. Never over path,
 * offset, text or a version, so that it outlives renamed archives and better extractors.
 */
public final class ArticleId {
  private ArticleId() {}

  /** The id of a capture that states nothing itself beyond what its record says. */
  public static String of(Capture capture) {
    return of(capture, capture.uri(), capture.given().get("published"), null);
  }

  /**
   * The id of a capture as 32 hexadecimal digits.
   *
   * @param url the address stated, or null
   * @param statedDate the date exactly as stated, or null
   * @param ownId the id a document gives itself, or null; counts only where there is no address
   */
  public static String of(Capture capture, String url, String statedDate, String ownId) {
    MessageDigest sha = Sha256.digest();
    if (capture.recordId() != null) {
      field(sha, "record");
      field(sha, capture.recordId());
      if (capture.payloadDigest() != null) {
        field(sha, capture.payloadDigest());
      } else {
        field(sha, capture.payload());
      }
    } else {
      field(sha, "document");
      field(sha, url);
      field(sha, statedDate);
      field(sha, capture.payload());
      field(sha, url == null ? ownId : null);
    }
    return hex(sha);
  }

  /**
   * The id of an article whose record's id another address has taken.
   *
   * @param id what the record alone gives
   * @param address what {@link AddressKey} makes of its address, or null
   */
  public static String elsewhere(String id, String address) {
    MessageDigest sha = Sha256.digest();
    field(sha, "address");
    field(sha, id);
    field(sha, address);
    return hex(sha);
  }

  /** 32 hexadecimal digits over a text's letters and digits, lower-cased: equal for equal words. */
  static String ofText(String text) {
    MessageDigest sha = Sha256.digest();
    byte[] words = new byte[3 * text.length()];
    int n = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Words.letterOrDigit(c) && !Character.isSurrogate(c)) {
        gap = true;
        continue;
      }
      if (gap && n > 0) {
        words[n++] = ' ';
      }
      gap = false;
      int point = text.codePointAt(i);
      n = utf8(point > c ? point : Character.toLowerCase(c), words, n);
      i += point > c ? 1 : 0;
    }
    sha.update(words, 0, n);
    return hex(sha);
  }

  /** Writes a code point in UTF-8, a lone surrogate as a question mark; returns where it ends. */
  private static int utf8(int c, byte[] out, int at) {
    int n = at;
    if (c < 0x80) {
      out[n++] = (byte) c;
    } else if (c < 0x800) {
      out[n++] = (byte) (0xC0 | c >> 6);
      out[n++] = (byte) (0x80 | (c & 0x3F));
    } else if (c < 0x10000 && Character.isSurrogate((char) c)) {
      out[n++] = '?';
    } else if (c < 0x10000) {
      out[n++] = (byte) (0xE0 | c >> 12);
      out[n++] = (byte) (0x80 | (c >> 6 & 0x3F));
      out[n++] = (byte) (0x80 | (c & 0x3F));
    } else {
      out[n++] = (byte) (0xF0 | c >> 18);
      out[n++] = (byte) (0x80 | (c >> 12 & 0x3F));
      out[n++] = (byte) (0x80 | (c >> 6 & 0x3F));
      out[n++] = (byte) (0x80 | (c & 0x3F));
    }
    return n;
  }

  private static void field(MessageDigest sha, String value) {
    if (value == null) {
      sha.update((byte) 0);
    } else {
      field(sha, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void field(MessageDigest sha, byte[] value) {
    int n = value.length;
    sha.update(new byte[] {1, (byte) (n >>> 24), (byte) (n >>> 16), (byte) (n >>> 8), (byte) n});
    sha.update(value);
  }

  private static String hex(MessageDigest sha) {
    return HexFormat.of().formatHex(sha.digest(), 0, 16);
  }
}
