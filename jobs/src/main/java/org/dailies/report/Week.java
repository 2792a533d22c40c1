package org.dailies.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The stories dated in the last seven days of the window, beside the seven days before.
 *
 * @param from the first of the seven days
 * @param to the last day of the window
 * @param comparable whether both stretches were read alike: the window holds both, and no day of
 *     them is marked
 * @param all the stories at any studio
 * @param studios those of each studio with any in either stretch, most first
 */
public record Week(
    LocalDate from, LocalDate to, boolean comparable, Moved all, List<Moved> studios) {

  public Week {
    studios = List.copyOf(studios);
  }
}
