package org.dailies.edition;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dailies.config.Config;
import org.dailies.lexicon.Lexicon;

/**
 * Which edition is wanted.
 *
 * @param date the report's today
 * @param reports path of the directory of reports
 * @param lexicon the lexicon that the tables were made with
 * @param out where notices for the operator go
 */
public record EditionPlan(
    LocalDate date, String reports, Config config, Lexicon lexicon, PrintStream out) {

  /** The directory of this edition: one a day, below the directory of reports. */
  Path directory() {
    return Path.of(reports).toAbsolutePath().normalize().resolve(date.toString());
  }
}
