package org.dailies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Data health as a flat table: kind, name, count and note. */
final class HealthSheet {

  private HealthSheet() {}

  /** The table. */
  static Sheet of(DataHealth h) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(row("total", "archives", h.archives(), null));
    rows.add(row("total", "archives read by this run", h.newArchives(), null));
    rows.add(row("total", "records", h.records(), null));
    rows.add(row("total", "articles", h.articles(), null));
    rows.add(row("total", "rejects", h.rejects(), null));
    rows.add(row("total", "skipped", h.skipped(), null));
    rows.add(row("total", "undated articles", h.undated(), null));
    tallies(rows, "reject", h.rejectsByReason());
    tallies(rows, "skipped", h.skippedByReason());
    tallies(rows, "language", h.languages());
    tallies(rows, "outlet", h.outlets());
    tallies(rows, "outlet-kind", h.outletKinds());
    tallies(rows, "unknown-outlet", h.unknownOutlets());
    tallies(rows, "new-outlet", h.newOutlets());
    tallies(rows, "damaged-archive", h.damaged());
    tallies(rows, "unread", h.unread());
    tallies(rows, "other-page", h.otherPages());
    tallies(rows, "claim", h.claims());
    tallies(rows, "layout-change", h.layoutChanges());
    tallies(rows, "listed", h.listed());
    h.masked().forEach(m -> rows.add(row("marked-day", m.day().toString(), 1L, m.reason())));
    return Sheet.of("data-health", "kind name count note").rows(rows, r -> r);
  }

  private static void tallies(List<List<Object>> rows, String kind, List<Tally> tallies) {
    tallies.forEach(t -> rows.add(row(kind, t.name(), t.count(), t.note())));
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }
}
