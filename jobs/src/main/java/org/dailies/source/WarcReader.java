package org.dailies.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.dailies.ArchiveConfig;
import org.dailies.archive.ArchiveRecords;
import org.dailies.archive.Archives;
import org.dailies.archive.Wanted;

/** Reads one partition: its files one after another, record by record. */
final class WarcReader implements PartitionReader<InternalRow> {
  private final Iterator<WarcOptions.File> files;
  private final Configuration conf;
  private final ArchiveConfig config;
  private final Wanted wanted;
  private final RecordColumns columns;
  private ArchiveRecords current;

  WarcReader(
      List<WarcOptions.File> files,
      Configuration conf,
      ArchiveConfig config,
      Wanted wanted,
      RecordColumns columns) {
    this.files = files.iterator();
    this.conf = conf;
    this.config = config;
    this.wanted = wanted;
    this.columns = columns;
  }

  @Override
  public boolean next() throws IOException {
    while (current == null || !current.hasNext()) {
      close();
      if (!files.hasNext()) {
        return false;
      }
      WarcOptions.File file = files.next();
      HadoopInput input = HadoopInput.of(new Path(file.path()), file.size(), conf);
      current = Archives.records(input, config, wanted);
    }
    return true;
  }

  @Override
  public InternalRow get() {
    return columns.row(current.next());
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
