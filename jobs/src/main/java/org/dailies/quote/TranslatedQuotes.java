package org.dailies.quote;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins the quotes of a translated printing with those of a printing in the story's own language,
 * where nothing speaks against it: the same speaker says as much in both, quote for quote in the
 * same order, at a like length and with the same figures. Anything else stays apart.
 */
final class TranslatedQuotes {
  private static final double MOST_LONGER = 2;

  private final List<List<Saying.Place>> groups;
  private final IdentityHashMap<Saying.Place, Integer> groupOf = new IdentityHashMap<>();
  private final int[] joined;

  private TranslatedQuotes(List<List<Saying.Place>> groups) {
    this.groups = groups;
    this.joined = new int[groups.size()];
    for (int g = 0; g < joined.length; g++) {
      joined[g] = g;
      for (Saying.Place place : groups.get(g)) {
        groupOf.put(place, g);
      }
    }
  }

  /** The groups, those of the same quote in several languages made one. */
  static List<List<Saying.Place>> join(List<List<Saying.Place>> groups) {
    TreeMap<String, TreeMap<String, List<Saying.Place>>> stories = new TreeMap<>();
    Set<String> translated = new TreeSet<>();
    for (List<Saying.Place> group : groups) {
      for (Saying.Place place : group) {
        if (place.storyId() != null && !place.quote().indirect()) {
          stories
              .computeIfAbsent(place.storyId(), s -> new TreeMap<>())
              .computeIfAbsent(place.articleId(), a -> new ArrayList<>())
              .add(place);
          if (place.translation()) {
            translated.add(place.storyId());
          }
        }
      }
    }
    TranslatedQuotes quotes = new TranslatedQuotes(groups);
    translated.forEach(story -> quotes.story(List.copyOf(stories.get(story).values())));
    return quotes.joined();
  }

  private void story(List<List<Saying.Place>> articles) {
    for (List<Saying.Place> copy : articles) {
      if (!copy.get(0).translation()) {
        continue;
      }
      Map<String, List<Saying.Place>> said = bySpeaker(copy);
      for (List<Saying.Place> original : articles) {
        if (!original.get(0).translation()
            && !original.get(0).language().equals(copy.get(0).language())) {
          Map<String, List<Saying.Place>> before = bySpeaker(original);
          said.forEach((speaker, quotes) -> pair(quotes, before.getOrDefault(speaker, List.of())));
        }
      }
    }
  }

  private static Map<String, List<Saying.Place>> bySpeaker(List<Saying.Place> article) {
    Map<String, List<Saying.Place>> said = new TreeMap<>();
    List<Saying.Place> inOrder = new ArrayList<>(article);
    inOrder.sort((a, b) -> Integer.compare(start(a), start(b)));
    for (Saying.Place place : inOrder) {
      Quote quote = place.quote();
      String speaker =
          quote.speakerEntryId() != null ? quote.speakerEntryId() : quote.speakerSurface();
      if (speaker != null) {
        said.computeIfAbsent(speaker.toLowerCase(Locale.ROOT), s -> new ArrayList<>()).add(place);
      }
    }
    return said;
  }

  private static int start(Saying.Place place) {
    return place.quote().spans().get(0).start();
  }

  private void pair(List<Saying.Place> copy, List<Saying.Place> original) {
    if (copy.size() != original.size()) {
      return;
    }
    for (int i = 0; i < copy.size(); i++) {
      if (!alike(copy.get(i).quote().text(), original.get(i).quote().text())) {
        return;
      }
    }
    for (int i = 0; i < copy.size(); i++) {
      int a = root(groupOf.get(copy.get(i)));
      int b = root(groupOf.get(original.get(i)));
      joined[Math.max(a, b)] = Math.min(a, b);
    }
  }

  private static boolean alike(String copy, String original) {
    double a = length(copy);
    double b = length(original);
    return a <= MOST_LONGER * b && b <= MOST_LONGER * a && figures(copy).equals(figures(original));
  }

  /** Letters, a character of a script without spaces for as many as it stands for in Latin. */
  private static double length(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToDouble(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN -> 3;
                  case HANGUL -> 2.5;
                  case HIRAGANA, KATAKANA -> 1.5;
                  default -> 1;
                })
        .sum();
  }

  /** Numbers in digits; thousands are parted and decimals pointed differently in each language. */
  private static Set<String> figures(String text) {
    Set<String> figures = new TreeSet<>();
    for (String figure : text.split("[^0-9]+", -1)) {
      if (!figure.isEmpty()) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private int root(int group) {
    int g = group;
    while (joined[g] != g) {
      g = joined[g];
    }
    return g;
  }

  private List<List<Saying.Place>> joined() {
    TreeMap<Integer, List<Saying.Place>> whole = new TreeMap<>();
    for (int g = 0; g < groups.size(); g++) {
      whole.computeIfAbsent(root(g), r -> new ArrayList<>()).addAll(groups.get(g));
    }
    return List.copyOf(whole.values());
  }
}
