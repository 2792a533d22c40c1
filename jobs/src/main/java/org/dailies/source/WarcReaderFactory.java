package org.dailies.source;

import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;
import org.dailies.archive.Wanted;

/** Makes the readers of partitions, on the executors. */
@SuppressWarnings("ArrayRecordComponent")
record WarcReaderFactory(
    SerializableConfiguration conf,
    Map<String, String> options,
    String[] columns,
    Wanted wanted,
    int limit)
    implements PartitionReaderFactory {

  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    return new WarcReader(
        ((WarcPartition) partition).pieces(),
        conf.value(),
        WarcOptions.config(new CaseInsensitiveStringMap(options)),
        wanted,
        new RecordColumns(columns),
        limit);
  }
}
