package org.dailies.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dailies.DailiesException;

/** An archive in a local file. */
public final class LocalInput implements ArchiveInput {
  private final Path path;
  private final long size;

  private LocalInput(Path path, long size) {
    this.path = path;
    this.size = size;
  }

  /** The file at the path; an absent or unreadable one is a fault of the job. */
  public static LocalInput of(Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw new DailiesException(
          DailiesException.Code.INPUT, "Input is absent or unreadable: %s; check the path", path);
    }
    try {
      return new LocalInput(path, Files.size(path));
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Input cannot be read: %s; %s", path, e.getMessage());
    }
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public InputStream open(long offset) throws IOException {
    FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
    channel.position(offset);
    return Channels.newInputStream(channel);
  }

  @Override
  public ArchiveInput sibling(String fileName) {
    Path beside = path.resolveSibling(fileName);
    return Files.isRegularFile(beside) ? of(beside) : null;
  }
}
