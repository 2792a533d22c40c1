package org.dailies.archive;

import java.util.Locale;
import java.util.Set;

/**
 * Which records are captures: responses, resources, conversions and revisits of a text-like type
 * ({@code text/html, application/xhtml+xml, text/plain}), whatever their HTTP status, and those of
 * an absent or vague type whose payload begins like HTML. Everything else is skipped with a reason:
 * its type ({@code warcinfo, request, metadata, continuation, unknown-type}), {@code uri-scheme}
 * for what has no address of the web, {@code media-type} or {@code empty}; {@code feed} for lists
 * of an outlet's pages, whose payload is read all the same.
 */
final class CaptureRule {
  private static final Set<String> PAGES = Set.of("response", "resource", "conversion", "revisit");
  private static final Set<String> OTHERS =
      Set.of("warcinfo", "request", "metadata", "continuation");

  private CaptureRule() {}

  /** Why a record is no capture whatever its payload; null where it may be one. */
  static String skipped(RecordDraft record) {
    if (!PAGES.contains(record.type)) {
      return OTHERS.contains(record.type) ? record.type : "unknown-type";
    }
    if (!web(record.uri)) {
      return "uri-scheme";
    }
    if (record.type.equals("revisit") && record.mediaType.isEmpty()) {
      return null;
    }
    return MediaType.textLike(record.mediaType)
            || MediaType.vague(record.mediaType)
            || MediaType.feed(record.mediaType)
        ? null
        : "media-type";
  }

  /** Why a record of a vague type is no capture, now that its payload's beginning is known. */
  static String skipped(RecordDraft record, byte[] payload, int size) {
    if (MediaType.textLike(record.mediaType) || record.type.equals("revisit")) {
      return null;
    }
    if (size == 0) {
      return "empty";
    }
    if (!record.type.equals("conversion") && Sniff.feed(payload, 0, size)) {
      return Feed.REASON;
    }
    boolean page =
        !MediaType.feed(record.mediaType) && Sniff.html(payload, 0, Math.min(size, Sniff.LOOK));
    return page ? null : "media-type";
  }

  private static boolean web(String uri) {
    if (uri == null) {
      return true;
    }
    int colon = uri.indexOf(':');
    String scheme = colon < 0 ? "" : uri.substring(0, colon).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "http", "https", "file", "ftp" -> true;
      default -> !scheme.matches("[a-z][a-z0-9+.-]*");
    };
  }
}
