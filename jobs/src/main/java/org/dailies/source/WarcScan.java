package org.dailies.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Statistics;
import org.apache.spark.sql.connector.read.SupportsReportStatistics;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;
import org.dailies.archive.RecordFilter;
import org.dailies.archive.Wanted;

/** A read of archives: what is asked of them, and how they are shared among tasks. */
final class WarcScan implements SupportsReportStatistics, Batch {
  private final CaseInsensitiveStringMap options;
  private final StructType required;
  private final RecordFilter filter;
  private final String pushed;
  private final int limit;
  private List<WarcOptions.File> files;

  WarcScan(
      CaseInsensitiveStringMap options,
      StructType required,
      RecordFilter filter,
      String pushed,
      int limit) {
    this.options = options;
    this.required = required;
    this.filter = filter;
    this.pushed = pushed;
    this.limit = limit;
  }

  @Override
  public StructType readSchema() {
    return required;
  }

  @Override
  public String description() {
    Wanted wanted = wanted();
    return String.format(
        Locale.ROOT,
        "warc %s, payloads: %s, digests: %s, PushedFilters: %s%s%s",
        String.join(", ", WarcOptions.paths(options)),
        wanted.payloads().name().toLowerCase(Locale.ROOT),
        wanted.digests() ? "checked" : "not checked",
        pushed,
        WarcOptions.hosts(options).map(h -> ", hosts: " + h).orElse(""),
        limit == Integer.MAX_VALUE ? "" : ", limit: " + limit);
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public Statistics estimateStatistics() {
    long bytes = files().stream().mapToLong(WarcOptions.File::size).sum();
    return new Statistics() {
      @Override
      public OptionalLong sizeInBytes() {
        return OptionalLong.of(bytes);
      }

      @Override
      public OptionalLong numRows() {
        return OptionalLong.empty();
      }
    };
  }

  private Wanted wanted() {
    List<String> columns = List.of(required.fieldNames());
    Wanted.Payloads asked =
        options.getOrDefault(WarcOptions.PAYLOADS, "all").equals("captures")
            ? Wanted.Payloads.CAPTURES
            : Wanted.Payloads.ALL;
    boolean payload = columns.contains("payload") || columns.contains("payload_bytes");
    boolean damage = columns.contains("problem") || columns.contains("detail");
    return new Wanted(
        payload || damage ? asked : Wanted.Payloads.NONE, columns.contains("digest_ok"), filter);
  }

  private List<WarcOptions.File> files() {
    if (files == null) {
      List<Stretch> stretches = WarcOptions.stretches(options);
      files =
          stretches != null
              ? FileList.ofStretches(stretches)
              : FileList.of(
                  WarcOptions.paths(options), SparkSession.active().sessionState().newHadoopConf());
    }
    return files;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    SparkSession spark = SparkSession.active();
    long bytes =
        options.getLong(
            WarcOptions.SPLIT_BYTES, spark.sessionState().conf().filesMaxPartitionBytes());
    boolean split = options.getBoolean(WarcOptions.SPLIT, true);
    return Planner.plan(files(), bytes, split, spark.sessionState().newHadoopConf());
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    Map<String, String> config = WarcOptions.of(WarcOptions.config(options));
    SerializableConfiguration conf =
        new SerializableConfiguration(SparkSession.active().sessionState().newHadoopConf());
    return new WarcReaderFactory(conf, config, required.fieldNames(), wanted(), limit);
  }
}
