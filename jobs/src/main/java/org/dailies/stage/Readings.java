package org.dailies.stage;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dailies.analysis.Analysis;
import org.dailies.analysis.Analyzer;
import org.dailies.config.Config;
import org.dailies.text.Document;
import org.dailies.topic.TopicReading;

/**
 * Everything that reads an article's text, so that an article which one stage cannot read is known
 * before any other counts it.
 *
 * @param analysis finds everything that is said of an article
 * @param checks what later stages read, in order
 */
record Readings(Analysis.Finder analysis, List<Check> checks) {

  /**
   * What a later stage reads of an article.
   *
   * @param topical whether it concerns only articles that topics are made of
   * @param reader throws where the stage could not read the article
   */
  record Check(ReadingStage stage, boolean topical, Consumer<Document> reader) {}

  Readings {
    checks = List.copyOf(checks);
  }

  static Readings of(Config config, Analyzer analyzer) {
    int most = config.analysis().maxCharacters();
    return new Readings(
        analyzer::analyze,
        List.of(
            new Check(ReadingStage.STORIES, false, d -> StoryPrints.check(d, config.story())),
            new Check(
                ReadingStage.TOPICS,
                !config.topic().documents().equals("all"),
                d -> TopicReading.read(d.language(), d.title(), cut(d.text(), most))),
            new Check(ReadingStage.ALERTS, false, d -> AlertWhy.words(d.title(), d.text()))));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** What is said of an article, as {@link Analyzer#analyze} finds it. */
  Analysis analyze(Document document, Set<String> boilerplate) {
    return analysis.analyze(document, boilerplate);
  }
}
