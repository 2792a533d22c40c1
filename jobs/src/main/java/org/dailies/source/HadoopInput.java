package org.dailies.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
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
    return new HadoopInput(path.getFileSystem(conf), path, size);
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
