package org.dailies.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.dailies.archive.ArchiveRecord;
import org.dailies.config.ArchiveConfig;

/**
 * A Parquet dump of articles: every row a JSON document with the columns' names, mapped by the
 * config; its offset is the row's number from 1.
 */
final class ParquetRecords implements Iterator<ArchiveRecord>, Closeable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HadoopInput input;
  private final ArchiveConfig config;
  private final ParquetReader<Group> rows;
  private ArchiveRecord next;
  private long number;
  private boolean done;

  private ParquetRecords(HadoopInput input, ArchiveConfig config, ParquetReader<Group> rows) {
    this.input = input;
    this.config = config;
    this.rows = rows;
  }

  static ParquetRecords of(HadoopInput input, Configuration conf, ArchiveConfig config)
      throws IOException {
    ParquetReader<Group> rows =
        ParquetReader.builder(new GroupReadSupport(), input.path()).withConf(conf).build();
    return new ParquetRecords(input, config, rows);
  }

  @Override
  public boolean hasNext() {
    if (next == null && !done) {
      next = read();
      done = next == null || next.problem() != null;
    }
    return next != null;
  }

  private ArchiveRecord read() {
    try {
      Group row = rows.read();
      if (row == null) {
        return null;
      }
      ObjectNode json = JSON.createObjectNode();
      ParquetValues.put(row, json, config.fields());
      return ArchiveRecord.document(
          input.name(), ++number, JSON.writeValueAsBytes(json), config.given());
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      // Parquet reports damage by exceptions of many kinds; a damaged size asks at once for more
      // memory than there is, so that none of it is taken.
      return ArchiveRecord.damaged(input.name(), input.size(), "Parquet: " + e.getMessage());
    }
  }

  @Override
  public ArchiveRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ArchiveRecord record = next;
    next = null;
    return record;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
