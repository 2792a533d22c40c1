package org.dailies.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylinesTest {
  @Test
  void splitsAndCleansPeople() {
    assertThat(Bylines.people(List.of("By Ines Caldwell and Tom Okafor")))
        .containsExactly("Ines Caldwell", "Tom Okafor");
    assertThat(Bylines.people(List.of("Von Jonas Wedel, Henrike Voss (Hamburg)")))
        .containsExactly("Jonas Wedel", "Henrike Voss");
    assertThat(Bylines.people(List.of("Par Lucie Arnaud", "Lucie Arnaud")))
        .containsExactly("Lucie Arnaud");
  }

  @Test
  void namesNoOrganisationAsAPerson() {
    assertThat(Bylines.people(List.of("Redaktion", "Associated Press", "News Team", "dpa")))
        .isEmpty();
  }

  @Test
  void partsACueFromTheNameThatFollowsWithoutASpace() {
    assertThat(Bylines.printed("Written by:Ada Park", false)).containsExactly("Ada Park");
    assertThat(Bylines.printed("Written byAda Park", false)).containsExactly("Ada Park");
  }

  @Test
  void passesOverWhatOthersDid() {
    assertThat(Bylines.printed("Edited by Ada Park", false)).isEmpty();
    assertThat(Bylines.printed("Written by Ada Park | Edited by Bo Hale", false))
        .containsExactly("Ada Park");
    assertThat(Bylines.ofOthers("Photos: Ada Park")).isTrue();
    assertThat(Bylines.ofOthers("Ada Park")).isFalse();
  }

  @Test
  void keepsParticlesAndInitials() {
    assertThat(Bylines.people(List.of("Ursula von der Leyen", "J. R. Smith")))
        .containsExactly("Ursula von der Leyen", "J. R. Smith");
  }

  @Test
  void readsPrintedBylinesUpToTheDate() {
    assertThat(Bylines.printed("Posted by Konstantin on 21 October 2019", true))
        .containsExactly("Konstantin");
    assertThat(Bylines.printed("Gespeichert von Ada Lovelace am 24. Juli 2017", true))
        .containsExactly("Ada Lovelace");
    assertThat(Bylines.printed("Read the rest of it", true)).isEmpty();
  }

  @Test
  void readsEveryNameOfAPrintedByline() {
    assertThat(Bylines.printed("Por Rosa Vidal y Tomás Iriarte", true))
        .containsExactly("Rosa Vidal", "Tomás Iriarte");
    assertThat(Bylines.printed("Par Zoé de La Roche, avec Luc O’Hara (à Brest) et AFP", true))
        .containsExactly("Zoé de La Roche", "Luc O’Hara");
    assertThat(Bylines.people(List.of("Eine Reportage von Uta Hellberg", "dpa")))
        .doesNotContain("Eine Reportage von Uta Hellberg");
  }

  @Test
  void tellsWritersFromOthersByTheRolesBesideThem() {
    assertThat(EasternByline.of("2025-11-06 09:15 记者：周海平 编辑：吴敏")).containsExactly("周海平");
    assertThat(EasternByline.of("记者：周海平编辑：吴敏")).containsExactly("周海平");
    assertThat(EasternByline.of("文・鈴木春子、写真・田中次郎")).containsExactly("鈴木春子");
    assertThat(EasternByline.of("이서연 기자")).containsExactly("이서연");
    assertThat(EasternByline.of("박민수기자 사진 최지훈")).containsExactly("박민수");
    assertThat(EasternByline.of("写真／田中次郎")).isEmpty();
    assertThat(EasternByline.of("By Ada Park")).isEmpty();
  }

  @Test
  void readsTheNameBesideADate() {
    assertThat(Bylines.beside("11.12.2019 - Amelie Lindqvist")).isEqualTo("Amelie Lindqvist");
    assertThat(Bylines.beside("04.02.2022 | 13:10 | Uta Hellberg")).isEqualTo("Uta Hellberg");
    assertThat(Bylines.beside("4 May 2022 | Sports News")).isNull();
    assertThat(Bylines.beside("4.5.2022 | Uta Hellberg | Jan Voss")).isNull();
  }

  @Test
  void takesNoPhraseForAName() {
    assertThat(PersonName.of("vier Windmühlen der Gemeinde")).isNull();
    assertThat(PersonName.of("Forschung WBF")).isNull();
    assertThat(PersonName.of("Caritas Stiftung Hamburg")).isNull();
  }

  @Test
  void partsANameFromWhatIsGluedToIt() {
    assertThat(Bylines.people(List.of("ByAlva Bergström Thursday"))).isEmpty();
    assertThat(Bylines.people(List.of("ByAlva Bergström"))).containsExactly("Alva Bergström");
    assertThat(Bylines.people(List.of("Unterland - Alva Bergström")))
        .containsExactly("Alva Bergström");
  }
}
