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
          "(?i)((?:password|passwd|pwd|passphrase|secret|token|signature|credential|(?<![a-z])sig"
              + "|(?:access|api|account|private|shared)[-_.]?key)[a-z0-9_.-]{0,40}+=)"
              + "[^&;,\\s\"'<>)\\]}]++");

  private static final Pattern ADDRESS =
      Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]{0,30}+:\\S.*+");

  private Shown() {}

  /** The text with every secret that stands in an address, or as name=value, masked. */
  public static String masked(String text) {
    if (text == null || (text.indexOf('=') < 0 && text.indexOf('@') < 0)) {
      return text;
    }
    return users(SECRET.matcher(text).replaceAll("$1" + MASK));
  }

  /** Masks what stands before the host of an address: {@code user:password@}. */
  private static String users(String text) {
    String masked = text;
    for (String begin : List.of("://", ":thin:")) {
      masked = users(masked, begin);
    }
    return masked;
  }

  private static String users(String text, String begin) {
    StringBuilder masked = new StringBuilder(text.length());
    int sent = 0;
    for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
      int from = at + begin.length();
      int user = user(text, from, stop(text, from, begin), begin.equals(":thin:"));
      if (user > from) {
        masked.append(text, sent, from).append(MASK);
        sent = user;
      }
    }
    return masked.append(text, sent, text.length()).toString();
  }

  /** Where an address ends at the latest: at a blank, a quote, or the next address. */
  private static int stop(String text, int from, String begin) {
    int end = from;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "\"'<>".indexOf(text.charAt(end)) < 0
        && !text.startsWith(begin, end)) {
      end++;
    }
    return end;
  }

  /**
   * Where the user and password end that begin at a place, at their {@code @}, or the place itself
   * where there are none. A password may hold a slash that nobody escaped; a port is no password.
   */
  private static int user(String text, int from, int end, boolean slashed) {
    int host = from;
    while (host < end && "/?#".indexOf(text.charAt(host)) < 0) {
      host++;
    }
    String own = text.substring(from, host);
    if (own.indexOf('@') >= 0) {
      return from + own.lastIndexOf('@');
    }
    int colon = own.indexOf(':');
    boolean password = colon >= 0 && !isPort(own.substring(colon + 1));
    int beyond = password || slashed ? text.substring(host, end).indexOf('@') : -1;
    return beyond < 0 ? from : host + beyond;
  }

  private static boolean isPort(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
