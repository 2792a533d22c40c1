package org.dailies.source;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.dailies.archive.ArchiveRecord;
import org.dailies.archive.Reading;
import org.dailies.config.ArchiveConfig;

/** The rows of the {@code warc} data source, and the way back from a row to a reading. */
public final class CaptureRow {
  private static final MapType STRINGS =
      DataTypes.createMapType(DataTypes.StringType, DataTypes.StringType, false);

  /** Every column, named as {@link ArchiveRecord}'s components. */
  public static final StructType SCHEMA =
      new StructType()
          .add("archive", DataTypes.StringType, false)
          .add("offset", DataTypes.LongType, false)
          .add("length", DataTypes.LongType, false)
          .add("record_id", DataTypes.StringType)
          .add("type", DataTypes.StringType)
          .add("uri", DataTypes.StringType)
          .add("date", DataTypes.TimestampType)
          .add("ip", DataTypes.StringType)
          .add("http_status", DataTypes.IntegerType, false)
          .add("http_headers", STRINGS, false)
          .add("media_type", DataTypes.StringType, false)
          .add("charset", DataTypes.StringType)
          .add("payload", DataTypes.BinaryType)
          .add("payload_bytes", DataTypes.LongType, false)
          .add("truncated", DataTypes.StringType)
          .add("payload_digest", DataTypes.StringType)
          .add("digest_ok", DataTypes.BooleanType)
          .add("refers_to", DataTypes.StringType)
          .add("problem", DataTypes.StringType)
          .add("detail", DataTypes.StringType)
          .add("skipped", DataTypes.StringType)
          .add("given", STRINGS, false);

  private CaptureRow() {}

  /** Every reading of the files below the paths, with the captures' payloads. */
  public static Dataset<Row> read(SparkSession spark, List<String> paths, ArchiveConfig config) {
    Map<String, String> options = new HashMap<>(WarcOptions.of(config));
    options.put(WarcOptions.PATHS, Json.of(paths));
    return read(spark, options);
  }

  /** Every reading of stretches of files, with the captures' payloads. */
  public static Dataset<Row> readStretches(
      SparkSession spark, List<Stretch> stretches, ArchiveConfig config) {
    Map<String, String> options = new HashMap<>(WarcOptions.of(config));
    options.put(WarcOptions.STRETCHES, Json.of(stretches.stream().map(Stretch::toString).toList()));
    return read(spark, options);
  }

  private static Dataset<Row> read(SparkSession spark, Map<String, String> options) {
    options.put(WarcOptions.PAYLOADS, "captures");
    return spark
        .read()
        .format("warc")
        .options(options)
        .load()
        .withColumn("digest_ok", functions.lit(null).cast(DataTypes.BooleanType));
  }

  /** The reading that a row of {@link #SCHEMA} is. */
  public static Reading reading(Row row) {
    return new ArchiveRecord(
            row.getString(0),
            row.getLong(1),
            row.getLong(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            instant(row.get(6)),
            row.getString(7),
            row.getInt(8),
            row.getJavaMap(9),
            row.getString(10),
            row.getString(11),
            (byte[]) row.get(12),
            row.getLong(13),
            row.getString(14),
            row.getString(15),
            (Boolean) row.get(16),
            row.getString(17),
            row.getString(18),
            row.getString(19),
            row.getString(20),
            row.getJavaMap(21))
        .reading();
  }

  private static Instant instant(Object value) {
    return value == null
        ? null
        : value instanceof Instant instant ? instant : ((Timestamp) value).toInstant();
  }
}
