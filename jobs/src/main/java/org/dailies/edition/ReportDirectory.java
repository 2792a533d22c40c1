package org.dailies.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dailies.report.ReportFiles;

/**
 * The files of one report, written beside its directory and moved in when they are all there. Each
 * file is replaced in one step, the page last; at no moment is a file cut or the page absent.
 */
final class ReportDirectory implements AutoCloseable {
  private final Path target;
  private final Path beside;

  private ReportDirectory(Path target, Path beside) {
    this.target = target;
    this.beside = beside;
  }

  /** A directory beside the target; clears those that dead writers of the same day left. */
  static ReportDirectory beside(Path target) throws IOException {
    Path reports = target.getParent();
    Files.createDirectories(reports);
    String prefix = "." + target.getFileName() + ".";
    for (Path left : children(reports)) {
      if (left.getFileName().toString().startsWith(prefix)) {
        delete(left);
      }
    }
    return new ReportDirectory(target, Files.createTempDirectory(reports, prefix));
  }

  /** Where to write. */
  Path path() {
    return beside;
  }

  /** Puts what was written in its place, and removes files that only an earlier report had. */
  void moveIn() throws IOException {
    Files.createDirectories(target);
    Set<Path> names = new HashSet<>();
    for (Path file : files(beside)) {
      Path name = beside.relativize(file);
      Path place = target.resolve(name.toString());
      Files.createDirectories(place.getParent());
      readable(file);
      Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      names.add(name);
    }
    for (Path old : files(target)) {
      if (!names.contains(target.relativize(old))) {
        Files.delete(old);
        deleteEmpty(old.getParent());
      }
    }
  }

  /** Deletes directories below the report's that hold nothing any more. */
  private void deleteEmpty(Path directory) throws IOException {
    Path empty = directory;
    while (!empty.equals(target) && isEmpty(empty)) {
      Files.delete(empty);
      empty = empty.getParent();
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.findAny().isEmpty();
    }
  }

  /** All files below a directory, its page last. */
  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(Files::isRegularFile)
          .sorted(
              Comparator.comparing((Path file) -> file.equals(directory.resolve(ReportFiles.PAGE)))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    }
  }

  /** Gives a file the permissions of a usual one, where it was made as a temporary one. */
  static void readable(Path file) throws IOException {
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static List<Path> children(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    if (Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      for (Path child : children(directory)) {
        delete(child);
      }
    }
    Files.delete(directory);
  }

  @Override
  public void close() throws IOException {
    delete(beside);
  }
}
