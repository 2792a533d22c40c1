package org.dailies.nightly;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dailies.config.Config;

/**
 * What a run is told.
 *
 * @param command the command's name, for the manifest
 * @param inputs paths, directories, globs or URIs; empty for a run that ingests nothing
 * @param warehouse path or URI of the warehouse
 * @param reports path or URI of the directory of reports, or null to write none
 * @param date the report's today
 * @param defer whether changed rules leave history as it is and mark the break
 * @param accept whether what would hold a night back is a warning
 * @param began when the process began its work; kept, never computed with
 * @param out where progress goes
 */
public record RunOptions(
    String command,
    List<String> inputs,
    String warehouse,
    String reports,
    LocalDate date,
    boolean defer,
    boolean accept,
    Config config,
    Instant began,
    PrintStream out) {

  public RunOptions {
    inputs = List.copyOf(inputs);
  }
}
