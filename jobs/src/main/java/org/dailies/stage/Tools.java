package org.dailies.stage;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dailies.analysis.Analyzer;
import org.dailies.article.ArticleExtractor;
import org.dailies.article.Outlets;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;

/**
 * The extractor and the analyzer of a config, made once in each executor: they are costly to make
 * and hold no state of a partition.
 */
final class Tools {
  private static final ConcurrentMap<String, Tools> BY_CONFIG = new ConcurrentHashMap<>();

  private final Config config;
  private ArticleExtractor extractor;
  private Readings readings;

  private Tools(String config) {
    this.config = ConfigReader.parse(config);
  }

  static Tools of(String config) {
    return BY_CONFIG.computeIfAbsent(config, Tools::new);
  }

  synchronized ArticleExtractor extractor() {
    if (extractor == null) {
      Outlets outlets = Outlets.load(config.outlets().paths().stream().map(Path::of).toList());
      extractor = ArticleExtractor.of(config.article(), config.text(), outlets);
    }
    return extractor;
  }

  synchronized Readings readings() {
    if (readings == null) {
      readings = Readings.of(config, Analyzer.of(config));
    }
    return readings;
  }

  /** Reads by these from now on, in this process. */
  synchronized void read(Readings by) {
    readings = by;
  }
}
