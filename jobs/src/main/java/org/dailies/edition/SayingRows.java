package org.dailies.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.spark.sql.Row;
import org.dailies.quote.Quote;
import org.dailies.quote.Saying;
import org.dailies.report.QuotePlace;
import org.dailies.table.ArticleRow;
import org.dailies.text.Span;

/** Rows of quotes with their articles, as sayings. */
final class SayingRows {
  private final IdentityHashMap<Saying.Place, Row> rows = new IdentityHashMap<>();
  private final IdentityHashMap<Saying.Place, Integer> ranks = new IdentityHashMap<>();
  private final List<Saying> sayings;

  private SayingRows(List<Row> found) {
    List<Saying.Place> places = new ArrayList<>();
    for (Row row : found) {
      Saying.Place place = place(row);
      ranks.put(place, places.size());
      rows.put(place, row);
      places.add(place);
    }
    sayings = Saying.group(places);
  }

  /** Groups rows of quotes that carry the article's columns, story and translation mark. */
  static SayingRows of(List<Row> rows) {
    return new SayingRows(rows);
  }

  /** The sayings, in the order of their first rows. */
  List<Saying> inOrder() {
    List<Saying> ordered = new ArrayList<>(sayings);
    ordered.sort(
        Comparator.comparingInt(
            (Saying s) -> s.places().stream().mapToInt(ranks::get).min().orElseThrow()));
    return ordered;
  }

  Row row(Saying.Place place) {
    return rows.get(place);
  }

  /** The first row that has the saying's own words. */
  Row shown(Saying saying) {
    return saying.places().stream()
        .filter(p -> p.quote().text().equals(saying.text()))
        .findFirst()
        .map(rows::get)
        .orElseThrow();
  }

  List<QuotePlace> places(Saying saying) {
    return saying.places().stream().map(rows::get).map(SayingRows::quotePlace).toList();
  }

  private static QuotePlace quotePlace(Row row) {
    return new QuotePlace(
        row.getAs("outlet"),
        ArticleRow.day(row, "day"),
        row.getAs("language"),
        row.getAs("title"),
        row.getAs("url"));
  }

  /** From the first word of a quote to its last. */
  static Span span(Row row) {
    List<Span> spans = spans(row);
    return new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
  }

  private static List<Span> spans(Row row) {
    List<Row> spans = row.getList(row.fieldIndex("spans"));
    return spans.stream()
        .map(s -> new Span(s.<Integer>getAs("start"), s.<Integer>getAs("end")))
        .toList();
  }

  private static Saying.Place place(Row row) {
    Boolean translation = row.getAs("translation");
    Quote quote =
        new Quote(
            row.getAs("speaker_surface"),
            row.getAs("speaker_entry_id"),
            row.getAs("speaker_studio_id"),
            row.getAs("text"),
            row.getAs("cue"),
            row.getAs("cue_class"),
            row.<Boolean>getAs("indirect"),
            row.<Integer>getAs("paragraph"),
            spans(row),
            row.<Boolean>getAs("about_genai"));
    return new Saying.Place(
        row.getAs("article_id"),
        row.getAs("outlet"),
        ArticleRow.day(row, "day"),
        row.getAs("language"),
        row.getAs("told_story_id"),
        translation != null && translation,
        quote);
  }
}
