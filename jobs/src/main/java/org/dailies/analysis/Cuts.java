package org.dailies.analysis;

import java.util.ArrayList;
import java.util.List;
import org.dailies.config.AnalysisConfig;
import org.dailies.lexicon.Kind;
import org.dailies.mention.Mention;
import org.dailies.quote.Quote;
import org.dailies.text.Document;

/** Keeps one article within the bounds, and notes what was over them. */
final class Cuts {
  private final AnalysisConfig bounds;
  private final List<String> flags = new ArrayList<>();

  Cuts(AnalysisConfig bounds) {
    this.bounds = bounds;
  }

  /** What was over a bound, as flags of the article. */
  List<String> flags() {
    return flags;
  }

  /** The document, or one of its text's beginning. */
  Document text(Document document) {
    if (document.text().length() <= bounds.maxCharacters()) {
      return document;
    }
    flags.add("text-cut");
    return document.beginning(bounds.maxCharacters());
  }

  /** So many mentions of actors and of terms, the first in their order. */
  List<Mention> mentions(List<Mention> found) {
    List<Mention> kept = new ArrayList<>();
    int terms = 0;
    for (Mention mention : found) {
      boolean term = mention.kind() == Kind.AI_TERM;
      int names = kept.size() - terms;
      if (term ? terms < bounds.maxTerms() : names < bounds.maxMentions()) {
        kept.add(mention);
        terms += term ? 1 : 0;
      } else {
        String flag = term ? "terms-cut" : "mentions-cut";
        if (!flags.contains(flag)) {
          flags.add(flag);
        }
      }
    }
    return kept;
  }

  /** So many quotes, the first in their order. */
  List<Quote> quotes(List<Quote> found) {
    if (found.size() <= bounds.maxQuotes()) {
      return found;
    }
    flags.add("quotes-cut");
    return found.subList(0, bounds.maxQuotes());
  }
}
