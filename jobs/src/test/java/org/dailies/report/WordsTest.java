package org.dailies.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dailies.config.ReportConfig;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final Pattern KEY =
      Pattern.compile(
          "(?:(?:words|page)\\.(?:say|phrases|linkedWords|has))\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"");

  private static final Words EN = Words.of("en");
  private static final Words FR = Words.of("fr");

  @Test
  void everyLanguageHasEveryMessageWithTheSameArguments() {
    for (String language : ReportConfig.LANGUAGES) {
      Words words = Words.of(language);
      assertThat(words.keys()).as(language).isEqualTo(EN.keys());
      for (String key : words.keys()) {
        assertThat(arguments(words, key)).as(language + " " + key).isEqualTo(arguments(EN, key));
      }
    }
  }

  private static Set<String> arguments(Words words, String key) {
    return new TreeSet<>(
        new MessageFormat(words.message(key), new ULocale(words.language())).getArgumentNames());
  }

  @Test
  void everyMessageThatCodeAsksForIsThere() throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path root : List.of(Path.of("jobs/src/main/java"), Path.of("jobs/src/main/jte"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|jte)")).toList()) {
          Matcher key = KEY.matcher(Files.readString(file, StandardCharsets.UTF_8));
          while (key.find()) {
            asked.add(key.group(1));
          }
        }
      }
    }
    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(EN.keys()).containsAll(asked);
  }

  @Test
  void pluralsNumbersAndDatesAreThoseOfTheLanguage() {
    assertThat(EN.say("new.printings", "n", 1)).isEqualTo("1 printing");
    assertThat(EN.say("new.printings", "n", 1234)).isEqualTo("1,234 printings");
    assertThat(FR.say("new.printings", "n", 0)).isEqualTo("0 parution");
    assertThat(FR.say("new.printings", "n", 2)).isEqualTo("2 parutions");
    assertThat(FR.percent(0.123)).matches("12,3[\u00a0\u202f]%");
    assertThat(EN.percent(0.123)).isEqualTo("12.3%");
    LocalDate day = LocalDate.of(2025, 9, 3);
    assertThat(EN.date(day)).isEqualTo("3 Sep 2025");
    assertThat(FR.longDate(day)).isEqualTo("3 septembre 2025");
    assertThat(EN.range(day, day.plusDays(4))).isEqualTo("3–7 Sep 2025");
    assertThat(EN.range(day.minusDays(9), day)).isEqualTo("25 Aug – 3 Sep 2025");
    assertThat(EN.date(null)).isEqualTo("undated");
  }

  @Test
  void aCountIsLinkedAndDecidesThePlural() {
    List<Phrase> phrases = EN.phrases("week.alone", "n", Count.of(1, "n:x"), "range", "today");
    assertThat(phrases).containsExactly(Phrase.of("1", "n:x"), Phrase.of(" story dated today."));
  }

  @Test
  void argumentsCannotForgeALinkOrAPattern() {
    String hostile = "{n}\ue0000\ue001''";
    assertThat(EN.say("new.none", "date", hostile)).contains("{n} 0 ''");
  }

  @Test
  void aLanguageThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> Words.of("xx")).hasMessage("no report language xx: there are en, fr");
  }
}
