package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

  @Test
  void allIsCountedAndAsManyStoriesAsPossibleAreKept() {
    EvidenceBook book = EvidenceBook.of(3);
    for (String story : List.of("a", "a", "a", "b", "c", "d")) {
      book.add("n:x", "label", "6", sentence(story, book.evidence().size(), "Some words"));
    }
    Evidence evidence = book.evidence().get(0);
    assertThat(evidence.sentences()).isEqualTo(6);
    assertThat(evidence.stories()).isEqualTo(4);
    assertThat(evidence.more()).isEqualTo(3);
    assertThat(evidence.shown()).extracting(Sentence::storyId).containsExactly("a", "b", "c");
  }

  @Test
  void aSentenceOfTwoNumbersStandsOnceWithTheHighlightsOfBoth() {
    Sentence one =
        sentence("a", 0, "Larkfield uses generative AI", mark(0, 9, Highlight.Kind.ACTOR));
    Sentence two =
        sentence("a", 0, "Larkfield uses generative AI", mark(15, 28, Highlight.Kind.GENAI));
    Library library =
        Library.of(
            List.of(
                new Evidence("n:1", "", "1", 1, 1, List.of(one)),
                new Evidence("n:2", "", "1", 1, 1, List.of(two))));
    assertThat(library.sources()).hasSize(1);
    assertThat(library.sources().get(0).sentences())
        .singleElement()
        .satisfies(
            p ->
                assertThat(p.segments())
                    .extracting(Segment::text)
                    .containsExactly("Larkfield", " uses ", "generative AI"));
    assertThat(library.has("n:1")).isTrue();
    assertThat(library.has("n:3")).isFalse();
    assertThat(library.has(null)).isFalse();
  }

  @Test
  void notesOfTwoNumbersStandBesideTheirSentenceEachOnce() {
    Sentence one = sentence("a", 0, "Larkfield uses generative AI").withNote("Larkfield: acts");
    Sentence two = sentence("a", 0, "Larkfield uses generative AI").withNote("Halden: named");
    Sentence bare = sentence("a", 0, "Larkfield uses generative AI");
    Library library =
        Library.of(
            List.of(
                new Evidence("n:1", "", "1", 1, 3, List.of(one, one, bare)),
                new Evidence("n:2", "", "1", 1, 1, List.of(two))));
    assertThat(library.sources().get(0).sentences())
        .singleElement()
        .satisfies(p -> assertThat(p.notes()).containsExactly("Larkfield: acts", "Halden: named"));
  }

  @Test
  void articlesOfAStoryStandTogetherWhereverTheyWereNamed() {
    Library library =
        Library.of(
            List.of(
                new Evidence("n:1", "", "1", 2, 2, List.of(article("a", "a1"), article("b", "b1"))),
                new Evidence("n:2", "", "1", 1, 1, List.of(article("a", "a2")))));
    assertThat(library.sources())
        .extracting(s -> s.article().articleId())
        .containsExactly("a1", "a2", "b1");
    assertThat(library.sources())
        .extracting(Library.Source::sameStory)
        .containsExactly(false, true, false);
  }

  @Property
  void noHighlightLosesOrRepeatsALetter(
      @ForAll String text,
      @ForAll @Size(max = 5) List<@IntRange(min = -5, max = 40) Integer> starts) {
    List<Highlight> marks = starts.stream().map(s -> mark(s, s + 7, Highlight.Kind.GENAI)).toList();
    assertThat(Segment.of(text, marks).stream().map(Segment::text).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void overlappingHighlightsShowWhatMattersMore() {
    List<Segment> segments =
        Segment.of(
            "abcdef", List.of(mark(0, 4, Highlight.Kind.QUOTE), mark(2, 6, Highlight.Kind.GENAI)));
    assertThat(segments)
        .containsExactly(
            new Segment("ab", Highlight.Kind.QUOTE), new Segment("cdef", Highlight.Kind.GENAI));
  }

  @Test
  void numbersHaveStableNames() {
    assertThat(NumberId.of("genai-stories", DAY, DAY.plusDays(6), "netflix"))
        .isEqualTo("n:genai-stories:netflix:2025-11-01..2025-11-07");
    assertThat(NumberId.of("outlet", DAY, DAY, "a:b c\""))
        .isEqualTo("n:outlet:a~3ab~20c~22:2025-11-01..2025-11-01");
  }

  @Test
  void onlyWebAddressesAreLinks() {
    assertThat(Links.http("https://a.example/x?y=1#z")).isEqualTo("https://a.example/x?y=1#z");
    assertThat(Links.http("HTTP://a.example/")).isNotNull();
    for (String bad :
        new String[] {
          "javascript:alert(1)",
          " https://a.example",
          "https://a.example/\nx",
          "data:text/html,x",
          "//a.example",
          "https:a",
          null
        }) {
      assertThat(Links.http(bad)).isNull();
    }
  }

  private static Sentence article(String story, String article) {
    return new Sentence(
        story,
        article,
        "T",
        "o.example",
        DAY,
        "en",
        "https://o.example/",
        "a.warc",
        0,
        "text",
        0,
        "Words",
        List.of(),
        null);
  }

  private static Sentence sentence(String story, int start, String text, Highlight... marks) {
    return new Sentence(
        story,
        story + "1",
        "T",
        "o.example",
        DAY,
        "en",
        "https://o.example/",
        "a.warc",
        0,
        "text",
        start,
        text,
        List.of(marks),
        null);
  }

  private static Highlight mark(int start, int end, Highlight.Kind kind) {
    return new Highlight(start, end, kind);
  }
}
