package org.dailies.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.dailies.archive.ArchiveReader;
import org.dailies.archive.Archives;
import org.dailies.archive.Capture;
import org.dailies.archive.LocalInput;
import org.dailies.archive.Reading;
import org.dailies.article.Article;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Outlets;
import org.dailies.config.Config;
import org.dailies.text.Document;

/** The articles below local paths, without Spark. */
final class Documents {
  private Documents() {}

  /** Gives every article and its document to the reader, in byte order of path. */
  static void read(List<Path> paths, Config config, BiConsumer<Article, Document> reader) {
    Outlets outlets = Outlets.load(config.outlets().paths().stream().map(Path::of).toList());
    ArticleExtractor extractor = ArticleExtractor.of(config.article(), config.text(), outlets);
    for (Path path : Archives.inputs(paths)) {
      try (ArchiveReader readings = Archives.open(LocalInput.of(path), config.archive())) {
        while (readings.hasNext()) {
          Reading reading = readings.next();
          if (reading instanceof Capture capture
              && extractor.extract(capture) instanceof Article article) {
            reader.accept(
                article,
                Document.of(article.title(), article.text(), article.language(), article.day()));
          }
        }
      }
    }
  }
}
