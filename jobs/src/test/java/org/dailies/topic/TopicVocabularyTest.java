package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dailies.config.TopicConfig;
import org.junit.jupiter.api.Test;

class TopicVocabularyTest {
  private static TopicVocabulary of(String language, Set<String> names, String... texts) {
    ThemeReader reading = ThemeReader.of(language, names);
    List<List<ThemeReader.Term>> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(reading.terms("", text));
    }
    return TopicVocabulary.of(new LocalParts<>(documents), language, TopicConfig.defaults());
  }

  private static String[] times(int count, String... texts) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.addAll(List.of(texts));
    }
    return all.toArray(String[]::new);
  }

  @Test
  void wordsThatFollowEachOtherBecomeAPhrase() {
    TopicVocabulary english =
        of(
            "en",
            Set.of(),
            times(
                6,
                "The visual effects were new.",
                "Rain fell on hills.",
                "A court sat.",
                "Nurses protest."));
    assertThat(english.shown()).contains("visual effects");
    TopicVocabulary french =
        of(
            "fr",
            Set.of(),
            times(
                6,
                "Les effets spéciaux du film.",
                "Il pleut sur la ville.",
                "Un tribunal siège.",
                "Une grève éclate."));
    assertThat(french.shown()).contains("effets spéciaux");
  }

  @Test
  void phraseIsCountedAsOneWord() {
    TopicVocabulary vocabulary =
        of(
            "en",
            Set.of(),
            times(
                6,
                "The visual effects were new.",
                "Rain fell on hills.",
                "A court sat.",
                "Nurses protest."));
    int[] words =
        vocabulary
            .index()
            .words(ThemeReader.of("en", Set.of()).terms("", "visual effects, visual. Effects"));
    assertThat(words).hasSize(3);
    assertThat(vocabulary.shown().get(words[0])).isEqualTo("visual effects");
  }

  @Test
  void namesOfTheLexiconAreLeftOutAsTheyAreWritten() {
    List<String> words =
        ThemeReader.of("en", Set.of("Fox", "Ted Sarandos"))
            .terms("", "Fox hunted a fox with Ted Sarandos nearby")
            .stream()
            .map(ThemeReader.Term::surface)
            .toList();
    assertThat(words).containsExactly("hunted", "fox", "nearby");
  }

  @Test
  void peopleOutsideTheLexiconAreToldByTheirCapitals() {
    TopicVocabulary vocabulary =
        of(
            "en",
            Set.of(),
            times(
                4,
                "The minister met Jane Quimby today about trade.",
                "They sent trade papers to China from ports.",
                "Crowds saw Jane Quimby leave.",
                "Rain fell."));
    assertThat(vocabulary.words()).doesNotContain("jane", "quimby").contains("china", "trade");
  }

  @Test
  void commonestSurfaceIsShown() {
    TopicVocabulary vocabulary =
        of("en", Set.of(), times(3, "studios", "studios studio rain", "sun wind", "frost", "hail"));
    assertThat(vocabulary.words()).contains("studio");
    assertThat(vocabulary.shown()).contains("studios").doesNotContain("studio");
  }

  @Test
  void givenWordsAreTakenAsTheyAre() {
    assertThat(ThemeReader.given().terms("", "The  of 1984 x").stream().map(ThemeReader.Term::norm))
        .containsExactly("The", "of", "1984", "x");
  }

  private static List<String> shown(String language, Set<String> names, String text) {
    return ThemeReader.of(language, names).terms("", text).stream()
        .map(ThemeReader.Term::surface)
        .toList();
  }

  @Test
  void addressesAreNoWords() {
    assertThat(
            shown(
                "en",
                Set.of(),
                "Pictures: https://news.example.com/topic?id=3, www.example.org; example.net/x"
                    + " render example.com pipelines"))
        .containsExactly("Pictures", "render", "pipelines");
  }

  @Test
  void koreanWordsAndNamesAreReadWithoutTheirParticles() {
    assertThat(shown("ko", Set.of("머스크"), "머스크의 규제를 소송은")).containsExactly("규제", "소송");
  }

  @Test
  void englishFunctionWordsAreNoneInOtherLettersEither() {
    assertThat(shown("ko", Set.of(), "Introducing the 규제 for Codex"))
        .containsExactly("Introducing", "규제", "Codex");
  }

  @Test
  void linesThatManyStoriesShareAreLeftOutHoweverTheirNumbersAndAddressesDiffer() {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String shared = i < 6 ? "## Source %d: https://example.org/%d\n".formatted(i, i) : "";
      String rare = i < 4 ? "Rarely printed\n" : "";
      stories.add(new Story("a" + i, "a" + i, "en", "", shared + rare + "Matter " + "x".repeat(i)));
    }
    ThemeReader reading =
        ThemeReader.of("en", Set.of()).without(SharedLines.of(new LocalParts<>(stories), 20));
    String text = "Source 99: https://example.org/z\nRarely printed\nThe source spoke";
    assertThat(reading.terms("", text).stream().map(ThemeReader.Term::surface))
        .containsExactly("Rarely", "printed", "source", "spoke");
  }

  @Test
  void katakanaThatADictionaryCutsIsOneWord() {
    assertThat(shown("ja", Set.of(), "マルチモーダルモデルとエージェントエンジニアリングを学ぶ"))
        .contains("マルチモーダルモデル", "エージェントエンジニアリング");
  }
}
