package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class CreativeAiTest {
  private static final MentionFinder FINDER =
      MentionFinder.of(Lexicon.load(LexiconConfig.defaults()), MentionConfig.defaults());

  /** Texts that say only "AI", of what it makes, copies or replaces in film and television. */
  private static final List<Map.Entry<String, String>> GENERATIVE =
      List.of(
          Map.entry("en", "The studio used AI to write the dialogue of two episodes."),
          Map.entry("en", "Her voice in the documentary is an AI copy, the director said."),
          Map.entry("en", "Actors fear that AI will take their jobs, and the guild wants rules."),
          Map.entry("en", "The posters of the film were drawn by AI, and viewers were not told."),
          Map.entry("fr", "Les comédiens de doublage refusent que l’IA remplace leur voix."),
          Map.entry("fr", "La chaîne a confié à l’IA les décors de sa nouvelle série."),
          Map.entry("de", "Die Gesichter der Statisten im Film wurden mit KI nachgebildet."),
          Map.entry("de", "Synchronsprecher streiken gegen eine Klausel zum KI-Training."),
          Map.entry("es", "Los guionistas temen que la IA escriba los capítulos de la serie."),
          Map.entry("it", "I doppiatori in sciopero: l’IA copia le nostre voci senza consenso."),
          Map.entry("pt", "A emissora usou inteligência artificial para criar cenas da novela."),
          Map.entry("ja", "このアニメの背景はAIを活用して制作された。監督が語った。"),
          Map.entry("ko", "성우들은 방송사가 AI로 목소리를 복제하는 것에 반대한다."),
          Map.entry("zh", "导演用AI制作了这部电影的画面，演员们表示反对。"),
          Map.entry("nl", "Stemacteurs vrezen dat AI hun stemmen in films gaat vervangen."),
          Map.entry("pl", "Aktorzy protestują, bo AI sklonowała ich głosy do filmu."),
          Map.entry("sv", "Regissören använde AI för att skapa bilder till filmen."),
          Map.entry("ru", "Режиссёр использовал AI, чтобы создать сцены фильма."));

  /** Texts whose AI makes nothing: business, machines, and the stories of films. */
  private static final List<Map.Entry<String, String>> OTHER =
      List.of(
          Map.entry("en", "Netflix uses AI to recommend films and series to its subscribers."),
          Map.entry("en", "Shares of chip makers fell as spending on AI chips slowed."),
          Map.entry("en", "In the film a rogue AI wages war on humanity, and one woman stops it."),
          Map.entry("en", "The company will build data centres for AI in three states."),
          Map.entry("fr", "Dans ce film, une IA malfaisante veut détruire l’humanité."),
          Map.entry("fr", "Le groupe met l’IA au service de la recommandation de ses films."),
          Map.entry("de", "Die Aktie stieg, weil KI die Rechenzentren füllt."),
          Map.entry("es", "La plataforma usa IA para recomendar series a sus clientes."),
          Map.entry("ja", "動画配信サービスはAIで作品をおすすめする。"),
          Map.entry("zh", "该公司为AI芯片和数据中心投资数十亿美元。"));

  @Test
  void plainAiIsGenerativeWhereItMakesCopiesOrReplacesWorksAndVoices() {
    for (Map.Entry<String, String> text : GENERATIVE) {
      assertThat(genai(text.getKey(), text.getValue())).as(text.getValue()).isNotEmpty();
    }
  }

  @Test
  void plainAiOfBusinessMachinesAndPlotsIsNot() {
    for (Map.Entry<String, String> text : OTHER) {
      assertThat(genai(text.getKey(), text.getValue())).as(text.getValue()).isEmpty();
    }
  }

  @Test
  void theRuleSaysWhatDecided() {
    assertThat(genai("en", "The studio used AI to write the dialogue of two episodes."))
        .singleElement()
        .satisfies(mention -> assertThat(mention.rule()).isEqualTo("creative-ai"));
  }

  private static List<Mention> genai(String language, String text) {
    return FINDER.find(Document.of("", text, language, null), Set.of()).stream()
        .filter(Mention::genai)
        .toList();
  }
}
