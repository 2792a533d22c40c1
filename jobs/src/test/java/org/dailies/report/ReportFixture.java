package org.dailies.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dailies.config.ReportConfig;
import org.dailies.trend.Concentration;
import org.dailies.trend.Grain;

/**
 * A report of invented studios, outlets and sentences, alike in size and shape to a real one, with
 * hostile titles, addresses and sentences in it. The same every time.
 */
public final class ReportFixture {
  static final LocalDate DATE = LocalDate.of(2025, 11, 22);
  static final LocalDate FROM = DATE.minusDays(83);
  static final String SCRIPT_TITLE = "<script>document.title='owned'</script> & \"quotes\"";
  static final String FORMULA_TITLE = "=HYPERLINK(\"http://evil.example/\",\"click\")";
  static final String SCRIPT_URL = "javascript:alert(1)";

  private static final String[][] FRAMES = {
    {"vfx", "Visual effects"},
    {"jobs", "Jobs and labour"},
    {"copyright", "Training data and copyright"},
    {"likeness", "Likeness and deepfakes"},
    {"cost", "Cost and speed"},
    {"dubbing", "Dubbing and voice"},
    {"de-aging", "De-aging"},
    {"script", "Writing and development"},
    {"audience", "Audience reaction"},
    {"animation", "Animation"},
    {"marketing", "Marketing"},
  };
  private final Random random = new Random(7);
  private final EvidenceBook book = EvidenceBook.of(ReportConfig.defaults().sentencesPerNumber());
  private final FixtureSentences sentences = new FixtureSentences();

  private ReportFixture() {}

  public static Report report() {
    return new ReportFixture().build();
  }

  /** The same with evidence to the bounds of a page: 2,000 more numbers of 20 sentences each. */
  public static Report large() {
    ReportFixture fixture = new ReportFixture();
    Report report = fixture.build();
    List<Evidence> evidence = new ArrayList<>(report.evidence());
    for (int n = 0; n < 2_000; n++) {
      List<Sentence> shown = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int k = (n * 7 + i * 301) % 6_000;
        Sentence s = fixture.sentences.next();
        String article = "ar-large-" + k * 2 / 3;
        shown.add(
            new Sentence(
                "st-large-" + k / 3,
                article,
                s.title(),
                s.outlet(),
                s.day(),
                s.language(),
                s.url(),
                s.archive(),
                s.offset(),
                s.field(),
                k,
                s.text() + " " + s.text(),
                s.highlights(),
                null));
      }
      evidence.add(new Evidence("n:large:" + n, "Large " + n, "40", 20, 40, shown));
    }
    return report.withEvidence(evidence);
  }

  /** A report of a first run that found nothing. */
  static Report empty() {
    Header head =
        new Header(
            DATE,
            FROM,
            DATE,
            "run-0",
            1,
            "0.1.0",
            "0",
            Count.of(0),
            Count.of(0),
            Count.of(0),
            Count.of(0),
            Count.of(0),
            Count.of(0),
            0);
    DataHealth health =
        new DataHealth(
            0, 0, 0, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Report(
        head,
        List.of(),
        Report.Counted.none(),
        Report.Told.none(),
        new Report.Basis(health, List.of(), List.of(), List.of()),
        Recent.none(DATE),
        List.of(),
        Dossiers.none());
  }

  static ModelLine model() {
    return new ModelLine(
        "en-0f1e2d3c4b5a",
        "en",
        "embed",
        7,
        412,
        3_120,
        0.244,
        0.131,
        0.925,
        null,
        0.031,
        List.of(
            new ModelLine.Tried(5, 0.21, 0.12, 1, 0.91, 0.302),
            new ModelLine.Tried(10, 0.24, -0.04, 0.93, 0.8, 0.12)),
        List.of(
            new ModelLine.Theme(
                "en-003",
                "Strike <ballot>",
                List.of("strike", "ballot"),
                List.of("picket", "strike"),
                0.31,
                0.2,
                null,
                0.27,
                true)));
  }

  private Report build() {
    List<StudioLine> studios = studios();
    long covered = studios.stream().mapToLong(s -> s.stories().value()).sum() * 4 / 5;
    Header head =
        new Header(
            DATE,
            FROM,
            DATE,
            "2025-11-22T05:10:04Z-7f3a",
            84,
            "0.1.0",
            "9c41f0d2",
            Count.of(4_812),
            Count.of(11_530),
            number("genai-stories", "Stories on generative AI", covered * 2),
            Count.of(covered * 5),
            number("studio-stories", "Stories on generative AI at a studio", covered),
            Count.of(covered * 3),
            214);
    Report.Counted counted =
        new Report.Counted(
            voice(studios, covered), studios, trends(studios), frames(studios), alerts());
    Report.Told told = new Report.Told(topics(), List.of(model()), quotes(), uses(), stances());
    Recent recent = recent(studios);
    Dossiers dossiers = dossiers();
    Report report =
        new Report(
            head,
            List.of(),
            counted,
            told,
            new Report.Basis(
                health(),
                List.of(
                    new Fact("lexicon", "41be07c9"), new Fact("config", "d20a913e"),
                    new Fact("topic model", "k=12, seed 7"), new Fact("extractor", "e1")),
                book.evidence(),
                overrides()),
            recent,
            List.of(
                new Change(
                    "head-moved",
                    "An earlier printing of “Larkfield tests” moved its story from 12 to 11"
                        + " November",
                    DATE.minusDays(11)),
                new Change(
                    "merged", "Two stories on Meridian's filing proved one", DATE.minusDays(3))),
            dossiers);
    return report.withFindings(Findings.in(report, ReportConfig.defaults()));
  }

  private static List<OverrideLine> overrides() {
    return List.of(
        new OverrideLine(
            "strike",
            "story",
            "st-parody",
            "“Larkfield replaces <all> actors”, parody.example",
            "A parody.",
            true),
        new OverrideLine("mute", "alert", "actor=larkfield/spike", "", "One lawsuit.", false));
  }

  private Count number(String measure, String label, long value, String... keys) {
    if (value == 0) {
      return Count.of(0);
    }
    String id = NumberId.of(measure, FROM, DATE, keys);
    long several = Math.min(value, 60);
    for (int i = 0; i < several; i++) {
      book.add(id, label, Words.english().count(value), sentences.next());
    }
    return Count.of(value, id);
  }

  private List<StudioLine> studios() {
    List<StudioLine> lines = new ArrayList<>();
    for (int i = 0; i < FixtureSentences.STUDIOS.length; i++) {
      String id = FixtureSentences.STUDIOS[i][0];
      String name = FixtureSentences.STUDIOS[i][1];
      long stories = Math.round(52 * Math.pow(0.78, i));
      long base = stories * (3 + random.nextInt(6)) + random.nextInt(9);
      lines.add(
          new StudioLine(
              id,
              name,
              number("genai-stories", name + ", stories on generative AI", stories, id),
              number(
                  "genai-articles",
                  name + ", articles on generative AI",
                  stories * 2 + random.nextInt(9),
                  id),
              number(
                  "beside-stories", name + ", stories with generative AI beside", stories / 3, id),
              Count.of(stories / 2),
              Count.of(random.nextInt(4)),
              Count.of(base),
              wilson(stories, base),
              i == 2 ? wilson(1, 90) : wilson(stories / 2, base / 2 + 1),
              1,
              i == 0 ? 1.6 : 3.2,
              stories == 0 ? null : new Concentration("screenpost.example", 0.25, 6.4)));
    }
    return lines;
  }

  private Recent recent(List<StudioLine> studios) {
    List<Pair> pairs = new ArrayList<>();
    List<Moved> moved = new ArrayList<>();
    List<Moved> week = new ArrayList<>();
    for (StudioLine studio : studios) {
      long stories = studio.stories().value();
      for (int i = 0; i < stories; i++) {
        pairs.add(pair(studio, i));
      }
      long fresh = Math.min(stories, 1 + stories / 8);
      Count count =
          number("new-stories", "new stories of " + studio.name(), fresh, studio.studioId());
      moved.add(
          new Moved(studio.studioId(), studio.name(), studio.stories(), stories - 1, count, 2));
      long last = Math.min(stories, 7);
      week.add(new Moved(studio.studioId(), studio.name(), Count.of(last), 3, Count.of(last), 3));
    }
    pairs.sort(Recent.order());
    Moved all = new Moved(Series.ALL, "all", Count.of(186), 180, Count.of(9), 4);
    return new Recent(
        new Since(DATE.minusDays(1), "run-83", 412, 3, 2, 5, all, moved),
        new Week(DATE.minusDays(6), DATE, true, all, week),
        pairs);
  }

  private Dossiers dossiers() {
    Sentence s = sentences.next();
    Pair union =
        new Pair(
            "writers-league",
            "Writers’ League",
            s.storyId(),
            s.articleId(),
            DATE.minusDays(3),
            s.outlet(),
            "FR",
            "trade",
            s.language(),
            "acts",
            2,
            true,
            s);
    List<Spoken> sayings = quotes().stream().map(q -> new Spoken(null, "larkfield", q)).toList();
    return new Dossiers(Map.of("writers-league", "union"), List.of(union), sayings, stances());
  }

  private Pair pair(StudioLine studio, int i) {
    Sentence s = sentences.next();
    String role = i % 3 == 0 ? "acted-on" : "acts";
    return new Pair(
        studio.studioId(),
        studio.name(),
        s.storyId(),
        s.articleId(),
        DATE.minusDays(i),
        s.outlet(),
        i % 2 == 0 ? "US" : null,
        i % 2 == 0 ? "trade" : null,
        s.language(),
        role,
        1 + i % 3,
        i <= studio.stories().value() / 8,
        s);
  }

  private Voice voice(List<StudioLine> studios, long base) {
    double sum = studios.stream().mapToLong(s -> s.stories().value()).sum();
    return new Voice(
            Count.of(base, NumberId.of("studio-stories", FROM, DATE)),
            studios.stream()
                .map(
                    s ->
                        new VoiceLine(
                            s.studioId(),
                            s.name(),
                            s.stories(),
                            s.stories().value() / sum,
                            wilson(s.stories().value(), base)))
                .toList())
        .with(
            List.of(
                new VoiceVersion(
                    "stories",
                    "stories on generative AI at a studio",
                    base,
                    List.of(
                        line(studios.get(0), 1, base, 3, true),
                        line(studios.get(1), 2, base, 1, false))),
                new VoiceVersion("quotes", "quotes on generative AI", 0, List.of())));
  }

  private static VoiceVersion.Line line(
      StudioLine studio, int rank, long base, Integer before, boolean moved) {
    Rate share = wilson(studio.stories().value(), base);
    return new VoiceVersion.Line(
        studio.studioId(), studio.name(), share, rank, before, wilson(2, base), moved);
  }

  private List<Series> trends(List<StudioLine> studios) {
    List<Series> series = new ArrayList<>();
    LocalDate monday = DATE.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (Grain grain : Grain.values()) {
      series.add(series(Series.ALL, "All studios", grain, monday, 5));
      for (int i = 0; i < 9; i++) {
        StudioLine s = studios.get(i);
        series.add(series(s.studioId(), s.name(), grain, monday, 5 * Math.pow(0.7, i + 1)));
      }
    }
    return series;
  }

  private Series series(String id, String name, Grain grain, LocalDate monday, double aDay) {
    int periods = grain == Grain.DAY ? 56 : grain == Grain.WEEK ? 26 : 18;
    List<Point> points = new ArrayList<>();
    for (int i = periods - 1; i >= 0; i--) {
      LocalDate from =
          switch (grain) {
            case DAY -> DATE.minusDays(i);
            case WEEK -> monday.minusWeeks(i);
            case MONTH -> DATE.withDayOfMonth(1).minusMonths(i);
          };
      LocalDate to =
          switch (grain) {
            case DAY -> from;
            case WEEK -> from.plusDays(6);
            case MONTH -> from.plusMonths(1).minusDays(1);
          };
      double days = grain == Grain.DAY ? 1 : grain == Grain.WEEK ? 7 : 30;
      double wave = 0.6 + 0.5 * Math.sin(i * 0.7) * Math.sin(i * 0.31) + (i < 3 ? 0.7 : 0);
      long stories = Math.max(0, Math.round(aDay * days * wave + (random.nextDouble() - 0.5) * 2));
      long base = stories * 4 + Math.round(aDay * days * 2.5) + random.nextInt(3);
      boolean healthy = !(grain == Grain.DAY && (i == 20 || i == 21));
      Count count =
          grain == Grain.WEEK || id.equals(Series.ALL)
              ? number(
                  "genai-stories-" + grain.code(),
                  name + ", " + Words.english().period(grain, from, to),
                  stories,
                  id,
                  from.toString())
              : Count.of(stories);
      Point.Expected expected =
          i > periods - 6
              ? null
              : new Point.Expected(aDay * days * 0.62, aDay * days * 0.3, aDay * days);
      points.add(
          new Point(
              from, to, count, Count.of(stories * 2), wilson(stories, base), expected, healthy));
    }
    return new Series(id, name, grain, points);
  }

  private List<FrameCell> frames(List<StudioLine> studios) {
    List<FrameCell> cells = new ArrayList<>();
    for (int f = 0; f < FRAMES.length; f++) {
      long all = 0;
      for (StudioLine s : studios) {
        long stories =
            Math.round(s.stories().value() * Math.pow(0.8, f) * random.nextDouble() * 0.7);
        all += stories;
        cells.add(
            new FrameCell(
                s.studioId(),
                s.name(),
                FRAMES[f][0],
                FRAMES[f][1],
                number(
                    "frame-stories",
                    s.name() + ", " + FRAMES[f][1],
                    stories,
                    s.studioId(),
                    FRAMES[f][0])));
      }
      cells.add(
          new FrameCell(
              Series.ALL,
              "All studios",
              FRAMES[f][0],
              FRAMES[f][1],
              number(
                  "frame-stories",
                  "All studios, " + FRAMES[f][1],
                  all * 2 / 3,
                  Series.ALL,
                  FRAMES[f][0])));
    }
    return cells;
  }

  private List<TopicLine> topics() {
    String[][] words = {
      {
        "strike",
        "union",
        "contract",
        "writers",
        "clause",
        "negotiation",
        "members",
        "vote",
        "guild",
        "deal"
      },
      {
        "effects",
        "shot",
        "render",
        "tower",
        "pipeline",
        "artists",
        "scene",
        "cost",
        "episode",
        "budget"
      },
      {
        "lawsuit",
        "training",
        "copyright",
        "catalogue",
        "filing",
        "court",
        "licence",
        "model",
        "damages",
        "claim"
      },
      {
        "voix",
        "doublage",
        "comédiens",
        "syndicat",
        "studio",
        "série",
        "accord",
        "générative",
        "tournage",
        "visage"
      },
      {
        "likeness",
        "deepfake",
        "consent",
        "estate",
        "actor",
        "face",
        "clone",
        "estate",
        "law",
        "platform"
      },
      {
        "animation",
        "short",
        "festival",
        "director",
        "tools",
        "hand-drawn",
        "audience",
        "boos",
        "premiere",
        "jury"
      },
    };
    List<TopicLine> topics = new ArrayList<>();
    for (int t = 0; t < words.length; t++) {
      List<TopicLine.Word> weighted = new ArrayList<>();
      for (int w = 0; w < words[t].length; w++) {
        weighted.add(new TopicLine.Word(words[t][w], 0.09 * Math.pow(0.78, w)));
      }
      List<StoryRef> stories = new ArrayList<>();
      for (int s = 0; s < 3; s++) {
        Sentence from = sentences.next();
        stories.add(
            new StoryRef(
                from.storyId(),
                from.title(),
                from.outlet(),
                from.day(),
                from.url(),
                from.language(),
                s * 4 + 1));
      }
      topics.add(
          new TopicLine(
              "t" + t,
              words[t][0] + ", " + words[t][1] + ", " + words[t][2],
              weighted,
              0.27 * Math.pow(0.8, t),
              0.41,
              0.9 - t * 0.08,
              t == 5 ? null : "t" + t,
              number("topic-articles", "Topic " + words[t][0], 80 - t * 11L, "t" + t),
              stories));
    }
    return topics;
  }

  private List<QuoteLine> quotes() {
    String[][] said = {
      {
        "en",
        "We did not replace anybody. We made a shot that we could not have paid for.",
        "Ines Calder",
        "Larkfield",
        "said"
      },
      {
        "fr",
        "Une voix n’est pas une donnée. Elle appartient à celui qui parle.",
        "Marthe Ollivier",
        null,
        "a déclaré"
      },
      {
        "en",
        "If the model learned from our films, then our films are in the model, and somebody owes us"
            + " for them.",
        "Tobias Renn",
        "Meridian Pictures",
        "argued"
      },
      {"de", "Ein Werkzeug, mehr nicht.", "Jonas Feld", "Nordlys Film", "sagte"},
      {
        "es",
        "No vamos a estrenar nada que no podamos explicar.",
        "Pilar Anaya",
        "Sierra Alta",
        "aseguró"
      },
      {
        "en",
        "that no performer had been scanned without consent",
        "a spokesperson",
        "Ostra+",
        "insisted"
      },
      {"en", SCRIPT_TITLE, FORMULA_TITLE, null, "said"},
      {
        "en",
        "People keep asking when it will arrive. It arrived two seasons ago and nobody wrote in.",
        null,
        null,
        null
      },
    };
    List<QuoteLine> quotes = new ArrayList<>();
    for (int i = 0; i < said.length; i++) {
      String[] q = said[i];
      String id = NumberId.of("quote", DATE.minusDays(i), DATE.minusDays(i), "q" + i);
      book.add(id, "Quote", q[1], sentences.next());
      quotes.add(
          new QuoteLine(
              q[1],
              q[2],
              q[3],
              q[4],
              "neutral",
              i == 5,
              FixtureSentences.OUTLETS[i % FixtureSentences.OUTLETS.length],
              DATE.minusDays(i),
              FixtureSentences.title(i, "Larkfield"),
              i == 6
                  ? SCRIPT_URL
                  : "https://"
                      + FixtureSentences.OUTLETS[i % FixtureSentences.OUTLETS.length]
                      + "/q"
                      + i,
              q[0],
              id,
              i == 0 ? places(i, 3) : places(i, 1)));
    }
    return quotes;
  }

  private static List<QuotePlace> places(int quote, int count) {
    List<QuotePlace> places = new ArrayList<>();
    for (int p = 0; p < count; p++) {
      String outlet = FixtureSentences.OUTLETS[(quote + p) % FixtureSentences.OUTLETS.length];
      places.add(
          new QuotePlace(
              outlet,
              DATE.minusDays(quote),
              p == 2 ? "fr" : "en",
              FixtureSentences.title(quote, "Larkfield"),
              "https://" + outlet + "/q" + quote));
    }
    return places;
  }

  private static List<StanceTurn> turns() {
    return List.of(
        turn("2025-Q2", "cautious", false, 0, 2, 0), turn("2025-Q3", "opposes", true, 0, 1, 4));
  }

  private static StanceTurn turn(
      String quarter, String stance, boolean turned, int embraces, int cautious, int opposes) {
    return new StanceTurn(
        quarter,
        stance,
        turned,
        embraces,
        cautious,
        opposes,
        List.of(
            new StanceTurn.Shown(
                stance,
                LocalDate.of(2025, quarter.endsWith("2") ? 5 : 8, 4),
                "story",
                "article",
                FixtureSentences.OUTLETS[0],
                "en",
                "The Writers’ League " + stance + " the machine <b>in " + quarter + "</b>.",
                "https://" + FixtureSentences.OUTLETS[0] + "/turn")));
  }

  private List<AlertLine> alerts() {
    return List.of(
        new AlertLine(
            "Halden Studios",
            Grain.WEEK,
            LocalDate.of(2025, 11, 10),
            LocalDate.of(2025, 11, 16),
            "spike",
            number(
                "genai-stories-week", "Halden Studios, 10–16 Nov 2025", 19, "halden", "2025-11-10"),
            6.2,
            0.00004,
            0.0011,
            List.of("lawsuit", "training data", "catalogue"),
            15.0,
            5.4,
            "actor=halden/spike"),
        new AlertLine(
            "Nordlys Film",
            Grain.DAY,
            DATE.minusDays(2),
            DATE.minusDays(2),
            "spike",
            Count.of(6),
            1.1,
            0.0009,
            0.031,
            List.of("doublage", "syndicat"),
            null,
            null,
            "actor=nordlys/spike"));
  }

  private List<UseLine> uses() {
    String[][] uses = {
      {"Larkfield", "The Salt Road", "Visual effects", null, "done"},
      {"Sierra Alta", "Marea baja", "Dubbing and voice", "Voxloom", "announced"},
      {"Kestrel Animation", "Small Hours", "Animation", "Framewright 2", "done"},
      {"Vermeil Cinéma", null, "Set design and backgrounds", null, "denied"},
      {null, "Winter Garden", "De-aging", "Framewright 2", "done"},
      {"Tenfold", "The Understudy", "Trailer and marketing", null, "done"},
    };
    List<UseLine> lines = new ArrayList<>();
    for (int i = 0; i < uses.length; i++) {
      Sentence s = sentences.next();
      lines.add(
          new UseLine(
              "u" + i,
              uses[i][0],
              uses[i][1],
              uses[i][2],
              uses[i][3],
              uses[i][4],
              DATE.minusDays(i * 6L + 1),
              s.outlet(),
              i == 1 ? "by its stated date alone" : null,
              number("use-stories", "Use " + i, 9 - i, "u" + i),
              s.text(),
              s.language(),
              s.url()));
    }
    return lines;
  }

  private List<StanceLine> stances() {
    return List.of(
        new StanceLine(
            "larkfield",
            "Larkfield",
            "studio",
            number("stance", "Larkfield embraces", 14, "larkfield", "embraces"),
            Count.of(5),
            Count.of(1),
            List.of()),
        new StanceLine(
            "writers",
            "Writers’ League",
            "union",
            Count.of(0),
            number("stance", "Writers’ League cautious", 6, "writers", "cautious"),
            number("stance", "Writers’ League opposes", 17, "writers", "opposes"),
            turns()),
        new StanceLine(
            "voxloom", "Voxloom", "vendor", Count.of(8), Count.of(0), Count.of(0), List.of()));
  }

  private static DataHealth health() {
    return new DataHealth(
        61,
        3,
        48_211,
        11_804,
        2_391,
        34_016,
        212,
        List.of(
            new Tally("list-page", 1_204, null),
            new Tally("too-short", 611, null),
            new Tally("duplicate-capture", 402, null),
            new Tally("not-found", 171, null),
            new Tally("damaged-record", 3, null)),
        List.of(
            new Tally("image", 18_730, null),
            new Tally("request", 11_804, null),
            new Tally("stylesheet", 3_421, null),
            new Tally("warcinfo", 61, null)),
        List.of(
            new Tally("en", 7_120, null),
            new Tally("fr", 2_340, null),
            new Tally("de", 1_310, null),
            new Tally("es", 902, null),
            new Tally("ja", 132, null)),
        List.of(
            new Tally("screenpost.example", 2_122, "US, trade"),
            new Tally("lecran.example", 1_477, "FR, trade"),
            new Tally("morningledger.example", 1_208, "GB, press"),
            new Tally("stagewire.example", 977, "US, wire"),
            new Tally("filmwoche.example", 640, "DE, trade")),
        List.of(
            new Tally("trade", 5_204, null),
            new Tally("press", 4_011, null),
            new Tally("wire", 1_420, null),
            new Tally("aggregator", 705, null),
            new Tally("unknown", 464, null)),
        List.of(
            new Tally("cinema-notes.example", 212, null),
            new Tally("=cmd.example", 88, "hostile name"),
            new Tally("mirror.example", 41, null)),
        List.of(
            new Tally(
                "script-farm.example", 24, "0.4% of the window's articles, read since 2025-11-20")),
        List.of(
            new Tally(
                "crawl-2025-10-30.warc.gz",
                2,
                "corrupt gzip at byte 1,204,221; resumed at 1,260,004")),
        List.of(new Tally("analysis", 2, null)),
        List.of(),
        List.of(),
        List.of(
            new Tally(
                "golem.example",
                24,
                "since the week of 2025-11-03; now 83% of its pages have fewer than 300 characters"
                    + " of text")),
        List.of(new Tally("golem.example", 60, "62% captured, least on 2025-11-10: 10%")),
        List.of(
            new MaskedDay(DATE.minusDays(21), "stagewire.example silent"),
            new MaskedDay(DATE.minusDays(20), "stagewire.example silent")));
  }

  static Rate wilson(long hits, long base) {
    if (base == 0) {
      return Rate.none();
    }
    double z = 1.959964;
    double p = (double) hits / base;
    double centre = (p + z * z / (2 * base)) / (1 + z * z / base);
    double half =
        z * Math.sqrt(p * (1 - p) / base + z * z / (4.0 * base * base)) / (1 + z * z / base);
    return new Rate(hits, base, p, Math.max(0, centre - half), Math.min(1, centre + half), null);
  }
}
