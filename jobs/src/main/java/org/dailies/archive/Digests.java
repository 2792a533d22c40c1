package org.dailies.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Checks the digests that a record states: {@code sha1:BASE32, sha256:…, md5:…}, base 32 or hex.
 */
final class Digests {
  private MessageDigest block;
  private byte[] ofBlock;
  private byte[] ofPayload;
  private Boolean blockFits;
  private Boolean payloadFits;

  /**
   * Begins a record; gives the digest to feed with its block, or null where none is needed.
   *
   * @param all whether every stated digest is checked, or that alone by which the record is known
   */
  MessageDigest begin(RecordDraft draft, boolean all) {
    ofBlock = null;
    ofPayload = null;
    blockFits = null;
    payloadFits = null;
    boolean wanted = all || draft.statedPayloadDigest == null;
    block = wanted ? algorithm(draft.statedBlockDigest) : null;
    return block;
  }

  /** Compares a payload with its stated digest; that it fits once will do. */
  void payload(String stated, HttpBody body) {
    boolean done = Boolean.TRUE.equals(payloadFits);
    MessageDigest digest = done || body.cut() ? null : algorithm(stated);
    if (digest != null) {
      digest.update(body.buffer(), 0, body.size());
      byte[] computed = digest.digest();
      payloadFits = fits(stated, computed);
      ofPayload = ofPayload == null ? computed : ofPayload;
    }
  }

  /** Ends a record: its block has been read. */
  void end(RecordDraft draft) {
    if (block != null) {
      ofBlock = block.digest();
      blockFits = fits(draft.statedBlockDigest, ofBlock);
    }
  }

  /** Whether the stated digests fit; null where none could be checked. */
  Boolean verdict(RecordDraft draft) {
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

  /**
   * The digest by which a record is known: the stated one of its payload, or of its block where
   * only that is stated, unless what was read contradicts it; then the computed one.
   *
   * @param misfit whether the record's length is wrong, so that nobody knows what was digested
   */
  String known(RecordDraft draft, boolean misfit) {
    boolean payload = draft.statedPayloadDigest != null;
    String stated = payload ? draft.statedPayloadDigest : draft.statedBlockDigest;
    boolean whole =
        !misfit
            && draft.truncated == null
            && !draft.type.equals("revisit")
            && !draft.type.equals("continuation");
    if (!whole || !Boolean.FALSE.equals(payload ? payloadFits : blockFits)) {
      return stated;
    }
    String name = stated.substring(0, stated.indexOf(':')).toLowerCase(Locale.ROOT);
    return name + ":" + HexFormat.of().formatHex(payload ? ofPayload : ofBlock);
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
