package org.dailies;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads articles for one stage, so that what fails on an article's text stops that article alone.
 *
 * <p>Everything that a reader throws is the article's, a stack that overflows among it. Not the
 * article's are faults of the job ({@link DailiesException}), of the machine (memory, classes that
 * cannot be loaded) and an interrupt: they go on.
 */
public final class Guard implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Takes note of what could not be read. */
  public interface Sink extends Serializable {
    /** Notes one article and stage; the same may come twice. */
    void add(Unread unread);
  }

  /**
   * An article that a stage could not read.
   *
   * @param stage the stage's code
   * @param detail what was thrown and where; never words of the article
   */
  public record Unread(String articleId, String stage, String detail)
      implements Serializable, Comparable<Unread> {
    private static final Comparator<Unread> ORDER =
        Comparator.comparing(Unread::articleId)
            .thenComparing(Unread::stage)
            .thenComparing(Unread::detail);

    @Override
    public int compareTo(Unread other) {
      return ORDER.compare(this, other);
    }
  }

  private final String stage;
  private final Sink sink;

  private Guard(String stage, Sink sink) {
    this.stage = stage;
    this.sink = sink;
  }

  /** A guard of a stage. */
  public static Guard of(String stage, Sink sink) {
    return new Guard(stage, sink);
  }

  /** A guard that lets everything through, for callers that read one article at a time. */
  public static Guard open() {
    return new Guard("", null);
  }

  /** What a reader makes of an article; empty where it throws, which the sink is told of. */
  public <T> Optional<T> read(String articleId, Supplier<T> reader) {
    try {
      return Optional.of(reader.get());
    } catch (RuntimeException | Error fault) {
      if (sink == null || isOfTheJob(fault)) {
        throw fault;
      }
      sink.add(new Unread(articleId, stage, detail(fault)));
      return Optional.empty();
    }
  }

  private static boolean isOfTheJob(Throwable fault) {
    boolean machine = fault instanceof VirtualMachineError || fault instanceof LinkageError;
    return fault instanceof DailiesException
        || (machine && !(fault instanceof StackOverflowError))
        || Thread.currentThread().isInterrupted();
  }

  /** Where a stack overflows hangs on the machine, so it is left out. */
  private static String detail(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    StackTraceElement[] trace = fault.getStackTrace();
    return fault instanceof StackOverflowError || trace.length == 0
        ? name
        : name + " at " + trace[0].getClassName() + "." + trace[0].getMethodName();
  }
}
