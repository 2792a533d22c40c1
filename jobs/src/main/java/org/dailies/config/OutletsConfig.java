package org.dailies.config;

import java.util.List;

/**
 * Which lists of outlets are read on top of the one that comes along.
 *
 * @param paths YAML files, later ones win
 */
public record OutletsConfig(List<String> paths) {
  public OutletsConfig {
    paths = List.copyOf(paths);
  }

  /** The list that comes along, and nothing else. */
  public static OutletsConfig defaults() {
    return new OutletsConfig(List.of());
  }
}
