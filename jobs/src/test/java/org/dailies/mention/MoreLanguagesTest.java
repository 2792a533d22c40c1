package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class MoreLanguagesTest {
  private static final MentionFinder FINDER =
      MentionFinder.of(Lexicon.load(LexiconConfig.defaults()), MentionConfig.defaults());

  private record Told(String language, String studio, String text) {}

  private static final List<Told> TOLD =
      List.of(
          new Told("nl", "netflix", "Netflix gebruikte generatieve AI voor een scène."),
          new Told("sv", "disney", "Disneys nya film har bilder som är AI-genererade."),
          new Told("da", "netflix", "Netflix brugte generativ kunstig intelligens."),
          new Told("pl", "disney", "Umowa Disneya obejmuje generatywną sztuczną inteligencję."),
          new Told(
              "cs", "netflix", "Podle Netflixu vznikla scéna s generativní umělou inteligencí."),
          new Told("tr", "netflix", "Netflix'in dizisinde üretken yapay zekâ kullanıldı."),
          new Told("fi", "netflix", "Netflixin sarjassa käytettiin generatiivista tekoälyä."),
          new Told("fi", "disney", "Tekoälyn luoma kuva suututti Disneyn katsojat."),
          new Told(
              "hu", "netflix", "A Netflixnél generatív mesterséges intelligenciát használtak."),
          new Told("ru", "netflix", "Сериал «Нетфликса» создан с генеративным ИИ."),
          new Told("ru", "disney", "Для Диснея кадры сгенерированы нейросетью."),
          new Told("uk", "netflix", "У серіалі Нетфлікса використали генеративний ШІ."),
          new Told("ar", "netflix", "استخدمت نتفليكس الذكاء الاصطناعي التوليدي في مسلسلها."),
          new Told("ar", "disney", "وديزني ترفض الذكاء الاصطناعي التوليدي."),
          new Told("hi", "netflix", "नेटफ्लिक्स ने जेनरेटिव एआई का इस्तेमाल किया।"));

  @Test
  void namesInTheirCasesAndGenerativeAiAreFoundInMoreLanguages() {
    for (Told told : TOLD) {
      List<Mention> mentions = find(told.language(), told.text());
      assertThat(mentions)
          .as(told.text())
          .anySatisfy(mention -> assertThat(mention.entryId()).isEqualTo(told.studio()))
          .anySatisfy(mention -> assertThat(mention.genai()).isTrue());
    }
  }

  @Test
  void aCaseEndingIsNoPartOfTheName() {
    assertThat(find("fi", "Netflixin sarja."))
        .singleElement()
        .satisfies(mention -> assertThat(mention.surface()).isEqualTo("Netflix"));
  }

  @Test
  void endingsBelongToTheirLanguageAndToCapitalisedNames() {
    assertThat(find("en", "The Netflixin crowd and Disneya.")).isEmpty();
    assertThat(find("fi", "Se oli netflixin näköinen.")).isEmpty();
    assertThat(find("fi", "Netflixoituminen jatkuu.")).isEmpty();
  }

  private static List<Mention> find(String language, String text) {
    return FINDER.find(Document.of("", text, language, null), Set.of()).stream()
        .filter(Mention::accepted)
        .toList();
  }
}
