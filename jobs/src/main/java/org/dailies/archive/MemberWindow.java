package org.dailies.archive;

import java.io.IOException;

/** A window over compressed members that follow one another. */
abstract class MemberWindow extends Window {
  /** Begins the member at the stored bytes' position; false (and a fault) where none begins. */
  abstract boolean begin() throws IOException;

  /** Where the member began. */
  abstract long begun();

  /** Where the stored bytes stand once the window has ended. */
  abstract long end();

  /** How far the decoder has read, in stored bytes. */
  abstract long standing();

  /** How its members are compressed. */
  abstract MemberStart.Kind kind();

  /** Frees the decoder. */
  abstract void release();

  @Override
  final boolean seekable() {
    return false;
  }

  @Override
  final void seek(long offset) {
    throw new IllegalStateException("A member cannot be entered at " + offset);
  }
}
