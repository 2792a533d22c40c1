package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Change;
import org.dailies.report.Words;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** Topics and titles that the run before did not know. */
final class NewNames {
  private final PublishedTables before;
  private final PublishedTables after;
  private final ReportWindow window;
  private final Lexicon lexicon;
  private final Words words;

  NewNames(
      PublishedTables before,
      PublishedTables after,
      ReportWindow window,
      Lexicon lexicon,
      Words words) {
    this.before = before;
    this.after = after;
    this.window = window;
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Topics of languages that had some before, that continue none. */
  List<Change> topics() {
    Set<String> known = new HashSet<>();
    Set<String> languages = new HashSet<>();
    for (Row row : before.read(Tables.TOPICS).select("topic_id", "language").collectAsList()) {
      known.add(row.getString(0));
      languages.add(row.getString(1));
    }
    TreeMap<String, Change> topics = new TreeMap<>();
    for (Row row :
        after.read(Tables.TOPICS).select("topic_id", "language", "label").collectAsList()) {
      if (!known.contains(row.getString(0)) && languages.contains(row.getString(1))) {
        String text =
            words.say("changed.topic", "language", row.getString(1), "label", row.getString(2));
        topics.put(row.getString(0), new Change("topic-new", text, null));
      }
    }
    return List.copyOf(topics.values());
  }

  /** Titles named in the window in an article on generative AI, as in none of the run before. */
  List<Change> titles() {
    TreeMap<String, LocalDate> named = new TreeMap<>();
    named(after, col("day").between(lit(window.from()), lit(window.to())))
        .forEach(row -> named.put(row.getString(0), ArticleRow.day(row, "day")));
    Set<String> known = new TreeSet<>();
    if (!named.isEmpty()) {
      Column those = col("day").isNotNull().and(col("day").leq(lit(window.to())));
      named(before, those).forEach(row -> known.add(row.getString(0)));
    }
    named.keySet().removeAll(known);
    List<Change> titles = new ArrayList<>();
    named.forEach(
        (title, day) ->
            titles.add(
                new Change(
                    "title-new", words.say("changed.title", "name", lexicon.name(title)), day)));
    return titles;
  }

  private static List<Row> named(PublishedTables tables, Column days) {
    var mentions = tables.read(Tables.MENTIONS).filter(days);
    return mentions
        .filter(col("accepted").and(col("kind").equalTo("title")))
        .join(mentions.filter("genai").select("article_id").distinct(), new String[] {"article_id"})
        .groupBy("entry_id")
        .agg(min("day").as("day"))
        .collectAsList();
  }
}
