package org.dailies.table;

import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.dailies.statement.Maker;
import org.dailies.statement.Statement;
import org.dailies.text.Span;

/** A statement as a row of {@link Tables#STATEMENTS}. */
final class StatementRow {
  private StatementRow() {}

  static Row of(AnalysisRow.Key key, Statement s) {
    Maker maker = s.maker();
    return RowFactory.create(
        key.articleId(),
        key.day(),
        key.outlet(),
        key.language(),
        s.act().code(),
        s.status().code(),
        maker == null ? null : maker.surface(),
        maker == null ? null : maker.kind().name().toLowerCase(Locale.ROOT),
        maker == null ? null : maker.id(),
        maker == null ? null : maker.studioId(),
        start(maker == null ? null : maker.span()),
        end(maker == null ? null : maker.span()),
        s.object(),
        start(s.objectSpan()),
        end(s.objectSpan()),
        s.toolId(),
        s.titleId(),
        s.titleSurface(),
        s.purpose(),
        s.attributedTo(),
        s.actSpan().start(),
        s.actSpan().end(),
        s.evidence().start(),
        s.evidence().end(),
        s.also().stream().map(AnalysisRow::span).toArray(Row[]::new),
        s.fromQuote(),
        s.rule(),
        s.confidence(),
        key.rulesHash());
  }

  /** Null also for a name that stands in the title: offsets are those of the text. */
  private static Integer start(Span span) {
    return span == null || span.start() == span.end() ? null : span.start();
  }

  private static Integer end(Span span) {
    return span == null || span.start() == span.end() ? null : span.end();
  }
}
