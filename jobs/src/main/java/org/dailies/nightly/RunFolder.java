package org.dailies.nightly;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dailies.source.HadoopInput;

/** Where a warehouse keeps files of its own beside its tables, on any file system. */
final class RunFolder {
  private RunFolder() {}

  /** The path of a name below a warehouse. */
  static Path path(String warehouse, String name) {
    return new Path(warehouse.startsWith("/") ? "file://" + warehouse : warehouse, name);
  }

  /** The file system of a path; a local one without files of checksums beside each file. */
  static FileSystem files(Path path, Configuration hadoop) throws IOException {
    return HadoopInput.files(path, hadoop);
  }
}
