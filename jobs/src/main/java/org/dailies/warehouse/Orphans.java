package org.dailies.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.iceberg.ManifestContent;
import org.apache.iceberg.ManifestFile;
import org.apache.iceberg.ManifestFiles;
import org.apache.iceberg.ReachableFileUtil;
import org.apache.iceberg.Snapshot;
import org.apache.iceberg.Table;
import org.apache.iceberg.exceptions.NotFoundException;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;

/** Files below tables that no snapshot holds: what dead runs have written and nobody refers to. */
public final class Orphans {
  private Orphans() {}

  /**
   * Deletes them. A file is known by its name, which Iceberg gives to no other file, so that it
   * does not matter by which path a warehouse is reached. A table of which a manifest cannot be
   * read, or with files of deletions, which no program of ours writes, is left alone.
   *
   * @param before files changed later than this stay: somebody may be about to refer to them
   * @return how many were deleted
   */
  public static int delete(WarehouseRun run, Configuration hadoop, Instant before) {
    int deleted = 0;
    for (TableSpec spec : Tables.published()) {
      run.check();
      deleted += delete(run.warehouse(), spec, hadoop, before);
    }
    return deleted + delete(run.warehouse(), Tables.RUNS, hadoop, before);
  }

  private static int delete(
      Warehouse warehouse, TableSpec spec, Configuration hadoop, Instant before) {
    Table table = warehouse.table(spec);
    try {
      Set<String> named = named(table);
      if (named.isEmpty()) {
        return 0;
      }
      Path root = new Path(warehouse.place(table.location()));
      FileSystem files = root.getFileSystem(hadoop);
      int deleted = 0;
      for (RemoteIterator<LocatedFileStatus> all = files.listFiles(root, true); all.hasNext(); ) {
        LocatedFileStatus file = all.next();
        boolean old = file.getModificationTime() < before.toEpochMilli();
        if (old
            && !named.contains(file.getPath().getName())
            && files.delete(file.getPath(), false)) {
          deleted++;
        }
      }
      return deleted;
    } catch (FileNotFoundException | NotFoundException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files that a table refers to; none where that cannot be told. */
  private static Set<String> named(Table table) throws IOException {
    Set<String> named = new HashSet<>();
    add(named, ReachableFileUtil.metadataFileLocations(table, false));
    add(named, ReachableFileUtil.manifestListLocations(table));
    add(named, ReachableFileUtil.statisticsFilesLocations(table));
    Set<String> read = new HashSet<>();
    for (Snapshot snapshot : table.snapshots()) {
      for (ManifestFile manifest : snapshot.allManifests(table.io())) {
        if (manifest.content() != ManifestContent.DATA) {
          return Set.of();
        }
        if (read.add(manifest.path())) {
          add(named, List.of(manifest.path()));
          try (CloseableIterable<String> paths =
              ManifestFiles.readPaths(manifest, table.io(), table.specs())) {
            paths.forEach(path -> named.add(name(path)));
          }
        }
      }
    }
    return named;
  }

  private static void add(Set<String> named, Collection<String> paths) {
    paths.forEach(path -> named.add(name(path)));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
