package org.dailies.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.frame.UseReport;
import org.dailies.language.Act;
import org.dailies.language.Certainty;
import org.dailies.text.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementFinderTest {
  private static final Analyzer ANALYZER = Analyzer.of(Config.defaults());

  private static Analysis read(String language, String text) {
    return ANALYZER.analyze(Document.of("", text, language, null), Set.of());
  }

  private static List<Statement> uses(String language, String text) {
    return read(language, text).statements().stream().filter(Statement::isUse).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Netflix used generative AI to draw the crowds of Lupin. | DONE",
        "en | Netflix will use generative AI to draw the crowds of Lupin. | ANNOUNCED",
        "en | Netflix plans to use generative AI for the crowds of Lupin. | PLANNED",
        "en | Netflix did not use generative AI for the crowds of Lupin. | DENIED",
        "en | Netflix denied that it used generative AI for the crowds of Lupin. | DENIED",
        "en | Analysts say Netflix could use generative AI for the crowds of Lupin. | CONDITIONAL",
        "en | Netflix allegedly used generative AI for the crowds of Lupin. | ALLEGED",
        "en | Did Netflix use generative AI for the crowds of Lupin? | ASKED",
        "fr | Netflix a utilisé l’IA générative pour les costumes de Lupin. | DONE",
        "fr | Netflix aurait utilisé l’IA générative pour les costumes de Lupin. | ALLEGED",
        "fr | Netflix n’a pas utilisé l’IA générative pour les costumes de Lupin. | DENIED",
        "fr | Netflix pourrait utiliser l’IA générative pour les costumes de Lupin. | CONDITIONAL",
      })
  void hedgesNegationsAndQuestionsSayHowSureItIs(String language, String text, Certainty status) {
    assertThat(uses(language, text)).extracting(Statement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netflix could use generative AI for the crowds of Lupin.",
        "Netflix allegedly used generative AI for the crowds of Lupin.",
        "Did Netflix use generative AI for the crowds of Lupin?",
        "Fans used generative AI to redraw the poster of Lupin.",
        "A student used generative AI to clone the voice of Lupin."
      })
  void whatIsNotDoneByItsMakerIsNoUse(String text) {
    assertThat(read("en", text).uses()).isEmpty();
  }

  @Test
  void aNamedDoerBeatsTheStudioOfTheTitle() {
    List<UseReport> uses =
        read("en", "Prime Video released AI-generated dubs of the series Death Note.").uses();
    assertThat(uses).extracting(UseReport::studioId).containsExactly("amazon");
    assertThat(uses).extracting(UseReport::titleId).containsExactly("death-note-2006");
  }

  @Test
  void aUseWithoutAPurposeIsAUse() {
    assertThat(uses("en", "Netflix used generative AI in Lupin."))
        .extracting(Statement::purpose)
        .containsExactly(Statement.UNSPECIFIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "opposes | Ada Park, the director of the series, said: “I hate generative AI. It is"
            + " theft.”",
        "opposes | Netflix and the actor Ada Park sued the generative AI firm Midjourney.",
        "embraces | Disney signed a licensing deal with OpenAI, the maker of generative AI.",
      })
  void whereSomebodyStandsIsJudgedFromTheirSentences(String stance, String text) {
    assertThat(read("en", text).statements().stream().filter(Stances::shows))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(Stances.of(s.act())).isEqualTo(stance));
  }

  @Test
  void whoIsOnlyNamedTakesNoSide() {
    String text = "Generative AI was the topic of a panel. Ada Park was born in Lyon in 1971.";
    assertThat(read("en", text).statements().stream().filter(Stances::shows)).isEmpty();
  }

  @Test
  void allWhoAreJoinedAct() {
    List<Statement> statements =
        read(
                "fr",
                "Disney et Universal ont déposé une plainte contre Midjourney, une IA générative.")
            .statements();
    assertThat(statements)
        .filteredOn(statement -> statement.act() == Act.SUE)
        .extracting(statement -> statement.maker().id())
        .containsExactlyInAnyOrder("disney", "nbcuniversal");
  }

  @Test
  void everyPartHasItsPlaceInTheText() {
    String text = "On Monday, Netflix used generative AI to draw the crowds of Lupin.";
    Statement use = uses("en", text).get(0);
    assertThat(use.actSpan().of(text)).isEqualTo("used");
    assertThat(use.objectSpan().of(text)).isEqualTo("generative AI");
    assertThat(use.maker().span().of(text)).isEqualTo("Netflix");
    assertThat(use.evidence().of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Netflix used generative AI, ",
        "Ada Park and ",
        "that AI which ",
        "“AI” ",
        "If Disney "
      })
  void timeIsLinearInTheText(String piece) {
    String text = "Netflix used generative AI. " + piece.repeat(100_000 / piece.length());
    Assertions.assertTimeout(Duration.ofSeconds(4), () -> read("en", text));
  }
}
