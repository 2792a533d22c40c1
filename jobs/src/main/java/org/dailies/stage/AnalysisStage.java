package org.dailies.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.dailies.analysis.Analyzer;
import org.dailies.table.AnalysisRow;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.text.Document;

/**
 * Articles → everything that is said of each: mentions, quotes, frames, stances, uses, coverage.
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
   * @return rows of {@link AnalysisRow#SCHEMA}, one an article
   */
  public static Dataset<Row> analyses(
      Dataset<Row> articles,
      String config,
      Map<String, Set<String>> boilerplate,
      String rulesHash) {
    return articles
        .select("article_id", "day", "outlet", "language", "title", "text")
        .mapPartitions(
            new Analyze(config, boilerplate, rulesHash), Encoders.row(AnalysisRow.SCHEMA));
  }

  private record Analyze(String config, Map<String, Set<String>> boilerplate, String rulesHash)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      Analyzer analyzer = Tools.of(config).analyzer();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          return analyse(rows.next(), analyzer);
        }
      };
    }

    private Row analyse(Row row, Analyzer analyzer) {
      String outlet = row.getAs("outlet");
      AnalysisRow.Key key =
          new AnalysisRow.Key(
              row.getAs("article_id"),
              ArticleRow.day(row, "day"),
              outlet,
              row.getAs("language"),
              rulesHash);
      Set<String> lines = outlet == null ? Set.of() : boilerplate.getOrDefault(outlet, Set.of());
      Document document = ArticleRow.document(row);
      return AnalysisRow.of(key, document, analyzer.analyze(document, lines));
    }
  }

  /** The rows of one table out of analyses. */
  public static Dataset<Row> table(Dataset<Row> analyses, TableSpec table) {
    return analyses.select(explode(col(table.name())).as("row")).select("row.*");
  }
}
