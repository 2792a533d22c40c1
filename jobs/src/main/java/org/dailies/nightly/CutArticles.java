package org.dailies.nightly;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.size;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.table.Tables;

/** Flags the articles of which more was said than the bounds of the analysis keep. */
final class CutArticles {
  private static final String FLAGS =
      "array('text-cut', 'mentions-cut', 'terms-cut', 'quotes-cut')";

  private CutArticles() {}

  /**
   * Sets the flags of articles to those of their analyses, and takes off former ones.
   *
   * @param analyses article_id and cuts of the articles that were analysed
   * @param name what the changed articles are kept as in this run
   */
  static void flag(Work work, Dataset<Row> analyses, String name) {
    Dataset<Row> cuts = analyses.select("article_id", "cuts");
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    List<Row> changed =
        articles
            .select("article_id", "flags")
            .join(cuts, new String[] {"article_id"})
            .filter(size(col("cuts")).gt(0).or(expr("arrays_overlap(flags, " + FLAGS + ")")))
            .select("article_id", "cuts")
            .collectAsList();
    if (changed.isEmpty()) {
      return;
    }
    Dataset<Row> known = work.spark().createDataFrame(changed, cuts.schema());
    Dataset<Row> flagged =
        articles
            .join(broadcast(known), new String[] {"article_id"})
            .withColumn(
                "flags",
                expr("concat(array_except(coalesce(flags, array()), " + FLAGS + "), cuts)"))
            .drop("cuts");
    work.rewrite(Tables.ARTICLES, work.staging().keep(name, flagged));
  }
}
