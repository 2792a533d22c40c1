package org.dailies.edition;

import java.util.Set;
import org.dailies.warehouse.PublishedRun;

/**
 * The report that a new one is compared with.
 *
 * @param run the run that it showed
 * @param since the ids of the runs published after it, up to the run now reported
 */
public record Earlier(PublishedRun run, Set<String> since) {

  public Earlier {
    since = Set.copyOf(since);
  }
}
