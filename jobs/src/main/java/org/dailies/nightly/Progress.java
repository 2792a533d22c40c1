package org.dailies.nightly;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says what a run is doing: a line when a step begins and ends, and between them tasks done, total,
 * rate and time left: on a terminal in one line written over every second, elsewhere as plain lines
 * ten seconds apart, so that a log can hold them. Totals and times are those of the tasks planned
 * so far: a step plans its next ones when it knows the outcome of these.
 */
public final class Progress extends SparkListener {
  private static final long SECOND = 1_000_000_000L;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final int steps;
  private final boolean terminal;
  private final AtomicLong tasks = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private final AtomicLong readRows = new AtomicLong();
  private final AtomicLong readBytes = new AtomicLong();
  private int step;
  private String name = "";
  private long began;
  private long cpuBegan;
  private long lastLine;

  /**
   * Progress of a run.
   *
   * @param steps how many steps it will have
   * @param terminal whether lines can be written over
   */
  public Progress(PrintStream out, int steps, boolean terminal) {
    this.out = out;
    this.steps = steps;
    this.terminal = terminal;
  }

  /** Begins a step. */
  public synchronized void begin(String stepName) {
    step++;
    name = stepName;
    tasks.set(0);
    done.set(0);
    readRows.set(0);
    readBytes.set(0);
    began = System.nanoTime();
    cpuBegan = cpuNanos();
    lastLine = began;
    out.printf(Locale.ROOT, "[%d/%d] %s%n", step, steps, name);
    out.flush();
  }

  /** Ends a step and says what came of it. */
  public synchronized StepTime end(String result) {
    StepTime time =
        new StepTime(
            name,
            (System.nanoTime() - began) / 1_000_000,
            (cpuNanos() - cpuBegan) / 1_000_000,
            readRows.get(),
            readBytes.get());
    out.printf(
        Locale.ROOT,
        "%s[%d/%d] %s: %s (%.1f s, %.1f CPU s)%n",
        terminal ? ERASE : "",
        step,
        steps,
        name,
        result,
        time.wallMillis() / 1e3,
        time.cpuMillis() / 1e3);
    out.flush();
    return time;
  }

  /**
   * What a step cost: wall and CPU time in milliseconds, CPU of this process only, and the rows and
   * bytes that its tasks have read from files, as far as Spark has told when the step ends.
   */
  public record StepTime(
      String step, long wallMillis, long cpuMillis, long readRows, long readBytes) {}

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    tasks.addAndGet(submitted.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      readRows.addAndGet(end.taskMetrics().inputMetrics().recordsRead());
      readBytes.addAndGet(end.taskMetrics().inputMetrics().bytesRead());
    }
    long finished = done.incrementAndGet();
    long now = System.nanoTime();
    synchronized (this) {
      if (now - lastLine < (terminal ? SECOND : 10 * SECOND)) {
        return;
      }
      lastLine = now;
      out.print(terminal ? ERASE + line(finished, now) : line(finished, now) + "\n");
      out.flush();
    }
  }

  private String line(long finished, long now) {
    double rate = finished * 1e9 / (now - began);
    long left = Math.max(0, tasks.get() - finished);
    return String.format(
        Locale.ROOT,
        "[%d/%d] %s: %d of %d tasks planned so far, %.1f a second%s",
        step,
        steps,
        name,
        finished,
        tasks.get(),
        rate,
        left == 0 ? "" : String.format(Locale.ROOT, ", about %.0f s for the rest", left / rate));
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
