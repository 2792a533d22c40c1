package org.dailies.quote;

import java.util.List;
import org.dailies.text.Span;

/**
 * Words between quotation marks: the parts without their marks, one a paragraph.
 *
 * @param open offset of the first opening mark
 * @param close offset after the last closing mark
 * @param paragraph index of the paragraph in which it begins
 */
record Marked(int open, int close, int paragraph, List<Span> parts) {
  Marked {
    parts = List.copyOf(parts);
  }

  int start() {
    return parts.get(0).start();
  }

  int end() {
    return parts.get(parts.size() - 1).end();
  }

  boolean holds(int offset) {
    return offset >= open && offset < close;
  }
}
