package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.dailies.config.ReportConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.quote.Saying;
import org.dailies.report.Count;
import org.dailies.report.Highlight;
import org.dailies.report.NumberId;
import org.dailies.report.QuoteLine;
import org.dailies.report.Spoken;
import org.dailies.report.StanceLine;
import org.dailies.report.StanceTurn;
import org.dailies.report.UseLine;
import org.dailies.table.ArticleRow;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.text.Span;

/** Quotes, stances and uses of a report, with the stretches of text that prove them. */
final class QuotesStancesUses {
  /** Quotes of speakers whom no list knows that are looked at. */
  private static final int CANDIDATES = 2000;

  private record Stretch(String numberId, Span span, Highlight.Kind kind) {}

  private final PublishedTables tables;
  private final ReportWindow window;
  private final ReportConfig config;
  private final Lexicon lexicon;
  private final Map<String, String> frameNames;
  private final NumberBook numbers;
  private final int originalDays;
  private final List<Spoken> spoken = new ArrayList<>();
  private final List<StanceLine> allStances = new ArrayList<>();
  private final Map<String, List<Stretch>> stretches = new HashMap<>();

  /** Of a report's window; a printing may translate one of so many days before it. */
  QuotesStancesUses(
      PublishedTables tables,
      ReportWindow window,
      ReportConfig config,
      Lexicon lexicon,
      Map<String, String> frameNames,
      NumberBook numbers,
      int originalDays) {
    this.tables = tables;
    this.window = window;
    this.config = config;
    this.lexicon = lexicon;
    this.frameNames = frameNames;
    this.numbers = numbers;
    this.originalDays = originalDays;
  }

  /** Gives the numbers of an article the stretches noted for it. */
  void prove(String articleId, SentencePicker picker) {
    for (Stretch s : stretches.getOrDefault(articleId, List.of())) {
      numbers.prove(s.numberId(), List.of(picker.stretch(s.span(), s.kind())));
    }
  }

  private void note(String articleId, Stretch stretch) {
    stretches.computeIfAbsent(articleId, id -> new ArrayList<>()).add(stretch);
  }

  private Column inWindow() {
    return col("day").between(lit(window.from()), lit(window.to()));
  }

  /** Rows of the window about current articles, with the story each belongs to. */
  private Dataset<Row> current(TableSpec table) {
    Dataset<Row> articles =
        tables
            .read(Tables.ARTICLES)
            .filter(inWindow().and(col("is_current")))
            .select("article_id", "title", "url");
    Column fromOriginals =
        col("day").between(lit(window.from().minusDays(originalDays)), lit(window.to()));
    Dataset<Row> printings =
        PrintingsWithOriginals.of(tables.read(Tables.STORIES).filter(fromOriginals));
    String[] same = {"article_id"};
    return tables.read(table).filter(inWindow()).join(articles, same).join(printings, same, "left");
  }

  private static Dataset<Row> inOrder(Dataset<Row> quotes) {
    return quotes.orderBy(
        col("speaker_studio_id").isNull(),
        col("speaker_entry_id").isNull(),
        col("indirect"),
        col("day").desc(),
        col("article_id"),
        col("paragraph"),
        col("text"));
  }

  /** Quotes on generative AI with a known speaker, known actors first; each said once. */
  List<QuoteLine> quotes() {
    Dataset<Row> named =
        current(Tables.QUOTES).filter(col("about_genai").and(col("speaker_surface").isNotNull()));
    Column known = col("speaker_studio_id").isNotNull().or(col("speaker_entry_id").isNotNull());
    List<Row> rows = new ArrayList<>(inOrder(named.filter(known)).collectAsList());
    rows.addAll(inOrder(named.filter(not(known))).limit(CANDIDATES).collectAsList());
    SayingRows sayings = SayingRows.of(rows);
    sayings.inOrder().stream()
        .map(saying -> spoken(saying, sayings))
        .filter(one -> !one.line().indirect() && (one.entryId() != null || one.studioId() != null))
        .forEach(spoken::add);
    List<QuoteLine> lines = new ArrayList<>();
    Map<String, Integer> bySpeaker = new HashMap<>();
    int perSpeaker = Math.max(2, config.quotes() / 6);
    for (Saying saying : sayings.inOrder()) {
      String speaker = saying.speakerSurface();
      if (lines.size() < config.quotes()
          && bySpeaker.merge(speaker, 1, Integer::sum) <= perSpeaker) {
        lines.add(quote(saying, sayings));
      }
    }
    return List.copyOf(lines);
  }

  /** Every actor with a stance, once {@link #stances} was asked. */
  List<StanceLine> allStances() {
    return List.copyOf(allStances);
  }

  /** Direct quotes on generative AI by known speakers, once {@link #quotes} was asked. */
  List<Spoken> spoken() {
    return List.copyOf(spoken);
  }

  private Spoken spoken(Saying saying, SayingRows rows) {
    Row row = rows.shown(saying);
    return new Spoken(
        saying.speakerEntryId(), row.getAs("speaker_studio_id"), line(saying, rows, null));
  }

  private QuoteLine quote(Saying saying, SayingRows rows) {
    Row row = rows.shown(saying);
    String articleId = row.getAs("article_id");
    String speaker = speaker(saying);
    LocalDate day = ArticleRow.day(row, "day");
    String start = Integer.toString(SayingRows.span(row).start());
    String id = NumberId.of("quote", day, day, articleId, start);
    numbers.name(
        id, numbers.words().say("label.quote", "name", speaker), "" + saying.places().size());
    for (Saying.Place place : saying.places()) {
      Span span = SayingRows.span(rows.row(place));
      note(place.articleId(), new Stretch(id, span, Highlight.Kind.QUOTE));
    }
    return line(saying, rows, id);
  }

  private String speaker(Saying saying) {
    String entry = saying.speakerEntryId();
    return entry == null ? saying.speakerSurface() : lexicon.name(entry);
  }

  private QuoteLine line(Saying saying, SayingRows rows, String id) {
    Row row = rows.shown(saying);
    String studio = row.getAs("speaker_studio_id");
    return new QuoteLine(
        saying.text(),
        speaker(saying),
        studio == null ? null : lexicon.name(studio),
        row.getAs("cue"),
        row.getAs("cue_class"),
        row.<Boolean>getAs("indirect"),
        row.getAs("outlet"),
        ArticleRow.day(row, "day"),
        row.getAs("title"),
        row.getAs("url"),
        row.getAs("language"),
        id,
        rows.places(saying));
  }

  /**
   * Who stands where, in stories of the window, and where in each quarter up to its end; actors
   * with most stories first.
   */
  List<StanceLine> stances() {
    Map<String, Map<String, Set<String>>> stories = new TreeMap<>();
    List<Row> rows =
        current(Tables.STANCES).orderBy("actor_id", "article_id", "start").collectAsList();
    for (Row row : rows) {
      String actor = row.getAs("actor_id");
      String stance = row.getAs("stance");
      stories
          .computeIfAbsent(actor, a -> new TreeMap<>())
          .computeIfAbsent(stance, s -> new HashSet<>())
          .add(row.getAs("story_id"));
      Span span = new Span(row.<Integer>getAs("start"), row.<Integer>getAs("end"));
      note(
          row.getAs("article_id"),
          new Stretch(stanceId(actor, stance), span, Highlight.Kind.FRAME));
    }
    Map<String, List<StanceTurn>> standing = StanceQuarters.until(window.to(), tables);
    standing.keySet().forEach(actor -> stories.computeIfAbsent(actor, a -> Map.of()));
    List<StanceLine> lines = new ArrayList<>();
    stories.forEach(
        (actor, by) ->
            lines.add(
                new StanceLine(
                    actor,
                    lexicon.name(actor),
                    lexicon.entry(actor).kind().code(),
                    stance(actor, "embraces", by),
                    stance(actor, "cautious", by),
                    stance(actor, "opposes", by),
                    standing.getOrDefault(actor, List.of()))));
    lines.sort(
        Comparator.comparingLong(
                (StanceLine l) ->
                    -(l.embraces().value() + l.cautious().value() + l.opposes().value()))
            .thenComparingInt(l -> -l.turns().size())
            .thenComparing(StanceLine::name));
    allStances.addAll(lines);
    return lines.subList(0, Math.min(config.stances(), lines.size()));
  }

  private String stanceId(String actor, String stance) {
    return NumberId.of("stance-stories", window.from(), window.to(), actor, stance);
  }

  private Count stance(String actor, String stance, Map<String, Set<String>> stories) {
    return numbers.count(
        stanceId(actor, stance),
        numbers
            .words()
            .say(
                "label.stance",
                "name",
                lexicon.name(actor),
                "stance",
                numbers.words().code("stance.on", stance)),
        stories.getOrDefault(stance, Set.of()).size());
  }

  /** Reported uses, last reported first. */
  List<UseLine> uses() {
    Dataset<Row> shown =
        tables
            .read(Tables.USES)
            .filter(
                col("first_reported_day")
                    .isNull()
                    .or(col("first_reported_day").leq(lit(window.to()))))
            .orderBy(
                col("stories").desc(), col("first_reported_day").desc_nulls_last(), col("use_id"))
            .limit(config.uses());
    List<Row> uses = shown.collectAsList();
    Map<String, Row> reports = new HashMap<>();
    Dataset<Row> told =
        tables
            .read(Tables.USE_REPORTS)
            .join(shown.select("use_id"), new String[] {"use_id"}, "left_semi");
    Dataset<Row> texts =
        tables.beside(told, Tables.ARTICLES).select("article_id", "text", "url", "record_offset");
    told.join(texts, new String[] {"article_id"})
        .orderBy("article_id", "start")
        .collectAsList()
        .forEach(row -> remember(row, reports, uses));
    return uses.stream().map(use -> use(use, reports.get(use.<String>getAs("use_id")))).toList();
  }

  private void remember(Row report, Map<String, Row> reports, List<Row> uses) {
    String useId = report.getAs("use_id");
    Row use = uses.stream().filter(u -> u.getAs("use_id").equals(useId)).findFirst().orElseThrow();
    String first = (String) use.getList(use.fieldIndex("evidence")).get(0);
    if (report.getAs("article_id").equals(first)) {
      reports.putIfAbsent(useId, report);
    }
    Span span = new Span(report.<Integer>getAs("start"), report.<Integer>getAs("end"));
    note(report.getAs("article_id"), new Stretch(useNumber(use), span, Highlight.Kind.FRAME));
  }

  private String useNumber(Row use) {
    LocalDate first = ArticleRow.day(use, "first_reported_day");
    LocalDate from = first == null ? window.from() : first;
    return NumberId.of("use-stories", from, window.to(), use.<String>getAs("use_id"));
  }

  private UseLine use(Row use, Row report) {
    String text = report == null ? "" : report.getAs("text");
    String sentence =
        report == null
            ? ""
            : text.substring(report.<Integer>getAs("start"), report.<Integer>getAs("end"));
    String purpose = use.getAs("purpose");
    return new UseLine(
        use.getAs("use_id"),
        name(use.getAs("studio_id")),
        name(use.getAs("title_id")),
        numbers.words().frame(purpose, frameNames.getOrDefault(purpose, purpose)),
        name(use.getAs("tool_id")),
        use.getAs("status"),
        ArticleRow.day(use, "first_reported_day"),
        use.getAs("first_reported_by"),
        caveat(use),
        numbers.count(useNumber(use), numbers.words().say("label.use"), use.<Long>getAs("stories")),
        sentence,
        report == null ? null : report.getAs("language"),
        report == null ? null : report.getAs("url"));
  }

  /** What makes it unsure that the outlet named was the first, or null. */
  private String caveat(Row use) {
    boolean stated = "stated".equals(use.getAs("first_reported_proof"));
    boolean tie = Boolean.TRUE.equals(use.<Boolean>getAs("first_reported_tie"));
    if (stated && tie) {
      return numbers.words().say("caveat.both");
    }
    return stated
        ? numbers.words().say("caveat.stated")
        : tie ? numbers.words().say("caveat.tie") : null;
  }

  private String name(String entryId) {
    return entryId == null ? null : lexicon.name(entryId);
  }
}
