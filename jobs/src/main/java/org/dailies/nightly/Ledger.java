package org.dailies.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.dailies.article.Forgotten;

/** What was ingested before, by place and by content. */
final class Ledger {
  /** The columns of {@code archives} that it reads. */
  static final String[] COLUMNS = {"archive", "bytes", "etag", "fingerprint", "read_to"};

  private static final StructType LISTED =
      new StructType()
          .add("archive", "string")
          .add("format", "string")
          .add("bytes", "long")
          .add("etag", "string")
          .add("fingerprint", "string")
          .add("run_id", "string");

  private final Set<InputFile> places = new HashSet<>();
  private final Set<String> fingerprints = new HashSet<>();
  private final Map<String, List<Part>> parts = new HashMap<>();

  private final Forgotten forgotten;

  private Ledger(Forgotten forgotten) {
    this.forgotten = forgotten;
  }

  /**
   * A file as it once was, which can be read on from where it ended.
   *
   * @param bytes its size then
   * @param fingerprint of its content then
   * @param readTo where its records ended
   */
  record Part(long bytes, String fingerprint, long readTo) {}

  /**
   * The ledger that rows of {@code archives} make.
   *
   * @param forgotten archives that are not read, known or not
   */
  static Ledger of(List<Row> rows, Forgotten forgotten) {
    Ledger ledger = new Ledger(forgotten);
    for (Row row : rows) {
      String archive = row.getAs("archive");
      long bytes = row.<Long>getAs("bytes");
      String fingerprint = row.getAs("fingerprint");
      ledger.places.add(new InputFile(archive, bytes, row.getAs("etag")));
      ledger.fingerprints.add(fingerprint);
      Long readTo = row.getAs("read_to");
      if (readTo != null) {
        Part part = new Part(bytes, fingerprint, readTo);
        ledger.add(archive, part);
        ledger.add(archive.substring(0, Math.max(0, archive.lastIndexOf('.'))), part);
      }
    }
    return ledger;
  }

  private void add(String archive, Part part) {
    parts.computeIfAbsent(archive, name -> new ArrayList<>()).add(part);
  }

  /** Whether the same file, unchanged, was ingested, or is not to be. */
  boolean holds(InputFile file) {
    return places.contains(file) || forgotten.holdsArchive(file.archive());
  }

  /** Whether a file of that content was ingested, under whatever name, or is not to be. */
  boolean holds(String fingerprint) {
    return fingerprints.contains(fingerprint) || forgotten.holdsFingerprint(fingerprint);
  }

  /**
   * What a file may have been when it was smaller, the largest first: files of its name, or of its
   * name with one more ending, as crawlers give to what they still write ({@code .open}).
   */
  List<Part> smaller(InputFile file) {
    return parts.getOrDefault(file.archive(), List.of()).stream()
        .filter(part -> part.bytes() < file.bytes())
        .sorted(Comparator.comparingLong(Part::bytes).reversed())
        .toList();
  }

  /**
   * The rows of files that were read.
   *
   * @param outcomes one row a reading
   * @param counted the counts by file
   */
  static Dataset<Row> rows(
      List<FreshFile> files, Dataset<Row> outcomes, Dataset<Row> counted, String runId) {
    List<Row> rows = new ArrayList<>();
    List<Object> continued = new ArrayList<>();
    for (FreshFile fresh : files) {
      InputFile file = fresh.file();
      if (fresh.continued()) {
        continued.add(file.archive());
      }
      rows.add(
          RowFactory.create(
              file.archive(),
              fresh.format(),
              file.bytes(),
              file.etag(),
              fresh.fingerprint(),
              runId));
    }
    Column damaged = functions.col("reject.stage").equalTo("archive");
    Column offset = functions.col("record_offset");
    Dataset<Row> ends =
        outcomes
            .groupBy("archive")
            .agg(functions.max_by(functions.when(damaged, offset), offset).as("cut_at"));
    Column readTo =
        functions.when(
            functions.col("archive").isin(continued.toArray()),
            functions.coalesce(functions.col("cut_at"), functions.col("bytes")));
    return outcomes
        .sparkSession()
        .createDataFrame(rows, LISTED)
        .join(counted, new String[] {"archive"}, "left")
        .join(ends, new String[] {"archive"}, "left")
        .withColumn("read_to", readTo)
        .drop("cut_at")
        .na()
        .fill(0L, new String[] {"records", "articles", "rejects", "skipped"});
  }
}
