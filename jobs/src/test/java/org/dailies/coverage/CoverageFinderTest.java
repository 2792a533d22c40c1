package org.dailies.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.frame.FrameSpan;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class CoverageFinderTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final MentionFinder MENTIONS = MentionFinder.of(LEXICON, MentionConfig.defaults());
  private static final CoverageFinder COVERAGE = CoverageFinder.of(LEXICON, Languages.builtIn());

  @Test
  void theNearestLevelCounts() {
    assertThat(closest("", "Netflix uses ChatGPT.", "netflix")).isEqualTo(Closest.SENTENCE);
    assertThat(closest("", "Netflix grows. ChatGPT too.", "netflix")).isEqualTo(Closest.PARAGRAPH);
    assertThat(closest("", "Netflix grows.\nChatGPT too.", "netflix")).isEqualTo(Closest.ARTICLE);
    assertThat(closest("", "Netflix grows.", "netflix")).isEqualTo(Closest.NONE);
    assertThat(closest("Netflix uses ChatGPT", "It rained.", "netflix"))
        .isEqualTo(Closest.SENTENCE);
  }

  @Test
  void titleAndTextMeetInTheArticleAndHitTheTitle() {
    Coverage row = row("Netflix grows", "It rained.\nChatGPT wrote it.", "netflix");
    assertThat(row.closest()).isEqualTo(Closest.ARTICLE);
    assertThat(row.titleHit()).isTrue();
    assertThat(row.headline()).isTrue();
    assertThat(row.salience()).isEqualTo("title");
    assertThat(row("It rained", "Netflix grows.\nChatGPT wrote it.", "netflix").headline())
        .isFalse();
  }

  @Test
  void generativeAiInTheTitleDoesNotMakeAnActorFarBelowAHeadline() {
    Coverage row = row("ChatGPT turns three", "It rained.\nNetflix grows.", "netflix");
    assertThat(row.closest()).isEqualTo(Closest.ARTICLE);
    assertThat(row.titleHit()).isFalse();
    assertThat(row.headline()).isFalse();
    assertThat(row("Netflix and ChatGPT", "It rained.", "netflix").titleHit()).isTrue();
  }

  @Test
  void aStudioIsCoveredByItsTitlesAndPeople() {
    Coverage row = row("", "Ted Sarandos spoke of Bridgerton and of generative AI.", "netflix");
    assertThat(row.mentions()).isEqualTo(2);
    assertThat(row.closest()).isEqualTo(Closest.SENTENCE);
  }

  @Test
  void vendorsToolsUnionsAndPeopleAreActorsInTheOrderOfTheirIds() {
    assertThat(rows("", "SAG-AFTRA asked OpenAI about Sora 2, said Fran Drescher of deepfakes."))
        .extracting(Coverage::actorId)
        .containsExactly("fran-drescher", "openai", "sag-aftra", "sora-2");
  }

  @Test
  void framesAreListedOnce() {
    Document document = Document.of("", "Netflix uses ChatGPT.", "en", null);
    List<FrameSpan> frames =
        List.of(
            new FrameSpan("b", 0, 0, 1, "N", 1),
            new FrameSpan("a", 0, 0, 1, "N", 1),
            new FrameSpan("b", 0, 2, 3, "t", 1));
    assertThat(
            COVERAGE.find(
                new CoverageInput(
                    document,
                    MENTIONS.find(document, Set.of()),
                    frames,
                    List.of(),
                    List.of(),
                    List.of())))
        .allSatisfy(row -> assertThat(row.frames()).containsExactly("a", "b"));
  }

  @Test
  void anotherLexiconsEffectIsToldActorByActor() {
    Lexicon before = Lexicon.parse("a", "entries: [{id: a, kind: studio, aliases: [Alpha]}]");
    Lexicon after =
        Lexicon.parse(
            "b",
            "entries: [{id: a, kind: studio, aliases: [Alpha]}, {id: t, kind: tool, aliases:"
                + " [Tau]}]");
    LexiconImpact impact = LexiconImpact.of(before, after, MentionConfig.defaults());
    assertThat(impact.moved(Document.of("", "Alpha uses Tau.", "en", null), Set.of()))
        .containsExactly(
            new LexiconImpact.Moved("a", Closest.NONE, Closest.SENTENCE),
            new LexiconImpact.Moved("t", null, Closest.SENTENCE));
    assertThat(impact.moved(Document.of("", "Alpha alone.", "en", null), Set.of())).isEmpty();
  }

  private static Closest closest(String title, String text, String actor) {
    return row(title, text, actor).closest();
  }

  private static Coverage row(String title, String text, String actor) {
    return rows(title, text).stream()
        .filter(r -> r.actorId().equals(actor))
        .findFirst()
        .orElseThrow();
  }

  private static List<Coverage> rows(String title, String text) {
    Document document = Document.of(title, text, "en", null);
    return COVERAGE.find(CoverageInput.of(document, MENTIONS.find(document, Set.of())));
  }
}
