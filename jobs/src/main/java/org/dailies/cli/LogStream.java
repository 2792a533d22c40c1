package org.dailies.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Writes each line that is printed to it as a line of a log. */
final class LogStream extends OutputStream {
  private final PrintStream target;
  private final LogFormat format;
  private final String run;
  private final Clock clock;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  private LogStream(PrintStream target, LogFormat format, String run, Clock clock) {
    this.target = target;
    this.format = format;
    this.run = run;
    this.clock = clock;
  }

  /** A stream whose lines are INFO; the target itself where lines are to be plain. */
  static PrintStream on(PrintStream target, LogFormat format, String run, Clock clock) {
    return format == LogFormat.PLAIN
        ? target
        : new PrintStream(new LogStream(target, format, run, clock), true, StandardCharsets.UTF_8);
  }

  @Override
  public synchronized void write(int b) {
    if (b != '\n') {
      line.write(b);
      return;
    }
    String message = line.toString(StandardCharsets.UTF_8).stripTrailing();
    line.reset();
    if (!message.isEmpty()) {
      target.println(format.line(clock.instant(), "INFO", run, message));
      target.flush();
    }
  }
}
