package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.SparkTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicEstimatorTest {
  private final SparkSession spark = SparkTest.session();
  @TempDir private Path dir;

  private Dataset<Row> documents() {
    List<Row> rows = new ArrayList<>();
    Themes.stories(90, 3).forEach(story -> rows.add(RowFactory.create(story.id(), story.text())));
    return spark.createDataFrame(
        rows, new StructType().add("id", DataTypes.StringType).add("text", DataTypes.StringType));
  }

  @Test
  void pipelineFitsIsSavedAndAssignsTheSameOnceLoaded() throws IOException {
    Pipeline pipeline =
        new Pipeline()
            .setStages(new PipelineStage[] {new TopicEstimator().setK(3).setLanguage("en")});
    PipelineModel model = pipeline.fit(documents());
    model.save(dir.resolve("model").toString());
    List<Row> fresh = model.transform(documents()).collectAsList();
    List<Row> loaded =
        PipelineModel.load(dir.resolve("model").toString()).transform(documents()).collectAsList();
    assertThat(loaded).isEqualTo(fresh);
    assertThat(fresh).allMatch(row -> row.getAs("topic") != null);
  }

  @Test
  void estimatorIsLoadedWithItsSettings() throws IOException {
    TopicEstimator estimator = new TopicEstimator().setK(7).setSeed(11).setMethod("lda");
    estimator.save(dir.resolve("estimator").toString());
    TopicEstimator loaded = TopicEstimator.load(dir.resolve("estimator").toString());
    assertThat(loaded.uid()).isEqualTo(estimator.uid());
    assertThat(loaded.explainParam(loaded.k())).contains("7");
    assertThat(loaded.explainParam(loaded.method())).contains("lda");
  }

  @Test
  void ldaKeepsStoriesOfOneThemeTogether() {
    TopicTransformer model =
        new TopicEstimator().setK(3).setMethod("lda").setLanguage("en").fit(documents());
    assertThat(model.topics()).hasSize(3);
    List<Row> rows = model.transform(documents()).collectAsList();
    for (int theme = 0; theme < 3; theme++) {
      Set<String> topics = new TreeSet<>();
      for (Row row : rows) {
        if (Themes.of(row.getAs("id"), 3) == theme) {
          topics.add(row.getAs("topic"));
        }
      }
      assertThat(topics).hasSize(1);
    }
  }

  @Test
  void documentsInSevenPartitionsOfAJobGiveTheBitsOfOneProcess() {
    List<Story> stories = Themes.stories(90, 3);
    TopicFit fit = new TopicFit(Themes.config(3), new EmbedMethod(Themes.config(3)));
    byte[] here = Themes.model(stories, Themes.config(3)).toBytes();
    TopicFit.Outcome outcome =
        fit.fit(
            new SparkParts<>(
                new org.apache.spark.api.java.JavaSparkContext(spark.sparkContext())
                    .parallelize(stories, 7)),
            "en",
            Set.of());
    assertThat(((TopicFit.Fitted) outcome).model().toBytes()).isEqualTo(here);
  }
}
