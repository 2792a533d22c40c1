package org.dailies.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.dailies.archive.ArchiveInput;
import org.dailies.archive.Limited;

/** An archive on any Hadoop file system, read by ranges. */
public final class HadoopInput implements ArchiveInput {
  private final FileSystem files;
  private final Path path;
  private final long size;

  private HadoopInput(FileSystem files, Path path, long size) {
    this.files = files;
    this.path = path;
    this.size = size;
  }

  /** The file of a path whose size is known. */
  public static HadoopInput of(Path path, long size, Configuration conf) throws IOException {
    return new HadoopInput(files(path, conf), path, size);
  }

  /**
   * The file system of a path. A local one is taken without checksums: their files are named in a
   * way that fails for names with a colon.
   */
  public static FileSystem files(Path path, Configuration conf) throws IOException {
    FileSystem files = path.getFileSystem(conf);
    return files instanceof LocalFileSystem local ? local.getRaw() : files;
  }

  /** Whether bytes can be read from a file; false for local FIFOs, sockets and devices. */
  public static boolean regular(FileStatus status) {
    return local(status).map(Files::isRegularFile).orElse(status.isFile());
  }

  /** The place of a local file or directory; empty on other file systems. */
  public static Optional<java.nio.file.Path> local(FileStatus status) {
    String scheme = status.getPath().toUri().getScheme();
    return scheme == null || scheme.equals("file")
        ? Optional.of(java.nio.file.Path.of(status.getPath().toUri().getPath()))
        : Optional.empty();
  }

  /** The name of a path in tables: local files by their plain path, others by their URI. */
  public static String name(Path path) {
    String scheme = path.toUri().getScheme();
    return scheme == null || scheme.equals("file") ? path.toUri().getPath() : path.toString();
  }

  /** The path of a name in tables. */
  public static Path path(String name) {
    return name.matches("[A-Za-z][A-Za-z0-9+.-]+:/.*")
        ? new Path(name)
        : new Path("file://" + name);
  }

  Path path() {
    return path;
  }

  @Override
  public String name() {
    return name(path);
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    FSDataInputStream in = files.open(path);
    if (offset > 0) {
      in.seek(Math.min(offset, size));
    }
    // More may have been written since the size was told.
    return new Limited(in, Math.max(0, size - offset));
  }

  @Override
  public ArchiveInput sibling(String fileName) throws IOException {
    Path beside = new Path(path.getParent(), new Path(null, null, fileName));
    try {
      FileStatus status = files.getFileStatus(beside);
      return status.isFile() ? new HadoopInput(files, beside, status.getLen()) : null;
    } catch (FileNotFoundException e) {
      return null;
    }
  }
}
