package org.dailies.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.connector.read.InputPartition;
import org.dailies.DailiesException;
import org.dailies.archive.Archives;
import org.dailies.archive.Split;

/** Shares files among tasks: big ones are split, small ones read several to a task, in order. */
final class Planner {
  private static final long OPEN_COST = 1L << 18;

  private Planner() {}

  static InputPartition[] plan(
      List<WarcOptions.File> files, long bytes, boolean split, Configuration conf) {
    List<InputPartition> partitions = new ArrayList<>();
    List<WarcPartition.Piece> bin = new ArrayList<>();
    long filled = 0;
    List<List<Split>> pieces =
        files.parallelStream().map(file -> splits(file, bytes, split, conf)).toList();
    for (int i = 0; i < files.size(); i++) {
      WarcOptions.File file = files.get(i);
      for (Split piece : pieces.get(i)) {
        long cost = Math.min(piece.end(), file.size()) - piece.start() + OPEN_COST;
        if (!bin.isEmpty() && filled + cost > bytes + OPEN_COST) {
          partitions.add(new WarcPartition(List.copyOf(bin)));
          bin.clear();
          filled = 0;
        }
        bin.add(new WarcPartition.Piece(file.path(), file.size(), piece));
        filled += cost;
      }
    }
    if (!bin.isEmpty()) {
      partitions.add(new WarcPartition(List.copyOf(bin)));
    }
    return partitions.toArray(InputPartition[]::new);
  }

  private static List<Split> splits(
      WarcOptions.File file, long bytes, boolean split, Configuration conf) {
    Split rest = new Split(file.from(), Long.MAX_VALUE);
    if (!split || file.size() - file.from() <= bytes) {
      return List.of(rest);
    }
    try {
      HadoopInput input = HadoopInput.of(new Path(file.path()), file.size(), conf);
      return Archives.splits(input, bytes).stream()
          .filter(piece -> piece.end() > rest.start())
          .map(piece -> new Split(Math.max(piece.start(), rest.start()), piece.end()))
          .toList();
    } catch (IOException e) {
      throw new DailiesException(
          DailiesException.Code.INPUT,
          e,
          "Input cannot be read: %s; %s",
          file.path(),
          e.getMessage());
    }
  }
}
