package org.dailies.nightly;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.article.RejectReason;
import org.dailies.stage.ReadingStage;
import org.dailies.stage.StoryStage;
import org.dailies.stage.UnreadNotes;
import org.dailies.table.AnalysisRow;
import org.dailies.table.ArticleRow;
import org.dailies.table.Days;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/**
 * The articles that a stage could not read: they stay, flagged, each with a row in {@code rejects},
 * and nothing counts them. Which they are follows from the articles and the program alone: an
 * article that is read again and can be read loses its flag.
 */
final class UnreadArticles {
  private static final StructType ID = new StructType().add("article_id", DataTypes.StringType);
  private static final StructType FLAGGED =
      ID.add("unread", DataTypes.createArrayType(DataTypes.StringType));
  private static final StructType REASON =
      ID.add("stage", DataTypes.StringType)
          .add("reason", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("run_id", DataTypes.StringType);

  private final Work work;
  private final UnreadNotes notes;
  private final Set<String> movedBefore = new TreeSet<>();
  private SortedMap<String, Set<String>> stages;
  private int settled;

  UnreadArticles(Work work) {
    this.work = work;
    this.notes = UnreadNotes.in(work.spark().sparkContext());
  }

  UnreadNotes notes() {
    return notes;
  }

  Guard guard(ReadingStage stage) {
    return notes.guard(stage);
  }

  /** The stages that could not read an article, by its id. */
  private SortedMap<String, Set<String>> stages() {
    if (stages == null) {
      stages = new TreeMap<>();
      work.read(Tables.REJECTS)
          .filter(col("article_id").isNotNull())
          .select("article_id", "stage")
          .collectAsList()
          .forEach(row -> stagesOf(row.getString(0)).add(row.getString(1)));
    }
    return stages;
  }

  private Set<String> stagesOf(String articleId) {
    return stages.computeIfAbsent(articleId, id -> new TreeSet<>());
  }

  long count() {
    return stages().size();
  }

  /** Articles of earlier runs whose flags this run has changed: they are placed anew. */
  Set<String> movedBefore() {
    return movedBefore;
  }

  /** The rows that are of no unread article. */
  Dataset<Row> without(Dataset<Row> rows) {
    return count() == 0
        ? rows
        : rows.join(broadcast(ids(stages().keySet())), new String[] {"article_id"}, "left_anti");
  }

  Dataset<Row> ids(Collection<String> ids) {
    return work.spark().createDataFrame(ids.stream().map(RowFactory::create).toList(), ID);
  }

  /**
   * Takes over the notes of a step that has read articles from the beginning: what it has not noted
   * of them can be read now.
   *
   * @param read rows of {@code articles}
   */
  void settle(Dataset<Row> read) {
    Set<String> again = new HashSet<>();
    if (count() > 0) {
      read.select("article_id")
          .join(broadcast(ids(stages().keySet())), new String[] {"article_id"}, "left_semi")
          .collectAsList()
          .forEach(row -> again.add(row.getString(0)));
    }
    settle(again);
  }

  /**
   * Takes over the notes of a step that looks at articles once more, and takes out what was said of
   * them before.
   *
   * @return the articles that it could not read
   */
  Set<String> settleLate() {
    Set<String> late = settle(Set.of());
    if (!late.isEmpty()) {
      forget(ids(late));
    }
    return late;
  }

  private Set<String> settle(Set<String> again) {
    Map<String, Map<String, Guard.Unread>> noted = new TreeMap<>();
    for (Guard.Unread note : notes.take()) {
      noted.computeIfAbsent(note.articleId(), id -> new TreeMap<>()).put(note.stage(), note);
    }
    List<Guard.Unread> come = new ArrayList<>();
    Map<String, Set<String>> gone = new HashMap<>();
    noted.forEach(
        (id, by) ->
            by.forEach(
                (stage, note) -> {
                  if (!stages().getOrDefault(id, Set.of()).contains(stage)) {
                    come.add(note);
                  }
                }));
    for (String id : again) {
      Set<String> lost = new TreeSet<>(stages().getOrDefault(id, Set.of()));
      lost.removeAll(noted.getOrDefault(id, Map.of()).keySet());
      if (!lost.isEmpty()) {
        gone.put(id, lost);
      }
    }
    if (!come.isEmpty() || !gone.isEmpty()) {
      change(come, gone);
    }
    return noted.keySet();
  }

  private void change(List<Guard.Unread> come, Map<String, Set<String>> gone) {
    come.forEach(note -> stagesOf(note.articleId()).add(note.stage()));
    gone.forEach(
        (id, lost) -> {
          stagesOf(id).removeAll(lost);
          if (stagesOf(id).isEmpty()) {
            stages.remove(id);
          }
        });
    Set<String> changed = new LinkedHashSet<>(gone.keySet());
    come.forEach(note -> changed.add(note.articleId()));
    settled++;
    flag(changed);
    writeRejects(come, gone);
  }

  /** Sets the flags of articles; of one address the newest that can be read becomes current. */
  private void flag(Set<String> changed) {
    List<Row> flags =
        changed.stream()
            .map(
                id ->
                    RowFactory.create(
                        id,
                        stages.getOrDefault(id, Set.of()).stream()
                            .map(stage -> ArticleRow.UNREAD + stage)
                            .toArray(String[]::new)))
            .toList();
    Column flagged =
        expr(
            "concat(filter(coalesce(flags, array()), flag -> not startswith(flag, '"
                + ArticleRow.UNREAD
                + "')), unread)");
    Dataset<Row> articles = work.read(Tables.ARTICLES);
    Dataset<Row> anew =
        work.staging()
            .keep(
                "unread-" + settled,
                articles
                    .join(
                        broadcast(work.spark().createDataFrame(flags, FLAGGED)),
                        new String[] {"article_id"})
                    .withColumn("flags", flagged)
                    .drop("unread"));
    anew.filter(col("run_id").notEqual(work.runId()))
        .select("article_id")
        .collectAsList()
        .forEach(row -> movedBefore.add(row.getString(0)));
    Dataset<Row> rivals = StoryStage.sameAddress(anew, Work.without(articles, anew));
    Dataset<Row> judged =
        work.staging().keep("flagged-" + settled, StoryStage.versions(anew, rivals));
    work.changedOn(judged);
    work.rewrite(Tables.ARTICLES, judged);
  }

  private void writeRejects(List<Guard.Unread> come, Map<String, Set<String>> gone) {
    if (!gone.isEmpty()) {
      Column lost = lit(false);
      for (Map.Entry<String, Set<String>> entry : gone.entrySet()) {
        lost =
            lost.or(
                col("article_id")
                    .eqNullSafe(lit(entry.getKey()))
                    .and(col("stage").isin(entry.getValue().toArray())));
      }
      Dataset<Row> rest = work.read(Tables.REJECTS).filter(not(lost));
      work.replace(Tables.REJECTS, work.staging().keep("rejects-" + settled, rest));
    }
    if (!come.isEmpty()) {
      List<Row> reasons =
          come.stream()
              .map(
                  note ->
                      RowFactory.create(
                          note.articleId(),
                          note.stage(),
                          RejectReason.UNREAD.code(),
                          note.detail(),
                          work.runId()))
              .toList();
      Dataset<Row> places =
          work.staging()
              .read("unread-" + settled)
              .select("article_id", "archive", "record_offset", "url");
      work.append(
          Tables.REJECTS,
          places.join(
              broadcast(work.spark().createDataFrame(reasons, REASON)),
              new String[] {"article_id"}));
    }
  }

  private void forget(Dataset<Row> ids) {
    Dataset<Row> days =
        work.read(Tables.ARTICLES).join(broadcast(ids), new String[] {"article_id"}, "left_semi");
    Column touched = Days.among(days.select("day").distinct().collectAsList());
    for (TableSpec table : tables()) {
      work.overwrite(Work.without(work.read(table).filter(touched), ids), table, touched);
    }
  }

  /** The tables that say something of articles, and nothing of these. */
  List<TableSpec> tables() {
    List<TableSpec> tables = new ArrayList<>(AnalysisRow.TABLES);
    tables.add(Tables.ARTICLE_TOPICS);
    return tables;
  }

  /** How many articles could not be read, for people; "" where all could. */
  String told() {
    Map<String, Integer> by = new TreeMap<>();
    stages().values().forEach(own -> own.forEach(stage -> by.merge(stage, 1, Integer::sum)));
    List<String> parts = new ArrayList<>();
    by.forEach((stage, count) -> parts.add(stage + " " + count));
    return by.isEmpty()
        ? ""
        : ", " + count() + " articles not read (" + String.join(", ", parts) + ")";
  }
}
