package org.dailies.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_append;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.dailies.Guard;
import org.dailies.config.StoryConfig;
import org.dailies.story.StoryRelation;
import org.dailies.table.Tables;

/** Tells which articles are one story, and which article of an address is the current one. */
public final class StoryStage {
  private StoryStage() {}

  /**
   * The articles whose {@code is_current} a night decides: all new ones, and those of the window
   * that it changes. Of one address the strongest claims compete, and of these the newest capture
   * that can be read is current; an article with a weaker claim gets the flag {@code
   * address-claimed}.
   *
   * @param newArticles rows of {@code articles} that this run adds
   * @param windowArticles rows of {@code articles} around their days, from earlier runs
   */
  public static Dataset<Row> versions(Dataset<Row> newArticles, Dataset<Row> windowArticles) {
    WindowSpec newestFirst =
        Window.partitionBy("address")
            .orderBy(
                col("weakness"),
                not(ReadingStage.isRead()),
                coalesce(col("captured_at"), col("modified_at"), col("published_at"))
                    .desc_nulls_last(),
                coalesce(col("modified_at"), col("published_at")).desc_nulls_last(),
                col("article_id"));
    Column strongest = min(col("weakness")).over(Window.partitionBy("address"));
    Column outdone = col("weakness").geq(2).and(strongest.lt(col("weakness")));
    return together(newArticles, windowArticles)
        .withColumn("address", StoryAddress.column())
        .withColumn("weakness", StoryAddress.weakness())
        .withColumn("current", row_number().over(newestFirst).equalTo(1))
        .withColumn("outdone", outdone)
        .filter(
            col("fresh")
                .or(col("current").notEqual(coalesce(col("is_current"), lit(true))))
                .or(col("outdone").and(not(StoryAddress.outdone()))))
        .withColumn("is_current", col("current"))
        .withColumn(
            "flags",
            when(
                    col("outdone").and(not(StoryAddress.outdone())),
                    array_append(coalesce(col("flags"), array()), lit(StoryAddress.CLAIMED)))
                .otherwise(col("flags")))
        .withColumn("address_hash", StoryAddress.hash())
        .select(columns(Tables.ARTICLES.schema().fieldNames()));
  }

  /**
   * The articles of earlier runs that stand under the address of a new one, whenever they were
   * printed. Of all history one number an article is read; addresses and texts only of the days on
   * which a number agrees.
   *
   * @param newArticles rows of {@code articles} that this run adds
   * @param articles rows of {@code articles}, partitioned by day
   */
  public static Dataset<Row> sameAddress(Dataset<Row> newArticles, Dataset<Row> articles) {
    return StoryRivals.of(newArticles, articles);
  }

  /**
   * What is compared of the articles: a row each, some four bytes a word. {@link #pairs} and {@link
   * #stories} read it, so a caller does well to keep it in between.
   *
   * @param newArticles rows of {@code articles} that this run adds, {@code is_current} decided
   * @param window what of earlier runs they can change or hang on
   * @param outlets rows of {@code outlets}: their kinds order what no time does
   */
  public static Dataset<Row> prints(
      Dataset<Row> newArticles, StoryWindow window, Dataset<Row> outlets, StoryConfig config) {
    return prints(newArticles, window, outlets, config, Guard.open());
  }

  /**
   * The same of the articles that can be read.
   *
   * @param guard reads the texts
   */
  public static Dataset<Row> prints(
      Dataset<Row> newArticles,
      StoryWindow window,
      Dataset<Row> outlets,
      StoryConfig config,
      Guard guard) {
    return StoryPrints.of(
        StoryClaims.of(together(newArticles, window.articles()), outlets, config)
            .withColumn("address", StoryAddress.ofPrint())
            .withColumn("at", col("claim.at"))
            .withColumn("publisher", when(col("outlet_source").notEqual("input"), col("outlet")))
            .withColumn("is_current", coalesce(col("is_current"), lit(true)))
            .withColumn("url", coalesce(col("url"), lit(""))),
        window.stories(),
        config,
        guard);
  }

  /** Which of the {@link #prints} may be one story. */
  public static Dataset<Row> pairs(Dataset<Row> prints, StoryConfig config) {
    return pairs(
        prints, config, StoryBounds.in(prints.sparkSession().sparkContext()), Guard.open());
  }

  /**
   * The same, and how much was left out.
   *
   * @param bounds is told what was left out, once the rows are computed
   * @param guard reads the prints; one that it cannot read is paired with none
   */
  public static Dataset<Row> pairs(
      Dataset<Row> prints, StoryConfig config, StoryBounds bounds, Guard guard) {
    return StoryPairs.of(prints, config, bounds, guard);
  }

  /** All three steps in one, where nothing is kept in between. */
  public static Dataset<Row> stories(
      Dataset<Row> newArticles, StoryWindow window, Dataset<Row> outlets, StoryConfig config) {
    Dataset<Row> prints = prints(newArticles, window, outlets, config);
    return stories(prints, pairs(prints, config), window.stories(), config, Guard.open());
  }

  /** The same for prints and pairs that were kept. */
  public static Dataset<Row> stories(
      Dataset<Row> prints, Dataset<Row> pairs, Dataset<Row> existing, StoryConfig config) {
    return stories(prints, pairs, existing, config, Guard.open());
  }

  /**
   * The rows of {@code stories} that a night adds or changes.
   *
   * @param prints what {@link #prints} gives
   * @param pairs what {@link #pairs} gives for them
   * @param existing rows of {@code stories} of at least those articles that are not new
   * @param guard compares; where that fails the later printing stands alone
   */
  public static Dataset<Row> stories(
      Dataset<Row> prints,
      Dataset<Row> pairs,
      Dataset<Row> existing,
      StoryConfig config,
      Guard guard) {
    Dataset<Row> known =
        existing.select(col("article_id").as("a"), col("story_id").as("b"), lit(false).as("fresh"));
    Dataset<Row> components = StoryComponents.of(pairs.unionByName(known));
    Dataset<Row> neighbours =
        pairs
            .select("a", "b")
            .union(pairs.select("b", "a"))
            .groupBy(col("a").as("near_id"))
            .agg(collect_list("b").as("neighbours"));
    Dataset<Row> before =
        existing.select(
            col("article_id"),
            col("story_id").as("story_before"),
            col("relation").as("relation_before"),
            col("similarity").as("similarity_before"),
            col("merged_into").isNotNull().as("was_merged"));
    Dataset<Row> atHand =
        prints.select(col("article_id").as("story_before"), lit(true).as("story_at_hand"));
    Dataset<Row> touched =
        prints
            .join(components, col("article_id").equalTo(col("member_id")), "left")
            .filter(coalesce(col("touched"), col("fresh")).or(col("fresh")))
            .withColumn("component", coalesce(col("component"), col("article_id")))
            .join(neighbours, col("article_id").equalTo(col("near_id")), "left")
            .join(before, new String[] {"article_id"}, "left")
            .join(atHand, new String[] {"story_before"}, "left")
            .withColumn("story_at_hand", coalesce(col("story_at_hand"), lit(false)));
    String[] columns = Tables.STORIES.schema().fieldNames();
    return StoryTranslations.marked(
            StoryMembers.of(touched, config, guard), existing, prints, config, guard)
        .select(columns(columns))
        .except(existing.select(columns(columns)));
  }

  /**
   * The rows of {@code stories} of articles that cannot be read: each a story of its own.
   *
   * @param articles rows of {@code articles}
   */
  public static Dataset<Row> alone(Dataset<Row> articles) {
    return articles
        .withColumn("story_id", col("article_id"))
        .withColumn("head_article_id", col("article_id"))
        .withColumn("head_day", col("day"))
        .withColumn("is_head", lit(true))
        .withColumn("similarity", lit(1.0))
        .withColumn("relation", lit(StoryRelation.HEAD.code()))
        .withColumn("merged_into", lit(null).cast("string"))
        .withColumn("wire_origin", lit(null).cast("string"))
        .withColumn("first_published_at", col("published_at"))
        .withColumn("passages_cut", lit(null).cast("array<bigint>"))
        .withColumn("translation_of", lit(null).cast("string"))
        .withColumn("translation_similarity", lit(null).cast("double"))
        .withColumn("first_outlet", col("outlet"))
        .withColumn(
            "first_proof",
            when(col("captured_at").isNotNull(), lit("captured"))
                .when(col("day").isNotNull(), lit("stated")))
        .withColumn("first_tie", lit(false))
        .withColumn("is_whole", lit(true))
        .withColumn("printings", lit(1L))
        .withColumn("outlets", when(col("outlet").isNull(), lit(0L)).otherwise(lit(1L)))
        .select(columns(Tables.STORIES.schema().fieldNames()));
  }

  private static Dataset<Row> together(Dataset<Row> fresh, Dataset<Row> known) {
    return fresh.withColumn("fresh", lit(true)).unionByName(known.withColumn("fresh", lit(false)));
  }

  private static Column[] columns(String[] names) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]);
    }
    return columns;
  }
}
