package org.dailies.edition;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.report.Overrides;
import org.dailies.report.Overrides.Action;
import org.dailies.report.Overrides.Ruling;
import org.dailies.report.Overrides.Target;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** The rows of published tables that overrides name. */
final class NamedRows {
  private final Function<TableSpec, Dataset<Row>> tables;
  private final Overrides overrides;
  private final Map<String, Set<String>> articlesOfStory = new HashMap<>();
  private final Map<String, String> storyOf = new HashMap<>();
  private final Map<String, Words> quotes = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /** The words of a speaker, who may be null. */
  record Words(String speaker, String text) {}

  /** Finds what the overrides name in the tables, as they were published. */
  NamedRows(Function<TableSpec, Dataset<Row>> tables, Overrides overrides) {
    this.tables = tables;
    this.overrides = overrides;
    stories();
    pairs(Target.COVERAGE, Tables.COVERAGE);
    pairs(Target.STANCE, Tables.STANCES);
    quotes();
    ids(Target.USE, tables.apply(Tables.USES).select(col("use_id")));
    Dataset<Row> alerts = tables.apply(Tables.ALERTS);
    ids(Target.ALERT, tables.apply(Tables.TRENDS).select(col("series_id")));
    ids(Target.ALERT, alerts.select(col("series_id")));
    ids(Target.ALERT, alerts.select(concat_ws("/", col("series_id"), col("kind"))));
    // A series that has no alert today may have one tomorrow.
    overrides.of(Target.ALERT).stream()
        .filter(r -> r.isOfKind() && known.contains(key(Target.ALERT, r.head())))
        .forEach(r -> known.add(key(r)));
  }

  /** Whether a table holds the row. */
  boolean knows(Ruling ruling) {
    return known.contains(key(ruling));
  }

  /** The story that the id of a story, of an article of it, or of a pair names; null for none. */
  String story(Ruling ruling) {
    return storyOf.get(storyId(ruling));
  }

  /** The articles of the story that a ruling names. */
  Set<String> articles(Ruling ruling) {
    return articlesOfStory.getOrDefault(story(ruling), Set.of());
  }

  /** The words of a quote that is named, or null. */
  Words quote(Ruling ruling) {
    return quotes.get(ruling.id());
  }

  /** The articles of all stories that are struck. */
  Set<String> struckArticles() {
    return overrides.of(Target.STORY, Action.STRIKE).stream()
        .flatMap(ruling -> articles(ruling).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a row is of an actor in a story that the rulings name. */
  Column isOf(List<Ruling> rulings) {
    return rulings.stream()
        .filter(ruling -> !articles(ruling).isEmpty())
        .map(
            ruling ->
                col("actor_id")
                    .equalTo(ruling.tail())
                    .and(col("article_id").isin(articles(ruling).toArray())))
        .reduce(lit(false), Column::or);
  }

  private static String storyId(Ruling ruling) {
    return ruling.target() == Target.STORY ? ruling.id() : ruling.head();
  }

  private static String key(Ruling ruling) {
    return key(ruling.target(), ruling.id());
  }

  private static String key(Target target, String id) {
    return target + " " + id;
  }

  private void stories() {
    List<Ruling> rulings =
        Stream.of(Target.STORY, Target.COVERAGE, Target.STANCE)
            .flatMap(target -> overrides.of(target).stream())
            .toList();
    Object[] wanted = rulings.stream().map(NamedRows::storyId).distinct().toArray();
    if (wanted.length == 0) {
      return;
    }
    Column story = coalesce(col("merged_into"), col("story_id"));
    Dataset<Row> printings =
        tables.apply(Tables.STORIES).select(col("article_id"), story.as("story"));
    Map<String, String> named = new TreeMap<>();
    for (Row row :
        printings
            .filter(col("article_id").isin(wanted).or(col("story").isin(wanted)))
            .collectAsList()) {
      named.put(row.getString(0), row.getString(1));
      named.put(row.getString(1), row.getString(1));
    }
    // An article that no story holds is one by itself.
    for (Row row :
        tables
            .apply(Tables.ARTICLES)
            .filter(col("article_id").isin(wanted))
            .select("article_id")
            .collectAsList()) {
      named.putIfAbsent(row.getString(0), row.getString(0));
    }
    for (Row row : printings.filter(col("story").isin(named.values().toArray())).collectAsList()) {
      articlesOfStory.computeIfAbsent(row.getString(1), s -> new TreeSet<>()).add(row.getString(0));
    }
    for (Object id : wanted) {
      if (named.containsKey((String) id)) {
        storyOf.put((String) id, named.get(id));
        articlesOfStory.computeIfAbsent(named.get(id), s -> new TreeSet<>(Set.of((String) id)));
        known.add(key(Target.STORY, (String) id));
      }
    }
  }

  private void pairs(Target target, TableSpec table) {
    List<Ruling> rulings = overrides.of(target);
    Set<String> found = new HashSet<>();
    if (!rulings.isEmpty()) {
      tables
          .apply(table)
          .filter(isOf(rulings))
          .select("article_id", "actor_id")
          .distinct()
          .collectAsList()
          .forEach(row -> found.add(row.getString(0) + "/" + row.getString(1)));
    }
    rulings.stream()
        .filter(r -> articles(r).stream().anyMatch(a -> found.contains(a + "/" + r.tail())))
        .forEach(r -> known.add(key(r)));
  }

  private void quotes() {
    List<Ruling> rulings = overrides.of(Target.QUOTE);
    if (rulings.isEmpty()) {
      return;
    }
    Column start = col("spans").getItem(0).getField("start");
    Column id = concat_ws("/", col("article_id"), start.cast("string"));
    for (Row row :
        tables
            .apply(Tables.QUOTES)
            .select(id.as("id"), col("speaker_surface"), col("text"))
            .filter(col("id").isin(rulings.stream().map(Ruling::id).toArray()))
            .collectAsList()) {
      quotes.put(row.getString(0), new Words(row.getString(1), row.getString(2)));
      known.add(key(Target.QUOTE, row.getString(0)));
    }
  }

  private void ids(Target target, Dataset<Row> names) {
    List<Ruling> rulings = overrides.of(target);
    if (rulings.isEmpty()) {
      return;
    }
    Object[] wanted =
        rulings.stream().flatMap(r -> Stream.of(r.id(), r.head())).distinct().toArray();
    names
        .toDF("id")
        .filter(col("id").isin(wanted))
        .distinct()
        .collectAsList()
        .forEach(row -> known.add(key(target, row.getString(0))));
  }
}
