package org.dailies.source;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;
import org.dailies.ArchiveConfig;
import org.dailies.archive.Wanted;

/** A read of archives: what is asked of them, and how they are shared among tasks. */
final class WarcScan implements Scan, Batch {
  private static final long OPEN_COST = 4L << 20;

  private final CaseInsensitiveStringMap options;
  private final StructType required;

  WarcScan(CaseInsensitiveStringMap options, StructType required) {
    this.options = options;
    this.required = required;
  }

  @Override
  public StructType readSchema() {
    return required;
  }

  @Override
  public String description() {
    return "warc " + String.join(", ", WarcOptions.paths(options)) + " " + wanted();
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  private Wanted wanted() {
    List<String> columns = List.of(required.fieldNames());
    boolean captures = options.getOrDefault(WarcOptions.PAYLOADS, "all").equals("captures");
    Wanted.Payloads payloads =
        columns.contains("payload") || columns.contains("payload_bytes")
            ? captures ? Wanted.Payloads.CAPTURES : Wanted.Payloads.ALL
            : Wanted.Payloads.NONE;
    return new Wanted(payloads, columns.contains("digest_ok"));
  }

  @Override
  public InputPartition[] planInputPartitions() {
    SparkSession spark = SparkSession.active();
    List<WarcOptions.File> files =
        FileList.of(WarcOptions.paths(options), spark.sessionState().newHadoopConf());
    long target =
        options.getLong(
            WarcOptions.SPLIT_BYTES, spark.sessionState().conf().filesMaxPartitionBytes());
    List<InputPartition> partitions = new ArrayList<>();
    List<WarcOptions.File> bin = new ArrayList<>();
    long filled = 0;
    for (WarcOptions.File file : files) {
      long cost = file.size() + OPEN_COST;
      if (!bin.isEmpty() && filled + cost > target) {
        partitions.add(new WarcPartition(List.copyOf(bin)));
        bin.clear();
        filled = 0;
      }
      bin.add(file);
      filled += cost;
    }
    if (!bin.isEmpty()) {
      partitions.add(new WarcPartition(List.copyOf(bin)));
    }
    return partitions.toArray(InputPartition[]::new);
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    ArchiveConfig config = WarcOptions.config(options);
    SerializableConfiguration conf =
        new SerializableConfiguration(SparkSession.active().sessionState().newHadoopConf());
    return new WarcReaderFactory(
        conf,
        WarcOptions.of(config),
        required.fieldNames(),
        wanted().payloads().name(),
        wanted().digests());
  }
}
