package org.dailies.article;

import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * A budget of CPU time for one page: a last resort, since what it stops hangs on the machine; what
 * a page may cost is counted by {@link Budget}.
 */
final class Deadline {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Characters that are read between two looks at the clock. */
  private static final int STEP = 1 << 14;

  private final long end;
  private final long endByWall;
  private final long millis;

  private Deadline(long millis) {
    this.millis = millis;
    this.end = now() + millis * 1_000_000L;
    this.endByWall = System.nanoTime() + millis * 1_000_000L;
  }

  static Deadline in(long millis) {
    return new Deadline(millis);
  }

  private static long now() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** Throws once the budget is spent. */
  void check() {
    // No thread has more CPU time than time has passed, which is far cheaper to ask.
    if (System.nanoTime() - endByWall > 0 && now() > end) {
      throw new Unfit(RejectReason.TOO_SLOW, "over " + millis + " ms");
    }
  }

  /** A reader of the text that stops once the budget is spent. */
  Reader reader(String text) {
    return new Reader() {
      private int at;
      private int checked;

      @Override
      public int read(char[] buffer, int offset, int length) {
        if (at >= checked) {
          check();
          checked = at + STEP;
        }
        int n = Math.min(Math.min(length, text.length() - at), 1 << 15);
        if (n <= 0) {
          return -1;
        }
        text.getChars(at, at + n, buffer, offset);
        at += n;
        return n;
      }

      @Override
      public void close() {
        // Nothing is held open.
      }
    };
  }
}
