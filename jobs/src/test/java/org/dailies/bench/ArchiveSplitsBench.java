package org.dailies.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One big {@code .warc.gz} with payloads decoded on a local master: wall seconds and rows, after a
 * small one of the same records, whose seconds are mostly those that Spark takes to start. Run once
 * on {@code local[1]} and once on {@code local[2]}, each in a JVM of its own. Arguments: the
 * master, a directory of archives to repeat, megabytes (2048), the file to make or reuse.
 */
public final class ArchiveSplitsBench {
  private ArchiveSplitsBench() {}

  public static void main(String[] args) throws IOException {
    String master = args[0];
    long bytes = Long.parseLong(args[2]) << 20;
    Path file = Path.of(args[3]);
    if (!Files.exists(file) || Files.size(file) < bytes) {
      ArchivesBench.repeat(Path.of(args[1]), file, bytes);
    }
    SparkSession spark =
        SparkSession.builder()
            .master(master)
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.testing.memory", Runtime.getRuntime().maxMemory())
            .config("spark.testing.reservedMemory", 32L << 20)
            .getOrCreate();
    spark.sparkContext().setLogLevel("ERROR");
    Path small = file.resolveSibling("small-" + file.getFileName());
    ArchivesBench.repeat(Path.of(args[1]), small, 16L << 20);
    read(spark, small);
    Files.delete(small);
    read(spark, file);
    spark.stop();
  }

  private static void read(SparkSession spark, Path file) throws IOException {
    long start = System.nanoTime();
    Row sums =
        spark
            .read()
            .format("warc")
            .load(file.toString())
            .selectExpr("count(*)", "sum(length(payload))", "count(problem)")
            .first();
    System.out.printf(
        Locale.ROOT,
        "%s: %d MB, %.1f s wall, %d MB heap, %d records, %d payload bytes, %d problems%n",
        spark.sparkContext().master(),
        Files.size(file) >> 20,
        (System.nanoTime() - start) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20,
        sums.getLong(0),
        sums.getLong(1),
        sums.getLong(2));
  }
}
