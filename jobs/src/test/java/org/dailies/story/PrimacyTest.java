package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dailies.config.StoryConfig;
import org.junit.jupiter.api.Test;

class PrimacyTest {
  private static final StoryConfig CONFIG = StoryConfig.defaults();

  @Test
  void captureTellsWhoWasFirstWhateverIsStated() {
    var original = printed("original", "2025-11-18T10:00:00Z", "2025-11-18T09:00:00Z");
    var dayEarlier = printed("copy", "2025-11-19T07:00:00Z", "2025-11-17T09:00:00Z");
    assertThat(Primacy.of(List.of(dayEarlier, original)))
        .isEqualTo(new First("original", "captured", false));
  }

  @Test
  void dateFarBeforeItsCaptureProvesNothing() {
    var original = printed("original", "2025-11-18T10:00:00Z", "2025-11-18T09:00:00Z");
    var backdated = printed("copy", "2025-11-21T07:00:00Z", "2025-09-01T09:00:00Z");
    assertThat(Primacy.of(List.of(backdated, original)).headId()).isEqualTo("original");
    assertThat(backdated.claim().proved()).isFalse();
  }

  @Test
  void whatWasCapturedComesBeforeWhatOnlySaysSo() {
    var captured = printed("captured", "2025-11-18T10:00:00Z", "2025-11-18T09:00:00Z");
    var dump = printed("dump", null, "2025-11-17T09:00:00Z");
    assertThat(Primacy.of(List.of(dump, captured)).headId()).isEqualTo("captured");
  }

  @Test
  void inDumpsAndBackfillsTheStatedDateDecides() {
    var dump = printed("dump", null, "2019-03-02T11:00:00Z");
    var backfilled = printed("backfilled", "2025-11-18T10:00:00Z", "2019-03-02T10:00:00Z");
    assertThat(Primacy.of(List.of(dump, backfilled)))
        .isEqualTo(new First("backfilled", "stated", false));
  }

  @Test
  void pageWithoutADateIsAsOldAsItsCapture() {
    var undated = printed("undated", "2025-11-18T08:00:00Z", null);
    var dated = printed("dated", "2025-11-18T10:00:00Z", "2025-11-18T07:00:00Z");
    assertThat(Primacy.of(List.of(dated, undated)))
        .isEqualTo(new First("undated", "captured", false));
  }

  @Test
  void sameDayWithoutTimesIsATieThatTheKindOfOutletOrders() {
    var aggregator = onDay("a-news", "aggregator", 400);
    var unlisted = onDay("b-stranger", null, 400);
    var trade = onDay("z-trade", "trade", 390);
    assertThat(Primacy.of(List.of(aggregator, unlisted, trade)))
        .isEqualTo(new First("z-trade", "stated", true));
  }

  @Test
  void ofATieTheWholeTextComesBeforeACutOne() {
    var cut = onDay("a-wire", "wire", 120);
    var whole = onDay("z-press", "press", 400);
    assertThat(Primacy.of(List.of(cut, whole))).isEqualTo(new First("z-press", "stated", true));
  }

  @Test
  void timeComesBeforeADayWithoutOneAndIsATieAllTheSame() {
    var timed = printed("timed", null, "2025-11-18T20:00:00Z");
    var day = onDay("day", "wire", 400);
    assertThat(Primacy.of(List.of(day, timed))).isEqualTo(new First("timed", "stated", true));
  }

  @Test
  void twoPagesOfOneOutletAreNoTie() {
    var one = onDay("one", "press", 400);
    var other = new Primacy.Contender("other", one.outlet(), one.claim(), 400);
    assertThat(Primacy.of(List.of(other, one))).isEqualTo(new First("one", "stated", false));
  }

  private static Primacy.Contender printed(String id, String captured, String stated) {
    Claim claim = Claim.of(micros(captured), micros(stated), stated != null, 4, 400, CONFIG);
    return new Primacy.Contender(id, id + ".example", claim, 400);
  }

  private static Primacy.Contender onDay(String id, String kind, int words) {
    Claim claim =
        Claim.of(
            null, micros("2025-11-18T23:59:59.999999Z"), false, Claim.rank(kind), words, CONFIG);
    return new Primacy.Contender(id, id + ".example", claim, words);
  }

  private static Long micros(String instant) {
    return instant == null
        ? null
        : Duration.between(Instant.EPOCH, Instant.parse(instant)).toNanos() / 1_000;
  }
}
