package org.dailies.text;

/** A half-open range of UTF-16 code units in a text. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("Span out of order: " + start + " to " + end);
    }
  }

  /** The text it covers. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether the offset lies inside. */
  public boolean holds(int offset) {
    return offset >= start && offset < end;
  }

  /** Whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
