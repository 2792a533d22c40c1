package org.dailies.table;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.article.Article;
import org.dailies.article.Reject;
import org.dailies.text.Document;

/** Articles and rejects as rows of their tables. */
public final class ArticleRow {
  /** What the flag of an article begins with that a stage could not read; the stage follows. */
  public static final String UNREAD = "unread:";

  /** The flags of articles that claim what is another's, or a capture in the future. */
  public static final List<String> CLAIMS =
      List.of(
          "address-claimed",
          "foreign-address",
          "foreign-canonical",
          "future-capture",
          "id-claimed");

  private ArticleRow() {}

  /**
   * A row of {@link Tables#ARTICLES}; is_current is true and address_hash null until their stage
   * has looked.
   */
  public static Row of(Article a, String runId) {
    return RowFactory.create(
        a.articleId(),
        a.day(),
        a.url(),
        a.canonicalUrl(),
        a.outlet(),
        a.outletSource(),
        true,
        a.title(),
        a.text(),
        a.authors().toArray(new String[0]),
        a.publishedAt(),
        a.publishedDate(),
        a.publishedOffset(),
        a.publishedSource(),
        a.publishedPrecision(),
        a.modifiedAt(),
        a.capturedAt(),
        a.language(),
        a.languageConfidence(),
        a.charset(),
        a.charsetSource(),
        a.extractor(),
        a.extractionConfidence(),
        a.flags().toArray(new String[0]),
        a.section(),
        a.tags().toArray(new String[0]),
        a.description(),
        a.wordCount(),
        a.textHash(),
        a.archive(),
        a.recordOffset(),
        a.recordLength(),
        a.payloadDigest(),
        a.extractorVersion(),
        runId,
        null,
        a.addressClaim(),
        a.claimedUrl(),
        a.extractionHash(),
        a.kind().code(),
        a.kindConfidence(),
        a.kindRule());
  }

  /** A row of {@link Tables#REJECTS}. */
  public static Row of(Reject r, String runId) {
    return RowFactory.create(
        r.archive(), r.recordOffset(), r.url(), r.stage(), r.reason(), r.detail(), runId, null);
  }

  /** The document that the finders read, from columns title, text, language and day. */
  public static Document document(Row row) {
    return Document.of(
        text(row, "title"), text(row, "text"), row.getAs("language"), day(row, "day"));
  }

  /** A date column under either of Spark's date settings, or null. */
  public static LocalDate day(Row row, String column) {
    Object value = row.getAs(column);
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }

  /** A timestamp column under either of Spark's date settings, or null. */
  public static Instant instant(Row row, String column) {
    Object value = row.getAs(column);
    return value instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) value;
  }

  private static String text(Row row, String column) {
    String value = row.getAs(column);
    return value == null ? "" : value;
  }
}
