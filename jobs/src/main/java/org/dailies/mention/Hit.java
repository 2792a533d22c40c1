package org.dailies.mention;

import java.util.List;

/**
 * A wording of the lexicon at one place, before anything is decided.
 *
 * @param senses what it may stand for, at least one
 * @param sentence index of the sentence in the text, -1 in the title
 */
record Hit(List<Sense> senses, boolean title, int sentence, int paragraph, int start, int end) {

  /** The sense that needs no evidence, or null. */
  Sense clear() {
    for (Sense sense : senses) {
      if (sense.clear()) {
        return sense;
      }
    }
    return null;
  }

  boolean blocked() {
    for (Sense sense : senses) {
      if (!sense.blocks()) {
        return false;
      }
    }
    return true;
  }

  /** Whether both stand at the same place. */
  boolean isAt(Hit other) {
    return title == other.title && start == other.start;
  }
}
