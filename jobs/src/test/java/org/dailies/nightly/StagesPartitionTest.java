package org.dailies.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dailies.SparkTest;
import org.dailies.article.Forgotten;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.config.StoryConfig;
import org.dailies.stage.AnalysisStage;
import org.dailies.stage.CoverageStage;
import org.dailies.stage.IngestStage;
import org.dailies.stage.StoryStage;
import org.dailies.stage.StoryWindow;
import org.dailies.stage.UnreadNotes;
import org.dailies.stage.UseStage;
import org.dailies.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every stage gives the same rows however its input is cut. */
final class StagesPartitionTest {
  private static final String CONFIG = ConfigReader.json(Config.defaults());
  private static final Map<String, Set<String>> NO_LINES = Map.of();

  @TempDir Path directory;

  /** What the stages give for input in so many partitions. */
  private record Outcome(
      List<String> outcomes,
      List<String> ledger,
      List<String> analyses,
      List<String> coverage,
      List<String> uses) {}

  @Test
  void theRowsAreTheSameForOnePartitionAndForSeven() {
    Press.write(directory, Press.NIGHTS);
    Outcome one = outcome(1);
    Outcome seven = outcome(7);
    assertThat(one.outcomes()).hasSizeGreaterThan(15);
    assertThat(one.coverage()).isNotEmpty();
    assertThat(one.uses()).isNotEmpty();
    assertThat(seven).isEqualTo(one);
  }

  private Outcome outcome(int partitions) {
    SparkSession spark = SparkTest.session().newSession();
    Dataset<Row> readings =
        spark.read().format("warc").load(directory.toString()).repartition(partitions);
    Dataset<Row> outcomes =
        IngestStage.outcomes(readings, CONFIG, "run", LocalDate.of(2025, 11, 30), Forgotten.NOTHING)
            .cache();
    Dataset<Row> none = spark.createDataFrame(List.of(), Tables.ARTICLES.schema());
    Dataset<Row> outlets = spark.createDataFrame(List.of(), Tables.OUTLETS.schema());
    Dataset<Row> duplicates = IngestStage.duplicates(outcomes, none);
    Dataset<Row> articles = StoryStage.versions(IngestStage.articles(outcomes, duplicates), none);
    Dataset<Row> cut = articles.repartition(partitions).cache();
    UnreadNotes unread = UnreadNotes.in(spark.sparkContext());
    Dataset<Row> analyses = AnalysisStage.analyses(cut, CONFIG, NO_LINES, "rules", unread).cache();
    Dataset<Row> stories =
        StoryStage.stories(
                cut,
                StoryWindow.none(none, spark.createDataFrame(List.of(), Tables.STORIES.schema())),
                outlets,
                StoryConfig.defaults())
            .repartition(partitions)
            .cache();
    Dataset<Row> coverage =
        CoverageStage.coverage(AnalysisStage.table(analyses, Tables.COVERAGE), stories, cut);
    Dataset<Row> uses =
        UseStage.uses(
            AnalysisStage.table(analyses, Tables.USE_REPORTS),
            cut,
            stories,
            outlets,
            StoryConfig.defaults());
    Outcome outcome =
        new Outcome(
            sorted(outcomes),
            sorted(IngestStage.counts(outcomes, duplicates)),
            sorted(analyses),
            sorted(coverage),
            sorted(uses));
    List.of(outcomes, cut, analyses, stories).forEach(Dataset::unpersist);
    return outcome;
  }

  private static List<String> sorted(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().sorted().toList();
  }
}
