package org.dailies.bench;

import java.util.Set;
import org.dailies.analysis.Analyzer;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.BytesInput;
import org.dailies.archive.Capture;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.config.ArchiveConfig;
import org.dailies.config.Config;
import org.dailies.config.StoryConfig;
import org.dailies.story.Print;
import org.dailies.story.WireOrigin;
import org.dailies.text.Document;
import org.dailies.topic.TopicReadings;

/** All that a night does with one input by itself: archive, article, analysis, topics, print. */
final class ArticleChain {
  private static final ArchiveConfig ARCHIVE =
      ArchiveConfig.defaults().withMaxPayloadBytes(1 << 20);
  private static final int MAX_WORDS = StoryConfig.defaults().maxWords();

  private final ArticleExtractor extractor = ArticleExtractor.standard();
  private final Analyzer analyzer = Analyzer.of(Config.defaults());

  /** Reads an input to its end; how many articles it gave. */
  int read(String name, byte[] bytes) {
    int articles = 0;
    try (ArchiveReader readings = Archives.open(BytesInput.of(name, bytes), ARCHIVE)) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Capture capture
            && extractor.extract(capture) instanceof Article article) {
          read(article);
          articles++;
        }
      }
    }
    return articles;
  }

  private void read(Article article) {
    String title = article.title();
    String text = article.text();
    analyzer.analyze(Document.of(title, text, article.language(), article.day()), Set.of());
    TopicReadings.words(title, text, article.language());
    Print.passages(text, MAX_WORDS);
    Print.of(title, text, MAX_WORDS, passage -> false).exactKey();
    WireOrigin.of(text);
  }
}
