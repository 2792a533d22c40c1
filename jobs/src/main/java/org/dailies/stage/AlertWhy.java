package org.dailies.stage;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.date_sub;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dailies.Guard;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.Terms;

/**
 * Says what makes an alert: how many stories in how many articles, terms, frames, quotes, and the
 * articles.
 */
final class AlertWhy {
  private static final int BACKGROUND_DAYS = 90;
  private static final int TERMS = 8;
  private static final int QUOTES = 2;
  private static final int LONGEST = 240;
  private static final int EVIDENCE = 20;
  private static final int STORIES = 20;
  private static final double PRIOR = 200;

  /** Characters of a text that are looked at. */
  private static final int LOOKED_AT = 400;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]+");

  private static final StructType WANTED =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("period", DataTypes.DateType)
          .add("until", DataTypes.DateType)
          .add("wanted", DataTypes.StringType)
          .add("wanted_part", DataTypes.StringType)
          .add("wanted_language", DataTypes.StringType)
          .add("wanted_country", DataTypes.StringType)
          .add("wanted_kind", DataTypes.StringType);

  private static final StructType TOLD =
      new StructType()
          .add("series_id", DataTypes.StringType)
          .add("why", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("evidence", DataTypes.createArrayType(DataTypes.StringType, false))
          .add("newsrooms", DataTypes.LongType)
          .add("story_ids", DataTypes.createArrayType(DataTypes.StringType, false));

  private AlertWhy() {}

  /** What is asked for each alert: the series without its scope, what it crosses, its scope. */
  static List<Row> wanted(List<Row> alerts) {
    List<Row> wanted = new ArrayList<>();
    for (Row alert : alerts) {
      SeriesKey key = SeriesKey.parse(alert.getAs("series_id"));
      String part = key.part();
      boolean actor = key.actor() != null;
      String whole = part.isEmpty() ? SeriesKey.ALL : part;
      wanted.add(
          RowFactory.create(
              key.text(),
              LocalDate.parse(alert.<String>getAs("period")),
              LocalDate.parse(alert.<String>getAs("until")),
              actor ? SeriesKey.ofActor(key.actor()).text() : whole,
              actor && !part.isEmpty() ? part : null,
              key.language(),
              key.outletCountry(),
              key.outletKind()));
    }
    return wanted;
  }

  /** The alerts with {@code why} and {@code evidence}; a guard reads the articles' words. */
  static Dataset<Row> of(
      Dataset<Row> alerts,
      List<Row> wanted,
      TrendSources sources,
      Dataset<Row> articles,
      Guard guard) {
    Dataset<Row> told =
        wanted.isEmpty()
            ? alerts.sparkSession().createDataFrame(List.of(), TOLD)
            : told(
                alerts.sparkSession().createDataFrame(wanted, WANTED),
                wanted,
                sources,
                articles,
                guard);
    return alerts
        .join(told, new String[] {"series_id"}, "left")
        .withColumn("why", coalesce(col("why"), expr("cast(array() as array<string>)")))
        .withColumn("evidence", coalesce(col("evidence"), expr("cast(array() as array<string>)")))
        .withColumn("newsrooms", coalesce(col("newsrooms"), lit(0L)))
        .withColumn(
            "story_ids", coalesce(col("story_ids"), expr("cast(array() as array<string>)")));
  }

  private static Dataset<Row> told(
      Dataset<Row> asked, List<Row> wanted, TrendSources all, Dataset<Row> articles, Guard guard) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    for (Row row : wanted) {
      LocalDate from = row.getAs(1);
      LocalDate until = row.getAs(2);
      first = from.isBefore(first) ? from : first;
      last = until.isAfter(last) ? until : last;
    }
    Column days = col("day").between(lit(first.minusDays(BACKGROUND_DAYS)), lit(last));
    TrendSources sources = all.on(days);
    Dataset<Row> printings =
        broadcast(asked)
            .join(
                counting(sources),
                col("wanted")
                    .equalTo(col("counts_for"))
                    .and(col("day").leq(col("until")))
                    .and(col("day").geq(date_sub(col("period"), BACKGROUND_DAYS)))
                    .and(expr("if(wanted_kind is null, not apart, wanted_kind = outlet_kind)"))
                    .and(expr("wanted_country is null or wanted_country = outlet_country"))
                    .and(expr("wanted_language is null or wanted_language = language"))
                    .and(expr("wanted_part is null or array_contains(parts, wanted_part)")))
            .filter("is_head or day >= period");
    Dataset<Row> quotes =
        sources
            .quotes()
            .filter("about_genai and text is not null")
            .groupBy("article_id")
            .agg(
                min(expr(
                        "struct(speaker_entry_id is null, -least(length(text), 200), text,"
                            + " speaker_surface)"))
                    .as("quote"));
    return broadcast(printings)
        .join(
            articles
                .filter(days)
                .select(
                    col("article_id"),
                    col("day"),
                    concat_ws(
                            " ",
                            col("title"),
                            substring(coalesce(col("text"), lit("")), 1, LOOKED_AT))
                        .as("words")),
            new String[] {"article_id", "day"})
        .join(quotes, new String[] {"article_id"}, "left")
        .groupBy("series_id")
        .agg(
            sort_array(
                    collect_list(
                        struct(
                            col("day").lt(col("period")).as("before"),
                            expr("not is_head").as("copy"),
                            col("day"),
                            col("article_id"),
                            col("story_id"),
                            col("parts"),
                            col("words"),
                            col("quote.text"),
                            col("quote.speaker_surface"),
                            col("outlet"))))
                .as("printings"))
        .map((MapFunction<Row, Row>) group -> told(group, guard), Encoders.row(TOLD));
  }

  /** Every printing once for each series without a scope that it counts in. */
  private static Dataset<Row> counting(TrendSources sources) {
    Dataset<Row> actors =
        sources
            .coverage()
            .filter("is_current and counted")
            .join(sources.topics(), new String[] {"article_id"}, "left")
            .select(
                expr("concat('actor=', actor_id)").as("counts_for"),
                col("article_id"),
                col("day"),
                col("outlet"),
                col("language"),
                CoverageStage.storyRow().as("is_head"),
                col("story_id"),
                expr("concat(transform(frames, f -> concat('frame=', f)),"
                        + " if(part is null, array(), array(part)))")
                    .as("parts"));
    Dataset<Row> parts =
        sources
            .printings(sources.genai())
            .withColumn("counts_for", explode(expr("array_distinct(concat(array('all'), parts))")));
    return actors
        .unionByName(parts)
        .join(broadcast(TrendScopes.places(sources.outlets())), new String[] {"outlet"}, "left")
        .withColumn("apart", TrendScopes.apart());
  }

  private static Row told(Row group, Guard guard) {
    Map<String, Long> here = new TreeMap<>();
    Map<String, Long> there = new TreeMap<>();
    Map<String, Integer> stories = new LinkedHashMap<>();
    Set<String> begun = new HashSet<>();
    Set<String> newsrooms = new HashSet<>();
    List<String> evidence = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    int articles = 0;
    for (Row printing : group.<Row>getList(1)) {
      boolean before = printing.getBoolean(0);
      boolean copy = printing.getBoolean(1);
      if (!before) {
        articles++;
        stories.merge(printing.getString(4), 1, Integer::sum);
        if (!copy) {
          begun.add(printing.getString(4));
        }
        if (!printing.isNullAt(9)) {
          newsrooms.add(printing.getString(9));
        }
        if (evidence.size() < EVIDENCE) {
          evidence.add(printing.getString(3));
        }
        if (!copy && !printing.isNullAt(7) && quotes.size() < QUOTES) {
          quotes.add(quote(printing.getString(7), printing.getString(8)));
        }
      }
      if (!copy) {
        count(printing, guard, before ? there : here);
      }
    }
    List<String> why = new ArrayList<>();
    why.add(made(stories.size(), stories.size() - begun.size(), articles, newsrooms.size()));
    Terms.of(here, there, PRIOR).stream()
        .filter(term -> term.z() > 1)
        .limit(TERMS)
        .forEach(term -> why.add(term.term()));
    why.addAll(quotes);
    return RowFactory.create(
        group.getString(0),
        why.toArray(String[]::new),
        evidence.toArray(String[]::new),
        (long) newsrooms.size(),
        mostPrinted(stories));
  }

  /**
   * How many stories and articles, and by how many newsrooms where that is known; stories begun
   * before the period, which are printed again in it, are no part of what an alert counts.
   */
  private static String made(int stories, int earlier, int articles, int newsrooms) {
    return count(stories, "story", "stories")
        + (earlier == 0 ? "" : " (" + earlier + " begun before)")
        + " in "
        + count(articles, "article", "articles")
        + (newsrooms == 0 ? "" : " by " + count(newsrooms, "newsroom", "newsrooms"));
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String[] mostPrinted(Map<String, Integer> stories) {
    return stories.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(STORIES)
        .map(Map.Entry::getKey)
        .toArray(String[]::new);
  }

  private static String quote(String text, String speaker) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return "“" + shown + "”" + (speaker == null ? "" : " (" + speaker + ")");
  }

  /** The words of an article that may tell why a series departs. */
  static Set<String> words(String title, String text) {
    return words(title + " " + text.substring(0, Math.min(text.length(), LOOKED_AT)));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.group().length() >= 4) {
        words.add(word.group().toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  /** Each word once a story, and its frames as {@code frame:ID}. */
  private static void count(Row printing, Guard guard, Map<String, Long> counts) {
    Set<String> words =
        new HashSet<>(
            guard.read(printing.getString(3), () -> words(printing.getString(6))).orElse(Set.of()));
    for (String part : printing.<String>getList(5)) {
      if (part.startsWith("frame=")) {
        words.add(part.replace('=', ':'));
      }
    }
    words.forEach(one -> counts.merge(one, 1L, Long::sum));
  }
}
