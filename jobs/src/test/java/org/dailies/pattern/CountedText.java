package org.dailies.pattern;

/** A text that counts how often a character of it is read, and refuses above a limit. */
final class CountedText implements CharSequence {
  /** Too many characters were read. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    private TooMany() {
      super(null, null, false, false);
    }
  }

  private final String text;
  private final long most;
  private long reads;

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long reads() {
    return reads;
  }

  @Override
  public char charAt(int index) {
    if (++reads > most) {
      throw new TooMany();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
