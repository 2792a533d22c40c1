package org.dailies.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.dailies.archive.ArchiveRecord;
import org.dailies.article.AddressKey;
import org.dailies.config.ArchiveConfig;

/**
 * Gives revisits the payload of the record they refer to, where that lies within the same inputs:
 * by record id, by URI and date, or by payload digest, in this order. A record at another address
 * gives its payload only where the digest computed from it is the one that the revisit states.
 */
public final class Revisits {
  private static final String ORIGINAL = "original_archive";
  private static final String PLACE = "original_offset";
  private static final String PLACES = "original_places";
  private static final int NOT_MODIFIED = 304;

  /** How many records are looked at for one revisit. */
  private static final int CANDIDATES = 16;

  private Revisits() {}

  /**
   * The revisits among the files below the paths, as rows of {@link CaptureRow#SCHEMA}: resolved
   * ones with the payload, media type and charset of what they refer to, unresolved ones with no
   * payload. Headers of all records are read once; payloads only of what is referred to.
   */
  public static Dataset<Row> resolved(
      SparkSession spark, List<String> paths, ArchiveConfig config) {
    Dataset<Row> rows = CaptureRow.read(spark, paths, config);
    return resolved(rows, rows, config);
  }

  /**
   * The same for the revisits in stretches of files, among all of these files; what a revisit
   * refers to that is no capture makes it skipped for the same reason.
   */
  public static Dataset<Row> resolvedIn(
      SparkSession spark, List<Stretch> stretches, ArchiveConfig config) {
    List<Stretch> whole = stretches.stream().map(Stretch::whole).toList();
    return resolved(
        CaptureRow.readStretches(spark, stretches, config),
        CaptureRow.readStretches(spark, whole, config),
        config);
  }

  private static Dataset<Row> resolved(
      Dataset<Row> rows, Dataset<Row> among, ArchiveConfig config) {
    SparkSession spark = rows.sparkSession();
    Dataset<Row> revisits = rows.filter("type = 'revisit'");
    Dataset<Row> originals =
        among
            .filter("type IN ('response', 'resource')")
            .select(
                functions.col("archive").as(ORIGINAL),
                functions.col("offset").as(PLACE),
                functions.col("record_id").as("original_id"),
                functions.col("uri").as("original_uri"),
                functions.concat_ws(" ", functions.col("uri"), iso()).as("original_at"),
                functions.col("payload_digest").as("original_digest"));
    Dataset<Row> places =
        matches(revisits, originals, "refers_to", "original_id", 1)
            .union(matches(revisits, originals, "refers_to", "original_at", 2))
            .union(matches(revisits, originals, "payload_digest", "original_digest", 3));
    Column rank =
        functions
            .row_number()
            .over(
                Window.partitionBy("archive", "offset")
                    .orderBy(
                        functions.col("same").desc(),
                        functions.col("rule"),
                        functions.col(ORIGINAL),
                        functions.col(PLACE)));
    Dataset<Row> best =
        places
            .groupBy("archive", "offset", ORIGINAL, PLACE, "same")
            .agg(functions.min("rule").as("rule"))
            .withColumn("rank", rank)
            .filter(functions.col("rank").leq(CANDIDATES))
            .groupBy("archive", "offset")
            .agg(
                functions
                    .array_sort(
                        functions.collect_list(functions.struct("rank", "same", ORIGINAL, PLACE)))
                    .as(PLACES))
            .withColumn(ORIGINAL, functions.col(PLACES).getItem(0).getField(ORIGINAL))
            .withColumn(PLACE, functions.col(PLACES).getItem(0).getField(PLACE));
    SerializableConfiguration conf =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    return revisits
        .join(
            best,
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("archive", "offset")).toSeq(),
            "left")
        .select(columns())
        .sortWithinPartitions(ORIGINAL, PLACE)
        .mapPartitions(
            new Fill(conf, new HashMap<>(WarcOptions.of(config))), Encoders.row(CaptureRow.SCHEMA));
  }

  private static Column iso() {
    return functions.date_format(functions.col("date"), "yyyy-MM-dd'T'HH:mm:ss'Z'");
  }

  private static Column[] columns() {
    List<Column> columns = new ArrayList<>();
    for (String name : CaptureRow.SCHEMA.fieldNames()) {
      columns.add(functions.col(name));
    }
    columns.add(functions.col(ORIGINAL));
    columns.add(functions.col(PLACE));
    columns.add(functions.col(PLACES));
    return columns.toArray(Column[]::new);
  }

  /** Pairs of revisit and original under one key, and whether both stand at one address. */
  private static Dataset<Row> matches(
      Dataset<Row> revisits, Dataset<Row> originals, String key, String original, int rule) {
    UserDefinedFunction same =
        functions.udf((UDF2<String, String, Boolean>) AddressKey::same, DataTypes.BooleanType);
    return revisits
        .select(
            functions.col("archive"),
            functions.col("offset"),
            functions.col("uri"),
            functions.col(key).as("key"))
        .join(originals, functions.col("key").equalTo(functions.col(original)))
        .select(
            functions.col("archive"),
            functions.col("offset"),
            functions.col(ORIGINAL),
            functions.col(PLACE),
            same.apply(functions.col("uri"), functions.col("original_uri")).as("same"),
            functions.lit(rule).as("rule"));
  }

  /** Reads the originals of a partition's revisits. */
  private record Fill(SerializableConfiguration conf, Map<String, String> options)
      implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
      Configuration hadoop = conf.value();
      ArchiveConfig config = WarcOptions.config(new CaseInsensitiveStringMap(options));
      Originals originals = new Originals(hadoop, config);
      TaskContext task = TaskContext.get();
      if (task != null) {
        task.addTaskCompletionListener((TaskCompletionListener) context -> originals.close());
      }
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return rows.hasNext();
        }

        @Override
        public Row next() {
          return filled(rows.next(), originals);
        }
      };
    }

    private static Row filled(Row row, Originals originals) {
      Object[] values = new Object[CaptureRow.SCHEMA.length()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i);
      }
      List<Row> places =
          row.isNullAt(values.length + 2) ? List.of() : row.getList(values.length + 2);
      String digest = row.getAs("payload_digest");
      for (Row place : places) {
        ArchiveRecord original = originals.at(place.getString(2), place.getLong(3));
        if (original != null && (place.getBoolean(1) || proves(original, digest))) {
          fill(values, original);
          break;
        }
      }
      return RowFactory.create(values);
    }

    /** Whether the digest that a revisit states was computed from a record's own payload. */
    private static boolean proves(ArchiveRecord original, String digest) {
      return digest != null
          && Boolean.TRUE.equals(original.digestOk())
          && digest.equalsIgnoreCase(original.payloadDigest());
    }

    private static void fill(Object[] values, ArchiveRecord original) {
      values[CaptureRow.SCHEMA.fieldIndex("payload")] = original.payload();
      values[CaptureRow.SCHEMA.fieldIndex("payload_bytes")] = original.payloadBytes();
      values[CaptureRow.SCHEMA.fieldIndex("media_type")] = original.mediaType();
      values[CaptureRow.SCHEMA.fieldIndex("charset")] = original.charset();
      int status = CaptureRow.SCHEMA.fieldIndex("http_status");
      if (values[status].equals(0) || values[status].equals(NOT_MODIFIED)) {
        values[status] = original.httpStatus();
      }
      int skipped = CaptureRow.SCHEMA.fieldIndex("skipped");
      if (values[skipped] == null) {
        values[skipped] = original.skipped();
      }
      if (original.truncated() != null) {
        values[CaptureRow.SCHEMA.fieldIndex("truncated")] = original.truncated();
      }
    }
  }
}
