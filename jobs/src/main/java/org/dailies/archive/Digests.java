package org.dailies.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Checks the digests that records state: {@code sha1:BASE32, sha256:…, md5:…}, base 32 or hex. */
final class Digests {
  private MessageDigest block;
  private Boolean payloadFits;

  /** The digest to feed with a record's block, or null where the stated one is none we know. */
  MessageDigest block(String stated) {
    payloadFits = null;
    block = algorithm(stated);
    return block;
  }

  /** Compares a payload with its stated digest; that it fits once will do. */
  void payload(String stated, Body body) {
    boolean done = Boolean.TRUE.equals(payloadFits);
    MessageDigest digest = done || body.cut() ? null : algorithm(stated);
    if (digest != null) {
      digest.update(body.buffer(), 0, body.size());
      payloadFits = fits(stated, digest.digest());
    }
  }

  /** Whether the stated digests fit; null where none could be checked. */
  Boolean verdict(RecordDraft draft, Body body) {
    Boolean blockFits = block == null ? null : fits(draft.statedBlockDigest, block.digest());
    if (draft.type.equals("continuation")) {
      return null;
    }
    if (draft.type.equals("revisit") || draft.truncated != null) {
      return blockFits;
    }
    if (blockFits == null || payloadFits == null) {
      return blockFits == null ? payloadFits : blockFits;
    }
    return blockFits && payloadFits;
  }

  private static MessageDigest algorithm(String stated) {
    if (stated == null || stated.indexOf(':') < 0) {
      return null;
    }
    String name = stated.substring(0, stated.indexOf(':')).toLowerCase(Locale.ROOT);
    String known =
        switch (name.replace("-", "")) {
          case "sha1" -> "SHA-1";
          case "sha256" -> "SHA-256";
          case "sha512" -> "SHA-512";
          case "md5" -> "MD5";
          default -> null;
        };
    try {
      return known == null ? null : MessageDigest.getInstance(known);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no " + known, e);
    }
  }

  private static boolean fits(String stated, byte[] digest) {
    String value = stated.substring(stated.indexOf(':') + 1).strip();
    int equals = value.indexOf('=');
    String text = equals < 0 ? value : value.substring(0, equals);
    return text.equalsIgnoreCase(HexFormat.of().formatHex(digest))
        || Arrays.equals(base32(text), digest);
  }

  private static byte[] base32(String text) {
    byte[] out = new byte[text.length() * 5 / 8];
    int bits = 0;
    int value = 0;
    int to = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toUpperCase(text.charAt(i));
      int digit = c >= 'A' && c <= 'Z' ? c - 'A' : c >= '2' && c <= '7' ? c - '2' + 26 : -1;
      if (digit < 0) {
        return new byte[0];
      }
      value = (value << 5 | digit) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        out[to++] = (byte) (value >> bits);
      }
    }
    return out;
  }
}
