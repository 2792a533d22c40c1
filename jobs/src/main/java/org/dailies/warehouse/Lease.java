package org.dailies.warehouse;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.CommitFailedException;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * A lease kept as properties of the table {@code runs}, renewed by a heartbeat: every change of a
 * table's properties is a compare-and-swap in the catalog, so two can't take it at once.
 */
final class Lease implements WriterLock {
  private static final String OWNER = "dailies.lease.owner";
  private static final String UNTIL = "dailies.lease.until";

  private final Table table;
  private final String owner;
  private final Duration term;
  private final ScheduledExecutorService heartbeat;
  private volatile String lost;

  private Lease(Table table, String owner, Duration term) {
    this.table = table;
    this.owner = owner;
    this.term = term;
    this.heartbeat =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "lease-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Takes the lease, or one that has expired.
   *
   * @throws DailiesException LOCKED where another owner's lease still holds
   */
  @SuppressWarnings("FutureReturnValueIgnored") // a failing heartbeat marks the lease as lost
  static Lease take(Table table, String owner, Duration term) {
    Lease lease = new Lease(table, owner, term);
    lease.renew(true);
    long pause = Math.max(1, term.toMillis() / 3);
    lease.heartbeat.scheduleAtFixedRate(lease::beat, pause, pause, TimeUnit.MILLISECONDS);
    return lease;
  }

  private void beat() {
    try {
      renew(false);
    } catch (DailiesException e) {
      lost = e.getMessage();
    } catch (RuntimeException e) {
      // The catalog may be back before the lease ends: check() looks at it again.
      lost = Instant.now().isAfter(until()) ? "its catalog could not be reached" : lost;
    }
  }

  private synchronized void renew(boolean taking) {
    table.refresh();
    String holder = table.properties().get(OWNER);
    boolean mine = owner.equals(holder);
    if (!mine && (!taking || (holder != null && Instant.now().isBefore(until())))) {
      throw held(table.properties());
    }
    try {
      table
          .updateProperties()
          .set(OWNER, owner)
          .set(UNTIL, Instant.now().plus(term).toString())
          .commit();
    } catch (CommitFailedException e) {
      throw new DailiesException(Code.LOCKED, e, "Another run took the warehouse at the same time");
    }
  }

  private static DailiesException held(Map<String, String> properties) {
    String holder = properties.get(OWNER);
    return holder == null
        ? new DailiesException(
            Code.LOCKED,
            "The lease on the warehouse ran out, and another run has held it and ended since:"
                + " run this one again")
        : new DailiesException(
            Code.LOCKED,
            "Another run (%s) holds the warehouse until %s: wait until it has ended",
            holder,
            properties.get(UNTIL));
  }

  private Instant until() {
    String until = table.properties().get(UNTIL);
    return until == null ? Instant.EPOCH : Instant.parse(until);
  }

  @Override
  public void check() {
    if (lost != null) {
      throw new DailiesException(Code.LOCKED, "The lease on the warehouse was lost: %s", lost);
    }
    renew(false);
  }

  @Override
  public void check(Map<String, String> properties) {
    if (!owner.equals(properties.get(OWNER))) {
      throw held(properties);
    }
  }

  @Override
  public synchronized void close() {
    heartbeat.shutdownNow();
    table.refresh();
    if (owner.equals(table.properties().get(OWNER))) {
      table.updateProperties().remove(OWNER).remove(UNTIL).commit();
    }
  }
}
