package org.dailies.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.lexicon.Lexicon;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final MentionFinder FINDER = MentionFinder.of(LEXICON, MentionConfig.defaults());

  @Test
  void everyEntryKeepsToItsExamples() {
    assertThat(LexiconExamples.failures(LEXICON, MentionConfig.defaults())).isEmpty();
  }

  @Test
  void anExampleThatFailsIsNamed() {
    Lexicon wrong =
        Lexicon.parse(
            "test",
            "entries: [{id: a, kind: studio, aliases: [Alpha], must: [Beta], must-not: [Alpha]}]");
    assertThat(LexiconExamples.failures(wrong, MentionConfig.defaults()))
        .containsExactly("a is not found in: Beta", "a is found in: Alpha");
  }

  @Test
  void elisionsAndPossessivesAreBoundaries() {
    assertThat(accepted("L’accord d’OpenAI avec Netflix’s rivals.", "fr"))
        .containsExactly("openai", "netflix");
  }

  @Test
  void aWordInsideAnotherIsNone() {
    assertThat(found("The Netflixable crowd and the Disneyfied town.", "en")).isEmpty();
    assertThat(found("Write to press@netflix.com or see netflix.com/jobs and @Netflix.", "en"))
        .isEmpty();
  }

  @Test
  void marksOfEmphasisAreNoPartOfAWordButAnUnderscoreInsideANameIs() {
    assertThat(accepted("The show _Bridgerton_ is on __Netflix__.", "en"))
        .containsExactly("bridgerton", "netflix");
    assertThat(found("The files netflix_uk and my_netflix are gone.", "en")).isEmpty();
  }

  @Test
  void aTitleDoesNotCarryTheNamesItIsAPartOf() {
    assertThat(
            find(
                "The film Oppenheimer opened in cinemas, and its director spoke.\n"
                    + "It rained all day long.\nThen Oppenheimer won.\nIt rained.\n"
                    + "And Katherine Oppenheimer went home.",
                "en"))
        .filteredOn(mention -> mention.entryId().equals("oppenheimer"))
        .extracting(Mention::accepted)
        .containsExactly(true, true, false);
  }

  @Test
  void aTitleInChineseMarksDoesNotCarryTheNameWithoutThem() {
    assertThat(find("电影《奥本海默》上映，导演谈到演员。\n会议在周一举行。\n人们常说奥本海默改变了物理学。", "zh"))
        .filteredOn(mention -> mention.entryId().equals("oppenheimer"))
        .extracting(Mention::accepted)
        .containsExactly(true, false);
  }

  @Test
  void aFewWordsOfFilmDoNotOutweighAnArticleOnAnotherSubject() {
    String game =
        "The PlayStation patch of the multiplayer game changes its gameplay on Xbox and Steam. The"
            + " console version of the video game has new loot and quests. Players of the game on"
            + " PC like co-op. The esports scene does, and fans of RPG, DLC and Nintendo Switch ask"
            + " for a speedrun.\n"
            + "There is a film, a series, a trailer and a movie.\n"
            + "It rained.\n";
    assertThat(accepted(game + "Black Widow was called in for an episode.", "en"))
        .doesNotContain("black-widow");
    assertThat(accepted("The film opened.\nBlack Widow was called in for an episode.", "en"))
        .contains("black-widow");
  }

  @Test
  void aTitleThatIsAWordNeedsTheMarksOfATitle() {
    assertThat(accepted("The series _Silo_ returns with new episodes.", "en")).contains("silo");
    assertThat(accepted("The series “Silo,” an actor said, returns.", "en")).contains("silo");
    assertThat(accepted("Silo owners met the actors of the series.", "en")).doesNotContain("silo");
  }

  @Test
  void germanTakesGenitivesAndHyphens() {
    assertThat(accepted("Disneys Pläne mit KI-generierten Figuren.", "de"))
        .containsExactly("disney", "ai-generated");
  }

  @Test
  void koreanTakesParticles() {
    assertThat(accepted("넷플릭스가 디즈니와 생성형 AI를 논의했다.", "ko"))
        .containsExactly("netflix", "disney", "generative-ai");
    assertThat(found("넷플릭스럽다", "ko")).isEmpty();
  }

  @Test
  void japaneseKeepsKatakanaRunsWhole() {
    assertThat(accepted("ディズニーとネットフリックスの映画。", "ja")).containsExactly("disney", "netflix");
    assertThat(found("ディズニーランドへ行く。", "ja")).isEmpty();
  }

  @Test
  void chineseNeedsNoSpaces() {
    assertThat(accepted("据悉迪士尼使用生成式人工智能制作动画。", "zh")).containsExactly("disney", "generative-ai");
  }

  @Test
  void caseAndAccentsBindAsTheAliasDemands() {
    assertThat(found("J'ai mangé dalle et pathe.", "fr")).isEmpty();
    assertThat(accepted("PATHÉ et Pathé et DALL-E", "fr"))
        .containsExactly("pathe", "pathe", "dall-e");
    assertThat(found("Séance de Sorà", "fr")).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    assertThat(accepted("Warner Bros. Discovery owns HBO Max.", "en"))
        .containsExactly("wbd", "hbo");
    assertThat(accepted("Disney+ grows.", "en")).containsExactly("disney-plus");
  }

  @Test
  void aLongerWordingOfAnotherMeaningIsRefusedWithItsReason() {
    Mention mention = only("She works for Universal Music.", "en");
    assertThat(mention.accepted()).isFalse();
    assertThat(mention.rule()).isEqualTo("other-meaning");
    assertThat(mention.surface()).isEqualTo("Universal Music");
  }

  @Test
  void plainAiCountsOnlyBesideAnExplicitTerm() {
    Mention alone = only("The AI sorts parcels.", "en");
    assertThat(alone.accepted()).isFalse();
    assertThat(alone.rule()).isEqualTo("plain-ai");
    assertThat(find("The AI writes. ChatGPT does, too.", "en"))
        .allMatch(Mention::accepted)
        .allMatch(Mention::genai);
  }

  @Test
  void aMakerOfGenerativeAiAloneIsNotExplicit() {
    assertThat(find("Shares of a backer of OpenAI rose.", "en")).noneMatch(Mention::genai);
    assertThat(find("OpenAI hired staff. OpenAI builds AI. OpenAI pays well.", "en"))
        .anyMatch(Mention::genai);
  }

  @Test
  void anAcceptedSenseCarriesTheOthersOfItsArticle() {
    List<Mention> mentions =
        find(
            "Peacock will stream the drama series. Meanwhile the weather was mild and dry. Then"
                + " came rain over the plains. Peacock was pleased.",
            "en");
    assertThat(mentions)
        .extracting(Mention::rule)
        .containsExactly("context-screen", "same-article");
  }

  @Test
  void aTitleInAnArticleWithoutAnythingOfFilmIsAnotherThing() {
    assertThat(rule("They played on Mulholland Falls, then SpongeBob mods for the car.", "en"))
        .isEqualTo("no-screen");
    assertThat(rule("They read “SpongeBob” aloud.", "en")).isEqualTo("clear");
    assertThat(rule("They met the SpongeBob director.", "en")).isEqualTo("clear");
    assertThat(accepted("They watched SpongeBob and Netflix.", "en")).contains("netflix");
  }

  @Test
  void anEverydayTitleNeedsItsMarksHoweverMuchSpeaksForIt() {
    assertThat(accepted("The film, a Netflix series, has Special actors.", "en"))
        .containsExactly("netflix");
    assertThat(accepted("The film “Insidious” opened in cinemas.", "en"))
        .containsExactly("insidious-2010");
    assertThat(accepted("Nobody liked Insidious (2010).", "en")).contains("insidious-2010");
  }

  @Test
  void aStudioOwnsTheSeriesThatFollowsItsGenitive() {
    assertThat(accepted("The game's fans await Amazon’s 2024 live-action riff.", "en"))
        .containsExactly("amazon");
    assertThat(accepted("The game's fans await Amazon’s discount. A series it is not.", "en"))
        .isEmpty();
  }

  @Test
  void aSurnameBehindAnotherFirstNameIsAnotherPerson() {
    assertThat(accepted("A photo by Bradley Iger hung there.", "en")).isEmpty();
    assertThat(accepted("There Iger spoke.", "en")).containsExactly("bob-iger");
  }

  @Test
  void theDayDecidesTheRollUp() {
    Document before = Document.of("", "Crunchyroll adds anime.", "en", LocalDate.of(2020, 1, 1));
    assertThat(FINDER.find(before, Set.of())).extracting(Mention::studioId).containsExactly("wbd");
  }

  @Test
  void titleComesFirstAndSalienceFollowsThePlace() {
    Document document =
        Document.of(
            "Netflix waits", "Netflix one.\nTwo.\nThree.\nFour.\nNetflix five.", "en", null);
    assertThat(FINDER.find(document, Set.of()))
        .extracting(Mention::salience)
        .containsExactly("title", "lead", "passing");
  }

  @Property(tries = 200)
  void noTextBreaksIt(@ForAll String text) {
    String whole = text + " Netflix " + text;
    for (Mention mention : find(whole, "en")) {
      assertThat(whole.substring(mention.start(), mention.end())).isEqualTo(mention.surface());
    }
  }

  static List<Mention> find(String text, String language) {
    return FINDER.find(Document.of("", text, language, null), Set.of());
  }

  private static List<String> accepted(String text, String language) {
    return find(text, language).stream().filter(Mention::accepted).map(Mention::entryId).toList();
  }

  private static List<String> found(String text, String language) {
    return find(text, language).stream().map(Mention::entryId).toList();
  }

  private static String rule(String text, String language) {
    return only(text, language).rule();
  }

  private static Mention only(String text, String language) {
    List<Mention> mentions = find(text, language);
    assertThat(mentions).hasSize(1);
    return mentions.get(0);
  }
}
