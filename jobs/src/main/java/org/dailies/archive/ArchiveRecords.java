package org.dailies.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dailies.DailiesException;
import org.dailies.config.ArchiveConfig;

/** The records of one archive in order, damage among them as the mode says. */
public final class ArchiveRecords implements Iterator<ArchiveRecord>, AutoCloseable {
  private final ArchiveInput input;
  private final Framer framer;
  private final ArchiveConfig.Mode mode;
  private ArchiveRecord next;
  private boolean done;

  ArchiveRecords(ArchiveInput input, Framer framer, ArchiveConfig.Mode mode) {
    this.input = input;
    this.framer = framer;
    this.mode = mode;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !done) {
      next = read();
      done = next == null;
      if (next != null && next.problem() != null && mode != ArchiveConfig.Mode.PERMISSIVE) {
        if (mode == ArchiveConfig.Mode.FAILFAST) {
          throw new DailiesException(
              DailiesException.Code.INPUT,
              "Damage in %s at %d: %s (%s); read it with mode permissive",
              next.archive(),
              next.offset(),
              next.problem(),
              next.detail());
        }
        next = null;
      }
    }
    return next != null;
  }

  private ArchiveRecord read() {
    try {
      return framer.next();
    } catch (IOException e) {
      throw Archives.unreadable(input, e);
    }
  }

  @Override
  public ArchiveRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ArchiveRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() {
    try {
      framer.close();
    } catch (IOException e) {
      throw Archives.unreadable(input, e);
    }
  }
}
