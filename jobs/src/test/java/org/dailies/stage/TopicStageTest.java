package org.dailies.stage;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.SparkTest;
import org.dailies.config.TopicConfig;
import org.dailies.mention.Boilerplate;
import org.dailies.table.Tables;
import org.dailies.topic.TopicModel;
import org.dailies.topic.TopicModels;
import org.junit.jupiter.api.Test;

class TopicStageTest {
  private static final StructType DOCUMENTS =
      new StructType()
          .add("article_id", DataTypes.StringType)
          .add("story_id", DataTypes.StringType)
          .add("day", DataTypes.DateType)
          .add("outlet", DataTypes.StringType)
          .add("language", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("text", DataTypes.StringType);

  private static final String[][] THEMES = {
    {
      "strike",
      "union",
      "writer",
      "contract",
      "picket",
      "wage",
      "actor",
      "guild",
      "labour",
      "deal",
      "negotiation",
      "member"
    },
    {
      "copyright",
      "lawsuit",
      "court",
      "judge",
      "training",
      "infringement",
      "damages",
      "claim",
      "lawyer",
      "filing",
      "plaintiff",
      "verdict"
    },
    {
      "effects",
      "render",
      "shot",
      "scene",
      "animation",
      "pixel",
      "camera",
      "lighting",
      "texture",
      "compositing",
      "artist",
      "frame"
    }
  };

  private final SparkSession spark = SparkTest.session();
  private final TopicConfig config = TopicConfig.defaults().with("embed", 3, 1);

  private static List<Row> rows(int count) {
    List<Row> rows = new ArrayList<>();
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      String[] theme = THEMES[i % 3];
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 30; w++) {
        text.append(theme[random.nextInt(theme.length)]).append(w % 6 == 5 ? ". " : " ");
      }
      rows.add(
          RowFactory.create(
              "a" + i, null, Date.valueOf("2026-03-01"), "example.org", "en", "", text.toString()));
    }
    return rows;
  }

  private Dataset<Row> documents(List<Row> rows) {
    return spark.createDataFrame(rows, DOCUMENTS);
  }

  @Test
  void articlesOfOneThemeShareATopic() {
    Dataset<Row> documents = documents(rows(90));
    TopicModels fitted = TopicStage.fit(documents, config, Set.of());
    List<Row> rows =
        TopicStage.assign(fitted.models(), documents, config).orderBy("article_id").collectAsList();
    for (int theme = 0; theme < 3; theme++) {
      Set<String> topics = new TreeSet<>();
      for (Row row : rows) {
        if (Integer.parseInt(row.<String>getAs("article_id").substring(1)) % 3 == theme) {
          topics.add(row.getAs("topic_id"));
        }
      }
      assertThat(topics).hasSize(1);
    }
  }

  @Test
  void partitionsAndOrderChangeNothing() {
    List<Row> rows = rows(90);
    List<Row> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    TopicModel one =
        TopicStage.fit(documents(rows).repartition(1), config, Set.of()).models().get(0);
    TopicModel seven =
        TopicStage.fit(documents(turned).repartition(7), config, Set.of()).models().get(0);
    assertThat(seven.toBytes()).isEqualTo(one.toBytes());
  }

  @Test
  void keptModelAssignsAsTheFittedOne() {
    Dataset<Row> documents = documents(rows(60));
    List<TopicModel> models = TopicStage.fit(documents, config, Set.of()).models();
    List<TopicModel> kept =
        TopicRows.models(TopicRows.topicModels(spark, models, "run", Instant.EPOCH));
    assertThat(TopicStage.assign(kept, documents, config).collectAsList())
        .isEqualTo(TopicStage.assign(models, documents, config).collectAsList());
  }

  @Test
  void keptRowsTellHowWellTopicsHold() {
    TopicConfig choosing = config.with("embed", 0, 1);
    List<TopicModel> models = TopicStage.fit(documents(rows(90)), choosing, Set.of()).models();
    Row model = TopicRows.topicModels(spark, models, "run", Instant.EPOCH).head();
    assertThat(model.<Double>getAs("held_out")).isEqualTo(models.get(0).about().heldOut());
    assertThat(model.<Double>getAs("stability")).isBetween(0.0, 1.0);
    List<Row> choices = model.getList(model.fieldIndex("choices"));
    assertThat(choices).extracting(row -> row.<Integer>getAs("k")).containsExactly(5, 10);
    for (Row topic : TopicRows.topics(spark, models).collectAsList()) {
      List<Double> shares = topic.getList(topic.fieldIndex("relevant_shares"));
      List<Double> lifts = topic.getList(topic.fieldIndex("relevant_lifts"));
      List<Double> relevance = new ArrayList<>();
      for (int i = 0; i < shares.size(); i++) {
        relevance.add(0.6 * shares.get(i) + 0.4 * lifts.get(i));
      }
      assertThat(relevance).hasSize(30).isSortedAccordingTo(Collections.reverseOrder());
    }
  }

  @Test
  void queriesOfTheDocumentationRunOverTheTables() throws IOException {
    Dataset<Row> documents = documents(rows(90));
    List<TopicModel> models = TopicStage.fit(documents, config, Set.of()).models();
    TopicRows.topics(spark, models).createOrReplaceTempView("topics");
    TopicStage.assign(models, documents, config).createOrReplaceTempView("article_topics");
    spark.createDataFrame(List.of(), Tables.COVERAGE.schema()).createOrReplaceTempView("coverage");
    String[] parts = Files.readString(Path.of("docs/methods.md")).split("```sql\n|```", -1);
    List<Long> rows = new ArrayList<>();
    for (int i = 1; i < parts.length; i += 2) {
      rows.add(spark.sql(parts[i]).count());
    }
    assertThat(rows).containsExactly(90L, 3L, 3L, 0L);
  }

  @Test
  void tooFewStoriesGiveNoTopicsAndSayWhy() {
    TopicModels none = TopicStage.fit(documents(rows(5)), config, Set.of());
    assertThat(none.models()).isEmpty();
    assertThat(none.skipped())
        .singleElement()
        .satisfies(skipped -> assertThat(skipped.reason()).contains("only 5 stories"));
    assertThat(TopicStage.assign(none.models(), documents(rows(5)), config).collectAsList())
        .hasSize(5)
        .allMatch(row -> row.getAs("topic_id") == null);
  }

  @Test
  void noDocumentsGiveNoModels() {
    TopicModels none = TopicStage.fit(documents(List.of()), config, Set.of());
    assertThat(none.models()).isEmpty();
    assertThat(TopicRows.topics(spark, none.models()).count()).isZero();
  }

  @Test
  void refitKeepsTheIdsOfTopicsThatGoOn() {
    List<TopicModel> former = TopicStage.fit(documents(rows(60)), config, Set.of()).models();
    TopicModels refitted = TopicStage.refit(former, documents(rows(90)), config, Set.of());
    assertThat(refitted.models().get(0).topics())
        .extracting(topic -> topic.id())
        .containsExactlyInAnyOrder("en-001", "en-002", "en-003");
    assertThat(
            TopicRows.events(spark, refitted.events(), "run", Instant.EPOCH)
                .select("change")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("continued", "continued", "continued");
  }

  @Test
  void languageThatCannotBeFittedAnewKeepsItsModel() {
    List<TopicModel> former = TopicStage.fit(documents(rows(60)), config, Set.of()).models();
    assertThat(TopicStage.refit(former, documents(rows(3)), config, Set.of()).models())
        .isEqualTo(former);
  }

  @Test
  void modelsAreDueWhenAbsentOldOrDrifting() {
    Instant fitted = Instant.parse("2026-03-01T00:00:00Z");
    Dataset<Row> documents = documents(rows(60));
    List<TopicModel> models = TopicStage.fit(documents, config, Set.of()).models();
    Dataset<Row> kept = TopicRows.topicModels(spark, models, "run", fitted);
    Dataset<Row> assigned = TopicStage.assign(models, documents, config);
    assertThat(TopicStage.isDue(kept.limit(0), assigned.limit(0), fitted, config)).isTrue();
    assertThat(TopicStage.isDue(kept, assigned, fitted.plusSeconds(86_400), config)).isFalse();
    assertThat(TopicStage.isDue(kept, assigned, fitted.plusSeconds(40L * 86_400), config)).isTrue();
    Dataset<Row> strange = TopicStage.assign(models, strange(config.minDocuments()), config);
    assertThat(TopicStage.isDue(kept, strange, fitted.plusSeconds(1), config)).isTrue();
    assertThat(TopicStage.isDue(kept, strange, Instant.parse("2026-03-28T00:00:00Z"), config))
        .isTrue();
    Dataset<Row> few = TopicStage.assign(models, strange(config.minDocuments() - 1), config);
    assertThat(TopicStage.isDue(kept, few, fitted.plusSeconds(1), config)).isFalse();
    Dataset<Row> past = strange.withColumn("day", lit(Date.valueOf("2026-02-20")));
    assertThat(TopicStage.isDue(kept, past, fitted.plusSeconds(1), config)).isFalse();
    assertThat(TopicStage.isDue(kept, strange.union(past), fitted.plusSeconds(1), config))
        .isFalse();
  }

  /** Articles of which no topic tells anything. */
  private Dataset<Row> strange(int articles) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      rows.add(
          RowFactory.create(
              "b" + i, null, Date.valueOf("2026-03-02"), "example.org", "en", "", "Zebras"));
    }
    return spark.createDataFrame(rows, DOCUMENTS);
  }

  @Test
  void recurringLinesOfAnOutletAreTakenOff() {
    List<Row> rows =
        List.of(
            RowFactory.create(
                "b",
                null,
                Date.valueOf("2026-03-02"),
                "example.org",
                "en",
                "",
                "News.\nSubscribe!"),
            RowFactory.create(
                "c", null, Date.valueOf("2026-03-02"), "other.org", "en", "", "News.\nSubscribe!"));
    assertThat(
            TopicStage.withoutBoilerplate(
                    documents(rows),
                    Map.of("example.org", Set.of(Boilerplate.line("Subscribe!"))),
                    Guard.open())
                .select("text")
                .orderBy("article_id")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("News.", "News.\nSubscribe!");
  }
}
