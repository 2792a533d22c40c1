package org.dailies.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dailies.config.StoryConfig;
import org.junit.jupiter.api.Test;

class PrintTest {
  private static final StoryConfig CONFIG = StoryConfig.defaults();

  @Property(tries = 300)
  void anyTextHasAPrintThatIsReadBackAsItWas(@ForAll String title, @ForAll String text) {
    Print print = StoryTexts.print(title, text);
    assertThat(Print.read(print.bytes())).isEqualTo(print);
    Likeness self = Likeness.of(print, print);
    assertThat(self.same()).isTrue();
    assertThat(Bands.of(print, CONFIG)).doesNotHaveDuplicates();
  }

  @Test
  void passagesThatRecurAreCut() {
    String text = "Read more in our newsletter\nThe studio denied it\nRead more in our newsletter";
    long recurring = Print.passages("Read more in our newsletter\n\n\n", 100)[0];
    Print cut = Print.of("", text, 100, passage -> passage == recurring);
    assertThat(cut.words()).hasSize(4);
  }

  @Test
  void textOfOneLineHasItsSentencesAsPassages() {
    assertThat(Print.passages("Subscribe now. Cancel at any time. It costs 3.50 a week.", 100))
        .hasSize(3);
    assertThat(Print.passages("One. Two.\nThree. Four.\nFive. Six.", 100)).hasSize(3);
  }

  @Test
  void aPassageSharedWithALongTextGivesAKeyInCommon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      text.append(" w").append(i * 7919 % 10_007);
    }
    Print whole = StoryTexts.print("", text.toString());
    int met = 0;
    for (int start = 0; start < 2_000; start += 100) {
      String[] words = text.toString().trim().split(" ");
      String extract = String.join(" ", Arrays.copyOfRange(words, start, start + 120));
      met += shared(Bands.of(whole, CONFIG), Bands.of(StoryTexts.print("", extract), CONFIG));
    }
    assertThat(met).isEqualTo(20);
  }

  @Test
  void ideographsAreWordsOfTheirOwn() {
    Print print = StoryTexts.print("生成AI", "スタジオは生成AIを使ったと発表した。");
    assertThat(print.dense()).isTrue();
    assertThat(print.words().length).isGreaterThan(15);
  }

  private static int shared(long[] a, long[] b) {
    Set<Long> keys = new HashSet<>();
    Arrays.stream(a).forEach(keys::add);
    return Arrays.stream(b).anyMatch(keys::contains) ? 1 : 0;
  }
}
