package org.dailies.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Les studios et les plateformes ne sont pas d'accord sur les droits des acteurs
          de | A cinematic shot of the old harbour with the boats and a lot of fog in the morning
          en | Die Gewerkschaft hat am Freitag mit den Studios über die neuen Regeln gesprochen
          es | The union has told the studios that it will not sign what they have on the table
          en | 映画会社は生成AIの利用について組合と話し合いを続けている
          ja | A cinematic shot of the old harbour with boats and fog
          """)
  void aLineInAnotherLanguageIsForeign(String language, String line) {
    assertThat(ForeignLines.isForeign(line, language)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Gewerkschaft hat am Freitag mit den Studios über die neuen Regeln gesprochen
          de | Les studios et les plateformes
          de | ComfyUI, Stable Diffusion, Midjourney, Runway, Pika, Luma, Kling, Veo, Sora, Flow
          en | Writers, actors, editors, grips, gaffers, animators, composers, dubbing artists
          es | El sindicato dijo que los estudios no han firmado nada de lo que se acordó
          pt | O sindicato disse que os estúdios não assinaram nada do que se combinou em março
          ja | 映画会社は生成AIの利用について組合と話し合いを続けている
          en | The studio is called 東映アニメーション and it is in Tokyo
          sw | Les studios et les plateformes ne sont pas d'accord sur les droits des acteurs
          """)
  void aLineInItsOwnLanguageOrNoneIsNot(String language, String line) {
    assertThat(ForeignLines.isForeign(line, language)).isFalse();
  }

  @Test
  void aTextIsReadWithoutThem() {
    ThemeReader reading = ThemeReader.of("de", Set.of());
    String own = "Die Gewerkschaft hat am Freitag mit den Studios verhandelt.";
    String foreign =
        "Les studios et les plateformes ne sont pas d'accord sur les droits des acteurs.";
    List<ThemeReader.Term> terms = reading.terms("", own + "\n" + foreign);
    assertThat(terms).isEqualTo(reading.terms("", own)).isNotEmpty();
  }
}
