package org.dailies.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.evaluate.AuditItem;
import org.dailies.lexicon.Lexicon;

/**
 * Draws items to judge from published tables: half that count, half that were refused, in each half
 * kind by kind and language by language in turn, so that rare ones are there too; by seed, the same
 * from the same tables.
 */
final class AuditDraw {
  /** Articles with generative AI, and what stands in quotation marks in them. */
  private static final String TOLD =
      "SELECT DISTINCT article_id FROM coverage WHERE is_current AND closest <> 'none'";

  private static final String MARKED =
      """
      SELECT article_id, language,
        explode(regexp_extract_all(text, '[“«„"][^”»“„«"\\\\n]{25,300}[”»“"]', 0)) AS words
      FROM articles JOIN told USING (article_id) WHERE is_current
      """;

  private static final String DRAW =
      """
      WITH ranked AS (
        SELECT *, count(*) OVER (PARTITION BY counted, kind, language) AS held,
          row_number() OVER (PARTITION BY counted, kind, language ORDER BY xxhash64(id, {seed}), id)
            AS place
        FROM (SELECT DISTINCT * FROM ({items}))),
      drawn AS (
        SELECT *, row_number() OVER (PARTITION BY counted ORDER BY place, xxhash64(id, {seed}), id)
            AS turn
        FROM ranked),
      picked AS (
        SELECT *, held / count(*) OVER (PARTITION BY counted, kind, language) AS weight
        FROM drawn WHERE turn <= {half})
      SELECT p.id, p.kind, p.studio, p.language, p.counted, p.weight, p.words, p.field, p.start,
        p.end, p.detail, a.title, a.text, a.outlet, string(a.day) AS day, a.url,
        o.title AS other_title, o.text AS other_text
      FROM picked p
      JOIN articles a ON a.article_id = p.article_id AND a.is_current
      LEFT JOIN articles o ON o.article_id = p.other_id AND o.is_current
      ORDER BY xxhash64(p.id, {seed}), p.id
      """;

  /** What is shown of a text that stands beside another. */
  private static final int BESIDE = 650;

  private final SparkSession spark;
  private final Lexicon lexicon;

  /** Draws from the tables whose views the session has. */
  AuditDraw(SparkSession spark, Lexicon lexicon) {
    this.spark = spark;
    this.lexicon = lexicon;
    spark.sql(TOLD).createOrReplaceTempView("told");
    spark.sql(MARKED).createOrReplaceTempView("marked");
  }

  /** So many items, or fewer where there are not as many. */
  List<AuditItem> items(AuditWhat what, int count, long seed) {
    String sql =
        DRAW.replace("{items}", what.query())
            .replace("{seed}", Long.toString(seed))
            .replace("{half}", Integer.toString(Math.max(1, count / 2)));
    List<AuditItem> items = new ArrayList<>();
    for (Row row : spark.sql(sql).collectAsList()) {
      items.add(item(what, row));
    }
    return items;
  }

  private AuditItem item(AuditWhat what, Row row) {
    String studio = text(row, "studio");
    String title = text(row, "title");
    boolean inTitle = text(row, "field").equals("title");
    String shown = inTitle ? title + "\n" + text(row, "text") : text(row, "text");
    if (what == AuditWhat.STORIES) {
      shown = head(title, shown) + "\n\n—\n\n" + head(text(row, "other_title"), other(row));
    }
    String words = text(row, "words");
    int start = words.isEmpty() ? number(row, "start") : Math.max(0, shown.indexOf(words));
    int end = words.isEmpty() ? number(row, "end") : start + words.length();
    String name = studio.isEmpty() ? "" : lexicon.name(studio);
    return new AuditItem(
        text(row, "id"),
        what.code(),
        text(row, "kind"),
        studio,
        text(row, "language"),
        row.<Boolean>getAs("counted"),
        row.<Double>getAs("weight"),
        what.question(row.<Boolean>getAs("counted"), name, text(row, "detail")),
        String.join(" · ", title, text(row, "outlet"), text(row, "day"), text(row, "url")),
        shown,
        Math.min(start, shown.length()),
        Math.max(start, Math.min(end, shown.length())));
  }

  private static String other(Row row) {
    return text(row, "other_text");
  }

  private static String head(String title, String text) {
    int end = Math.min(text.length(), BESIDE / 2);
    return title + "\n" + text.substring(0, end);
  }

  private static String text(Row row, String column) {
    Object value = row.getAs(column);
    return value == null ? "" : value.toString();
  }

  private static int number(Row row, String column) {
    Object value = row.getAs(column);
    return value == null ? 0 : ((Number) value).intValue();
  }
}
