package org.dailies.topic;

/** A count. */
final class Total implements Parts.Sum<Total> {
  private static final long serialVersionUID = 1L;

  private long value;

  void add(long more) {
    value += more;
  }

  long value() {
    return value;
  }

  @Override
  public Total plus(Total other) {
    value += other.value;
    return this;
  }
}
