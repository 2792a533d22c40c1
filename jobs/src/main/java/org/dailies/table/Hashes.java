package org.dailies.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids made from what they stand for. */
public final class Hashes {
  private Hashes() {}

  /** 16 hexadecimal digits of SHA-256 over the parts; null and "" differ. */
  public static String id(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha.update((byte) (part == null ? 0 : 1));
        if (part != null) {
          sha.update(part.getBytes(StandardCharsets.UTF_8));
        }
        sha.update((byte) 0xff);
      }
      return HexFormat.of().formatHex(sha.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
