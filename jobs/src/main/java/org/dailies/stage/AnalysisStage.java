package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dailies.Guard;
import org.dailies.analysis.Analysis;
import org.dailies.language.Genre;
import org.dailies.table.AnalysisRow;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.text.Document;

/**
 * Articles → everything that is said of each: mentions, quotes, frames, stances, uses, coverage. A
 * page that is no article has no coverage, stances or uses.
 */
public final class AnalysisStage {
  private AnalysisStage() {}

  /**
   * Analyses every article.
   *
   * @param articles rows of {@code articles}
   * @param config the config as JSON
   * @param boilerplate recurring lines by outlet, normalised
   * @param rulesHash what the derived rows will carry
   * @param unread is told which articles could not be read, once the rows are computed
   * @return rows of {@link AnalysisRow#SCHEMA}, one an article; of one that a stage cannot read,
   *     whichever it is, nothing is said
   */
  public static Dataset<Row> analyses(
      Dataset<Row> articles,
      String config,
      Map<String, Set<String>> boilerplate,
      String rulesHash,
      UnreadNotes unread) {
    return articles
        .select("article_id", "day", "outlet", "language", "title", "text", "kind")
        .mapPartitions(
            new Analyze(config, boilerplate, rulesHash, unread), Encoders.row(AnalysisRow.SCHEMA));
  }

  private record Analyze(
      String config, Map<String, Set<String>> boilerplate, String rulesHash, UnreadNotes unread)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      Readings readings = Tools.of(config).readings();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          return analyse(rows.next(), readings);
        }
      };
    }

    private Row analyse(Row row, Readings readings) {
      String outlet = row.getAs("outlet");
      AnalysisRow.Key key =
          new AnalysisRow.Key(
              row.getAs("article_id"),
              ArticleRow.day(row, "day"),
              outlet,
              row.getAs("language"),
              rulesHash);
      Set<String> lines = outlet == null ? Set.of() : boilerplate.getOrDefault(outlet, Set.of());
      boolean counts = Genre.counts(row.getAs("kind"));
      return unread
          .guard(ReadingStage.ANALYSIS)
          .read(key.articleId(), () -> ArticleRow.document(row))
          .flatMap(document -> read(key, document, lines, counts, readings))
          .orElseGet(() -> AnalysisRow.none(key));
    }

    /** What is said of an article that every stage can read; all are tried, so all are flagged. */
    private Optional<Row> read(
        AnalysisRow.Key key,
        Document document,
        Set<String> lines,
        boolean counts,
        Readings readings) {
      Optional<Analysis> analysis =
          unread
              .guard(ReadingStage.ANALYSIS)
              .read(key.articleId(), () -> readings.analyze(document, lines));
      boolean topical = analysis.map(Analysis::touches).orElse(false);
      boolean fit = true;
      for (Readings.Check check : readings.checks()) {
        if (!check.topical() || topical) {
          Guard guard = unread.guard(check.stage());
          fit &= guard.read(key.articleId(), () -> done(check, document)).isPresent();
        }
      }
      return fit
          ? analysis.flatMap(said -> row(key, document, counts ? said : said.uncounted()))
          : Optional.empty();
    }

    private static boolean done(Readings.Check check, Document document) {
      check.reader().accept(document);
      return true;
    }

    private Optional<Row> row(AnalysisRow.Key key, Document document, Analysis said) {
      return unread
          .guard(ReadingStage.ANALYSIS)
          .read(key.articleId(), () -> AnalysisRow.of(key, document, said));
    }
  }

  /** The rows of one table out of analyses. */
  public static Dataset<Row> table(Dataset<Row> analyses, TableSpec table) {
    return analyses.select(explode(col(table.name())).as("row")).select("row.*");
  }
}
