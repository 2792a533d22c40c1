package org.dailies.edition;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;
import org.dailies.config.TrendConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.Rate;
import org.dailies.report.VoiceVersion;
import org.dailies.report.Words;
import org.dailies.table.Tables;
import org.dailies.trend.Interval;
import org.dailies.trend.SeriesKey;
import org.dailies.trend.ShareOfVoice;
import org.dailies.trend.VoiceCount;

/**
 * Share of voice by articles, stories, whole and divided, quotes, and attention, now and before.
 */
final class VoiceVersions {
  private final PublishedTables tables;
  private final List<StudioFact> facts;
  private final ReportWindow window;
  private final Lexicon lexicon;
  private final TrendConfig config;
  private final Words words;

  VoiceVersions(
      PublishedTables tables,
      List<StudioFact> facts,
      ReportWindow window,
      Lexicon lexicon,
      TrendConfig config,
      Words words) {
    this.tables = tables;
    this.facts = facts;
    this.window = window;
    this.lexicon = lexicon;
    this.config = config;
    this.words = words;
  }

  List<VoiceVersion> all() {
    LocalDate from = window.beforeFrom();
    LocalDate until = window.from().minusDays(1);
    VoiceCount stories =
        counted(window.from(), window.to(), StudioFact::story, StudioFact::storyId);
    VoiceCount storiesBefore = counted(from, until, StudioFact::story, StudioFact::storyId);
    return List.of(
        version(
            "articles",
            counted(window.from(), window.to(), StudioFact::article, StudioFact::articleId),
            counted(from, until, StudioFact::article, StudioFact::articleId)),
        version("stories", stories, storiesBefore),
        fractional(fractions(window.from(), window.to()), fractions(from, until)),
        version("quotes", quotes(window.from(), window.to()), quotes(from, until)),
        version(
            "attention",
            attention(stories, window.from(), window.to()),
            attention(storiesBefore, from, until)));
  }

  private VoiceCount counted(
      LocalDate from, LocalDate to, Predicate<StudioFact> wanted, Function<StudioFact, String> id) {
    Map<String, Set<String>> hits = new TreeMap<>();
    Set<String> base = new HashSet<>();
    for (StudioFact fact : facts) {
      if (wanted.test(fact) && !fact.day().isBefore(from) && !fact.day().isAfter(to)) {
        hits.computeIfAbsent(fact.studioId(), studio -> new HashSet<>()).add(id.apply(fact));
        base.add(id.apply(fact));
      }
    }
    Map<String, Long> counts = new TreeMap<>();
    hits.forEach((studio, ids) -> counts.put(studio, (long) ids.size()));
    return new VoiceCount(counts, base.size());
  }

  /** Quotes in articles that count, once a story: a copy repeats the words of its head. */
  private VoiceCount quotes(LocalDate from, LocalDate to) {
    Set<String> heads = new HashSet<>();
    facts.stream().filter(StudioFact::story).forEach(fact -> heads.add(fact.articleId()));
    Map<String, Long> counts = new TreeMap<>();
    long base = 0;
    for (Row row :
        tables
            .read(Tables.QUOTES)
            .filter(col("about_genai").and(col("speaker_studio_id").isNotNull()))
            .filter(col("day").between(lit(from), lit(to)))
            .select("article_id", "speaker_studio_id")
            .collectAsList()) {
      if (heads.contains(row.getString(0))) {
        counts.merge(row.getString(1), 1L, Long::sum);
        base++;
      }
    }
    return new VoiceCount(counts, base);
  }

  private VoiceCount attention(VoiceCount stories, LocalDate from, LocalDate to) {
    Row genai =
        tables
            .read(Tables.TRENDS)
            .filter(col("grain").equalTo("day").and(col("series_id").equalTo(SeriesKey.ALL)))
            .filter(col("period").between(lit(from), lit(to)))
            .agg(sum("stories"))
            .first();
    long base = genai.isNullAt(0) ? 0 : genai.getLong(0);
    return new VoiceCount(stories.hits(), Math.max(stories.base(), base));
  }

  private String of(String measure) {
    return words.code("version.of", measure);
  }

  private VoiceVersion version(String measure, VoiceCount now, VoiceCount then) {
    List<VoiceVersion.Line> lines = new ArrayList<>();
    for (String studio : now.hits().keySet()) {
      lines.add(
          new VoiceVersion.Line(
              studio,
              lexicon.name(studio),
              rate(now, studio),
              now.rank(studio),
              then.rank(studio),
              rate(then, studio),
              now.moved(studio, then, config.confidence(), config.jeffreysBelow())));
    }
    lines.sort(
        Comparator.comparingInt(VoiceVersion.Line::rank).thenComparing(VoiceVersion.Line::name));
    return new VoiceVersion(measure, of(measure), now.base(), lines);
  }

  private Map<String, ShareOfVoice> fractions(LocalDate from, LocalDate to) {
    Map<String, Set<String>> studios = new TreeMap<>();
    for (StudioFact fact : facts) {
      if (fact.story() && !fact.day().isBefore(from) && !fact.day().isAfter(to)) {
        studios.computeIfAbsent(fact.storyId(), story -> new TreeSet<>()).add(fact.studioId());
      }
    }
    return ShareOfVoice.of(studios.values());
  }

  private VoiceVersion fractional(Map<String, ShareOfVoice> now, Map<String, ShareOfVoice> then) {
    List<VoiceVersion.Line> lines = new ArrayList<>();
    now.forEach(
        (studio, share) -> {
          Rate rate = rate(share);
          Rate before = then.isEmpty() ? Rate.none() : rate(then.get(studio), then);
          int rank = rank(now, share);
          Integer rankBefore = then.containsKey(studio) ? rank(then, then.get(studio)) : null;
          boolean part =
              before.known() && (before.high() < rate.low() || rate.high() < before.low());
          lines.add(
              new VoiceVersion.Line(
                  studio,
                  lexicon.name(studio),
                  rate,
                  rank,
                  rankBefore,
                  before,
                  part && !Integer.valueOf(rank).equals(rankBefore)));
        });
    lines.sort(
        Comparator.comparingInt(VoiceVersion.Line::rank).thenComparing(VoiceVersion.Line::name));
    long base = now.values().stream().mapToLong(ShareOfVoice::stories).findFirst().orElse(0);
    return new VoiceVersion("fractional", of("fractional"), base, lines);
  }

  private static int rank(Map<String, ShareOfVoice> shares, ShareOfVoice own) {
    return 1
        + (int)
            shares.values().stream()
                .filter(other -> other.fractional() > own.fractional() + 1e-12)
                .count();
  }

  private Rate rate(ShareOfVoice share, Map<String, ShareOfVoice> all) {
    long base = all.values().iterator().next().stories();
    return rate(share == null ? new ShareOfVoice(0, 0, base, 0) : share);
  }

  private Rate rate(ShareOfVoice share) {
    Interval interval = share.interval(config.confidence(), config.jeffreysBelow());
    return new Rate(
        share.plain(), share.stories(), share.fractional(), interval.low(), interval.high(), null);
  }

  private Rate rate(VoiceCount count, String studio) {
    if (count.base() == 0) {
      return Rate.none();
    }
    long hits = count.of(studio);
    Interval interval =
        Interval.of(hits, count.base(), config.confidence(), config.jeffreysBelow());
    return new Rate(
        hits, count.base(), (double) hits / count.base(), interval.low(), interval.high(), null);
  }
}
