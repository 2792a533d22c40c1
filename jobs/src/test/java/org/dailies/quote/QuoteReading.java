package org.dailies.quote;

import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;

/** A text as the classes of this package read it: its words, marks, referents and people. */
record QuoteReading(Document document, Speech speech, Words words, List<Mention> mentions) {
  private static final MentionFinder MENTIONS =
      MentionFinder.of(Lexicon.load(LexiconConfig.defaults()), MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  static Speech speech(String language) {
    return Speech.of(Languages.builtIn().of(language));
  }

  static QuoteReading of(String language, String text) {
    Document document = Document.of("", text, language, null);
    Speech speech = speech(language);
    List<Mention> mentions = MENTIONS.find(document, Set.of());
    return new QuoteReading(document, speech, Words.of(document.text(), speech), mentions);
  }

  List<Marked> marked() {
    return MarkScanner.scan(document, speech, QuoteConfig.defaults());
  }

  List<Referent> referents() {
    return Referents.find(words, speech, mentions, marked());
  }

  Cast cast() {
    return Cast.of(words, referents(), speech, Words.of("", speech));
  }

  /** The words between marks, a part of a quote each. */
  List<String> inMarks() {
    return marked().stream()
        .flatMap(one -> one.parts().stream())
        .map(part -> document.text().substring(part.start(), part.end()))
        .toList();
  }

  /** Whom the last direct quote of the text is given to. */
  static String speaker(String language, String text) {
    Document document = Document.of("", text, language, null);
    List<Quote> direct =
        QUOTES.find(document, MENTIONS.find(document, Set.of())).stream()
            .filter(quote -> !quote.indirect())
            .toList();
    if (direct.isEmpty()) {
      throw new AssertionError("no quote in " + text);
    }
    return direct.get(direct.size() - 1).speakerSurface();
  }
}
