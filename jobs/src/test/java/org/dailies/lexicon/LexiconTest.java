package org.dailies.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dailies.DailiesException;
import org.dailies.config.LexiconConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconTest {
  private static final Lexicon OURS = Lexicon.load(LexiconConfig.defaults());

  @Test
  void aLanguageIsKnownByTheTermsThatHaveWordsInIt() {
    for (String known : List.of("en", "fr", "de", "es", "pt", "it", "ja", "ko", "zh")) {
      assertThat(OURS.terms(known)).as(known).isGreaterThanOrEqualTo(10);
    }
    assertThat(OURS.terms("pl")).isBetween(1L, 9L);
    assertThat(OURS.terms("sw")).isZero();
  }

  @Test
  void aPersonWhoChangedStudiosCountsForTheOneOfTheDay() {
    assertThat(OURS.studioOf("channing-dungey", LocalDate.of(2017, 5, 1))).isEqualTo("disney");
    assertThat(OURS.studioOf("channing-dungey", LocalDate.of(2019, 5, 1))).isEqualTo("netflix");
    assertThat(OURS.studioOf("channing-dungey", LocalDate.of(2024, 5, 1))).isEqualTo("wbd");
    assertThat(OURS.studioOf("scott-stuber", LocalDate.of(2024, 5, 1))).isNull();
    assertThat(OURS.studioOf("scott-stuber", null)).isEqualTo("amazon");
  }

  @Test
  void brandsTitlesAndPeopleRollUpToTheirStudio() {
    assertThat(OURS.studioOf("hbo", null)).isEqualTo("wbd");
    assertThat(OURS.studioOf("the-eternaut", null)).isEqualTo("netflix");
    assertThat(OURS.studioOf("ted-sarandos", null)).isEqualTo("netflix");
    assertThat(OURS.studioOf("sora", null)).isNull();
    assertThat(OURS.vendorOf("sora", null)).isEqualTo("openai");
  }

  @Test
  void aDirectoryWithAnIndexIsALexiconOfItsOwn(@TempDir Path directory) throws Exception {
    Files.writeString(directory.resolve("index.yaml"), "files: [own.yaml]");
    Files.writeString(
        directory.resolve("own.yaml"), "entries: [{id: a, kind: studio, aliases: [Alpha]}]");
    Files.writeString(directory.resolve("other.yaml"), "speakers: [of another kind]");
    assertThat(Lexicon.at(directory).entries()).extracting(Entry::id).containsExactly("a");
    assertThat(Lexicon.at(directory.resolve("own.yaml")).entries())
        .extracting(Entry::id)
        .contains("a", "netflix");
  }

  @Test
  void ownersCountFromTheDayTheyBought() {
    assertThat(OURS.studioOf("crunchyroll", LocalDate.of(2021, 8, 8))).isEqualTo("wbd");
    assertThat(OURS.studioOf("crunchyroll", LocalDate.of(2021, 8, 9))).isEqualTo("sony-pictures");
    assertThat(OURS.studioOf("skydance", LocalDate.of(2025, 8, 6))).isEqualTo("skydance");
    assertThat(OURS.studioOf("skydance", LocalDate.of(2025, 8, 7))).isEqualTo("paramount");
  }

  @Test
  void aPersonCountsForAStudioOnlyWhileThere() {
    assertThat(OURS.studioOf("bob-chapek", LocalDate.of(2021, 5, 1))).isEqualTo("disney");
    assertThat(OURS.studioOf("bob-chapek", LocalDate.of(2024, 5, 1))).isNull();
    assertThat(OURS.studioOf("jeff-shell", LocalDate.of(2022, 5, 1))).isEqualTo("nbcuniversal");
  }

  @Test
  void holdsWhatItPromises() {
    assertThat(count(Kind.STUDIO)).isGreaterThanOrEqualTo(60);
    assertThat(count(Kind.TITLE)).isGreaterThanOrEqualTo(300);
    assertThat(count(Kind.PERSON)).isGreaterThanOrEqualTo(200);
    assertThat(count(Kind.AI_TERM) + count(Kind.TOOL) + count(Kind.VENDOR))
        .isGreaterThanOrEqualTo(250);
    assertThat(
            OURS.entries().stream()
                .filter(entry -> entry.kind() == Kind.UNION)
                .map(Entry::country)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void isFreeOfFaultsAndSlips() {
    LexiconCheck check = LexiconCheck.of(OURS);
    assertThat(check.faults()).isEmpty();
    assertThat(check.warnings()).isEmpty();
  }

  @Test
  void aStackedFileAddsAndReplaces(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("own.yaml");
    Files.writeString(
        file,
        """
        entries:
        - {id: tiny-films, kind: studio, name: Tiny Films, aliases: [Tiny Films]}
        - {id: netflix, kind: studio, name: Red N, aliases: [Netflix]}
        """);
    Lexicon stacked = Lexicon.load(new LexiconConfig(List.of(file)));
    assertThat(stacked.name("tiny-films")).isEqualTo("Tiny Films");
    assertThat(stacked.name("netflix")).isEqualTo("Red N");
    assertThat(stacked.name("disney")).isEqualTo("Disney");
    assertThat(stacked.version()).isNotEqualTo(OURS.version());
  }

  @Test
  void theVersionIsTheContents() {
    assertThat(Lexicon.load(LexiconConfig.defaults()).version()).isEqualTo(OURS.version());
  }

  @Test
  void whatHasNoMeaningIsRefusedInOneSentence() {
    refused("entries: [{id: a, kind: studio, alias: [A]}]", "alias is no key");
    refused("entries: [{id: a, kind: film, aliases: [A]}]", "film is no kind");
    refused("entries: [{id: a, kind: brand, of: b, aliases: [A]}]", "a belongs to b");
    refused(
        "entries: [{id: a, kind: studio, ambiguous: [{text: A, rule: r}]}]", "names no rule: r");
    refused(
        "entries: [{id: a, kind: studio, aliases: [A]}, {id: a, kind: studio, aliases: [B]}]",
        "a stands twice");
    refused("entries: [{id: a, kind: studio}]", "a has no alias");
    refused("rules: [{name: r, near: [screen]}]", "context screen");
    refused("entries: [", "not YAML");
    refused(
        "entries: [{id: a, kind: brand, of: [{at: a, from: 2020-13}], aliases: [A]}]", "2020-13");
  }

  @Test
  void aliasesOfTwoEntriesAndAmbiguousOnesWithoutExamplesAreSlips() {
    Lexicon lexicon =
        Lexicon.parse(
            "test",
            """
            rules: [{name: r}]
            entries:
            - {id: a, kind: studio, aliases: [Same]}
            - {id: b, kind: studio, aliases: [SAME], ambiguous: [{text: Other, rule: r}]}
            """);
    assertThat(LexiconCheck.of(lexicon).warnings())
        .containsExactly("b is ambiguous and lacks examples", "same is an alias of a, b");
  }

  @Test
  void groupsExpand() {
    assertThat(Wording.expand("deepfake(s)")).containsExactlyInAnyOrder("deepfake", "deepfakes");
    assertThat(Wording.expand("(a|b) c(d|)"))
        .containsExactlyInAnyOrder("a cd", "b cd", "a c", "b c");
    assertThat(Wording.expand("gen (AI|um(a|ou) int(i|))"))
        .containsExactlyInAnyOrder(
            "gen AI", "gen uma inti", "gen uma int", "gen umou inti", "gen umou int");
    assertThatThrownBy(() -> Wording.expand("open (group"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDifferenceIsToldEntryByEntry() {
    Lexicon before =
        Lexicon.parse(
            "a",
            "entries: [{id: a, kind: studio, aliases: [A]}, {id: b, kind: studio, aliases: [B]}]");
    Lexicon after =
        Lexicon.parse(
            "b",
            "entries: [{id: a, kind: studio, name: Aa, aliases: [A, A1]}, {id: c, kind: studio,"
                + " aliases: [C]}]");
    LexiconDiff diff = LexiconDiff.of(before, after);
    assertThat(diff.added()).containsExactly("c");
    assertThat(diff.removed()).containsExactly("b");
    assertThat(diff.changed()).containsExactly("a: name a → Aa", "a: + alias A1");
    assertThat(LexiconDiff.of(before, before).isEmpty()).isTrue();
  }

  private static long count(Kind kind) {
    return OURS.entries().stream().filter(entry -> entry.kind() == kind).count();
  }

  private static void refused(String yaml, String says) {
    assertThatThrownBy(() -> Lexicon.parse("test", yaml))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining(says);
  }

  @Test
  void aListOfTitlesSaysNameYearAndOtherNamesInALine() {
    Lexicon lexicon =
        Lexicon.parse(
            "own.yaml",
            """
            entries: [{id: alpha, kind: studio, aliases: [Alpha]}]
            rules: [{name: title}]
            titles:
            - of: alpha
              clear: |
                L'Été (1999); ~The Summer
              title: |
                Heat (1995); Fuego
            """);
    assertThat(lexicon.studioOf("lete-1999", null)).isEqualTo("alpha");
    assertThat(lexicon.entry("lete-1999").aliases())
        .extracting(Alias::text, Alias::ambiguous)
        .containsExactly(
            tuple("L'Été", false), tuple("The Summer", true), tuple("The Summer (1999)", false));
    assertThat(lexicon.entry("heat-1995").aliases())
        .filteredOn(alias -> !alias.ambiguous())
        .extracting(Alias::text)
        .containsExactly("Heat (1995)", "Fuego (1995)");
    assertThat(lexicon.entry("heat-1995").examples().must()).hasSize(1);
  }

  @Test
  void anAliasIsSpeltInOtherWaysToo() {
    assertThat(Wording.spellings("RoboCop & Co")).contains("RoboCop and Co", "Robocop & Co");
    assertThat(Wording.spellings("McKay iCarly HBO")).containsExactly("McKay iCarly HBO");
  }

  @Test
  void aLineWithoutYearOrLatinNameIsRefused() {
    String file =
        "entries: [{id: a, kind: studio, aliases: [A]}]\ntitles:\n- {of: a, clear: \"%s\"}";
    assertThatThrownBy(() -> Lexicon.parse("own.yaml", String.format(Locale.ROOT, file, "Heat")))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("Heat");
    assertThatThrownBy(
            () -> Lexicon.parse("own.yaml", String.format(Locale.ROOT, file, "流浪地球 (2019)")))
        .isInstanceOf(DailiesException.class)
        .hasMessageContaining("Latin");
  }
}
