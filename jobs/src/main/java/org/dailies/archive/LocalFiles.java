package org.dailies.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dailies.DailiesException;

/** The files below local paths and globs. */
final class LocalFiles {
  static final Comparator<Path> BYTE_ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.toString().getBytes(StandardCharsets.UTF_8),
              b.toString().getBytes(StandardCharsets.UTF_8));

  private LocalFiles() {}

  static List<Path> of(List<Path> paths) {
    TreeSet<Path> files = new TreeSet<>(BYTE_ORDER);
    for (Path path : paths) {
      List<Path> matches = Files.exists(path) ? List.of(path) : glob(path);
      if (matches.isEmpty()) {
        throw new DailiesException(
            DailiesException.Code.INPUT, "Input is absent: %s; check the path", path);
      }
      int found = 0;
      for (Path match : matches) {
        found += below(match, files);
      }
      if (found == 0) {
        throw new DailiesException(
            DailiesException.Code.INPUT, "Input holds no file: %s; check the path", path);
      }
    }
    return List.copyOf(files);
  }

  private static int below(Path path, Set<Path> files) {
    try (Stream<Path> walk = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      List<Path> found = walk.filter(Files::isRegularFile).filter(LocalFiles::visible).toList();
      files.addAll(found);
      return found.size();
    } catch (IOException | UncheckedIOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Input cannot be read: %s; %s", path, e.getMessage());
    }
  }

  private static boolean visible(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.endsWith(Given.SIDECAR) && !name.startsWith(".");
  }

  private static List<Path> glob(Path pattern) {
    Path root = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
    int fixed = 0;
    while (fixed < pattern.getNameCount()
        && pattern.getName(fixed).toString().chars().noneMatch(c -> "*?[{".indexOf(c) >= 0)) {
      root = root.resolve(pattern.getName(fixed++));
    }
    if (fixed == pattern.getNameCount() || !Files.isDirectory(root)) {
      return List.of();
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    try (Stream<Path> walk = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
      return walk.filter(matcher::matches).toList();
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Input cannot be read: %s; %s", root, e.getMessage());
    }
  }
}
