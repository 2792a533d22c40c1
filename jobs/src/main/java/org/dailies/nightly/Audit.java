package org.dailies.nightly;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
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
    audit.ledger();
    audit.ids();
    audit.belongs(Tables.STORIES);
    audit.belongs(Tables.COVERAGE);
    audit.trends();
    if (!audit.faults.isEmpty()) {
      throw new DailiesException(
          Code.AUDIT,
          "The audit failed and nothing was published: %s",
          String.join("; ", audit.faults));
    }
    return "all holds";
  }

  private void ledger() {
    Map<String, Long> counts = work.counts();
    if (counts.containsKey("records")) {
      long told = counts.get("articles") + counts.get("rejects") + counts.get("skipped");
      expect(
          counts.get("records") == told,
          "%d records but %d articles, rejects and skipped",
          counts.get("records"),
          told);
      String run = work.run().runId();
      long articles = work.read(Tables.ARTICLES).filter(col("run_id").equalTo(run)).count();
      long rejects = work.read(Tables.REJECTS).filter(col("run_id").equalTo(run)).count();
      expect(
          articles == counts.get("articles"),
          "%d articles in the ledger but %d in the table",
          counts.get("articles"),
          articles);
      expect(
          rejects == counts.get("rejects"),
          "%d rejects in the ledger but %d in the table",
          counts.get("rejects"),
          rejects);
    }
  }

  private void ids() {
    Row ids =
        work.read(Tables.ARTICLES).agg(count(lit(1)), count_distinct(col("article_id"))).first();
    expect(
        ids.getLong(0) == ids.getLong(1),
        "%d articles but %d article ids",
        ids.getLong(0),
        ids.getLong(1));
    Row printings =
        work.read(Tables.STORIES).agg(count(lit(1)), count_distinct(col("article_id"))).first();
    expect(
        ids.getLong(0) == printings.getLong(1),
        "%d articles but %d in stories",
        ids.getLong(0),
        printings.getLong(1));
  }

  private void belongs(TableSpec table) {
    Dataset<Row> articles = work.read(Tables.ARTICLES).select("article_id");
    long strays =
        work.read(table)
            .select("article_id")
            .distinct()
            .join(articles, new String[] {"article_id"}, "left_anti")
            .count();
    expect(strays == 0, "%d articles of %s are in no table of articles", strays, table.name());
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
      faults.add(String.format(java.util.Locale.ROOT, fault, args));
    }
  }
}
