package org.dailies;

import java.util.Locale;

/**
 * A fault of the job, with the exit code it ends in and one sentence: what, where, what to do.
 * Secrets of addresses in the sentence are masked.
 */
public final class DailiesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The exit codes of the commands. */
  public enum Code {
    /** Anything that has no code of its own. */
    INTERNAL(1),
    /** Wrong usage or config, or a warehouse newer than the program. */
    USAGE(2),
    /** Input unreadable or absent. */
    INPUT(3),
    /** The audit failed; nothing was published. */
    AUDIT(4),
    /** Another run holds the warehouse. */
    LOCKED(5),
    /** {@code check} found damage. */
    DAMAGE(6),
    /** The run is published, but its report is missing or its branches are not settled. */
    UNFINISHED(7),
    /** {@code status} found the warehouse too old or at fault. */
    STALE(8),
    /** With {@code --strict}: there was nothing new to read. */
    NOTHING_NEW(9),
    /** With {@code --strict}: published, with warnings. */
    WARNED(10),
    /** Rules of quality held the run back; nothing was published. */
    HELD_BACK(11);

    private final int exit;

    Code(int exit) {
      this.exit = exit;
    }

    /** The exit code of the process, 1 to 11. */
    public int exit() {
      return exit;
    }
  }

  private final Code code;

  public DailiesException(Code code, String message, Object... args) {
    super(Shown.masked(String.format(Locale.ROOT, message, args)));
    this.code = code;
  }

  public DailiesException(Code code, Throwable cause, String message, Object... args) {
    super(Shown.masked(String.format(Locale.ROOT, message, args)), cause);
    this.code = code;
  }

  /** What kind of fault this is. */
  public Code code() {
    return code;
  }
}
