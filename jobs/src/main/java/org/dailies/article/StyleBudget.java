package org.dailies.article;

/** The looks at elements that a page's style rules may take together. */
final class StyleBudget {
  private int left;

  StyleBudget(int looks) {
    this.left = looks;
  }

  /** Takes so many looks; false once there are none left. */
  boolean take(int looks) {
    left = Math.max(-1, left - looks);
    return left >= 0;
  }

  boolean spent() {
    return left < 0;
  }
}
