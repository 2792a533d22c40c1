package org.dailies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, and ids made of what they stand for. */
public final class Sha256 {
  private Sha256() {}

  /** A digest that more bytes can be added to. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The digest of the text's UTF-8 bytes: 32 bytes. */
  public static byte[] of(String text) {
    return digest().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  /** 16 hexadecimal digits over the text's UTF-8 bytes. */
  public static String hex(String text) {
    return HexFormat.of().formatHex(of(text), 0, 8);
  }

  /** 16 hexadecimal digits over the parts in their order; null and "" differ. */
  public static String id(String... parts) {
    MessageDigest sha = digest();
    for (String part : parts) {
      sha.update((byte) (part == null ? 0 : 1));
      if (part != null) {
        sha.update(part.getBytes(StandardCharsets.UTF_8));
      }
      sha.update((byte) 0xff);
    }
    return HexFormat.of().formatHex(sha.digest(), 0, 8);
  }
}
