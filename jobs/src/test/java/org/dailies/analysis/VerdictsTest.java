package org.dailies.analysis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dailies.Fingerprint;
import org.dailies.config.Config;
import org.dailies.text.Document;
import org.junit.jupiter.api.Test;

/** The verdicts on a small corpus of the project's own, in nine languages. */
final class VerdictsTest {
  private static final Path RESOURCES = Path.of("jobs/src/test/resources/org/dailies/analysis");

  private static final Pattern DIGITS = Pattern.compile("(\\d\\.\\d{4})\\d+");

  @Test
  void theCodeKeepsItsVerdictsOrRaisesItsVersion() throws IOException {
    AnalysisRules rules = AnalysisRules.read(Config.defaults());
    Analyzer analyzer = Analyzer.of(rules);
    StringBuilder answers = new StringBuilder();
    for (String article : Files.readString(RESOURCES.resolve("corpus.txt")).split("(?m)^== ")) {
      if (!article.isBlank()) {
        String language = article.substring(0, 2);
        String title = article.substring(3, article.indexOf('\n'));
        String text = article.substring(article.indexOf('\n')).strip();
        answers.append("== ").append(language).append(' ').append(title).append('\n');
        Analysis found = analyzer.analyze(Document.of(title, text, language, null), Set.of());
        for (List<?> verdicts :
            List.of(
                found.mentions(),
                found.quotes(),
                found.frames(),
                found.stances(),
                found.uses(),
                found.coverage())) {
          verdicts.forEach(verdict -> answers.append(rounded(verdict)).append('\n'));
        }
      }
    }
    new Fingerprint(Analyzer.VERSION, rules.hash(), answers.toString())
        .isKeptIn(RESOURCES.resolve("verdicts.txt"), "Analyzer.VERSION");
  }

  /** Four digits behind the point are enough to see a change, and the same on every machine. */
  private static String rounded(Object verdict) {
    return DIGITS.matcher(verdict.toString()).replaceAll("$1");
  }
}
