package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferentsTest {
  private static List<String> named(String language, String text) {
    return QuoteReading.of(language, text).referents().stream()
        .filter(one -> one.kind().named())
        .map(Referent::name)
        .toList();
  }

  private static List<Referent.Kind> kinds(String language, String text) {
    return QuoteReading.of(language, text).referents().stream().map(Referent::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | then Noel Fontaine left | Noel Fontaine
en | then Robert J. Amsel left | Robert J. Amsel
en | then Raymond Amsel, Jr. left | Raymond Amsel, Jr
en | then Ludwig van der Hooft left | Ludwig van der Hooft
en | then Amsel & Moss left | Amsel & Moss
fr | puis Bastien Oriol est parti | Bastien Oriol
fr | puis Charles de Vaunoy est parti | Charles de Vaunoy
es | luego Inés Robledo se fue | Inés Robledo
it | poi Carla Bossi è partita | Carla Bossi
pt | depois Tiago Moura saiu | Tiago Moura
de | dann ging Jonas Brückner | Jonas Brückner
""")
  void aNameEndsWhereItsPartsEnd(String language, String text, String name) {
    assertThat(named(language, text)).containsExactly(name);
  }

  @Test
  void aTitleBeforeANameIsNoPartOfIt() {
    assertThat(named("en", "then Mr. Amsel left")).containsExactly("Amsel");
    assertThat(named("fr", "puis Mme Oriol est partie")).containsExactly("Oriol");
  }

  @Test
  void pronounsAreReferents() {
    assertThat(kinds("en", "then she left")).containsExactly(Referent.Kind.PRONOUN);
    assertThat(kinds("fr", "puis elle est partie")).containsExactly(Referent.Kind.PRONOUN);
  }

  @Test
  void anOfficeIsARole() {
    assertThat(kinds("en", "then the director left")).containsExactly(Referent.Kind.ROLE);
    assertThat(kinds("fr", "puis le réalisateur est parti")).containsExactly(Referent.Kind.ROLE);
  }

  @Test
  void aCompanyWithoutNameIsGeneric() {
    assertThat(kinds("en", "then the company left")).containsExactly(Referent.Kind.GENERIC);
  }

  @Test
  void whatIsWrittenIsADocument() {
    assertThat(kinds("en", "then the lawsuit ended")).containsExactly(Referent.Kind.DOCUMENT);
  }

  @Test
  void whoIsNamedInsideAQuoteIsMarkedAsQuoted() {
    List<Referent> found =
        QuoteReading.of("en", "“We miss Noel Fontaine every day,” said Ruth Amsel.").referents();
    assertThat(found)
        .filteredOn(one -> one.kind().named())
        .extracting(Referent::name, Referent::quoted)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Noel Fontaine", true),
            org.assertj.core.groups.Tuple.tuple("Ruth Amsel", false));
  }

  @Test
  void aMentionOfTheLexiconKeepsItsEntry() {
    assertThat(QuoteReading.of("en", "then Netflix left").referents())
        .extracting(Referent::entryId)
        .containsExactly("netflix");
  }

  @Test
  void referentsStandInOrderAndDoNotOverlap() {
    List<Referent> found =
        QuoteReading.of(
                "en",
                "Ruth Amsel, an editor at Quillon, met the director Noel Fontaine. He told her that"
                    + " the company would sue, and the letter said so.")
            .referents();
    assertThat(found).hasSizeGreaterThan(5);
    for (int i = 1; i < found.size(); i++) {
      assertThat(found.get(i).from()).isGreaterThanOrEqualTo(found.get(i - 1).to());
    }
  }
}
