package org.dailies.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Objects;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/** The operating system's lock on a file of a local warehouse; free when its process dies. */
final class FileLock implements WriterLock {
  private final FileChannel channel;
  private final Path path;
  private final Object file;

  private FileLock(FileChannel channel, Path path, Object file) {
    this.channel = channel;
    this.path = path;
    this.file = file;
  }

  /**
   * Takes the lock.
   *
   * @throws DailiesException LOCKED where another process, or another run of this one, holds it;
   *     USAGE where the directory can't be written
   */
  static FileLock take(Path warehouse, String owner) {
    Path path = warehouse.resolve("lock");
    try {
      Files.createDirectories(warehouse);
      FileChannel channel =
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        if (channel.tryLock() == null) {
          throw held(channel, path);
        }
      } catch (OverlappingFileLockException e) {
        throw held(channel, path);
      }
      byte[] name = owner.getBytes(StandardCharsets.UTF_8);
      channel.write(ByteBuffer.wrap(name), 0);
      channel.truncate(name.length);
      return new FileLock(channel, path, key(path));
    } catch (IOException e) {
      throw new DailiesException(
          Code.USAGE,
          e,
          "The warehouse %s cannot be written (%s): choose another --warehouse or mend its"
              + " permissions",
          warehouse,
          e.getClass().getSimpleName());
    }
  }

  private static DailiesException held(FileChannel channel, Path path) throws IOException {
    ByteBuffer owner = ByteBuffer.allocate(200);
    channel.read(owner, 0);
    channel.close();
    return new DailiesException(
        Code.LOCKED,
        "Another run (%s) holds the warehouse %s: wait until it has ended",
        owner.position() == 0
            ? "just begun"
            : new String(owner.array(), 0, owner.position(), StandardCharsets.UTF_8),
        path.getParent());
  }

  /** What tells a file from another one of the same name; null where the system does not say. */
  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  @Override
  public void check() {
    try {
      if (channel.isOpen() && Objects.equals(file, key(path))) {
        return;
      }
    } catch (IOException e) {
      throw lost(e);
    }
    throw lost(null);
  }

  @Override
  public void check(Map<String, String> properties) {
    check();
  }

  private DailiesException lost(IOException cause) {
    return new DailiesException(
        Code.LOCKED,
        cause,
        "The lock on the warehouse was lost: the file %s was deleted or replaced while this run"
            + " held it; nothing was published",
        path);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
