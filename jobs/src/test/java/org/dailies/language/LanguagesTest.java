package org.dailies.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.util.List;
import org.dailies.DailiesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LanguagesTest {
  @TempDir Path directory;

  private List<String> overlay(String text) throws IOException {
    Path file = directory.resolve("own.yaml");
    Files.writeString(file, text);
    return List.of(file.toString());
  }

  @Test
  void anUnknownClassIsNamedWithTheNearestKnownOne() throws IOException {
    List<String> files = overlay("languages: {en: {auxilaries: [shall]}}");
    assertThatThrownBy(() -> Languages.with(files))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("en: unknown word class 'auxilaries'")
        .hasMessageContaining("did you mean 'auxiliaries'?");
  }

  @Test
  void anUnknownGroupIsNamedWithTheNearestKnownOne() throws IOException {
    List<String> files = overlay("languages: {en: {cues: {asert: [swear]}}}");
    assertThatThrownBy(() -> Languages.with(files))
        .hasMessageContaining("'asert' is unknown; did you mean 'assert'?");
  }

  @Test
  void aWordThatYamlTakesForSomethingElseMustBeQuoted() throws IOException {
    List<String> files = overlay("languages: {en: {openers: [true]}}");
    assertThatThrownBy(() -> Languages.with(files)).hasMessageContaining("quotation marks");
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
    List<String> files = overlay("languages:\n  en: [");
    assertThatThrownBy(() -> Languages.with(files))
        .hasMessageContaining("own.yaml")
        .hasMessageContaining("line ");
  }

  @Test
  void aUsersClassReplacesTheProgramsAndTheOthersStay() throws IOException {
    Languages own = Languages.with(overlay("languages: {en: {relatives: [whoso]}}"));
    assertThat(own.of("en").get(GrammarWords.RELATIVES)).containsExactly("whoso");
    assertThat(own.of("en").get(GrammarWords.DETERMINERS))
        .isEqualTo(Languages.builtIn().of("en").get(GrammarWords.DETERMINERS));
    assertThat(own.of("fr").get(GrammarWords.RELATIVES)).contains("qui");
  }

  @Test
  void aUsersFileMayBringALanguage() throws IOException {
    Languages own = Languages.with(overlay("languages: {tr: {that: [ki]}}"));
    assertThat(own.of("tr").get(GrammarWords.THAT)).containsExactly("ki");
    assertThat(own.of("tr").get(GrammarWords.RELATIVES)).isEmpty();
  }

  @Test
  void theTextOfAnalysisChangesWithEveryWord() throws IOException {
    String before = Languages.builtIn().text(Use.ANALYSIS);
    assertThat(Languages.with(overlay("languages: {fr: {that: [que]}}")).text(Use.ANALYSIS))
        .isNotEqualTo(before);
    assertThat(Languages.with(overlay("languages: {}")).text(Use.ANALYSIS)).isEqualTo(before);
  }

  @Test
  void wordsInLatinLettersAreSharedByTheLanguagesThatSaySo() {
    assertThat(Languages.builtIn().of("fr").get(NameWords.FIRST_NAMES))
        .containsEntry("alice", Gender.SHE);
    assertThat(Languages.builtIn().of("zh").get(NameWords.FIRST_NAMES)).isEmpty();
  }

  @Test
  void aLanguageWithoutAFileIsReadAsEnglish() {
    assertThat(Languages.builtIn().of("und").code()).isEqualTo("en");
  }

  @Test
  void aLanguageWithWordsOfPagesAloneIsAnalysedAsEnglish() {
    assertThat(Languages.builtIn().names()).containsKey("nl");
    assertThat(Languages.builtIn().of("nl").code()).isEqualTo("en");
  }

  @Test
  void wordsOfPagesCountTogetherWhateverTheirLanguage() {
    assertThat(Languages.builtIn().union(BylineWords.MONTHS))
        .containsEntry("août", Month.AUGUST)
        .containsEntry("sierpnia", Month.AUGUST)
        .containsEntry("august", Month.AUGUST);
  }

  @Test
  void everyClassOfPagesHasOneMeaningAWord() {
    for (Section section : List.of(BylineWords.SECTION, PageWords.SECTION)) {
      for (WordClass<?> wordClass : section.classes()) {
        assertThat(Languages.builtIn().union(wordClass)).as("%s", wordClass).isNotNull();
      }
    }
  }

  @Test
  void wordsOfPagesAreNoPartOfTheTextOfAnalysis() {
    assertThat(Languages.builtIn().text(Use.ANALYSIS)).doesNotContain("sierpnia");
    assertThat(Languages.builtIn().text(Use.EXTRACTION)).contains("sierpnia");
  }

  @Test
  void aUserCannotReplaceWordsOfExtraction() throws IOException {
    List<String> files = overlay("languages: {en: {byline-cues: [by]}}");
    assertThatThrownBy(() -> Languages.with(files))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("'byline-cues' is read by extraction");
  }
}
