package org.dailies.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dailies.nightly.Press.Item;

/**
 * Some 20 invented articles a day, by seed: half on a studio and generative AI, some of them
 * copies.
 */
final class LonglifePress {
  private static final List<String> STUDIOS =
      List.of(
          "Netflix",
          "Disney",
          "Lionsgate",
          "Paramount",
          "Warner Bros. Discovery",
          "Sony Pictures",
          "Universal Pictures",
          "Constantin Film",
          "Pixar",
          "StudioCanal");
  private static final List<String> OUTLETS =
      List.of(
          "harbour-post",
          "valley-times",
          "evening-lamp",
          "orchard-news",
          "river-gazette",
          "tower-weekly",
          "lantern-press",
          "meadow-daily",
          "ferry-courier",
          "winter-record");
  private static final List<String> SYLLABLES =
      List.of(
          ("ba be bi bo da de di do fa fe fi ga ge go ka ke ki ko la le li lo ma me mi mo na ne ni"
                  + " no pa pe pi po ra re ri ro sa se si so ta te ti to va ve vi vo")
              .split(" "));

  private final Random random;
  private final LocalDate date;

  private LonglifePress(LocalDate date, long seed) {
    this.date = date;
    this.random = new Random(seed);
  }

  /** The articles of a day; some are copies of that day's or the former day's. */
  static List<Item> items(LocalDate first, int day) {
    List<Item> items = own(first, day);
    if (day > 0) {
      List<Item> former = own(first, day - 1);
      items.add(copy(former.get(2), first.plusDays(day), 3));
    }
    items.add(copy(items.get(0), first.plusDays(day), 5));
    items.add(copy(items.get(1), first.plusDays(day), 7));
    return items;
  }

  private static List<Item> own(LocalDate first, int day) {
    LonglifePress press = new LonglifePress(first.plusDays(day), day);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 17; i++) {
      items.add(press.item(i));
    }
    return items;
  }

  private static Item copy(Item item, LocalDate date, int outlet) {
    String url =
        item.url().replaceFirst("https://www\\.[a-z-]+", "https://www." + OUTLETS.get(outlet));
    return new Item(url + "-copy", item.title(), item.text(), date, item.language());
  }

  private Item item(int number) {
    String studio = any(STUDIOS);
    boolean about = number % 2 == 0;
    String what = words(3);
    String title = about ? studio + " uses generative AI for " + what : "A day at the " + what;
    StringBuilder text = new StringBuilder();
    for (int paragraph = 0; paragraph < 6; paragraph++) {
      if (about && paragraph < 2) {
        text.append(studio)
            .append(" used generative AI to make the ")
            .append(words(4))
            .append(", the studio said. \"We are glad of the ")
            .append(words(6))
            .append(",\" a spokesperson for ")
            .append(studio)
            .append(" said. ");
      }
      for (int sentence = 0; sentence < 3; sentence++) {
        text.append("The ").append(words(9 + random.nextInt(9))).append(". ");
      }
      text.append('\n');
    }
    String url =
        "https://www."
            + any(OUTLETS)
            + ".example/"
            + date.toString().replace('-', '/')
            + "/"
            + number
            + "-"
            + what.replace(' ', '-');
    return new Item(url, title, text.toString().strip(), date, "en");
  }

  private String words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      // Common words are common, and most words rare, as in a language.
      int rank = (int) Math.pow(4000, random.nextDouble());
      words.add(i % 4 == 3 ? List.of("of the", "and", "in a", "with").get(rank % 4) : word(rank));
    }
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }

  private static String word(int rank) {
    StringBuilder word = new StringBuilder();
    for (int rest = rank + 40; rest > 0; rest /= SYLLABLES.size()) {
      word.append(SYLLABLES.get(rest % SYLLABLES.size()));
    }
    return word.toString();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
