package org.dailies.report;

import java.util.ArrayList;
import java.util.List;
import org.dailies.Shown;

/** Writes the digests of a report: of the day, of the week, and one a studio that has stories. */
final class Letters {
  /** Characters of a headline or a sentence; a longer one is cut at a word. */
  private static final int LONGEST = 400;

  private final Report report;
  private final Words words;
  private final String baseUrl;
  private final int perStudio;

  private Letters(Report report, Words words, String baseUrl, int perStudio) {
    this.report = report;
    this.words = words;
    this.baseUrl = baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    this.perStudio = perStudio;
  }

  /**
   * The digests, that of the day first.
   *
   * @param baseUrl where the directory of reports is served, or ""
   * @param perStudio stories of a studio at most
   */
  static List<Letter> of(Report report, Words words, String baseUrl, int perStudio) {
    Letters letters = new Letters(report, words, baseUrl, perStudio);
    List<Letter> all = new ArrayList<>(List.of(letters.day(), letters.week()));
    for (Moved studio : report.recent().week().studios()) {
      if (studio.stories().value() > 0) {
        all.add(letters.studio(studio));
      }
    }
    if (report.recent().since() != null) {
      report.recent().since().studios().stream()
          .filter(one -> one.fresh().value() > 0)
          .filter(one -> all.stream().noneMatch(l -> l.name().equals(name(one))))
          .map(letters::studio)
          .forEach(all::add);
    }
    return all;
  }

  private Letter day() {
    List<Letter.Section> sections = new ArrayList<>();
    Recent recent = report.recent();
    if (recent.since() != null) {
      for (Moved studio : recent.since().studios()) {
        if (studio.fresh().value() > 0) {
          sections.add(stories(studio.name(), studio.fresh(), recent.fresh(studio.studioId())));
        }
      }
    }
    sections.add(findings());
    return new Letter(
        "day",
        words.say("digest.day", "date", words.longDate(report.header().date())),
        lead(),
        address(recent.since() == null ? "findings" : "new"),
        sections);
  }

  private String lead() {
    RecentPage page = new RecentPage(report.recent(), words, phrases -> out -> {});
    return page.first() ? words.say("new.first") : text(page.leadPhrases());
  }

  private Letter week() {
    Recent recent = report.recent();
    RecentPage page = new RecentPage(recent, words, phrases -> out -> {});
    List<Letter.Section> sections = new ArrayList<>();
    for (Moved studio : recent.week().studios()) {
      List<Pair> own = recent.ofWeek(studio.studioId());
      if (!own.isEmpty()) {
        sections.add(stories(studio.name(), studio.stories(), own));
      }
    }
    String doubt = recent.week().comparable() ? "" : " " + words.say("week.doubt");
    return new Letter(
        "week",
        words.say("digest.week", "range", words.range(recent.week().from(), recent.week().to())),
        text(page.weekPhrases()) + doubt,
        address("new"),
        sections);
  }

  private Letter studio(Moved studio) {
    Recent recent = report.recent();
    String id = studio.studioId();
    List<Letter.Section> sections = new ArrayList<>();
    List<Pair> fresh = recent.fresh(id);
    if (!fresh.isEmpty()) {
      sections.add(stories(words.say("new.head"), Count.of(fresh.size()), fresh));
    }
    List<Pair> week = recent.ofWeek(id).stream().filter(pair -> !fresh.contains(pair)).toList();
    if (!week.isEmpty()) {
      sections.add(stories(words.say("week.head"), Count.of(week.size()), week));
    }
    long stories = recent.pairs().stream().filter(p -> p.studioId().equals(id)).count();
    return new Letter(
        name(studio),
        words.say(
            "digest.studio", "name", studio.name(), "date", words.longDate(report.header().date())),
        words.say(
            "digest.studio.lead",
            "name",
            studio.name(),
            "n",
            Count.of(stories),
            "range",
            words.range(report.header().from(), report.header().to()),
            "base",
            words.count(report.voice().base().value())),
        address("new"),
        sections);
  }

  private static String name(Moved studio) {
    return "studio-" + studio.studioId().replaceAll("[^A-Za-z0-9._-]", "_");
  }

  private Letter.Section findings() {
    List<Letter.Item> items =
        report.findings().stream()
            .map(
                f ->
                    new Letter.Item(
                        "finding " + report.header().date() + f.headlineText(),
                        f.headlineText(),
                        f.detailText(),
                        null,
                        address("findings")))
            .toList();
    return new Letter.Section(words.say("digest.findings"), items, null);
  }

  private Letter.Section stories(String heading, Count count, List<Pair> pairs) {
    int shown = Math.min(perStudio, pairs.size());
    RecentPage page = new RecentPage(report.recent(), words, phrases -> out -> {});
    List<Letter.Item> items =
        pairs.subList(0, shown).stream()
            .map(
                p ->
                    new Letter.Item(
                        "story " + p.storyId() + " " + p.studioId(),
                        cut(page.title(p)),
                        page.outlet(p) + ", " + page.day(p) + ", " + page.role(p),
                        p.sentence() == null ? null : cut(p.sentence().text()),
                        page.url(p)))
            .toList();
    String more =
        pairs.size() == shown ? null : words.say("digest.more", "n", pairs.size() - shown);
    return new Letter.Section(words.say("new.studio", "name", heading, "n", count), items, more);
  }

  private String address(String anchor) {
    return baseUrl.isEmpty()
        ? null
        : baseUrl + "/" + report.header().date() + "/" + ReportFiles.PAGE + "#" + anchor;
  }

  private static String text(List<Phrase> phrases) {
    StringBuilder text = new StringBuilder();
    phrases.forEach(phrase -> text.append(phrase.text()));
    return text.toString();
  }

  /** One line without characters that steer, cut at a word. */
  private static String cut(String text) {
    String plain = Shown.plain(text).replaceAll("\\s+", " ").strip();
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', LONGEST);
    int at = end < LONGEST / 2 ? LONGEST : end;
    return plain.substring(0, Character.isLowSurrogate(plain.charAt(at)) ? at - 1 : at) + "…";
  }
}
