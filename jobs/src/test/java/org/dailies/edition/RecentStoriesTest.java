package org.dailies.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.report.MaskedDay;
import org.dailies.report.Moved;
import org.dailies.report.Pair;
import org.dailies.report.Since;
import org.dailies.report.Week;
import org.dailies.report.Words;
import org.junit.jupiter.api.Test;

class RecentStoriesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-11");
  private static final ReportWindow WINDOW =
      new ReportWindow(TODAY.minusDays(27), TODAY, TODAY.minusDays(55), TODAY.minusDays(90));
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());

  @Test
  void aChangeIsWhatCameInLessWhatLeftAndWhatWasJudgedOtherwise() {
    StudioFact aged = fact("aged", "disney", WINDOW.from().minusDays(1));
    StudioFact kept = fact("kept", "disney", TODAY.minusDays(9));
    StudioFact lost = fact("lost", "disney", TODAY.minusDays(8));
    StudioFact fresh = fact("fresh", "disney", TODAY.minusDays(20));
    StudioFact early = fact("early", "disney", WINDOW.from().minusDays(5));
    RecentStories recent =
        stories(
            List.of(aged, kept, fresh, early), List.of(aged, kept, lost), Set.of("fresh", "early"));
    Since since = recent.since();
    Moved disney = since.studios().get(0);
    assertThat(disney.stories().value()).isEqualTo(2);
    assertThat(disney.before()).isEqualTo(3);
    assertThat(disney.fresh().value()).isEqualTo(1);
    assertThat(disney.left()).isEqualTo(1);
    assertThat(disney.other()).isEqualTo(-1);
    assertThat(since.earlier()).isEqualTo(1);
    assertThat(since.all().fresh().value()).isEqualTo(1);
  }

  @Test
  void aStoryOnTwoStudiosIsOneNewStoryAndTwoPairs() {
    StudioFact one = fact("both", "disney", TODAY);
    StudioFact other = fact("both", "netflix", TODAY);
    RecentStories recent = stories(List.of(one, other), List.of(), Set.of("both"));
    assertThat(recent.since().all().fresh().value()).isEqualTo(1);
    assertThat(recent.since().studios()).extracting(m -> m.fresh().value()).containsExactly(1L, 1L);
    List<Pair> pairs = recent.pairs(Map.of("a.example", new OutletFacts("FR", "trade")));
    assertThat(pairs).extracting(Pair::studioId).containsExactly("disney", "netflix");
    assertThat(pairs).allMatch(p -> p.fresh() && p.country().equals("FR") && p.printings() == 1);
  }

  @Test
  void theLastSevenDaysAreComparedOnlyWhereBothWereReadAlike() {
    RecentStories recent =
        stories(
            List.of(
                fact("now", "disney", TODAY.minusDays(6)),
                fact("then", "disney", TODAY.minusDays(7)),
                fact("long-ago", "disney", TODAY.minusDays(14))),
            List.of(),
            Set.of());
    Week week = recent.week(List.of());
    assertThat(week.comparable()).isTrue();
    assertThat(week.all().stories().value()).isEqualTo(1);
    assertThat(week.all().before()).isEqualTo(1);
    assertThat(recent.week(List.of(new MaskedDay(TODAY.minusDays(13), "silent"))).comparable())
        .isFalse();
    assertThat(recent.week(List.of(new MaskedDay(TODAY.minusDays(14), "silent"))).comparable())
        .isTrue();
  }

  @Test
  void aFirstReportHasNothingNew() {
    RecentStories first =
        new RecentStories(
            List.of(fact("one", "disney", TODAY)),
            WINDOW,
            LEXICON,
            new NumberBook(5, Words.of("en")),
            null);
    assertThat(first.since()).isNull();
    assertThat(first.pairs(Map.of())).singleElement().matches(p -> !p.fresh());
  }

  private static RecentStories stories(
      List<StudioFact> now, List<StudioFact> then, Set<String> fresh) {
    return new RecentStories(
        now,
        WINDOW,
        LEXICON,
        new NumberBook(5, Words.of("en")),
        new RecentStories.LastReport(TODAY.minusDays(1), "r1", then, new Arrivals(3, 0, 0, fresh)));
  }

  private static StudioFact fact(String story, String studio, LocalDate day) {
    return new StudioFact(
        story,
        story,
        true,
        day,
        "a.example",
        "en",
        false,
        studio,
        "sentence",
        true,
        List.of(),
        new Ground("acts", "it acts", "text", 0));
  }
}
