package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Language;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example sentences that stand in the language files. */
final class LanguageExamplesTest {
  private static final MentionFinder MENTIONS =
      MentionFinder.of(Lexicon.load(LexiconConfig.defaults()), MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  static Stream<Arguments> examples() {
    return Languages.builtIn().all().stream()
        .flatMap(
            language ->
                language.examples("quotes").stream()
                    .map(example -> Arguments.of(language.code(), example)));
  }

  static Stream<Language> languages() {
    return Languages.builtIn().all().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theQuoteAndItsSpeakerAreFound(String language, Map<String, String> example) {
    Document document = Document.of("", example.get("text"), language, null);
    List<Quote> quotes = QUOTES.find(document, MENTIONS.find(document, Set.of()));
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).text()).isEqualTo(example.get("quote"));
    assertThat(quotes.get(0).speakerSurface()).isEqualTo(example.get("speaker"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasExamples(Language language) {
    assertThat(language.examples("quotes")).hasSizeGreaterThanOrEqualTo(3);
  }
}
