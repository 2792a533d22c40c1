package org.dailies.nightly;

import java.util.ArrayList;
import java.util.List;
import org.dailies.lexicon.Lexicon;
import org.dailies.trend.SeriesKey;

/** A series in words. */
final class SeriesName {
  private SeriesName() {}

  static String of(String seriesId, Lexicon lexicon) {
    SeriesKey key = SeriesKey.parse(seriesId);
    List<String> words = new ArrayList<>();
    words.add(key.actor() == null ? "Generative AI" : lexicon.name(key.actor()));
    for (String part :
        new String[] {
          key.frame(), key.topic(), key.language(), key.outletCountry(), key.outletKind()
        }) {
      if (part != null) {
        words.add(part);
      }
    }
    return String.join(", ", words);
  }
}
