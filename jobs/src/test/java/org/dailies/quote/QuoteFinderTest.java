package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final MentionFinder MENTIONS = MentionFinder.of(LEXICON, MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  private static List<Quote> find(String language, String text) {
    Document document = Document.of("", text, language, null);
    List<Quote> quotes = QUOTES.find(document, MENTIONS.find(document, Set.of()));
    for (Quote quote : quotes) {
      quote.spans().forEach(span -> assertThat(quote.text()).contains(span.of(text)));
    }
    return quotes;
  }

  private static Quote only(String language, String text) {
    List<Quote> quotes = find(language, text);
    assertThat(quotes).hasSize(1);
    return quotes.get(0);
  }

  @Test
  void speakerAfterTheQuoteIsFound() {
    Quote quote = only("en", "“We kept one of the two scenes,” said Marta Okafor, an editor.");
    assertThat(quote.speakerSurface()).isEqualTo("Marta Okafor");
    assertThat(quote.text()).isEqualTo("We kept one of the two scenes,");
    assertThat(quote.cue()).isEqualTo("said");
    assertThat(quote.cueClass()).isEqualTo("neutral");
    assertThat(quote.indirect()).isFalse();
  }

  @Test
  void surnameBecomesTheNameTheArticleGives() {
    Quote quote =
        only("en", "Dorian Velasquez edits films. \"Nobody here has lost a day,\" Velasquez said.");
    assertThat(quote.speakerSurface()).isEqualTo("Dorian Velasquez");
  }

  @Test
  void pronounGoesToTheLastFittingPerson() {
    Quote quote =
        only(
            "en",
            "Maria Crowe met David Lindqvist. She rebuilt the harbour.\n"
                + "“It took us the whole winter,” she said.");
    assertThat(quote.speakerSurface()).isEqualTo("Maria Crowe");
  }

  @Test
  void titleGoesToItsBearer() {
    Quote quote =
        only(
            "en",
            "Noel Fontaine, the chief executive of Brightwater, spoke first. Ida Moss listened.\n"
                + "“We will not do that again,” the chief executive said.");
    assertThat(quote.speakerSurface()).isEqualTo("Noel Fontaine");
  }

  @Test
  void interruptedQuoteIsOneWithTwoSpans() {
    Quote quote =
        only("en", "\"The picture,\" said Ines Thorvald, \"was finished before the summer.\"");
    assertThat(quote.spans()).hasSize(2);
    assertThat(quote.text()).isEqualTo("The picture, was finished before the summer.");
  }

  @Test
  void quoteRunsOverParagraphsThatRepeatItsMark() {
    Quote quote =
        only(
            "en",
            "Gus Halloran read the statement: “We believe in performers.\n"
                + "“We believe in paying them for every use.”");
    assertThat(quote.spans()).hasSize(2);
    assertThat(quote.speakerSurface()).isEqualTo("Gus Halloran");
  }

  @Test
  void quoteThatNeverClosesCostsOnlyItself() {
    Quote quote =
        only(
            "en",
            "“We lost the file and never found it.\nNobody knows who spoke.\n"
                + "“It will not happen twice,” said Tamsin Holloway.");
    assertThat(quote.text()).isEqualTo("It will not happen twice,");
  }

  @Test
  void nestedQuoteStaysInsideItsOwn() {
    Quote quote =
        only("en", "“He told me, ‘Never let the machine win,’ and I never did,” Ada Brandt said.");
    assertThat(quote.text()).startsWith("He told me").endsWith("I never did,");
  }

  @Test
  void wrongPairsOfMarksClose() {
    assertThat(only("en", "”We kept the actors on set,” said Petra Holm.").text())
        .isEqualTo("We kept the actors on set,");
    assertThat(only("en", "“We kept the actors on set,\" said Petra Holm.").text())
        .isEqualTo("We kept the actors on set,");
    assertThat(only("de", "„Wir haben alles von Hand gemalt”, sagte Katrin Oberholz.").text())
        .isEqualTo("Wir haben alles von Hand gemalt");
  }

  @Test
  void titlesScareQuotesAndSingleWordsAreNoQuotes() {
    assertThat(find("en", "Her film, “The Long Way Round the Harbor”, opens in June.")).isEmpty();
    assertThat(find("en", "He called the “revolution” a budget line.")).isEmpty();
    assertThat(find("fr", "Son film, « Le Bruit des images qui tombent », sort en juin."))
        .isEmpty();
  }

  @Test
  void apostrophesInsideSingleQuotesCloseNothing() {
    Quote quote = only("en", "‘We don’t own the actors’ faces and won’t,’ said Colin Marsh.");
    assertThat(quote.text()).isEqualTo("We don’t own the actors’ faces and won’t,");
  }

  @Test
  void frenchInversionAndIncisesAreRead() {
    assertThat(
            only("fr", "« Je ne veux pas que l'on me rajeunisse », a déclaré Ariane Vasseur.")
                .speakerSurface())
        .isEqualTo("Ariane Vasseur");
    assertThat(
            only(
                    "fr",
                    "Hugo Lassalle dirige le syndicat. « Nos membres veulent être payés »,"
                        + " affirme-t-il.")
                .speakerSurface())
        .isEqualTo("Hugo Lassalle");
    Quote incised =
        only("fr", "« On nous a demandé de corriger, regrette Camille Prigent. Ce n'est rien. »");
    assertThat(incised.speakerSurface()).isEqualTo("Camille Prigent");
    assertThat(incised.spans()).hasSize(2);
  }

  @Test
  void reportedSpeechIsMarkedAsSuch() {
    Quote quote = only("en", "Rosalind Tye said that the list would run to four pages.");
    assertThat(quote.indirect()).isTrue();
    assertThat(quote.text()).isEqualTo("the list would run to four pages");
    assertThat(only("fr", "Selon Thibaut Rocher, les décors ont été peints avant mars.").indirect())
        .isTrue();
  }

  @Test
  void documentsAndOrganisationsSpeak() {
    assertThat(
            only("en", "The lawsuit says the firm “copied every frame it could find.”")
                .speakerSurface())
        .isEqualTo("The lawsuit");
    Quote union = only("en", "“Every line was written by people,” SAG-AFTRA said in a letter.");
    assertThat(union.speakerEntryId()).isEqualTo("sag-aftra");
  }

  @Test
  void speakerRollsUpToTheStudio() {
    Document document =
        Document.of(
            "",
            "“Generative AI helps us tell stories,” said Ted Sarandos.",
            "en",
            java.time.LocalDate.of(2025, 10, 22));
    Quote quote = QUOTES.find(document, MENTIONS.find(document, Set.of())).get(0);
    assertThat(quote.speakerEntryId()).isEqualTo("ted-sarandos");
    assertThat(quote.speakerStudioId()).isEqualTo("netflix");
    assertThat(quote.aboutGenai()).isTrue();
  }

  @Test
  void cuesHaveTheirClass() {
    assertThat(only("en", "Victor Amsel denied that any extra was ever scanned.").cueClass())
        .isEqualTo("deny");
    assertThat(only("en", "Noel Fontaine conceded it was “a little too smooth for me.”").cueClass())
        .isEqualTo("concede");
    assertThat(only("fr", "« Personne ne signera cela ici », prévient Bastien Oriol.").cueClass())
        .isEqualTo("assert");
  }

  @Test
  void chineseJapaneseAndKoreanBracketsAreRead() {
    assertThat(only("zh", "导演陈若溪表示：“我们不会用机器代替任何演员。”").speakerSurface()).isEqualTo("陈若溪");
    assertThat(only("zh", "“观众一眼就能看出哪些是生成的。”制片人何思远说。").speakerSurface()).isEqualTo("何思远");
    assertThat(only("ja", "マイク・ハートリー氏は「機械を使うことは決してありません」と述べた。").speakerSurface())
        .isEqualTo("マイク・ハートリー");
    assertThat(only("ko", "윤서진 감독은 \"기계로 대신하는 일은 없을 것입니다\"라고 말했다.").speakerSurface())
        .contains("윤서진");
  }

  @Test
  void wordsInMarksAtTheEndOfReportedSpeechKeepBothMarks() {
    assertThat(only("fr", "Mardi, le studio annonce qu’il “s’engage pleinement”.").text())
        .isEqualTo("il “s’engage pleinement”");
  }

  @Test
  void sameWordsInOtherPrintingsShareAKey() {
    assertThat(QuoteKey.of("We’re “all in”, he said."))
        .isEqualTo(QuoteKey.of("we're \"ALL IN\" he said"))
        .isNotEqualTo(QuoteKey.of("We are out."));
  }
}
