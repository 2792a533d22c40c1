package org.dailies.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page's bytes without what its scripts hold and without the attributes that nothing reads, so
 * that nothing decodes and parses what no article is made of. JSON-LD stays. Works on bytes: in no
 * charset in which a page may come do the bytes of markup stand for anything else, save in those
 * that switch by an escape, and these are left alone.
 *
 * <p>Cuts only where a parser would see the same element begin and end, and ends cutting at the
 * first place where that is in doubt.
 */
final class Thinned implements StartTag.Cuts {
  private static final char ESCAPE = 0x1B;

  private final byte[] page;

  /** The same bytes as characters, which are searched faster. */
  private final String search;

  private final StartTag tags;

  /** The next comment's beginning at or after where it was last asked for. */
  private int comment = -1;

  private byte[] thin;
  private int length;

  /** Up to where the page has been copied or cut. */
  private int done;

  private Thinned(byte[] page) {
    this.page = page;
    this.search = new String(page, StandardCharsets.ISO_8859_1);
    this.tags = new StartTag(page, search);
  }

  /** The thinner page; the same array where there is nothing to cut. */
  static byte[] of(byte[] page) {
    Thinned thinned = new Thinned(page);
    if (thinned.search.indexOf(ESCAPE) < 0) {
      thinned.scan();
    }
    if (thinned.thin == null) {
      return page;
    }
    thinned.copyTo(page.length);
    return Arrays.copyOf(thinned.thin, thinned.length);
  }

  private void scan() {
    int at = 0;
    while (at >= 0) {
      at = search.indexOf('<', at);
      if (at < 0 || at + 2 >= page.length) {
        return;
      }
      byte next = page[at + 1];
      if (letter(next)) {
        at = element(at);
      } else if (next == '!' && page[at + 2] == '-') {
        at = afterComment(at);
      } else if (next == '/' && letter(page[at + 2])) {
        at = afterTag(at + 2);
      } else {
        at++;
      }
    }
  }

  /** Where to go on after the start tag, and the text of an element that holds only text; or -1. */
  private int element(int at) {
    String name = textual(at + 1);
    if (name == null) {
      return afterTag(tags.thin(at + 1, this));
    }
    int end = afterTag(at + 1);
    if (end < 0) {
      return end;
    }
    int close = page[end - 2] == '/' ? -1 : closing(end, name);
    if (close < 0) {
      return -1;
    }
    boolean script = name.equals("script");
    if (script && doubtful(end, close)) {
      return -1;
    }
    if (script && close - end >= 16 && !holdsData(at, end)) {
      cut(end, close);
    }
    return close + 2;
  }

  @Override
  public void cut(int from, int to) {
    if (thin == null) {
      thin = new byte[page.length];
    }
    copyTo(from);
    done = to;
  }

  private void copyTo(int end) {
    System.arraycopy(page, done, thin, length, end - done);
    length += end - done;
    done = end;
  }

  /** The name of an element whose content is text and no markup, or null. */
  private String textual(int at) {
    String name =
        switch (page[at] | 0x20) {
          case 's' -> (page[at + 1] | 0x20) == 'c' ? "script" : "style";
          case 't' -> (page[at + 1] | 0x20) == 'i' ? "title" : "textarea";
          case 'i' -> "iframe";
          case 'n' -> at + 4 < page.length && (page[at + 4] | 0x20) == 'b' ? "noembed" : "noframes";
          case 'x' -> "xmp";
          case 'p' -> "plaintext";
          default -> null;
        };
    return name != null && named(at, name) ? name : null;
  }

  /** Whether an element's name stands here, in letters of any size, and ends. */
  private boolean named(int at, String name) {
    int end = at + name.length();
    if (end >= page.length) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ((page[at + i] | 0x20) != name.charAt(i)) {
        return false;
      }
    }
    byte after = page[end];
    return after == '>' || after == '/' || space(after);
  }

  /** Where the end tag of the name begins, or -1. */
  private int closing(int from, String name) {
    for (int i = search.indexOf("</", from); i >= 0; i = search.indexOf("</", i + 2)) {
      if (named(i + 2, name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a comment within a script may hide where it ends. */
  private boolean doubtful(int from, int to) {
    if (comment < from) {
      int next = search.indexOf("<!--", from);
      comment = next < 0 ? page.length : next;
    }
    for (int i = comment; i < to; i++) {
      if (page[i] == '<' && named(i + 1, "script")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a start tag says {@code ld+json}, the plus as it is or as an entity. */
  private boolean holdsData(int from, int to) {
    for (int i = from; i + 6 < to; i++) {
      boolean ld = (page[i] | 0x20) == 'l' && (page[i + 1] | 0x20) == 'd';
      if (ld && (page[i + 2] == '+' || page[i + 2] == '&')) {
        return true;
      }
    }
    return false;
  }

  /** The index after a tag's {@code >}, quoted values looked past; or -1. */
  private int afterTag(int from) {
    boolean value = false;
    for (int i = from; i < page.length; i++) {
      byte b = page[i];
      if (b == '>') {
        return i + 1;
      }
      if (value && (b == '"' || b == '\'')) {
        i++;
        while (i < page.length && page[i] != b) {
          i++;
        }
        value = false;
      } else if (b == '=') {
        value = true;
      } else if (value && !space(b)) {
        value = false;
      }
    }
    return -1;
  }

  /** The index after a comment that begins here, or -1. */
  private int afterComment(int at) {
    if (at + 4 >= page.length || page[at + 3] != '-') {
      return at + 2;
    }
    // A comment may end with the very hyphens that began it.
    for (int i = search.indexOf('>', at + 4); i >= 0; i = search.indexOf('>', i + 1)) {
      if (hyphens(i) || (i > at + 6 && page[i - 1] == '!' && hyphens(i - 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean hyphens(int before) {
    return page[before - 1] == '-' && page[before - 2] == '-';
  }

  private static boolean letter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private static boolean space(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == '\f';
  }
}
