package org.dailies.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dailies.config.QuoteConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.text.Document;

/**
 * Finds who says what in a document: direct quotes in all languages read, reported speech in
 * English and French. Immutable, thread-safe, linear in the text.
 */
public final class QuoteFinder {
  private final SpeechBook book;
  private final QuoteConfig config;

  private QuoteFinder(SpeechBook book, QuoteConfig config) {
    this.book = book;
    this.config = config;
  }

  /**
   * Builds a finder from the cue files.
   *
   * @throws org.dailies.DailiesException if a cue file cannot be read
   */
  public static QuoteFinder of(Lexicon lexicon, QuoteConfig config) {
    java.util.Objects.requireNonNull(lexicon);
    return new QuoteFinder(SpeechBook.load(config.cueFiles()), config);
  }

  /** The quotes of the document's text, ordered by start; they do not overlap. */
  public List<Quote> find(Document document, List<Mention> mentions) {
    if (document.text().isEmpty()) {
      return List.of();
    }
    Speech speech = book.of(document.language());
    List<Marked> marked = MarkScanner.scan(document, config);
    List<Quote> quotes =
        switch (document.language()) {
          case "zh", "ja", "ko" -> EastAsianQuotes.find(document, marked, mentions, speech, config);
          default -> WesternQuotes.find(document, marked, mentions, speech, config);
        };
    List<Quote> ordered = new ArrayList<>(quotes);
    ordered.sort(Comparator.comparingInt(q -> q.spans().get(0).start()));
    return List.copyOf(ordered);
  }
}
