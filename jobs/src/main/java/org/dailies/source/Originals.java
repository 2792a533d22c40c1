package org.dailies.source;

import java.io.IOException;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dailies.DailiesException;
import org.dailies.archive.ArchiveRecord;
import org.dailies.archive.Archives;
import org.dailies.archive.RecordsAt;
import org.dailies.config.ArchiveConfig;

/** The records that revisits refer to: cheapest where asked for in the order of offsets. */
final class Originals implements AutoCloseable {
  private final Configuration conf;
  private final ArchiveConfig config;
  private RecordsAt records;
  private String archive;
  private long offset;
  private ArchiveRecord last;

  Originals(Configuration conf, ArchiveConfig config) {
    this.conf = conf;
    this.config = config;
  }

  /** The record at a place, or null where none begins. */
  ArchiveRecord at(String inArchive, long at) {
    boolean back = at < offset;
    if (!Objects.equals(archive, inArchive) || back) {
      close();
      records = RecordsAt.of(input(inArchive), inArchive, config);
      archive = inArchive;
      offset = -1;
    }
    if (at != offset) {
      last = records.at(at);
      offset = at;
    }
    return last;
  }

  private HadoopInput input(String inArchive) {
    Path path = HadoopInput.path(Archives.fileOf(inArchive));
    try {
      FileSystem files = path.getFileSystem(conf);
      return HadoopInput.of(path, files.getFileStatus(path).getLen(), conf);
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT, e, "Input cannot be read: %s; %s", path, e.getMessage());
    }
  }

  @Override
  public void close() {
    if (records != null) {
      records.close();
      records = null;
    }
  }
}
