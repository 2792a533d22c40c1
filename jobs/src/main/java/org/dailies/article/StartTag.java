package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds in a start tag the attributes that nothing here reads, such as sources of images and what
 * scripts keep for themselves: a quarter of a page without its scripts.
 *
 * <p>Reads a tag only as far as it is written so plainly that any parser sees the same attributes.
 */
final class StartTag {
  private static final byte[][][] READ =
      byLength(
          "id rel lang role href type name class title style hidden content pubdate charset"
              + " itemprop datetime property xml:lang http-equiv data-testid data-component"
              + " media open popover bgcolor color for value aria-controls data-target"
              + " data-bs-target itemtype data-timestamp data-time data-utime data-date"
              + " shadowrootmode");

  private static final byte[][][] READ_OF_LINKS =
      byLength("rel href class itemprop id style hidden aria-controls data-target data-bs-target");

  private static final byte[][][] LINK = byLength("a");

  /** Elements of which no attribute is read. */
  private static final byte[][][] UNREAD = byLength("img path source");

  /** Elements whose attributes have a say in the tree that a parser builds. */
  private static final byte[][][] WHOLE =
      byLength("b i s u em tt big code font nobr input small strike strong annotation-xml");

  private final byte[] page;
  private final String search;

  StartTag(byte[] page, String search) {
    this.page = page;
    this.search = search;
  }

  /** Takes the stretches of a page that nothing reads, in order. */
  interface Cuts {
    void cut(int from, int to);
  }

  /** Cuts from the tag whose name begins here; returns where reading has ended, within the tag. */
  int thin(int at, Cuts cuts) {
    int i = nameEnd(at);
    if (in(WHOLE, at, i)) {
      return i;
    }
    boolean unread = in(UNREAD, at, i);
    byte[][][] read = in(LINK, at, i) ? READ_OF_LINKS : READ;
    int from = -1;
    while (true) {
      int name = i;
      while (name < page.length && space(page[name])) {
        name++;
      }
      int nameEnd = nameEnd(name);
      if (name == i || name == nameEnd || nameEnd == page.length) {
        break;
      }
      int end = page[nameEnd] == '=' ? afterValue(nameEnd + 1) : afterName(nameEnd);
      if (end < 0 || end == page.length || !ends(end)) {
        break;
      }
      boolean kept = !unread && in(read, name, nameEnd);
      if (!kept && from < 0) {
        from = i;
      } else if (kept && from >= 0) {
        cuts.cut(from, i);
        from = -1;
      }
      i = end;
    }
    if (from >= 0) {
      // A slash that ends the tag must not come to end a value.
      boolean slash = i < page.length && page[i] == '/';
      cuts.cut(slash ? from + 1 : from, i);
    }
    return i;
  }

  /** Whether after an attribute its tag ends or goes on plainly. */
  private boolean ends(int at) {
    byte b = page[at];
    return space(b) || b == '>' || (b == '/' && at + 1 < page.length && page[at + 1] == '>');
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < page.length && nameByte(page[i])) {
      i++;
    }
    return i;
  }

  /** The index after an attribute without a value, or -1 where a value may follow apart from it. */
  private int afterName(int nameEnd) {
    int next = nameEnd;
    while (next < page.length && space(page[next])) {
      next++;
    }
    return next < page.length && page[next] == '=' ? -1 : nameEnd;
  }

  /** The index after the value that begins here, or -1 where that is in doubt. */
  private int afterValue(int from) {
    if (from >= page.length) {
      return -1;
    }
    byte quote = page[from];
    if (quote == '"' || quote == '\'') {
      int close = search.indexOf(quote, from + 1);
      return close < 0 ? -1 : close + 1;
    }
    int i = from;
    while (i < page.length && bare(page[i])) {
      i++;
    }
    return i == from ? -1 : i;
  }

  /** Whether a value without quotes may hold the byte, with nothing of it in doubt. */
  private static boolean bare(byte b) {
    return nameByte(b) || b == '/' || b == '%' || b == '#' || b == '?' || b == ',' || b == '+';
  }

  private static boolean nameByte(byte b) {
    return ((b | 0x20) >= 'a' && (b | 0x20) <= 'z')
        || (b >= '-' && b <= ':' && b != '/')
        || b == '_';
  }

  private static boolean space(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f';
  }

  private boolean in(byte[][][] names, int from, int to) {
    int length = to - from;
    if (length >= names.length) {
      return false;
    }
    for (byte[] name : names[length]) {
      int i = 0;
      while (i < length && (page[from + i] | 0x20) == name[i]) {
        i++;
      }
      if (i == length) {
        return true;
      }
    }
    return false;
  }

  /** Names by their length. */
  private static byte[][][] byLength(String names) {
    byte[][][] sorted = new byte[16][0][];
    for (String name : names.split(" ", -1)) {
      byte[][] same = sorted[name.length()];
      byte[][] more = Arrays.copyOf(same, same.length + 1);
      more[same.length] = name.getBytes(StandardCharsets.US_ASCII);
      sorted[name.length()] = more;
    }
    return sorted;
  }
}
