package org.dailies.source;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;
import org.dailies.archive.Split;

/** What one task reads: files or splits of them, in order. */
record WarcPartition(List<Piece> pieces) implements InputPartition {

  /** A split of a file. */
  record Piece(String path, long size, Split split) implements Serializable {}
}
