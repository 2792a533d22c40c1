package org.dailies.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dailies.Shown;

/**
 * Passes UTF-8 on to a terminal and writes characters that steer it, or turn the order of the text
 * around them, as escapes: {@code \}{@code u001b}. Tab, line feed and a carriage return before a
 * line feed pass.
 */
final class TerminalStream extends FilterOutputStream {
  private final byte[] held = new byte[4];
  private int count;
  private int wanted;

  TerminalStream(OutputStream out) {
    super(out);
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int length) throws IOException {
    int sent = from;
    for (int i = from; i < from + length; i++) {
      // Printable ASCII passes in one go; the rest is looked at character by character.
      if (count == 0 && bytes[i] >= ' ' && bytes[i] < 0x7f) {
        continue;
      }
      out.write(bytes, sent, i - sent);
      write(bytes[i]);
      sent = i + 1;
    }
    out.write(bytes, sent, from + length - sent);
  }

  @Override
  public synchronized void write(int b) throws IOException {
    int value = b & 255;
    boolean follows = (value & 0xc0) == 0x80;
    if (count > 0 && (held[0] == '\r' || !follows)) {
      end(value);
    }
    if (count > 0) {
      held[count++] = (byte) b;
      if (count == wanted) {
        whole();
      }
    } else if (value == '\r' || (value >= 0xc2 && value < 0xf5)) {
      held[count++] = (byte) b;
      wanted = value == '\r' ? 2 : value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
    } else if (value >= 0x80) {
      escape(value);
    } else if (Shown.steers(value) && value != '\n' && value != '\t') {
      escape(value);
    } else {
      out.write(value);
    }
  }

  /** Ends what is held where the next byte does not continue it. */
  private void end(int next) throws IOException {
    if (held[0] == '\r' && next == '\n') {
      out.write('\r');
    } else {
      for (int i = 0; i < count; i++) {
        escape(held[i] & 255);
      }
    }
    count = 0;
  }

  private void whole() throws IOException {
    String character = new String(held, 0, count, StandardCharsets.UTF_8);
    if (character.length() <= 2 && !Shown.steers(character.codePointAt(0))) {
      out.write(held, 0, count);
    } else {
      for (int i = 0; i < character.length(); i++) {
        escape(character.charAt(i));
      }
    }
    count = 0;
  }

  private void escape(int c) throws IOException {
    out.write(String.format(Locale.ROOT, "\\u%04x", c).getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public synchronized void flush() throws IOException {
    out.flush();
  }
}
