package org.dailies.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of what is new: stories by studio, and what moved their numbers. */
final class RecentSheets {
  /** What moved the numbers since the last report and in the last seven days. */
  static final String MOVED = "moved";

  /** Story × studio over the window. */
  static final String PAIRS = "pairs";

  private RecentSheets() {}

  static Sheet moved(Recent recent) {
    List<List<Object>> rows = new ArrayList<>();
    if (recent.since() != null) {
      rows.add(row("report", recent.since().all()));
      recent.since().studios().forEach(one -> rows.add(row("report", one)));
    }
    rows.add(row("seven-days", recent.week().all()));
    recent.week().studios().forEach(one -> rows.add(row("seven-days", one)));
    return Sheet.of(
            MOVED, "since studio_id studio stories before change new left_window other number")
        .rows(rows, row -> row);
  }

  private static List<Object> row(String since, Moved one) {
    return Arrays.asList(
        since,
        one.studioId(),
        one.name(),
        one.stories().value(),
        one.before(),
        one.change(),
        one.fresh().value(),
        one.left(),
        one.other(),
        one.fresh().numberId());
  }

  static Sheet pairs(Recent recent) {
    return Sheet.of(
            PAIRS,
            "studio_id studio story_id article_id day outlet country outlet_kind language role"
                + " printings new title url sentence")
        .rows(
            recent.pairs(),
            p ->
                Arrays.asList(
                    p.studioId(),
                    p.studio(),
                    p.storyId(),
                    p.articleId(),
                    p.day(),
                    p.outlet(),
                    p.country(),
                    p.outletKind(),
                    p.language(),
                    p.role(),
                    p.printings(),
                    p.fresh(),
                    p.sentence() == null ? null : p.sentence().title(),
                    p.sentence() == null ? null : p.sentence().url(),
                    p.sentence() == null ? null : p.sentence().text()));
  }
}
