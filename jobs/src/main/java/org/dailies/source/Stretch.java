package org.dailies.source;

import java.io.Serializable;

/**
 * What is to be read of a file.
 *
 * @param path the file's name as in tables: a plain local path or a URI
 * @param from where a record begins
 * @param to the file's size, beyond which nothing is read though it may have grown
 */
public record Stretch(String path, long from, long to) implements Serializable {
  static Stretch parse(String text) {
    String[] parts = text.split(" ", 3);
    return new Stretch(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  /** The whole of the file. */
  Stretch whole() {
    return new Stretch(path, 0, to);
  }

  @Override
  public String toString() {
    return from + " " + to + " " + path;
  }
}
