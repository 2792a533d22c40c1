package org.dailies.nightly;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.stage.ReadingStage;
import org.dailies.stage.StoryBounds;
import org.dailies.stage.StoryStage;
import org.dailies.stage.StoryWindow;
import org.dailies.table.Tables;

/** Finds the stories of articles among their neighbours in time. */
final class StoryStep {
  private static final String[] SAME = {"article_id"};

  private final Work work;

  StoryStep(Work work) {
    this.work = work;
  }

  /**
   * What is placed.
   *
   * @param fresh rows of {@code articles} to place, those that cannot be read among them
   * @param known rows of {@code stories} that stay, or are compared with
   * @param scopeOnly whether nothing is placed but the scope's own articles
   */
  private record Placed(Dataset<Row> fresh, Dataset<Row> known, boolean scopeOnly) {}

  /** Places a scope's articles, and those of earlier runs that this run can read, or no longer. */
  String place(Scope scope) {
    Dataset<Row> all = work.read(Tables.ARTICLES);
    Placed placed = placed(scope, all);
    if (placed.fresh().isEmpty()) {
      return "no new article";
    }
    StoryConfig config = work.settings().story();
    Column isRead = ReadingStage.isRead();
    Dataset<Row> fresh = placed.fresh().filter(isRead);
    Dataset<Row> readable = all.filter(isRead);
    Dataset<Row> known = work.unread().without(placed.known());
    StoryWindow window =
        scope instanceof Scope.All
            ? StoryWindow.none(readable, known)
            : StoryWindow.of(fresh, readable, known, rivals(placed, all).filter(isRead), config);
    Guard guard = work.unread().guard(ReadingStage.STORIES);
    Dataset<Row> prints =
        work.staging()
            .keep(
                "prints",
                StoryStage.prints(fresh, window, work.read(Tables.OUTLETS), config, guard));
    Set<String> late = work.unread().settleLate();
    if (!late.isEmpty()) {
      prints = prints.filter(not(col("article_id").isin(late.toArray())));
    }
    StoryBounds bounds = StoryBounds.in(work.spark().sparkContext());
    Dataset<Row> pairs =
        work.staging().keep("pairs", StoryStage.pairs(prints, config, bounds, guard));
    Dataset<Row> told = StoryStage.stories(prints, pairs, window.stories(), config, guard);
    Dataset<Row> alone = StoryStage.alone(unread(placed, late));
    Dataset<Row> changed = work.staging().keep("stories", told.unionByName(alone));
    work.rewrite(Tables.STORIES, changed);
    work.unread().settleLate();
    return String.format(
        Locale.ROOT,
        "%d printings new or changed, %d popular passages, %d printings not compared with all",
        changed.count(),
        bounds.keys().value(),
        bounds.printings().value());
  }

  /**
   * The articles to place. Those of earlier runs whose flags have changed, or that lost one they
   * stood with, are placed anew, and with them the printings of the stories they stood in.
   */
  private Placed placed(Scope scope, Dataset<Row> all) {
    Dataset<Row> known = work.read(Tables.STORIES);
    Dataset<Row> own = all.filter(scope.filter(work.runId()));
    Set<String> moved = new TreeSet<>(work.unread().movedBefore());
    moved.addAll(work.bereft());
    if (moved.isEmpty()) {
      return new Placed(own, known, true);
    }
    Dataset<Row> ids = work.unread().ids(moved);
    Dataset<Row> stories = known.join(ids, SAME, "left_semi").select("story_id").distinct();
    Dataset<Row> anew =
        work.staging()
            .keep(
                "placed-anew",
                known
                    .join(stories, new String[] {"story_id"}, "left_semi")
                    .select("article_id")
                    .union(ids)
                    .distinct());
    Dataset<Row> fresh = own.unionByName(Work.without(all.join(anew, SAME, "left_semi"), own));
    return new Placed(fresh, Work.without(known, anew), false);
  }

  /** The articles to place that cannot be read. */
  private Dataset<Row> unread(Placed placed, Set<String> late) {
    Column isUnread = not(ReadingStage.isRead());
    Dataset<Row> unread = placed.fresh().filter(isUnread);
    if (late.isEmpty()) {
      return unread;
    }
    Dataset<Row> others =
        work.read(Tables.ARTICLES).join(work.unread().ids(late), SAME, "left_semi");
    return unread.unionByName(Work.without(others, unread));
  }

  /** The earlier articles that share an address with one to place. */
  private Dataset<Row> rivals(Placed placed, Dataset<Row> all) {
    if (placed.scopeOnly() && work.staging().holds("rivals")) {
      return work.staging().read("rivals");
    }
    return StoryStage.sameAddress(placed.fresh(), Work.without(all, placed.fresh()));
  }
}
