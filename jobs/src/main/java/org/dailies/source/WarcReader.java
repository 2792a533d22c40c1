package org.dailies.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.dailies.archive.ArchiveFormat;
import org.dailies.archive.ArchiveRecord;
import org.dailies.archive.ArchiveRecords;
import org.dailies.archive.Archives;
import org.dailies.archive.Split;
import org.dailies.archive.Wanted;
import org.dailies.config.ArchiveConfig;

/** Reads one partition: its files one after another, record by record. */
final class WarcReader implements PartitionReader<InternalRow> {
  private final Iterator<WarcPartition.Piece> pieces;
  private final Configuration conf;
  private final ArchiveConfig config;
  private final Wanted wanted;
  private final RecordColumns columns;
  private Iterator<ArchiveRecord> current;
  private Object open;
  private int left;

  WarcReader(
      List<WarcPartition.Piece> pieces,
      Configuration conf,
      ArchiveConfig config,
      Wanted wanted,
      RecordColumns columns,
      int limit) {
    this.pieces = pieces.iterator();
    this.left = limit;
    this.conf = conf;
    this.config = config;
    this.wanted = wanted;
    this.columns = columns;
  }

  @Override
  public boolean next() throws IOException {
    if (left-- <= 0) {
      return false;
    }
    while (current == null || !current.hasNext()) {
      close();
      if (!pieces.hasNext()) {
        return false;
      }
      WarcPartition.Piece piece = pieces.next();
      HadoopInput input = HadoopInput.of(new Path(piece.path()), piece.size(), conf);
      open(input, piece.split());
    }
    return true;
  }

  @Override
  public InternalRow get() {
    return columns.row(current.next());
  }

  private void open(HadoopInput input, Split split) throws IOException {
    if (Archives.format(input) == ArchiveFormat.PARQUET) {
      ParquetRecords rows = ParquetRecords.of(input, conf, config);
      current = rows;
      open = rows;
    } else {
      ArchiveRecords records = Archives.records(input, split, config, wanted);
      current = records;
      open = records;
    }
  }

  @Override
  public void close() throws IOException {
    current = null;
    if (open instanceof ArchiveRecords records) {
      records.close();
    } else if (open instanceof ParquetRecords rows) {
      rows.close();
    }
    open = null;
  }
}
