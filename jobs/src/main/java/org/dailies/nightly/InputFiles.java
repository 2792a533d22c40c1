package org.dailies.nightly;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;
import org.dailies.Sha256;
import org.dailies.archive.Archives;
import org.dailies.source.HadoopInput;

/** Lists the files below paths, directories and globs, on any of Hadoop's file systems. */
final class InputFiles {
  private static final int EDGE = 64 * 1024;

  private final Configuration hadoop;
  private final Map<String, String> unreadable = new ConcurrentSkipListMap<>();

  InputFiles(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * Every file below the inputs once, in the order of paths; sidecars, hidden files and what is no
   * regular file (FIFOs, sockets, devices) are left out. A directory is read once, by its own path
   * rather than by a link to it, so that links may form circles.
   *
   * @throws DailiesException INPUT where an input is absent, unreadable or holds no file
   */
  List<InputFile> list(List<String> inputs) {
    Map<String, InputFile> files = new TreeMap<>();
    for (String input : inputs) {
      int found;
      try {
        found = add(input, files);
      } catch (FileNotFoundException e) {
        throw new DailiesException(Code.INPUT, e, "The input %s does not exist", input);
      } catch (IOException e) {
        throw new DailiesException(
            Code.INPUT, e, "The input %s cannot be read: %s", input, e.getMessage());
      }
      if (found == 0) {
        throw new DailiesException(
            Code.INPUT, "The input %s holds no file: give archives or a directory of them", input);
      }
    }
    return List.copyOf(files.values());
  }

  /** Adds the files below one input and says how many there are, those known already too. */
  private int add(String input, Map<String, InputFile> files) throws IOException {
    org.apache.hadoop.fs.Path path = path(input);
    FileSystem system = HadoopInput.files(path, hadoop);
    FileStatus[] found =
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new FileNotFoundException(input);
    }
    Walk walk = new Walk(system, files);
    for (FileStatus status : found) {
      if (status.isDirectory()) {
        walk.directory(status, system.listStatus(status.getPath()));
      } else {
        walk.file(status);
      }
    }
    return walk.end();
  }

  /** The files below one input; directories behind links come last. */
  private final class Walk {
    private final FileSystem system;
    private final Map<String, InputFile> files;
    private final Set<String> walked = new HashSet<>();
    private final Deque<FileStatus> links = new ArrayDeque<>();
    private int found;

    Walk(FileSystem system, Map<String, InputFile> files) {
      this.system = system;
      this.files = files;
    }

    void directory(FileStatus directory, FileStatus[] children) throws IOException {
      if (!walked.add(place(directory))) {
        return;
      }
      Arrays.sort(children);
      for (FileStatus child : children) {
        if (hidden(child.getPath().getName())) {
          continue;
        }
        if (!child.isDirectory()) {
          file(child);
        } else if (HadoopInput.local(child).filter(Files::isSymbolicLink).isPresent()) {
          links.add(child);
        } else {
          below(child);
        }
      }
    }

    private void below(FileStatus directory) {
      try {
        directory(directory, system.listStatus(directory.getPath()));
      } catch (IOException e) {
        unreadable.put(HadoopInput.name(directory.getPath()), e.toString());
      }
    }

    void file(FileStatus status) {
      if (status.getPath().getName().endsWith(".meta.json") || !HadoopInput.regular(status)) {
        return;
      }
      String archive = HadoopInput.name(status.getPath());
      files.put(
          archive,
          new InputFile(archive, status.getLen(), Long.toString(status.getModificationTime())));
      found++;
    }

    int end() {
      while (!links.isEmpty()) {
        below(links.poll());
      }
      return found;
    }

    private static String place(FileStatus directory) throws IOException {
      Optional<Path> local = HadoopInput.local(directory);
      return local.isPresent()
          ? local.get().toRealPath().toString()
          : directory.getPath().toString();
    }
  }

  /** Why files and directories could not be read so far, by their paths. */
  Map<String, String> unreadable() {
    return unreadable;
  }

  private static boolean hidden(String name) {
    return name.startsWith(".") || name.startsWith("_");
  }

  /** The path of an input: a URI as it is, else an absolute local one. */
  static org.apache.hadoop.fs.Path path(String input) {
    boolean uri = input.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*");
    return uri
        ? new org.apache.hadoop.fs.Path(input)
        : new org.apache.hadoop.fs.Path("file://" + Path.of(input).toAbsolutePath().normalize());
  }

  private static DailiesException unreadable(InputFile file, IOException e) {
    return new DailiesException(
        Code.INPUT, e, "The input %s cannot be read: %s", file.archive(), e.getMessage());
  }

  /** SHA-256 over the first and the last 64 KiB and the size, in hexadecimal digits. */
  String fingerprint(InputFile file) {
    return fingerprint(file, file.bytes());
  }

  /** The fingerprint that a file had when it was so many bytes. */
  private String fingerprint(InputFile file, long bytes) {
    org.apache.hadoop.fs.Path path = HadoopInput.path(file.archive());
    try (FSDataInputStream in = HadoopInput.files(path, hadoop).open(path)) {
      MessageDigest sha = Sha256.digest();
      byte[] edge = new byte[(int) Math.min(EDGE, bytes)];
      in.readFully(0, edge);
      sha.update(edge);
      in.readFully(bytes - edge.length, edge);
      sha.update(edge);
      sha.update(ByteBuffer.allocate(Long.BYTES).putLong(0, bytes));
      return HexFormat.of().formatHex(sha.digest());
    } catch (EOFException e) {
      throw new DailiesException(
          Code.INPUT, e, "The input %s shrank while it was read", file.archive());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * The inputs whose content no ledger row knows; copies once. What has grown since it was read is
   * to be read from where it ended. One that cannot be read, or is gone, is left out and stands in
   * {@link #unreadable}.
   */
  List<FreshFile> unknown(List<InputFile> files, Ledger ledger) {
    List<FreshFile> fresh =
        files.parallelStream()
            .filter(file -> !ledger.holds(file))
            .map(file -> freshOrUnreadable(file, ledger))
            .flatMap(Optional::stream)
            .toList();
    Set<String> seen = new HashSet<>();
    return fresh.stream().filter(file -> seen.add(file.fingerprint())).toList();
  }

  private Optional<FreshFile> freshOrUnreadable(InputFile file, Ledger ledger) {
    try {
      return fresh(file, ledger);
    } catch (DailiesException e) {
      unreadable.put(file.archive(), e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<FreshFile> fresh(InputFile file, Ledger ledger) {
    String fingerprint = fingerprint(file);
    if (ledger.holds(fingerprint)) {
      return Optional.empty();
    }
    try {
      HadoopInput input = HadoopInput.of(HadoopInput.path(file.archive()), file.bytes(), hadoop);
      String format = Archives.format(input).code();
      long from =
          ledger.smaller(file).stream()
              .filter(part -> fingerprint(file, part.bytes()).equals(part.fingerprint()))
              .findFirst()
              .map(Ledger.Part::readTo)
              .filter(end -> Archives.mayBegin(input, end))
              .orElse(0L);
      return Optional.of(new FreshFile(file, format, fingerprint, from));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }
}
