package org.dailies.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.language.Languages;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoleFinderTest {
  private static final Analyzer ANALYZER = Analyzer.of(Config.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
en | disney  | acts     | Disney licensed its figures to the maker of Sora 2, an AI video tool.
en | disney  | acts     | The lawsuit by Disney says that Midjourney copies films.
en | disney  | acted-on | The AI video generator copies characters of Disney without permission.
en | disney  | passing  | He turned his dog into a Disney-style drawing with Midjourney.
en | netflix | passing  | The star of a Netflix comedy asks ChatGPT for recipes.
en | netflix | passing  | A former Netflix executive sells soup with the help of ChatGPT.
en | netflix | acts     | Netflix co-CEO Greg Peters said generative AI helps artists.
en | netflix | named    | The firm sells AI-generated subtitles to services such as Netflix.
en | netflix | named    | Netflix, Paramount and Amazon have not sued a generative AI company.
en | netflix | passing  | The maker of the AI video tool hired Ada Park, who has worked at Laika, Disney and Netflix.
fr | netflix | passing  | Netflix n’a pas attaqué la société d’IA générative.
fr | netflix | acts     | Netflix a utilisé l’IA générative dans une série.
en | netflix | acts     | The trailer, generated with AI tools, was made by animators at Netflix.
de | zdf     | acted-on | Betrüger haben mit Deepfakes eine Moderatorin des ZDF imitiert.
de | netflix | passing  | Die Schauspielerin, bekannt aus einer Serie von Netflix, fragt ChatGPT.
ja | disney  | acts     | ディズニーは生成AIの会社に投資すると発表した。
ko | disney  | passing  | 챗GPT로 만든 디즈니 스타일 사진이 유행한다.
zh | disney  | passing  | 网友用ChatGPT把照片变成迪士尼风格的头像。
""")
  void theSentenceDecides(String language, String actor, String role, String text) {
    assertThat(row(language, text, actor).role().role().code()).isEqualTo(role);
    assertThat(row(language, text, actor).counted()).isEqualTo(role.startsWith("act"));
  }

  @Test
  void theReasonNamesTheWordsOfTheText() {
    RoleVerdict verdict =
        row("en", "He made a Disney-style drawing with Midjourney.", "disney").role();
    assertThat(verdict.rule()).isEqualTo("byword");
    assertThat(verdict.reason()).isEqualTo("before “style”, as a byword");
    assertThat(verdict.mention().surface()).isEqualTo("Disney");
    assertThat(verdict.confidence()).isBetween(0.5, 1.0);
  }

  @Test
  void theMentionThatSaysMostDecides() {
    Coverage row =
        row(
            "en",
            "Fans draw Disney-style dogs.\nDisney signed a deal with the maker of Sora 2, an AI"
                + " video tool.",
            "disney");
    assertThat(row.counted()).isTrue();
    assertThat(row.role().mention().paragraph()).isEqualTo(1);
  }

  @Test
  void aDefinitePhraseLeadsBackToTheOneHouseBefore() {
    String text = "Lionsgate opens its new stages.\nThe studio used generative AI for a title.";
    Coverage row = row("en", text, "lionsgate");
    assertThat(row.counted()).isTrue();
    assertThat(row.role().mention().surface()).isEqualTo("The studio");
    assertThat(row("en", "Disney watched. " + text, "lionsgate").role().mention().surface())
        .isEqualTo("Lionsgate");
  }

  @Test
  void withoutGenerativeAiThereIsNoRole() {
    Coverage row = row("en", "Netflix grows and grows.", "netflix");
    assertThat(row.role()).isNull();
    assertThat(row.counted()).isFalse();
  }

  @Test
  void makersAndToolsActByThemselves() {
    assertThat(row("en", "ChatGPT was down for an hour.", "openai").counted()).isTrue();
  }

  @Test
  void everySignIsSetToOneSide() {
    RoleWeights weights = RoleWeights.priors();
    assertThat(RoleSign.values())
        .filteredOn(sign -> sign != RoleSign.ROW)
        .allSatisfy(sign -> assertThat(weights.of(sign)).isNotZero());
  }

  @Test
  void aFitFollowsItsPairsAndGivesTheSameTwice() {
    assertThat(fitted("true")).isEqualTo(fitted("true"));
    assertThat(weight(fitted("true"), "simile")).isGreaterThan(weight(fitted("false"), "simile"));
  }

  private static List<String> fitted(String truth) {
    RoleTrainer trainer = RoleTrainer.of(ANALYZER.lexicon(), Languages.builtIn());
    trainer.addRows(
        List.of(
            "pair\ttruth\tsigns",
            "a disney\t" + truth + "\tbias simile same-clause",
            "b disney\t" + truth + "\tbias simile;bias simile far"));
    return trainer.fit();
  }

  private static double weight(List<String> lines, String sign) {
    return lines.stream()
        .filter(line -> line.startsWith(sign + "\t"))
        .mapToDouble(line -> Double.parseDouble(line.split("\t")[2]))
        .findFirst()
        .orElseThrow();
  }

  private static Coverage row(String language, String text, String actor) {
    return ANALYZER.analyze(Document.of("", text, language, null), Set.of()).coverage().stream()
        .filter(row -> row.actorId().equals(actor))
        .findFirst()
        .orElseThrow();
  }
}
