package org.dailies.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.dailies.StoryConfig;

/** The stories of as many articles as fit into memory, found as the nightly finds them. */
public final class StorySet {
  private static final long MICROS_A_DAY = 86_400_000_000L;

  private final StoryConfig config;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Integer> parents = new ArrayList<>();

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
      String text) {}

  /** The members of all stories; of one address the latest is current. */
  public static List<Member> of(List<Text> texts, StoryConfig config) {
    Map<String, LongPredicate> boilerplate = boilerplate(texts, config);
    Map<String, Text> newest = new HashMap<>();
    for (Text text : texts) {
      newest.merge(
          text.address(),
          text,
          (a, b) -> a.at() > b.at() || (a.at() == b.at() && before(a, b)) ? a : b);
    }
    Map<String, String> languages = new HashMap<>();
    List<Printing> printings = new ArrayList<>();
    for (Text text : texts) {
      LongPredicate cut = boilerplate.getOrDefault(String.valueOf(text.outlet()), hash -> false);
      Print print = Print.of(text.title(), text.text(), config.maxWords(), cut);
      languages.put(text.articleId(), text.language());
      printings.add(
          new Printing(
              text.articleId(),
              text.address(),
              text.outlet(),
              text.address(),
              text.at(),
              newest.get(text.address()).articleId().equals(text.articleId()),
              true,
              null,
              false,
              print));
    }
    printings.sort(Printing.ORDER);
    return new StorySet(config).members(printings, languages);
  }

  private static boolean before(Text a, Text b) {
    return a.articleId().compareTo(b.articleId()) < 0;
  }

  private List<Member> members(List<Printing> printings, Map<String, String> languages) {
    join(printings, languages);
    Map<Integer, List<Printing>> components = new TreeMap<>();
    for (Printing printing : printings) {
      components
          .computeIfAbsent(root(number(printing.articleId())), root -> new ArrayList<>())
          .add(printing);
    }
    List<Member> members = new ArrayList<>();
    components
        .values()
        .forEach(component -> members.addAll(Stories.of(component.iterator(), config)));
    return members;
  }

  private void join(List<Printing> printings, Map<String, String> languages) {
    Map<String, Deque<Printing>> byKey = new HashMap<>();
    for (Printing printing : printings) {
      Map<Printing, Double> shares = new HashMap<>();
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
              parents.set(root(number(other.articleId())), root(number(printing.articleId())));
            }
          });
    }
  }

  private void meet(
      Map<String, Deque<Printing>> byKey,
      String key,
      Printing printing,
      double share,
      Map<Printing, Double> shares) {
    Deque<Printing> before = byKey.computeIfAbsent(key, name -> new ArrayDeque<>());
    long since = printing.at() - config.windowDays() * MICROS_A_DAY;
    before.removeIf(other -> other.at() < since);
    for (Printing other : before) {
      double least = Math.max(share, shareOf(other));
      shares.merge(other, key.startsWith("band") ? least : share, Double::sum);
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

  private int number(String id) {
    return numbers.computeIfAbsent(
        id,
        fresh -> {
          parents.add(parents.size());
          return parents.size() - 1;
        });
  }

  private int root(int number) {
    int at = number;
    while (parents.get(at) != at) {
      parents.set(at, parents.get(parents.get(at)));
      at = parents.get(at);
    }
    return at;
  }

  private static Map<String, LongPredicate> boilerplate(List<Text> texts, StoryConfig config) {
    Map<String, Map<Long, Set<String>>> titles = new HashMap<>();
    Map<String, Map<Long, Set<String>>> addresses = new HashMap<>();
    for (Text text : texts) {
      String outlet = String.valueOf(text.outlet());
      for (long passage : Print.passages(text.text(), config.maxWords())) {
        note(titles, outlet, passage, text.title());
        note(addresses, outlet, passage, text.address());
      }
    }
    Map<String, LongPredicate> cuts = new HashMap<>();
    titles.forEach(
        (outlet, passages) ->
            cuts.put(
                outlet,
                hash ->
                    !outlet.equals("null")
                        && passages.getOrDefault(hash, Set.of()).size() >= config.boilerplatePages()
                        && addresses.get(outlet).get(hash).size() >= config.boilerplatePages()));
    return cuts;
  }

  private static void note(
      Map<String, Map<Long, Set<String>>> seen, String outlet, long passage, String value) {
    seen.computeIfAbsent(outlet, name -> new HashMap<>())
        .computeIfAbsent(passage, hash -> new HashSet<>())
        .add(value);
  }
}
