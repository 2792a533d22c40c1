package org.dailies.nightly;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.stage.AnalysisStage;
import org.dailies.stage.BoilerplateStage;
import org.dailies.stage.CoverageStage;
import org.dailies.table.AnalysisRow;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** The steps that read what articles say, and give it its stories. */
final class AnalysisSteps {
  private final Work work;

  AnalysisSteps(Work work) {
    this.work = work;
  }

  /** Finds everything that is said of a scope's articles. */
  String analyses(Scope scope) {
    if (work.isIdle(scope)) {
      work.counts().put("analysed", 0L);
      return "no new article";
    }
    Dataset<Row> articles = work.read(Tables.ARTICLES).filter(scope.filter(work.runId()));
    Dataset<Row> analyses =
        work.staging()
            .keep(
                "analyses",
                AnalysisStage.analyses(
                    articles,
                    work.config(),
                    work.boilerplateLines(),
                    work.rules().hash(),
                    work.unread().notes()));
    CutArticles.flag(work, analyses, "cut");
    work.unread().settle(articles);
    for (TableSpec table : AnalysisRow.TABLES) {
      if (table.equals(Tables.COVERAGE)) {
        continue;
      }
      Dataset<Row> rows = AnalysisStage.table(analyses, table);
      if (scope instanceof Scope.All) {
        work.replace(table, rows);
      } else if (scope instanceof Scope.Days) {
        work.overwrite(rows, table, scope.filter(work.runId()));
      } else {
        work.append(table, rows);
      }
    }
    long analysed = analyses.count();
    work.counts().put("analysed", analysed);
    return analysed + " articles" + work.unread().told();
  }

  /**
   * Learns the lines that outlets repeat, and analyses again every article that holds one which
   * came into force or left it, whichever run brought the article.
   */
  String boilerplate(Scope scope) {
    boolean forgot = work.staging().holds(ForgetStep.LINES);
    if (work.counts().get("analysed") == 0 && !forgot) {
      return "nothing new";
    }
    Dataset<Row> fresh =
        AnalysisStage.table(work.staging().read("analyses"), Tables.MENTIONS)
            .select("outlet", "line_hash");
    if (forgot) {
      fresh = fresh.unionByName(work.staging().read(ForgetStep.LINES));
    }
    RecurringLines.Learned learned =
        new RecurringLines(work, work.settings().mention().boilerplatePages())
            .learn(fresh, scope instanceof Scope.All);
    if (learned.differs()) {
      work.replace(
          Tables.BOILERPLATE,
          work.spark().createDataFrame(learned.table(), Tables.BOILERPLATE.schema()));
    }
    work.counts().put("boilerplate_lines", (long) learned.table().size());
    work.counts().put("boilerplate_version", (long) learned.version());
    long again = learned.changed().isEmpty() ? 0 : analyseAgain(learned.changed());
    return learned.table().size() + " lines, " + again + " articles analysed again";
  }

  private long analyseAgain(List<Row> lines) {
    Dataset<Row> changed = work.spark().createDataFrame(lines, BoilerplateStage.KEY);
    Dataset<Row> holding =
        work.read(Tables.MENTIONS)
            .join(changed, new String[] {"outlet", "line_hash"}, "left_semi")
            .select("article_id")
            .distinct();
    Dataset<Row> articles =
        work.read(Tables.ARTICLES).join(holding, new String[] {"article_id"}, "left_semi");
    Dataset<Row> again =
        work.staging()
            .keep(
                "analyses-again",
                AnalysisStage.analyses(
                    articles,
                    work.config(),
                    work.boilerplateLines(),
                    work.rules().hash(),
                    work.unread().notes()));
    CutArticles.flag(work, again, "cut-again");
    work.unread().settle(articles);
    Column touched = Days.among(again.select("day").distinct().collectAsList());
    for (TableSpec table : AnalysisRow.TABLES) {
      if (!table.equals(Tables.COVERAGE)) {
        Dataset<Row> rest = Work.without(work.read(table).filter(touched), again);
        Dataset<Row> rows = rest.unionByName(AnalysisStage.table(again, table));
        work.overwrite(rows, table, touched);
      }
    }
    if (!work.topicsTakeAll()) {
      // Articles that touch nothing any more leave the topics too.
      Dataset<Row> untouched =
          again.join(work.touching(touched), new String[] {"article_id"}, "left_anti");
      Dataset<Row> assigned = work.read(Tables.ARTICLE_TOPICS).filter(touched);
      work.overwrite(Work.without(assigned, untouched), Tables.ARTICLE_TOPICS, touched);
    }
    return again.count();
  }

  /** What this run's analyses say, those of articles analysed again as they are now. */
  private Dataset<Row> analysed() {
    Dataset<Row> analyses = work.staging().read("analyses");
    if (!work.staging().holds("analyses-again")) {
      return analyses;
    }
    Dataset<Row> again = work.staging().read("analyses-again");
    return Work.without(analyses, again).unionByName(again);
  }

  /** Gives coverage rows their stories: of analysed articles, and of those whose story changed. */
  String coverage(Scope scope) {
    Dataset<Row> known = work.read(Tables.COVERAGE);
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    Dataset<Row> stories = work.read(Tables.STORIES);
    Column touched = lit(true);
    if (scope instanceof Scope.New) {
      List<Row> days = work.touchedDays();
      if (days.isEmpty()) {
        return "nothing changed";
      }
      touched = Days.among(days).or(Days.among(daysOfStories(stories, work.changedArticles())));
    } else if (scope instanceof Scope.Days) {
      touched = scope.filter(work.runId());
      if (work.staging().holds("analyses-again")) {
        Dataset<Row> again = work.staging().read("analyses-again");
        touched = touched.or(Days.among(again.select("day").distinct().collectAsList()));
      }
      touched = touched.or(work.changedDays());
    }
    Dataset<Row> reaching = stories.filter(touched).select("article_id");
    Column beside =
        scope instanceof Scope.All
            ? touched
            : touched.or(Days.among(daysOfStories(stories, reaching)));
    Dataset<Row> rows = known.filter(beside);
    if (work.staging().holds("analyses")) {
      Dataset<Row> analyses = analysed();
      rows =
          Work.without(rows, analyses).unionByName(AnalysisStage.table(analyses, Tables.COVERAGE));
    }
    Dataset<Row> told =
        work.staging()
            .keep(
                "coverage",
                CoverageStage.coverage(
                        work.unread().without(rows),
                        stories.filter(beside),
                        articles.filter(beside))
                    .filter(touched));
    work.overwrite(told, Tables.COVERAGE, touched);
    return told.count() + " rows";
  }

  /** The days of all printings of the stories that hold some articles. */
  private static List<Row> daysOfStories(Dataset<Row> stories, Dataset<Row> articles) {
    Dataset<Row> told =
        stories.select(
            col("article_id"),
            col("day"),
            coalesce(col("merged_into"), col("story_id")).as("story_id"));
    Dataset<Row> wanted =
        told.join(articles, new String[] {"article_id"}, "left_semi").select("story_id").distinct();
    return told.join(wanted, new String[] {"story_id"}, "left_semi")
        .select("day")
        .distinct()
        .collectAsList();
  }
}
