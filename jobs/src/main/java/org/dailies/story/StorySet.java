package org.dailies.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.dailies.config.StoryConfig;

/** The stories of as many articles as fit into memory, found as the nightly finds them. */
public final class StorySet {
  private static final long MICROS_A_DAY = 86_400_000_000L;

  private final StoryConfig config;

  private StorySet(StoryConfig config) {
    this.config = config;
  }

  /**
   * An article before its boilerplate is cut.
   *
   * @param at when it was published, in microseconds since 1970
   */
  public record Text(
      String articleId,
      String address,
      String outlet,
      String language,
      long at,
      String title,
      String text) {
    private long day() {
      return Math.floorDiv(at, MICROS_A_DAY);
    }
  }

  /** The members of all stories; of one address the latest is current. */
  public static List<Member> of(List<Text> texts, StoryConfig config) {
    Map<String, String> languages = new HashMap<>();
    texts.forEach(text -> languages.put(text.articleId(), text.language()));
    return new StorySet(config).members(printings(texts, config), languages);
  }

  /** The printings in their order, before their neighbours are known. */
  static List<Printing> printings(List<Text> texts, StoryConfig config) {
    Map<String, Map<Long, Set<Long>>> boilerplate = boilerplate(texts, config);
    Map<String, Text> newest = new HashMap<>();
    for (Text text : texts) {
      newest.merge(
          text.address(),
          text,
          (a, b) -> a.at() > b.at() || (a.at() == b.at() && before(a, b)) ? a : b);
    }
    List<Printing> printings = new ArrayList<>();
    for (Text text : texts) {
      Map<Long, Set<Long>> recurring =
          text.outlet() == null ? Map.of() : boilerplate.get(text.outlet());
      LongPredicate cut = hash -> recurring.getOrDefault(hash, Set.of()).contains(text.day());
      Print print = Print.of(text.title(), text.text(), config.maxWords(), cut);
      printings.add(
          new Printing(
              text.articleId(),
              text.address(),
              text.outlet(),
              Claim.stated(text.at(), print.words().length),
              newest.get(text.address()).articleId().equals(text.articleId()),
              true,
              null,
              new ArrayList<>(),
              print));
    }
    printings.sort(Printing.ORDER);
    return printings;
  }

  private static boolean before(Text a, Text b) {
    return a.articleId().compareTo(b.articleId()) < 0;
  }

  private List<Member> members(List<Printing> printings, Map<String, String> languages) {
    join(printings, languages);
    return Stories.of(printings.iterator(), config);
  }

  private void join(List<Printing> printings, Map<String, String> languages) {
    Map<String, Deque<Printing>> byKey = new HashMap<>();
    for (Printing printing : printings) {
      Map<String, Double> shares = new HashMap<>();
      String language = languages.get(printing.articleId());
      long[] bands =
          printing.print().words().length < config.minWords()
              ? new long[0]
              : Bands.of(printing.print(), config);
      for (long band : bands) {
        meet(byKey, "band " + language + band, printing, 1.0 / bands.length, shares);
      }
      String text = "text " + language + printing.print().exactKey();
      meet(byKey, text, printing, printing.print().words().length > 0 ? 1 : 0, shares);
      if (printing.print().titleWords() >= config.titleWords()) {
        meet(byKey, "title " + language + printing.print().titleKey(), printing, 1, shares);
      }
      meet(byKey, "address " + printing.address(), printing, 1, shares);
      shares.forEach(
          (other, share) -> {
            if (share >= config.sharedKeys()) {
              printing.neighbours().add(other);
            }
          });
    }
  }

  private void meet(
      Map<String, Deque<Printing>> byKey,
      String key,
      Printing printing,
      double share,
      Map<String, Double> shares) {
    Deque<Printing> before = byKey.computeIfAbsent(key, name -> new ArrayDeque<>());
    long since = printing.at() - config.windowDays() * MICROS_A_DAY;
    if (!key.startsWith("address")) {
      before.removeIf(other -> other.at() < since);
    }
    for (Printing other : before) {
      double least = Math.max(share, shareOf(other));
      shares.merge(other.articleId(), key.startsWith("band") ? least : share, Double::sum);
    }
    before.addLast(printing);
    if (before.size() > config.popular()) {
      before.removeFirst();
    }
  }

  private double shareOf(Printing other) {
    int bands = Bands.of(other.print(), config).length;
    return bands == 0 ? 0 : 1.0 / bands;
  }

  /** The days on which a passage is boilerplate of an outlet, by outlet and passage. */
  private static Map<String, Map<Long, Set<Long>>> boilerplate(
      List<Text> texts, StoryConfig config) {
    Map<String, Map<Long, SortedMap<Long, long[]>>> seen = new HashMap<>();
    for (Text text : texts) {
      if (text.outlet() != null) {
        Map<Long, SortedMap<Long, long[]>> passages =
            seen.computeIfAbsent(text.outlet(), outlet -> new HashMap<>());
        for (long passage : Print.passages(text.text(), config.maxWords())) {
          long[] bits =
              passages
                  .computeIfAbsent(passage, hash -> new TreeMap<>())
                  .computeIfAbsent(text.day(), day -> new long[2]);
          bits[0] |= Recurrence.bit(text.title());
          bits[1] |= Recurrence.bit(text.address());
        }
      }
    }
    Map<String, Map<Long, Set<Long>>> boilerplate = new HashMap<>();
    seen.forEach((outlet, passages) -> boilerplate.put(outlet, recurring(passages, config)));
    return boilerplate;
  }

  private static Map<Long, Set<Long>> recurring(
      Map<Long, SortedMap<Long, long[]>> passages, StoryConfig config) {
    Map<Long, Set<Long>> recurring = new HashMap<>();
    Recurrence recurrence = new Recurrence(config);
    passages.forEach(
        (passage, days) -> {
          recurrence.clear();
          days.forEach(
              (day, bits) -> {
                if (recurrence.on(day, bits[0], bits[1])) {
                  recurring.computeIfAbsent(passage, hash -> new HashSet<>()).add(day);
                }
              });
        });
    return recurring;
  }
}
