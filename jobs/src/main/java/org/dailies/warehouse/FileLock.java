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
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/** The operating system's lock on a file of a local warehouse; free when its process dies. */
final class FileLock implements WriterLock {
  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
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
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
      return new FileLock(channel);
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
        new String(owner.array(), 0, owner.position(), StandardCharsets.UTF_8),
        path.getParent());
  }

  @Override
  public void check() {
    if (!channel.isOpen()) {
      throw new DailiesException(Code.LOCKED, "The lock on the warehouse was lost");
    }
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
