package org.dailies.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dailies.config.Config;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Fact;
import org.dailies.report.Words;

/**
 * Which edition is wanted.
 *
 * @param date the report's today
 * @param reports path of the directory of reports
 * @param lexicon the lexicon that the tables were made with
 * @param out where notices for the operator go
 * @param audit what the newest audit of the warehouse says, for the methods box
 */
public record EditionPlan(
    LocalDate date,
    String reports,
    Config config,
    Lexicon lexicon,
    PrintStream out,
    List<Fact> audit) {

  public EditionPlan {
    audit = List.copyOf(audit);
  }

  /** A plan without an audit. */
  public EditionPlan(
      LocalDate date, String reports, Config config, Lexicon lexicon, PrintStream out) {
    this(date, reports, config, lexicon, out, List.of());
  }

  /** The same with the figures of an audit, as they are kept beside the tables. */
  public EditionPlan audited(Optional<JsonNode> figures) {
    List<Fact> facts = figures.map(new AuditFacts(words())::of).orElse(List.of());
    return new EditionPlan(date, reports, config, lexicon, out, facts);
  }

  /** The report's own words. */
  Words words() {
    return Words.of(config.report().language());
  }

  /** The directory of this edition: one a day, below the directory of reports. */
  Path directory() {
    return Path.of(reports).toAbsolutePath().normalize().resolve(date.toString());
  }
}
