package org.dailies.quote;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing somebody said, once, with all the places that printed it.
 *
 * @param text the fullest printing of the words in the language they were first printed in
 * @param speakerSurface the speaker as most places name them
 * @param speakerEntryId the speaker's entry in the lexicon, or null
 * @param places where it was printed: by day, undated last, then by outlet and article
 */
public record Saying(
    String text, String speakerSurface, String speakerEntryId, List<Place> places) {
  /** Letters from which on a key that another one begins with is taken for a cut printing of it. */
  private static final int SURE = 30;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Place::outlet, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Place::articleId);

  public Saying {
    places = List.copyOf(places);
  }

  /**
   * A quote where it stands.
   *
   * @param outlet the article's outlet, or null
   * @param day the article's day, or null
   * @param language the article's language
   * @param storyId the story it tells, or null; a translation tells the original's
   * @param translation whether it is suspected to translate a printing of that story
   */
  public record Place(
      String articleId,
      String outlet,
      LocalDate day,
      String language,
      String storyId,
      boolean translation,
      Quote quote) {}

  /**
   * Groups quotes that are the same words, or the same words cut short, and those of a story's
   * translated printings with the original's; ordered by first printing, then by text. Reported
   * speech is never the same as a quote.
   */
  public static List<Saying> group(List<Place> places) {
    List<Saying> sayings = new ArrayList<>();
    for (List<Place> same : TranslatedQuotes.join(sameWords(places))) {
      sayings.add(of(same));
    }
    sayings.sort(
        Comparator.comparing((Saying s) -> s.places().get(0), ORDER).thenComparing(Saying::text));
    return List.copyOf(sayings);
  }

  private static List<List<Place>> sameWords(List<Place> places) {
    TreeMap<String, List<Place>> byKey = new TreeMap<>();
    for (Place place : places) {
      String key = (place.quote().indirect() ? "~" : "") + QuoteKey.of(place.quote().text());
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
    List<List<Place>> groups = new ArrayList<>();
    String held = null;
    List<Place> group = new ArrayList<>();
    for (Map.Entry<String, List<Place>> entry : byKey.entrySet()) {
      boolean cut = held != null && held.length() >= SURE && entry.getKey().startsWith(held);
      if (!cut && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
      }
      group.addAll(entry.getValue());
      held = entry.getKey();
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }

  private static Saying of(List<Place> group) {
    List<Place> ordered = new ArrayList<>(group);
    ordered.sort(ORDER);
    Map<String, Integer> names = new HashMap<>();
    String text = "";
    String language =
        ordered.stream()
            .filter(p -> !p.translation())
            .findFirst()
            .orElse(ordered.get(0))
            .language();
    String speaker = null;
    String entry = null;
    for (Place place : originalFirst(ordered, language)) {
      Quote quote = place.quote();
      boolean fuller = quote.text().length() > text.length();
      text = text.isEmpty() || (fuller && place.language().equals(language)) ? quote.text() : text;
      entry = entry == null ? quote.speakerEntryId() : entry;
      if (quote.speakerSurface() != null) {
        int count = names.merge(quote.speakerSurface(), 1, Integer::sum);
        speaker = speaker == null || count > names.get(speaker) ? quote.speakerSurface() : speaker;
      }
    }
    return new Saying(text, speaker, entry, ordered);
  }

  private static List<Place> originalFirst(List<Place> ordered, String language) {
    List<Place> places = new ArrayList<>(ordered);
    places.sort(Comparator.comparing((Place p) -> !p.language().equals(language)));
    return places;
  }
}
