package org.dailies.table;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Sha256;
import org.dailies.analysis.Analysis;
import org.dailies.coverage.Coverage;
import org.dailies.coverage.RoleVerdict;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.Stance;
import org.dailies.frame.UseReport;
import org.dailies.mention.LineHashes;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Document;
import org.dailies.text.Span;

/**
 * Everything said of one article as one row: a column per table, each an array of that table's
 * rows. The stage that makes it runs once; the tables are its columns, exploded.
 */
public final class AnalysisRow {
  /** The tables that an analysis fills, in the order of the columns. */
  public static final List<TableSpec> TABLES =
      List.of(
          Tables.MENTIONS,
          Tables.QUOTES,
          Tables.FRAMES,
          Tables.STATEMENTS,
          Tables.STANCES,
          Tables.USE_REPORTS,
          Tables.COVERAGE);

  /**
   * article_id, day, an array column named after each of {@link #TABLES}, and the flags of what was
   * over a bound as {@code cuts}.
   */
  public static final StructType SCHEMA = schema();

  private AnalysisRow() {}

  private static StructType schema() {
    StructType schema =
        new StructType().add("article_id", DataTypes.StringType).add("day", DataTypes.DateType);
    for (TableSpec table : TABLES) {
      schema = schema.add(table.name(), DataTypes.createArrayType(table.schema(), true));
    }
    return schema.add("cuts", DataTypes.createArrayType(DataTypes.StringType, false));
  }

  /** The row of one article's analysis. */
  public static Row of(Key key, Document document, Analysis analysis) {
    LineHashes lines = LineHashes.of(document);
    return RowFactory.create(
        key.articleId(),
        key.day(),
        rows(analysis.mentions(), m -> mention(key, m, lines.of(m))),
        rows(analysis.quotes(), q -> quote(key, q)),
        rows(analysis.frames(), f -> frame(key, f)),
        rows(analysis.statements(), s -> StatementRow.of(key, s)),
        rows(analysis.stances(), s -> stance(key, s)),
        rows(analysis.uses(), u -> use(key, u)),
        rows(analysis.coverage(), c -> coverage(key, c)),
        analysis.cuts().toArray(new String[0]));
  }

  /** The row of an article of which nothing is said. */
  public static Row none(Key key) {
    Row[] no = {};
    return RowFactory.create(key.articleId(), key.day(), no, no, no, no, no, no, no, new String[0]);
  }

  /** What every row about an article carries. */
  public record Key(
      String articleId, LocalDate day, String outlet, String language, String rulesHash) {}

  private static <T> Row[] rows(List<T> values, Function<T, Row> codec) {
    return values.stream().map(codec).toArray(Row[]::new);
  }

  private static Row mention(Key key, Mention m, Long lineHash) {
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        m.entryId(),
        m.kind().code(),
        m.studioId(),
        m.field(),
        m.paragraph(),
        m.sentence(),
        m.start(),
        m.end(),
        m.surface(),
        m.rule(),
        m.reason(),
        m.confidence(),
        m.accepted(),
        m.genai(),
        m.salience(),
        key.language(),
        key.rulesHash(),
        lineHash);
  }

  private static Row quote(Key key, Quote q) {
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        q.speakerSurface(),
        q.speakerEntryId(),
        q.speakerStudioId(),
        q.text(),
        q.cue(),
        q.cueClass(),
        q.indirect(),
        q.paragraph(),
        rows(q.spans(), AnalysisRow::span),
        q.aboutGenai(),
        key.rulesHash());
  }

  static Row span(Span span) {
    return RowFactory.create(span.start(), span.end());
  }

  private static Row frame(Key key, FrameSpan f) {
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        f.frameId(),
        f.sentence(),
        f.start(),
        f.end(),
        f.surface(),
        f.weight(),
        key.rulesHash());
  }

  private static Row stance(Key key, Stance s) {
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        s.actorId(),
        s.stance(),
        s.evidence().start(),
        s.evidence().end(),
        s.fromQuote(),
        s.rule(),
        key.rulesHash());
  }

  private static Row use(Key key, UseReport u) {
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        Sha256.id("use", u.studioId(), u.titleId(), u.purpose(), u.toolId()),
        u.studioId(),
        u.titleId(),
        u.purpose(),
        u.toolId(),
        u.status(),
        u.evidence().start(),
        u.evidence().end(),
        u.rule(),
        key.rulesHash());
  }

  private static Row coverage(Key key, Coverage c) {
    RoleVerdict role = c.role();
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        null,
        null,
        null,
        c.actorId(),
        c.kind().code(),
        c.closest().code(),
        c.titleHit(),
        c.headline(),
        c.salience(),
        c.mentions(),
        c.genaiMentions(),
        c.frames().toArray(new String[0]),
        key.rulesHash(),
        null,
        role == null ? null : role.role().code(),
        role == null ? null : role.rule(),
        role == null ? null : role.confidence(),
        role == null ? null : role.reason(),
        role == null ? null : role.mention().field(),
        role == null ? null : role.mention().start(),
        role == null ? null : role.mention().end(),
        c.counted());
  }
}
