package org.dailies.edition;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.OverrideLine;
import org.dailies.report.Overrides;
import org.dailies.report.Overrides.Ruling;
import org.dailies.table.ArticleRow;
import org.dailies.table.Tables;

/** The rows that people struck, confirmed or muted, in words. */
final class OverrideLines {
  private final PublishedTables published;
  private final NamedRows named;
  private final Lexicon lexicon;
  private final Map<String, String> frameNames;
  private final SeriesName series;

  /** Over the tables as they were published. */
  OverrideLines(
      PublishedTables published,
      NamedRows named,
      Lexicon lexicon,
      Map<String, String> frameNames,
      SeriesName series) {
    this.published = published;
    this.named = named;
    this.lexicon = lexicon;
    this.frameNames = frameNames;
    this.series = series;
  }

  /** One line a decision, in the order of the file. */
  List<OverrideLine> of(Overrides overrides) {
    return overrides.rulings().stream().map(this::line).toList();
  }

  private OverrideLine line(Ruling ruling) {
    boolean known = named.knows(ruling);
    return new OverrideLine(
        ruling.action().code(),
        ruling.target().code(),
        ruling.id(),
        known ? what(ruling) : "",
        ruling.reason(),
        known);
  }

  private String what(Ruling ruling) {
    return switch (ruling.target()) {
      case STORY -> article(named.articles(ruling), named.story(ruling));
      case COVERAGE, STANCE ->
          lexicon.name(ruling.tail()) + ": " + article(named.articles(ruling), named.story(ruling));
      case QUOTE -> {
        NamedRows.Words quote = named.quote(ruling);
        yield Stream.of(quote.speaker(), "“" + quote.text() + "”")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(": "));
      }
      case USE -> use(ruling.id());
      case ALERT -> alert(ruling);
    };
  }

  /** The article that began the story, by its headline, outlet and day. */
  private String article(Set<String> articles, String story) {
    List<Row> rows =
        published
            .read(Tables.ARTICLES)
            .filter(col("article_id").isin(articles.toArray()))
            .orderBy(col("article_id").equalTo(story).desc(), col("day"), col("article_id"))
            .select("title", "outlet", "day")
            .limit(1)
            .collectAsList();
    if (rows.isEmpty()) {
      return story;
    }
    Row row = rows.get(0);
    LocalDate day = ArticleRow.day(row, "day");
    return Stream.of(
            row.isNullAt(0) ? null : "“" + row.getString(0) + "”",
            row.getString(1),
            day == null ? null : day.toString())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String use(String id) {
    Row row = published.read(Tables.USES).filter(col("use_id").equalTo(id)).first();
    String purpose = row.getAs("purpose");
    return Stream.of(
            name(row.getAs("title_id")),
            name(row.getAs("studio_id")),
            frameNames.getOrDefault(purpose, purpose),
            name(row.getAs("tool_id")))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private String name(String entry) {
    return entry == null ? null : lexicon.name(entry);
  }

  private String alert(Ruling ruling) {
    boolean kind = ruling.isOfKind();
    return series.of(kind ? ruling.head() : ruling.id()) + (kind ? ", " + ruling.tail() : "");
  }
}
