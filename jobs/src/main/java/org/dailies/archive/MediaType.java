package org.dailies.archive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Media types: parsing, and which of them may hold a page. */
final class MediaType {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*+=\\s*+[\"']?+\\s*+([^\\s\"';,]++)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> TEXT_LIKE =
      Set.of("text/html", "application/xhtml+xml", "text/plain");
  private static final Set<String> VAGUE =
      Set.of(
          "application/octet-stream",
          "application/unknown",
          "application/x-unknown",
          "application/binary",
          "unknown/unknown",
          "content/unknown",
          "text/xml",
          "application/xml",
          "application/vnd.wap.xhtml+xml",
          "multipart/form-data",
          "text/htm",
          "text/xhtml",
          "html/text");

  private static final Set<String> FEEDS =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/x-rss+xml",
          "text/rss+xml",
          "application/rss");

  private MediaType() {}

  /** The type of a Content-Type header in lower case without parameters, "" for none. */
  static String of(String header) {
    if (header == null) {
      return "";
    }
    int end = 0;
    while (end < header.length() && header.charAt(end) != ';' && header.charAt(end) != ',') {
      end++;
    }
    String type = header.substring(0, end).strip().toLowerCase(Locale.ROOT);
    return type.equals("no-type") ? "" : type;
  }

  /** The charset of a Content-Type header, or null. */
  static String charset(String header) {
    if (header == null || !header.contains("=")) {
      return null;
    }
    Matcher match = CHARSET.matcher(header);
    return match.find() ? match.group(1) : null;
  }

  static boolean textLike(String type) {
    return TEXT_LIKE.contains(type);
  }

  /** Whether the type is that of a list of pages. */
  static boolean feed(String type) {
    return FEEDS.contains(type);
  }

  /** Whether the type says so little that the bytes are asked. */
  static boolean vague(String type) {
    return type.indexOf('/') <= 0 || VAGUE.contains(type);
  }
}
