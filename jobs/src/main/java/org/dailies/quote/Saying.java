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
 * @param text the fullest printing of the words
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
          .thenComparing(Place::outlet)
          .thenComparing(Place::articleId);

  public Saying {
    places = List.copyOf(places);
  }

  /**
   * A quote where it stands.
   *
   * @param day the article's day, or null
   */
  public record Place(String articleId, String outlet, LocalDate day, Quote quote) {}

  /**
   * Groups quotes that are the same words, or the same words cut short; ordered by first printing,
   * then by text. Reported speech is never the same as a quote.
   */
  public static List<Saying> group(List<Place> places) {
    TreeMap<String, List<Place>> byKey = new TreeMap<>();
    for (Place place : places) {
      String key = (place.quote().indirect() ? "~" : "") + QuoteKey.of(place.quote().text());
      byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(place);
    }
    List<Saying> sayings = new ArrayList<>();
    String held = null;
    List<Place> group = new ArrayList<>();
    for (Map.Entry<String, List<Place>> entry : byKey.entrySet()) {
      boolean cut = held != null && held.length() >= SURE && entry.getKey().startsWith(held);
      if (!cut && !group.isEmpty()) {
        sayings.add(of(group));
        group = new ArrayList<>();
      }
      group.addAll(entry.getValue());
      held = entry.getKey();
    }
    if (!group.isEmpty()) {
      sayings.add(of(group));
    }
    sayings.sort(
        Comparator.comparing((Saying s) -> s.places().get(0), ORDER).thenComparing(Saying::text));
    return List.copyOf(sayings);
  }

  private static Saying of(List<Place> group) {
    List<Place> ordered = new ArrayList<>(group);
    ordered.sort(ORDER);
    Map<String, Integer> names = new HashMap<>();
    String text = "";
    String speaker = null;
    String entry = null;
    for (Place place : ordered) {
      Quote quote = place.quote();
      text = quote.text().length() > text.length() ? quote.text() : text;
      entry = entry == null ? quote.speakerEntryId() : entry;
      if (quote.speakerSurface() != null) {
        int count = names.merge(quote.speakerSurface(), 1, Integer::sum);
        speaker = speaker == null || count > names.get(speaker) ? quote.speakerSurface() : speaker;
      }
    }
    return new Saying(text, speaker, entry, ordered);
  }
}
