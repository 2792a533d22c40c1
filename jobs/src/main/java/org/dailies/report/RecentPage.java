package org.dailies.report;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the page's templates ask of what is new. */
public final class RecentPage {
  /** Stories of a studio before the rest is folded away. */
  private static final int OPEN = 4;

  /** Stories of a studio in the page; the rest stands in the file. */
  private static final int MOST = 24;

  /** Studios that the first sentence names. */
  private static final int NAMED = 8;

  private final Recent recent;
  private final Words words;
  private final Function<List<Phrase>, Content> linked;

  RecentPage(Recent recent, Words words, Function<List<Phrase>, Content> linked) {
    this.recent = recent;
    this.words = words;
    this.linked = linked;
  }

  /**
   * A studio's stories.
   *
   * @param moved its numbers
   * @param shown the newest
   * @param more those folded away
   * @param beyond how many stand only in the file
   */
  public record Group(Moved moved, List<Pair> shown, List<Pair> more, long beyond) {}

  /** Whether there is no earlier report. */
  public boolean first() {
    return recent.since() == null;
  }

  /** How many new stories there are, and of which studios. */
  public Content lead() {
    return linked.apply(leadPhrases());
  }

  List<Phrase> leadPhrases() {
    Since since = recent.since();
    String date = words.longDate(since.date());
    return since.all().fresh().value() == 0
        ? words.phrases("new.none", "date", date)
        : words.phrases(
            "new.lead", "n", since.all().fresh(), "date", date, "studios", names(withNew()));
  }

  private Phrase names(List<Moved> studios) {
    List<String> named =
        studios.stream()
            .limit(NAMED)
            .map(one -> words.say("new.studio", "name", one.name(), "n", one.fresh()))
            .toList();
    return Phrase.of(studios.size() > NAMED ? String.join(", ", named) + ", …" : words.list(named));
  }

  private List<Moved> withNew() {
    return recent.since().studios().stream().filter(one -> one.fresh().value() > 0).toList();
  }

  /** What else came in, a sentence each. */
  public List<String> arrived() {
    Since since = recent.since();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        words.say("new.arrived", "articles", since.articles(), "printings", since.printings()));
    if (since.undated() > 0) {
      sentences.add(words.say("new.undated", "n", since.undated()));
    }
    if (since.earlier() > 0) {
      sentences.add(words.say("new.earlier", "n", since.earlier()));
    }
    return sentences;
  }

  /** The day of the last report. */
  public String since() {
    return words.longDate(recent.since().date());
  }

  /** The studios whose number moved, all studios first. */
  public List<Moved> moved() {
    List<Moved> rows = new ArrayList<>();
    Moved all = recent.since().all();
    rows.add(
        new Moved(
            all.studioId(),
            words.say("new.all"),
            all.stories(),
            all.before(),
            all.fresh(),
            all.left()));
    rows.addAll(recent.since().studios());
    return rows;
  }

  /** The new stories by studio. */
  public List<Group> fresh() {
    return withNew().stream().map(one -> group(one, recent.fresh(one.studioId()))).toList();
  }

  /** The stories of the last seven days by studio. */
  public List<Group> week() {
    return recent.week().studios().stream()
        .map(one -> group(one, recent.ofWeek(one.studioId())))
        .toList();
  }

  private static Group group(Moved moved, List<Pair> all) {
    int open = Math.min(OPEN, all.size());
    int most = Math.min(MOST, all.size());
    return new Group(moved, all.subList(0, open), all.subList(open, most), all.size() - most);
  }

  /** How many stories the last seven days have, beside those before where both were read alike. */
  public Content weekLead() {
    return linked.apply(weekPhrases());
  }

  List<Phrase> weekPhrases() {
    Week week = recent.week();
    String range = words.range(week.from(), week.to());
    Count stories = week.all().stories();
    if (stories.value() == 0 && !week.comparable()) {
      return words.phrases("week.none", "range", range);
    }
    return words.phrases(
        week.comparable() ? "week.lead" : "week.alone",
        "n",
        stories,
        "range",
        range,
        "before",
        words.count(week.all().before()));
  }

  /** Whether the last seven days are shown beside those before. */
  public boolean comparable() {
    return recent.week().comparable();
  }

  /** A studio's change with its sign. */
  public String signed(long change) {
    return words.signed(change);
  }

  /** A role in words. */
  public String role(Pair pair) {
    return pair.role() == null ? words.say("role.unknown") : words.code("role", pair.role());
  }

  /** The sentence in segments; empty where it cannot be read. */
  public List<Segment> segments(Pair pair) {
    return pair.sentence() == null
        ? List.of()
        : Segment.of(pair.sentence().text(), pair.sentence().highlights());
  }

  /** A text without the marks of a source's markup, for display; files keep it as stored. */
  public String display(String text) {
    return Display.of(text);
  }

  /** The headline, or what is said where there is none. */
  public String title(Pair pair) {
    String title = pair.sentence() == null ? null : pair.sentence().title();
    return title == null || title.isBlank()
        ? words.say("untitled")
        : Display.of(words.title(title));
  }

  /** The address if it may be a link, else null. */
  public String url(Pair pair) {
    return pair.sentence() == null ? null : Links.http(pair.sentence().url());
  }

  /** The outlet, or what is said where none is known. */
  public String outlet(Pair pair) {
    return words.outlet(pair.outlet());
  }

  /** How often the story was printed. */
  public String printings(Pair pair) {
    return words.say("new.printings", "n", pair.printings());
  }

  /** The day of a story. */
  public String day(Pair pair) {
    return words.date(pair.day());
  }
}
