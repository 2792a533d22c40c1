package org.dailies.article;

/** An element that holds blocks. */
final class Container {
  final Container parent;
  final String tag;
  final int depth;
  final int own;

  /** The class attribute, by which elements of one make know each other; "" where none. */
  final String make;

  /** The element's own bits and those of all around it, once the weights are known. */
  int zone;

  /** Its place among the page's containers, which are in the order of their start tags. */
  int order;

  final int firstBlock;
  int endBlock;

  /** Characters of prose inside. */
  int prose;

  /** Value inside, as the choice of the body counts it. */
  double value;

  Container(Container parent, String tag, int own, String make, int firstBlock) {
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.own = own;
    this.make = make;
    this.firstBlock = firstBlock;
  }

  boolean has(int bit) {
    return (own & bit) != 0;
  }

  boolean inside(Container other) {
    Container at = this;
    while (at != null && at.depth > other.depth) {
      at = at.parent;
    }
    return at == other;
  }
}
