package org.dailies.config;

import java.nio.file.Path;
import java.util.List;

/**
 * Which lexicon is in force.
 *
 * @param paths files or directories of lexicon YAML stacked on the one that comes along, later ones
 *     last; an entry of the same id replaces the earlier one
 */
public record LexiconConfig(List<Path> paths) {
  public LexiconConfig {
    paths = List.copyOf(paths);
  }

  /** The lexicon that comes along, and nothing else. */
  public static LexiconConfig defaults() {
    return new LexiconConfig(List.of());
  }
}
