package org.dailies.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.dailies.config.TextConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier languages = LanguageIdentifier.of(TextConfig.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The studio said on Monday that it had used a tool for the new series of the year.",
        "fr | La société a reconnu mardi avoir confié une partie des décors à un outil génératif.",
        "de | Die Firma hat am Montag erklärt, dass sie ihre Kulissen am Rechner zeichnen lässt.",
        "es | La productora dijo el lunes que ha usado una herramienta para la nueva serie del"
            + " año.",
        "pt | A produtora disse na segunda-feira que usou uma ferramenta para a nova série do ano.",
        "it | La società ha detto lunedì che ha usato uno strumento per la nuova serie dell'anno.",
        "nl | Het bedrijf zei maandag dat het een programma heeft gebruikt voor de nieuwe reeks.",
        "pl | Firma powiedziała w poniedziałek, że użyła narzędzia do nowego serialu w tym roku.",
        "ja | 映像会社は火曜日、新しい連続ドラマの背景の一部を生成ツールで描いたと発表した。",
        "zh | 该公司周二表示，新剧的部分背景是由生成工具绘制的。",
        "ko | 제작사는 화요일 새 연속극의 배경 일부를 생성 도구로 그렸다고 발표했다.",
        "el | Η εταιρεία δήλωσε την Τρίτη ότι χρησιμοποίησε ένα εργαλείο για τη νέα σειρά.",
        "ru | Компания заявила во вторник, что использовала инструмент для нового сериала.",
      })
  void identifiesByTextAlone(String language, String text) {
    assertThat(languages.identify(text, null).language()).isEqualTo(language);
  }

  @Test
  void aWrongDeclarationLosesAgainstAClearText() {
    String german = "Die Firma hat am Montag erklärt, dass sie das nicht mit den anderen tun wird.";
    assertThat(languages.identify(german, "en").language()).isEqualTo("de");
  }

  @Test
  void aDeclarationOutsideTheSetWinsWhereTheScriptFits() {
    assertThat(languages.identify("Mwaka huu kampuni ilisema kwamba", "sw").language())
        .isEqualTo("sw");
  }

  @Test
  void tooLittleTextLeavesTheDeclaration() {
    assertThat(languages.identify("OK", "fr-CA").language()).isEqualTo("fr");
    assertThat(languages.identify("12 345", null)).isEqualTo(Detected.UNKNOWN);
  }

  @Test
  void aDeclarationThatTheTextsWordsSupportDecidesWithoutModels() {
    String text = "Das Studio Nordlicht Filmpark Babelsberg GmbH und die Post Republic Berlin AG";
    assertThat(FunctionWords.vote(text)).isEqualTo(Detected.UNKNOWN);
    assertThat(FunctionWords.support("der Saal und die Lampen", "de")).isTrue();
    assertThat(FunctionWords.support("der Saal und die Lampen", "en")).isFalse();
    assertThat(FunctionWords.support("Lampen", "de")).isFalse();
  }
}
