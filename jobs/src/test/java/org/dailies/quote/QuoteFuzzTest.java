package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.dailies.config.FrameConfig;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.frame.Attitudes;
import org.dailies.frame.Codebook;
import org.dailies.frame.FrameFinder;
import org.dailies.frame.FrameSpan;
import org.dailies.frame.StanceFinder;
import org.dailies.frame.UseFinder;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.Mention;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.dailies.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFuzzTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final MentionFinder MENTIONS = MentionFinder.of(LEXICON, MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());
  private static final Codebook CODEBOOK = Codebook.load(FrameConfig.defaults());
  private static final FrameFinder FRAMES = FrameFinder.of(CODEBOOK, FrameConfig.defaults());
  private static final StanceFinder STANCES =
      StanceFinder.of(LEXICON, Attitudes.load(FrameConfig.defaults()), Languages.builtIn());
  private static final UseFinder USES =
      UseFinder.of(LEXICON, CODEBOOK, Attitudes.load(FrameConfig.defaults()), Languages.builtIn());
  private static final String GLYPHS =
      "“”«»„‚‘’\"'「」『』‹›.,:;!?—-()\n \u00a0aAbéŒ说は가0·\ud83d\ude00\u0301\ud800";
  private static final List<String> WORDS =
      List.of(
          "said",
          "Ted Sarandos",
          "Netflix",
          "generative AI",
          "“",
          "”",
          "\"",
          "«",
          "»",
          "he",
          "according to",
          "selon",
          "a déclaré",
          "t-il",
          "that",
          ",",
          ".",
          ":",
          "the",
          "CEO",
          "whether",
          "sued",
          "OpenAI",
          "visual effects",
          "used",
          "The Eternaut",
          "\n",
          "表示",
          "：",
          "「",
          "」",
          "と述べた",
          "not");
  private static final List<String> LANGUAGES =
      List.of("en", "fr", "de", "es", "pt", "it", "ja", "ko", "zh", "und");

  private static void readsAll(String text, String language) {
    Document document = Document.of(text, text, language, null);
    List<Mention> mentions = MENTIONS.find(document, Set.of());
    List<Quote> quotes = QUOTES.find(document, mentions);
    int end = 0;
    for (Quote quote : quotes) {
      assertThat(quote.text()).isNotBlank();
      for (Span span : quote.spans()) {
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        end = span.end();
      }
    }
    List<FrameSpan> cues = FRAMES.cues(document, mentions);
    STANCES
        .find(document, mentions, quotes)
        .forEach(s -> assertThat(s.evidence().end()).isLessThanOrEqualTo(text.length()));
    USES.find(document, mentions, cues)
        .forEach(u -> assertThat(u.evidence().end()).isLessThanOrEqualTo(text.length()));
  }

  @Test
  void randomGlyphsRaiseNothing() {
    Random random = new Random(7);
    for (int n = 0; n < 1_500; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int i = 0; i < length; i++) {
        text.append(GLYPHS.charAt(random.nextInt(GLYPHS.length())));
      }
      readsAll(text.toString(), LANGUAGES.get(n % LANGUAGES.size()));
    }
  }

  @Test
  void shuffledWordsRaiseNothing() {
    Random random = new Random(11);
    for (int n = 0; n < 1_500; n++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(WORDS.get(random.nextInt(WORDS.size())))
            .append(random.nextInt(5) > 0 ? " " : "");
      }
      readsAll(text.toString(), LANGUAGES.get(n % LANGUAGES.size()));
    }
  }

  @Test
  void mutatedArticleRaisesNothing() {
    String article =
        "“We kept one,” said Marta Okafor, head of effects at Netflix. She said generative AI was"
            + " “very good at water and hopeless at hands.”\n« C'est un outil », explique Maëlle"
            + " Guérand, « et rien de plus. »\n导演陈若溪表示：“我们不会用机器代替任何演员。”";
    Random random = new Random(13);
    for (int n = 0; n < 1_500; n++) {
      StringBuilder text = new StringBuilder(article);
      for (int k = 0; k < 6; k++) {
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, GLYPHS.charAt(random.nextInt(GLYPHS.length())));
          default -> text.setCharAt(at, GLYPHS.charAt(random.nextInt(GLYPHS.length())));
        }
      }
      readsAll(text.toString(), LANGUAGES.get(n % LANGUAGES.size()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "”",
        "«",
        "'",
        "‘",
        "「",
        "\" ",
        "“ ",
        "“a b ",
        "\"a\" ",
        "“a, b” said X. ",
        "said ",
        "he said that ",
        "Ted ",
        "the company said ",
        "“\n",
        "“a\n",
        "表示：“",
        "",
        "A. "
      })
  void timeIsLinearInAMegabyteOf(String piece) {
    String unit = piece.isEmpty() ? "x" : piece;
    String text = unit.repeat(1_000_000 / unit.length());
    Document document = Document.of("", text, "en", null);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    QUOTES.find(document, List.of());
    long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Assertions.assertThat((after - before) / 1e9).as("CPU seconds").isLessThan(3);
  }
}
