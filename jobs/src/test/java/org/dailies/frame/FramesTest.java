package org.dailies.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.config.FrameConfig;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.quote.QuoteFinder;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class FramesTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final FrameConfig CONFIG = FrameConfig.defaults();
  private static final Codebook CODEBOOK = Codebook.load(CONFIG);
  private static final MentionFinder MENTIONS = MentionFinder.of(LEXICON, MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());
  private static final FrameFinder FRAMES = FrameFinder.of(CODEBOOK, CONFIG);
  private static final StanceFinder STANCES =
      StanceFinder.of(LEXICON, Attitudes.load(CONFIG), Languages.builtIn());
  private static final UseFinder USES =
      UseFinder.of(LEXICON, CODEBOOK, Attitudes.load(FrameConfig.defaults()), Languages.builtIn());

  private static List<Mention> mentions(Document document) {
    return MENTIONS.find(document, Set.of());
  }

  private static List<FrameSpan> frames(String language, String text) {
    Document document = Document.of("", text, language, null);
    return FRAMES.find(document, mentions(document));
  }

  private static List<Stance> stances(String language, String text) {
    Document document = Document.of("", text, language, null);
    List<Mention> found = mentions(document);
    return STANCES.find(document, found, QUOTES.find(document, found));
  }

  private static List<UseReport> uses(String language, String text) {
    Document document = Document.of("", text, language, null);
    List<Mention> found = mentions(document);
    return USES.find(document, found, FRAMES.cues(document, found));
  }

  @Test
  void codebookHasTheSeventeenFramesWithAllTheirParts() {
    assertThat(CODEBOOK.frames()).hasSize(17);
    assertThat(CODEBOOK.frames()).filteredOn(Frame::making).hasSize(8);
    for (Frame frame : CODEBOOK.frames()) {
      assertThat(frame.definition()).isNotBlank();
      assertThat(frame.example()).isNotBlank();
      assertThat(frame.counterExample()).isNotBlank();
    }
  }

  @Test
  void everyFrameIsCuedInEveryLanguage() {
    for (String language : List.of("en", "fr", "de", "es", "pt", "it", "ja", "ko", "zh")) {
      for (Frame frame : CODEBOOK.frames()) {
        assertThat(CODEBOOK.cued(frame.id(), language)).as(frame.id() + " in " + language).isTrue();
      }
    }
  }

  @Test
  void frameStandsOnSpansNearGenerativeAi() {
    String text = "Generative AI was used for visual effects in the last reel.";
    List<FrameSpan> spans = frames("en", text);
    assertThat(spans).isNotEmpty().allMatch(s -> s.frameId().equals("visual-effects"));
    assertThat(spans.get(0).surface()).isEqualTo("visual effects");
    assertThat(text.substring(spans.get(0).start(), spans.get(0).end()))
        .isEqualTo("visual effects");
  }

  @Test
  void cueFarFromGenerativeAiIsNoEvidence() {
    assertThat(frames("en", "Visual effects were done by hand.\nGenerative AI helps farmers."))
        .isEmpty();
    assertThat(frames("en", "Visual effects were done by hand.")).isEmpty();
  }

  @Test
  void weakCueAloneGivesNoFrame() {
    assertThat(frames("en", "Generative AI has viewers.")).isEmpty();
  }

  @Test
  void plainStatementShowsAStance() {
    List<Stance> found = stances("en", "Netflix goes all in on generative AI this year.");
    assertThat(found).extracting(Stance::actorId).containsExactly("netflix");
    assertThat(found).extracting(Stance::stance).containsExactly("embraces");
  }

  @Test
  void negatedAndDoubtedStatementsShowNone() {
    assertThat(stances("en", "Netflix did not go all in on generative AI.")).isEmpty();
    assertThat(stances("en", "Critics asked whether Netflix would go all in on generative AI."))
        .isEmpty();
    assertThat(stances("fr", "Netflix ne mise pas sur l'IA générative.")).isEmpty();
  }

  @Test
  void makersOfGenerativeAiTakeNoSideByLaunching() {
    assertThat(stances("en", "OpenAI unveiled a generative AI model.")).isEmpty();
  }

  @Test
  void suitAgainstAMakerOpposes() {
    assertThat(stances("en", "Disney sued Midjourney over its generative AI model."))
        .extracting(Stance::stance)
        .containsExactly("opposes");
  }

  @Test
  void eachClauseReportsItsOwnUse() {
    List<UseReport> found =
        uses(
            "en",
            "The producers of “Happy Gilmore 2” used generative AI to make characters look"
                + " younger, while the creators of “Billionaires' Bunker” used generative AI in"
                + " pre-production to design costumes.");
    assertThat(found)
        .extracting(UseReport::titleId)
        .containsExactly("happy-gilmore-2", "billionaires-bunker");
    assertThat(found).extracting(UseReport::purpose).containsExactly("de-aging", "pre-production");
    assertThat(found).extracting(UseReport::studioId).containsOnly("netflix");
  }

  @Test
  void announcedAndDeniedAreToldFromDone() {
    assertThat(uses("en", "Netflix plans to use generative AI for dubbing."))
        .extracting(UseReport::status)
        .containsExactly("announced");
    assertThat(uses("en", "Netflix denied that it used generative AI for the movie poster."))
        .extracting(UseReport::status)
        .containsExactly("denied");
    assertThat(uses("fr", "Netflix a utilisé l'IA générative pour des effets visuels."))
        .extracting(UseReport::status)
        .containsExactly("done");
  }

  @Test
  void supposedUseIsNone() {
    assertThat(uses("en", "Netflix might use generative AI for dubbing.")).isEmpty();
  }
}
