package org.dailies.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dailies.config.LexiconConfig;
import org.dailies.config.MentionConfig;
import org.dailies.config.QuoteConfig;
import org.dailies.language.Languages;
import org.dailies.lexicon.Lexicon;
import org.dailies.mention.MentionFinder;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerTest {
  private static final Lexicon LEXICON = Lexicon.load(LexiconConfig.defaults());
  private static final MentionFinder MENTIONS = MentionFinder.of(LEXICON, MentionConfig.defaults());
  private static final QuoteFinder QUOTES =
      QuoteFinder.of(Languages.builtIn(), QuoteConfig.defaults());

  private static String last(String language, String text) {
    Document document = Document.of("", text, language, null);
    List<Quote> quotes =
        QUOTES.find(document, MENTIONS.find(document, Set.of())).stream()
            .filter(quote -> !quote.indirect())
            .toList();
    assertThat(quotes).as(text).isNotEmpty();
    return quotes.get(quotes.size() - 1).speakerSurface();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
Ruth Amsel met Noel Fontaine. “We kept the old one,” Fontaine said in a talk with the Herald's Carl Moss. He left at once.¶“Nobody asked us about it,” he said. | Noel Fontaine
“We kept the old one here,” said Noel Fontaine. Yet Ruth Amsel, an editor at Quillon, said the old one was worn. “It broke on the second day,” she said. | Ruth Amsel
New Yorker Gregory Amsel runs it. “We cannot lean in any harder,” Amsel said. | Gregory Amsel
A post said this, and Quillon Vice President of Content Samantha Amsel agreed. “We kept the old one here,” Amsel said. | Samantha Amsel
“We kept the old one here,” Noel Fontaine, Quillon's chief commercial officer, said. | Noel Fontaine
“We kept the old one here,” wrote one player. “I want my money back now,” added another. | another
“I want my money back now,” explained someone else. | someone else
One editor asked for more. “I want my money back now,” the editor wrote. | One editor
“We kept the old one here,” Raymond E. Amsel, Jr., a fellow at the think tank CSIT, told them. | Raymond E. Amsel, Jr
It was hard to “shoot first and ask questions later” after such a year, Scott Amsel, senior global market strategist at Quillon, said Wednesday. | Scott Amsel
According to Brightwater, Horizon Engine gives “smoother motion and larger crowds than before.” | Brightwater
Ida Moss left her post, writing on the site: “I had no part in any of this work.” | Ida Moss
Sherry House runs the books. “We will see a gain next year,” House told reporters. | Sherry House
""")
  void englishSpeakerIsTheOneMeant(String text, String speaker) {
    assertThat(last("en", text.replace('¶', '\n'))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
Bastien Oriol, directeur chez Quillon, souligne que tout reste à faire :¶> "Nous avons gardé une scène sur deux, pas plus." | Bastien Oriol
> *“Nous avons gardé une scène sur deux, pas plus.”* — Bastien Oriol, Quillon. | Bastien Oriol
Bastien Oriol dirige le studio. Selon lui, "la scène commence dès que nous éteignons la lumière". | Bastien Oriol
""")
  void frenchBlocksGoToWhomTheyAreGiven(String text, String speaker) {
    assertThat(last("fr", text.replace('¶', '\n'))).isEqualTo(speaker);
  }

  @Test
  void chineseSpeakerIsTheSubjectOfTheSentence() {
    assertThat(last("zh", "陈若溪称公司收入很好。她话锋一转，开始批评基金经理，称“今年没有几个产品是挣钱的，我也没去问”。")).isEqualTo("陈若溪");
    assertThat(last("zh", "制片人何思远在朋友圈里给出了回应，他还称：“这件事让大家非常担忧，深表歉意。”")).isEqualTo("何思远");
    assertThat(last("zh", "“为了给大家发放工资，她把房子和车子都抵出去了。”知情人张先生告诉记者。")).contains("张先生");
  }

  @Test
  void namesOfPapersAndNotionsAreNotSaid() {
    Document document = Document.of("", "据报道，一份名为“停发新项目绩效工资方案”的文件在网上传播。", "zh", null);
    assertThat(QUOTES.find(document, List.of())).isEmpty();
  }
}
