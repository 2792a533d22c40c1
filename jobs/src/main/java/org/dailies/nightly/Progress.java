package org.dailies.nightly;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Says what a run is doing: a line when a step begins and ends, and at most every ten seconds one
 * with tasks done, total, rate and time left. Plain lines, so that a log can hold them.
 */
public final class Progress extends SparkListener {
  private static final long PAUSE_NANOS = 10_000_000_000L;

  private final PrintStream out;
  private final int steps;
  private final AtomicLong tasks = new AtomicLong();
  private final AtomicLong done = new AtomicLong();
  private int step;
  private String name = "";
  private long began;
  private long cpuBegan;
  private long lastLine;

  /**
   * Progress of a run.
   *
   * @param steps how many steps it will have
   */
  public Progress(PrintStream out, int steps) {
    this.out = out;
    this.steps = steps;
  }

  /** Begins a step. */
  public synchronized void begin(String stepName) {
    step++;
    name = stepName;
    tasks.set(0);
    done.set(0);
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
            name, (System.nanoTime() - began) / 1_000_000, (cpuNanos() - cpuBegan) / 1_000_000);
    out.printf(
        Locale.ROOT,
        "[%d/%d] %s: %s (%.1f s, %.1f CPU s)%n",
        step,
        steps,
        name,
        result,
        time.wallMillis() / 1e3,
        time.cpuMillis() / 1e3);
    out.flush();
    return time;
  }

  /** Wall and CPU time of a step in milliseconds; CPU of this process only. */
  public record StepTime(String step, long wallMillis, long cpuMillis) {}

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    tasks.addAndGet(submitted.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    long finished = done.incrementAndGet();
    long now = System.nanoTime();
    synchronized (this) {
      if (now - lastLine < PAUSE_NANOS) {
        return;
      }
      lastLine = now;
      double seconds = (now - began) / 1e9;
      double rate = finished / seconds;
      out.printf(
          Locale.ROOT,
          "[%d/%d] %s: %d of %d tasks, %.1f a second, about %.0f s left%n",
          step,
          steps,
          name,
          finished,
          tasks.get(),
          rate,
          Math.max(0, tasks.get() - finished) / rate);
      out.flush();
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : 0;
  }
}
