package org.dailies.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What the run read and could not read: tables {@code archives}, {@code rejects}, {@code articles},
 * {@code outlets}. Over all that is stored, unless said otherwise.
 *
 * @param archives archives in the ledger
 * @param newArchives of these, read by this run
 * @param records records in them; equals articles + rejects + skipped
 * @param articles articles stored
 * @param rejects captures that gave no article
 * @param skipped records that are no captures
 * @param undated articles without a date of their own: kept out of trends
 * @param rejectsByReason most first
 * @param skippedByReason most first
 * @param languages articles by language, most first
 * @param outlets articles by outlet, most first, with country and kind as note
 * @param outletKinds articles by kind of outlet, most first
 * @param unknownOutlets outlets that no list names, most articles first
 * @param newOutlets outlets that were not read before, most articles of the window first, with
 *     their share of them as note
 * @param damaged archives with damage: path, damaged stretches, what was found
 * @param unread articles that stand in no number because a stage could not read them, by stage; one
 *     that several could not read stands under each
 * @param otherPages stored pages that are no articles and so in no number, by kind, most first
 * @param claims articles that claim what is another's, an address or a record's id, or a capture in
 *     the future: by their outlet, with what they claim
 * @param layoutChanges articles of outlets whose pages are read worse since some week, most first,
 *     with what changed as note
 * @param listed pages of the window that outlets list in feeds, by outlet, with the share captured
 *     as note
 * @param masked the days marked, oldest first
 */
public record DataHealth(
    long archives,
    long newArchives,
    long records,
    long articles,
    long rejects,
    long skipped,
    long undated,
    List<Tally> rejectsByReason,
    List<Tally> skippedByReason,
    List<Tally> languages,
    List<Tally> outlets,
    List<Tally> outletKinds,
    List<Tally> unknownOutlets,
    List<Tally> newOutlets,
    List<Tally> damaged,
    List<Tally> unread,
    List<Tally> otherPages,
    List<Tally> claims,
    List<Tally> layoutChanges,
    List<Tally> listed,
    List<MaskedDay> masked) {

  public DataHealth {
    rejectsByReason = List.copyOf(rejectsByReason);
    skippedByReason = List.copyOf(skippedByReason);
    languages = List.copyOf(languages);
    outlets = List.copyOf(outlets);
    outletKinds = List.copyOf(outletKinds);
    unknownOutlets = List.copyOf(unknownOutlets);
    newOutlets = List.copyOf(newOutlets);
    damaged = List.copyOf(damaged);
    unread = List.copyOf(unread);
    otherPages = List.copyOf(otherPages);
    claims = List.copyOf(claims);
    layoutChanges = List.copyOf(layoutChanges);
    listed = List.copyOf(listed);
    masked = List.copyOf(masked);
  }

  /** The same with one more tally of articles that a stage could not read. */
  public DataHealth withUnread(Tally tally) {
    List<Tally> all = new ArrayList<>(unread);
    all.add(tally);
    return new DataHealth(
        archives,
        newArchives,
        records,
        articles,
        rejects,
        skipped,
        undated,
        rejectsByReason,
        skippedByReason,
        languages,
        outlets,
        outletKinds,
        unknownOutlets,
        newOutlets,
        damaged,
        all,
        otherPages,
        claims,
        layoutChanges,
        listed,
        masked);
  }

  /** Whether every record is accounted for. */
  public boolean balanced() {
    return records == articles + rejects + skipped;
  }
}
