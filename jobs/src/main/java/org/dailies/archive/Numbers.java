package org.dailies.archive;

/** Numbers in headers. */
final class Numbers {
  private Numbers() {}

  /** A number of ASCII digits, capped at {@link Long#MAX_VALUE}; -1 for anything else. */
  static long parse(String text) {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : value * 10 + digit;
    }
    return value;
  }
}
