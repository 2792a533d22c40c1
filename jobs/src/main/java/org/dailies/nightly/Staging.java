package org.dailies.nightly;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.dailies.DailiesException;
import org.dailies.DailiesException.Code;

/**
 * Plain Parquet that one step of a run writes and later steps read several times, so that nothing
 * is computed twice; gone when the run ends, and what a dead run left when the next begins.
 */
final class Staging implements AutoCloseable {
  private final Path root;
  private final FileSystem system;
  private final Map<String, Dataset<Row>> kept = new HashMap<>();

  private Staging(Path root, FileSystem system) {
    this.root = root;
    this.system = system;
  }

  /** The place of one run; clears those of others, which are dead since this one has the lock. */
  static Staging in(String warehouse, String runId, Configuration hadoop) {
    Path all = RunFolder.path(warehouse, "staging");
    Path root = new Path(all, runId);
    try {
      FileSystem system = root.getFileSystem(hadoop);
      if (system.exists(all)) {
        for (FileStatus left : system.listStatus(all)) {
          system.delete(left.getPath(), true);
        }
      }
      return new Staging(root, system);
    } catch (IOException e) {
      throw new DailiesException(
          Code.USAGE, e, "The warehouse %s cannot be written: %s", warehouse, e.getMessage());
    }
  }

  /** Writes rows and gives them back as they are read from there. */
  Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(root, name).toString();
    rows.write().mode(SaveMode.ErrorIfExists).option("compression", "zstd").parquet(path);
    kept.put(name, rows.sparkSession().read().schema(rows.schema()).parquet(path));
    return kept.get(name);
  }

  /** Whether this run has kept rows under that name. */
  boolean holds(String name) {
    return kept.containsKey(name);
  }

  /** The rows kept under that name. */
  Dataset<Row> read(String name) {
    return kept.get(name);
  }

  @Override
  public void close() {
    try {
      system.delete(root, true);
      Path all = root.getParent();
      if (system.exists(all) && system.listStatus(all).length == 0) {
        system.delete(all, false);
      }
    } catch (IOException e) {
      throw new DailiesException(
          Code.INTERNAL, e, "The staging directory %s cannot be removed: %s", root, e.getMessage());
    }
  }
}
