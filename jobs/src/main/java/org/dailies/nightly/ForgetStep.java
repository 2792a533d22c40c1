package org.dailies.nightly;

import static org.apache.spark.sql.functions.array_except;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.dailies.article.Forgotten;
import org.dailies.article.Outlets;
import org.dailies.stage.BoilerplateStage;
import org.dailies.stage.StoryStage;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * Takes articles out of every table, with what is said of them, and notes that they are not to come
 * back. The steps after it bring up to date what was counted with them.
 */
final class ForgetStep {
  /** The name under which the articles that were taken out are counted. */
  static final String COUNT = "forgotten";

  /** The name under which the lines of their mentions are staged. */
  static final String LINES = "forgotten-lines";

  private static final String[] ID = {"article_id"};

  private final Work work;
  private final Takedown takedown;

  ForgetStep(Work work, Takedown takedown) {
    this.work = work;
    this.takedown = takedown;
  }

  /**
   * What is asked for; an article by its id takes its address along, or it came back from there.
   */
  static Forgotten asked(Takedown takedown, Dataset<Row> articles) {
    Forgotten asked = takedown.forgotten();
    if (asked.articles().isEmpty()) {
      return asked;
    }
    List<Row> named =
        articles
            .filter(col("article_id").isin(asked.articles().toArray()))
            .select("url", "canonical_url")
            .collectAsList();
    for (Row row : named) {
      for (String url :
          new String[] {row.getString(0), Outlets.pageOf(row.getString(0), row.getString(1))}) {
        String key = url == null ? null : Forgotten.Kind.ADDRESS.key(url);
        asked = key == null ? asked : asked.with(Forgotten.Kind.ADDRESS, key);
      }
    }
    return asked;
  }

  /** The ids of the articles that are asked for. */
  static Dataset<Row> ids(Dataset<Row> articles, Forgotten asked) {
    return articles
        .select("article_id", "url", "canonical_url", "outlet", "archive")
        .filter(
            (FilterFunction<Row>)
                row ->
                    asked.holds(
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4)))
        .select("article_id");
  }

  /** Takes out what is asked for, and says how much it was. */
  String forget() {
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    Forgotten asked = asked(takedown, articles);
    Dataset<Row> gone =
        work.staging()
            .keep("forgotten", articles.join(broadcast(ids(articles, asked)), ID, "left_semi"));
    long count = gone.count();
    work.counts().put(COUNT, count);
    note(asked);
    if (count > 0) {
      take(gone);
    }
    claims(asked);
    rejects(gone, asked);
    work.replace(Tables.ARCHIVES, without(Tables.ARCHIVES, archive(asked)));
    work.replace(
        Tables.LISTED_PAGES,
        without(
            Tables.LISTED_PAGES,
            address(asked, "url").or(address(asked, "listed_by")).or(outlet(asked))));
    work.replace(Tables.BOILERPLATE, without(Tables.BOILERPLATE, outlet(asked)));
    return String.format(Locale.ROOT, "%d articles", count);
  }

  private Dataset<Row> without(TableSpec table, Column asked) {
    return work.read(table).filter(not(asked));
  }

  /** Rows of what is not to come back; archives are known by their content, too. */
  private void note(Forgotten asked) {
    Set<Row> entries = new HashSet<>();
    asked.articles().forEach(key -> entries.add(entry(Forgotten.Kind.ARTICLE, key)));
    asked.addresses().forEach(key -> entries.add(entry(Forgotten.Kind.ADDRESS, key)));
    asked.outlets().forEach(key -> entries.add(entry(Forgotten.Kind.OUTLET, key)));
    asked.archives().forEach(key -> entries.add(entry(Forgotten.Kind.ARCHIVE, key)));
    work.read(Tables.ARCHIVES)
        .filter(archive(asked))
        .select("fingerprint")
        .collectAsList()
        .forEach(row -> entries.add(entry(Forgotten.Kind.ARCHIVE, row.getString(0))));
    work.append(
        Tables.FORGOTTEN,
        work.spark().createDataFrame(List.copyOf(entries), Tables.FORGOTTEN.schema()));
  }

  private Row entry(Forgotten.Kind kind, String key) {
    return entry(kind, key, takedown, work.options().began(), work.runId());
  }

  /** A row of {@code forgotten}. */
  static Row entry(Forgotten.Kind kind, String key, Takedown takedown, Instant now, String runId) {
    return RowFactory.create(kind.code(), key, takedown.reason(), now, runId);
  }

  private void take(Dataset<Row> gone) {
    Dataset<Row> ids = gone.select("article_id");
    bereave(ids);
    work.staging()
        .keep(
            LINES,
            BoilerplateStage.keys(
                work.read(Tables.MENTIONS).join(broadcast(ids), ID, "left_semi")));
    work.changedOn(gone);
    Column touched = Days.among(gone.select("day").distinct().collectAsList());
    List<TableSpec> tables = new ArrayList<>(work.unread().tables());
    tables.add(Tables.STORIES);
    tables.add(Tables.ARTICLES);
    for (TableSpec table : tables) {
      work.overwrite(Work.without(work.read(table).filter(touched), ids), table, touched);
    }
    versions(gone);
    examples(ids);
  }

  /** Notes the articles that stood in a story with one, or that it was said to be translated by. */
  private void bereave(Dataset<Row> ids) {
    Dataset<Row> stories = work.read(Tables.STORIES);
    Dataset<Row> theirs =
        stories
            .join(broadcast(ids), ID, "left_semi")
            .select(coalesce(col("merged_into"), col("story_id")).as("story"))
            .union(ids)
            .distinct();
    Dataset<Row> left =
        stories
            .withColumn("story", coalesce(col("merged_into"), col("story_id")))
            .join(broadcast(theirs), new String[] {"story"}, "left_semi")
            .select("article_id")
            .union(
                stories
                    .join(
                        broadcast(ids.withColumnRenamed("article_id", "translation_of")),
                        new String[] {"translation_of"},
                        "left_semi")
                    .select("article_id"));
    Work.without(left, ids)
        .distinct()
        .collectAsList()
        .forEach(row -> work.bereft().add(row.getString(0)));
  }

  /** Of an address whose newest version was taken out an older one becomes current. */
  private void versions(Dataset<Row> gone) {
    Dataset<Row> rivals =
        work.staging()
            .keep("forgotten-rivals", StoryStage.sameAddress(gone, work.read(Tables.ARTICLES)));
    Dataset<Row> judged =
        work.staging().keep("forgotten-versions", StoryStage.versions(rivals.limit(0), rivals));
    judged.select("article_id").collectAsList().forEach(row -> work.bereft().add(row.getString(0)));
    work.changedOn(judged);
    work.rewrite(Tables.ARTICLES, judged);
  }

  private void examples(Dataset<Row> ids) {
    String[] gone =
        ids.collectAsList().stream().map(row -> row.getString(0)).toArray(String[]::new);
    work.replace(
        Tables.TOPICS,
        work.read(Tables.TOPICS).withColumn("examples", array_except(col("examples"), lit(gone))));
  }

  /** Pages of others may claim an address that is forgotten. */
  private void claims(Forgotten asked) {
    Dataset<Row> claims =
        work.staging()
            .keep(
                "forgotten-claims",
                work.read(Tables.ARTICLES)
                    .filter(address(asked, "claimed_url"))
                    .withColumn("claimed_url", lit(null).cast("string")));
    work.rewrite(Tables.ARTICLES, claims);
  }

  private void rejects(Dataset<Row> gone, Forgotten asked) {
    Column named = address(asked, "url");
    work.replace(
        Tables.REJECTS,
        work.read(Tables.REJECTS)
            .join(broadcast(gone.select("article_id")), ID, "left_anti")
            .filter(not(archive(asked)))
            .withColumn("detail", when(not(named), col("detail")))
            .withColumn("url", when(not(named), col("url"))));
  }

  private static Column address(Forgotten asked, String column) {
    return udf((UDF1<String, Boolean>) asked::holdsAddress, DataTypes.BooleanType)
        .apply(col(column));
  }

  private static Column archive(Forgotten asked) {
    return udf((UDF1<String, Boolean>) asked::holdsArchive, DataTypes.BooleanType)
        .apply(coalesce(col("archive"), lit("")));
  }

  private static Column outlet(Forgotten asked) {
    return udf(
            (UDF1<String, Boolean>) outlet -> asked.holds(null, null, null, outlet, null),
            DataTypes.BooleanType)
        .apply(col("outlet"));
  }
}
