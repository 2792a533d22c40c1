package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.stage.ReadingStage;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** What must hold of the tables before a run may publish them. */
final class Audit {
  private final Work work;
  private final List<String> faults = new ArrayList<>();

  private Audit(Work work) {
    this.work = work;
  }

  /**
   * Looks at the tables as the run sees them.
   *
   * @return what was checked, for people
   * @throws DailiesException AUDIT naming every fault
   */
  static String of(Work work) {
    Audit audit = new Audit(work);
    audit.rejects();
    audit.articles();
    audit.unread();
    audit.trends();
    if (!audit.faults.isEmpty()) {
      throw new DailiesException(
          Code.AUDIT,
          "The audit failed and nothing was published: %s",
          String.join("; ", audit.faults));
    }
    return "all holds" + work.unread().told();
  }

  private void rejects() {
    Map<String, Long> counts = work.counts();
    if (counts.containsKey("records")) {
      long told = counts.get("articles") + counts.get("rejects") + counts.get("skipped");
      expect(
          counts.get("records") == told,
          "%d records but %d articles, rejects and skipped",
          counts.get("records"),
          told);
      long rejects =
          work.read(Tables.REJECTS)
              .filter(col("run_id").equalTo(work.runId()).and(col("article_id").isNull()))
              .filter(col("reason").notEqual(Pipeline.UNREADABLE_FILE))
              .count();
      expect(
          rejects == counts.get("rejects"),
          "%d rejects in the ledger but %d in the table",
          counts.get("rejects"),
          rejects);
    }
  }

  /** Every article stands once in its table, and whatever is said of articles is of these. */
  private void articles() {
    Column own = when(col("run_id").equalTo(work.runId()), 1).otherwise(0);
    Row sums =
        ids(Tables.ARTICLES, "articles", own)
            .union(ids(Tables.STORIES, "printings", lit(0)))
            .union(ids(Tables.COVERAGE, "covered", lit(0)))
            .groupBy("article_id")
            .agg(times("articles"), times("printings"), times("covered"), sum("own").as("own"))
            .agg(
                total(col("articles")),
                total(when(col("articles").gt(0), 1)),
                total(when(col("printings").gt(0), 1)),
                total(when(col("printings").gt(0).and(col("articles").equalTo(0)), 1)),
                total(when(col("covered").gt(0).and(col("articles").equalTo(0)), 1)),
                total(col("own")))
            .first();
    long articles = sums.getLong(0);
    expect(
        articles == sums.getLong(1), "%d articles but %d article ids", articles, sums.getLong(1));
    expect(articles == sums.getLong(2), "%d articles but %d in stories", articles, sums.getLong(2));
    String strays = "%d articles of %s are in no table of articles";
    expect(sums.getLong(3) == 0, strays, sums.getLong(3), "stories");
    expect(sums.getLong(4) == 0, strays, sums.getLong(4), "coverage");
    Long told = work.counts().containsKey("records") ? work.counts().get("articles") : null;
    expect(
        told == null || told == sums.getLong(5),
        "%d articles in the ledger but %d in the table",
        told,
        sums.getLong(5));
  }

  /** What could not be read is flagged and rejected alike, and nothing is said of it. */
  private void unread() {
    long unread = work.unread().count();
    work.counts().put("unread", unread);
    Dataset<Row> flagged =
        work.read(Tables.ARTICLES).filter(not(ReadingStage.isRead())).select("article_id");
    long flags = flagged.count();
    expect(
        flags == unread && work.unread().without(flagged).isEmpty(),
        "%d articles are flagged as not read but %d rejected",
        flags,
        unread);
    if (unread > 0) {
      for (TableSpec table : work.unread().tables()) {
        Dataset<Row> rows = work.read(table).select("article_id");
        long said = rows.count() - work.unread().without(rows).count();
        expect(said == 0, "%d rows of %s are of articles that were not read", said, table.name());
      }
    }
  }

  private Dataset<Row> ids(TableSpec table, String name, Column own) {
    return work.read(table).select(col("article_id"), lit(name).as("source"), own.as("own"));
  }

  private static Column times(String source) {
    return total(when(col("source").equalTo(source), 1)).as(source);
  }

  private static Column total(Column values) {
    return coalesce(sum(values), lit(0L));
  }

  private void trends() {
    long broken =
        work.read(Tables.TRENDS)
            .filter("stories > articles or rate < 0 or rate > 1 or rate < rate_low - 1e-9")
            .count();
    expect(broken == 0, "%d trend points that cannot be", broken);
  }

  private void expect(boolean holds, String fault, Object... args) {
    if (!holds) {
      faults.add(String.format(Locale.ROOT, fault, args));
    }
  }
}
