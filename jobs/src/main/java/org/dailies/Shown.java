package org.dailies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a text from outside may be shown: no character that steers a terminal or turns the order
 * of the text around it, and no secret of an address.
 */
public final class Shown {
  private static final String MASK = "********";

  /** The value of a parameter whose name says that it is a secret. */
  private static final Pattern SECRET =
      Pattern.compile(
          "(?i)((?:password|passwd|pwd|passphrase|secret|token|signature|credential|\\bsig"
              + "|(?:access|api|account|private|shared)[-_.]?key)[a-z0-9_.-]{0,40}+=)"
              + "[^&;,\\s\"'<>)\\]}]++");

  /** The user and password before the host of an address. */
  private static final Pattern USER =
      Pattern.compile("(?i)([a-z][a-z0-9+.-]{0,30}+://)[^\\s\"'<>/?#@]++@(?:[^\\s\"'<>/?#@]++@)?+");

  /** The same where the password holds a slash that nobody escaped; a port is no password. */
  private static final Pattern USER_WITH_SLASH =
      Pattern.compile(
          "(?i)([a-z][a-z0-9+.-]{0,30}+://)[^\\s\"'<>/?#@:]{1,200}+:(?![0-9]{1,5}+/)"
              + "[^\\s\"'<>@]{1,400}+@");

  /** Oracle's user and password: {@code jdbc:oracle:thin:user/password@host}. */
  private static final Pattern THIN =
      Pattern.compile("(?i)(:thin:)[^\\s\"'<>/@]{1,200}+/[^\\s\"'<>@]{1,400}+@");

  private static final Pattern ADDRESS =
      Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]{0,30}+:\\S.*+");

  private Shown() {}

  /** The text with every secret that stands in an address, or as name=value, masked. */
  public static String masked(String text) {
    if (text == null || (text.indexOf('=') < 0 && text.indexOf('@') < 0)) {
      return text;
    }
    String named = SECRET.matcher(text).replaceAll("$1" + MASK);
    for (Pattern user : List.of(USER, USER_WITH_SLASH, THIN)) {
      named = user.matcher(named).replaceAll("$1" + MASK + "@");
    }
    return named;
  }

  /** Whether a character steers a terminal, or turns the order of the text around it. */
  public static boolean steers(int c) {
    return c < ' ' || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || turns(c);
  }

  private static boolean turns(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The text in one line, without what steers or turns: a link's text, a heading. */
  public static String plain(String text) {
    if (text == null || text.chars().noneMatch(Shown::steers)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!steers(c)) {
        plain.append(c);
      } else if (!turns(c)) {
        plain.append(' ');
      }
    }
    return plain.toString();
  }

  /** The text, and where it is an address, what steers or turns in it percent-encoded. */
  public static String address(String text) {
    if (text.chars().noneMatch(Shown::steers) || !ADDRESS.matcher(text).matches()) {
      return text;
    }
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (steers(c)) {
        for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append(String.format(Locale.ROOT, "%%%02X", b & 255));
        }
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
