package org.dailies.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Language;
import org.dailies.language.Languages;
import org.dailies.language.Trait;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/**
 * Finds who says what in a document: direct quotes in all languages read, reported speech in
 * English and French. Immutable, thread-safe, linear in the text.
 */
public final class QuoteFinder {
  private final Languages languages;
  private final Map<String, Speech> speeches = new HashMap<>();
  private final QuoteConfig config;

  private QuoteFinder(Languages languages, QuoteConfig config) {
    this.languages = languages;
    this.config = config;
    for (Language language : languages.all()) {
      speeches.put(language.code(), Speech.of(language));
    }
  }

  /** Builds a finder from what was read of the language files. */
  public static QuoteFinder of(Languages languages, QuoteConfig config) {
    return new QuoteFinder(languages, config);
  }

  /** The quotes of the document's text, ordered by start; they do not overlap. */
  public List<Quote> find(Document document, List<Mention> mentions) {
    if (document.text().isEmpty()) {
      return List.of();
    }
    Speech speech = speeches.get(languages.of(document.language()).code());
    List<Marked> marked = MarkScanner.scan(document, speech, config);
    List<Quote> quotes =
        speech.is(Trait.CHARACTERS)
            ? EastAsianQuotes.find(document, marked, mentions, speech, config)
            : WesternQuotes.find(document, marked, mentions, speech, config);
    List<Quote> ordered = new ArrayList<>(quotes);
    ordered.sort(Comparator.comparingInt(q -> q.spans().get(0).start()));
    return List.copyOf(ordered);
  }
}
