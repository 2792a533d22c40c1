package org.dailies.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Two months of three outlets, drawn with a seed: printings that change from day to day, passages
 * that come to recur, pages with later versions, and articles that arrive late.
 */
class StoryNightsTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
  private static final int DAYS = 50;
  private static final int NIGHTS = 5;

  @Test
  void nightsOneAfterAnotherGiveWhatOneRunGives() {
    List<StoryNights.Printed> printed = printed(7);
    List<String> once = StoryNights.lines(StoryNights.stories(printed, NIGHTS, NIGHTS));
    assertThat(once).hasSize(220);
    assertThat(once.stream().filter(line -> line.contains(",near,"))).hasSizeGreaterThan(20);
    assertThat(once.stream().filter(line -> line.contains(",version,"))).hasSizeGreaterThan(3);
    assertThat(StoryNights.lines(StoryNights.stories(printed, NIGHTS, 1))).isEqualTo(once);
  }

  @Test
  void lateArticlesGiveWhatTheyWouldHaveGivenInTime() {
    List<StoryNights.Printed> printed = new ArrayList<>();
    Random random = new Random(11);
    for (StoryNights.Printed one : printed(9)) {
      int late = random.nextInt(20) == 0 ? NIGHTS - 1 : one.night();
      printed.add(one.arriving(late));
    }
    assertThat(StoryNights.lines(StoryNights.stories(printed, NIGHTS, 1)))
        .isEqualTo(StoryNights.lines(StoryNights.stories(printed, NIGHTS, NIGHTS)));
  }

  @Test
  void whatIsNotProvedChangesNothingOfThat() {
    List<StoryNights.Printed> printed = new ArrayList<>();
    Random random = new Random(13);
    for (StoryNights.Printed one : printed(15)) {
      Instant captured = one.at().plusSeconds(random.nextInt(14 * 86_400));
      boolean late = random.nextInt(3) == 0;
      boolean none = random.nextInt(6) == 0;
      printed.add(none ? one.capturedAt(null) : late ? one.capturedAt(captured) : one);
    }
    List<String> once = StoryNights.lines(StoryNights.stories(printed, NIGHTS, NIGHTS));
    assertThat(once.stream().filter(line -> line.contains(",stated,"))).hasSizeGreaterThan(20);
    assertThat(once.stream().filter(line -> line.contains(",captured,"))).hasSizeGreaterThan(20);
    assertThat(StoryNights.lines(StoryNights.stories(printed, NIGHTS, 1))).isEqualTo(once);
  }

  private static List<StoryNights.Printed> printed(long seed) {
    Random random = new Random(seed);
    List<StoryNights.Printed> all = new ArrayList<>();
    List<List<String>> bases = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      bases.add(new ArrayList<>(paragraphs("base" + i, 8)));
    }
    for (int i = 0; i < 220; i++) {
      int day = i * DAYS / 220;
      String outlet = "outlet" + random.nextInt(3) + ".example";
      String id = String.format(Locale.ROOT, "%03d", i);
      String url = "https://" + outlet + "/" + id;
      if (i > 20 && random.nextInt(8) == 0) {
        StoryNights.Printed older = all.get(random.nextInt(all.size()));
        outlet = older.outlet();
        url = older.url();
      }
      all.add(printed(id, day, outlet, url, text(bases, outlet, i, random)));
    }
    return all;
  }

  private static StoryNights.Printed printed(
      String id, int day, String outlet, String url, String text) {
    LocalDate date = FIRST.plusDays(day);
    Instant at = date.atStartOfDay().toInstant(ZoneOffset.UTC).plusSeconds(id.hashCode() & 0xFFFF);
    String title = "Report of " + text.substring(0, 40);
    return new StoryNights.Printed(
        id, day * NIGHTS / DAYS, date, at, at, outlet, url, "en", title, text);
  }

  /** A text of its own, or a printing of one that has changed since; often a house's passage. */
  private static String text(List<List<String>> bases, String outlet, int number, Random random) {
    List<String> lines = new ArrayList<>();
    if (random.nextInt(3) > 0) {
      List<String> base = bases.get(random.nextInt(8) + number / 15);
      base.set(random.nextInt(base.size()), paragraphs("change" + number, 1).get(0));
      lines.addAll(base.subList(random.nextInt(2), base.size() - random.nextInt(4)));
    } else {
      lines.addAll(paragraphs("own" + number, 6));
    }
    if (random.nextInt(2) == 0) {
      lines.add(paragraphs(outlet + number / 80, 1).get(0));
    }
    return String.join("\n", lines);
  }

  private static List<String> paragraphs(String name, int count) {
    Random random = new Random(name.hashCode());
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder("Report");
      for (int word = 0; word < 30; word++) {
        text.append(' ').append(Integer.toString(random.nextInt(60_000) + 10_000, 30));
      }
      paragraphs.add(text.append('.').toString());
    }
    return paragraphs;
  }
}
