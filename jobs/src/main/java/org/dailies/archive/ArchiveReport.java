package org.dailies.archive;

import java.util.List;
import java.util.Map;

/**
 * What a check found in one archive.
 *
 * @param archive its path
 * @param format its format's code
 * @param bytes its size
 * @param rows records, documents and damaged stretches together
 * @param types records by type
 * @param captures how many may hold a page
 * @param skipped what is no capture, by reason
 * @param damage damaged stretches and records with a problem, the first {@link
 *     ArchiveCheck#MAX_LISTED} of them
 * @param damages how many there are
 * @param digestsOk records whose stated digests fit
 * @param digestsBad records whose stated digests do not fit, the first ones
 * @param digestsWrong how many there are
 * @param revisitsResolved revisits of which the record they refer to lies in the same file
 * @param revisitsUnresolved the other revisits
 * @param payloadBytes payload bytes, decoded
 */
public record ArchiveReport(
    String archive,
    String format,
    long bytes,
    long rows,
    Map<String, Long> types,
    long captures,
    Map<String, Long> skipped,
    List<Found> damage,
    long damages,
    long digestsOk,
    List<Found> digestsBad,
    long digestsWrong,
    long revisitsResolved,
    long revisitsUnresolved,
    long payloadBytes) {

  /**
   * Something wrong at a place.
   *
   * @param archive the archive, or the file in it
   * @param problem the problem's code, or {@code digest}
   * @param detail what was seen
   */
  public record Found(String archive, long offset, long length, String problem, String detail) {}

  /** Whether there is damage: a stretch or record with a problem, or a digest that does not fit. */
  public boolean damaged() {
    return damages > 0 || digestsWrong > 0;
  }
}
