package org.dailies.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Studio × frame as a table: frames and studios with most stories first, all studios together above
 * them if there are cells for {@link Series#ALL}.
 *
 * @param frames the names of the columns
 * @param rows one a studio
 */
public record FrameTable(List<String> frames, List<Row> rows) {

  /**
   * A studio's cells, one a frame.
   *
   * @param studio the studio's name
   * @param all whether it counts all studios together
   * @param cells stories, 0 where none shows the frame
   * @param heat 0 (none) to 5 (the fullest cell), one a frame
   */
  public record Row(String studio, boolean all, List<Count> cells, List<Integer> heat) {}

  /** Turns cells into a table of at most the given number of columns. */
  static FrameTable of(List<FrameCell> cells, int columns) {
    List<String> frames = largest(cells, true).stream().limit(columns).toList();
    List<String> studios = new ArrayList<>(largest(cells, false));
    Map<String, String> names = new LinkedHashMap<>();
    Map<List<String>, Count> counts = new LinkedHashMap<>();
    long fullest = 1;
    for (FrameCell cell : cells) {
      names.put("f " + cell.frameId(), cell.frameName());
      names.put("s " + cell.studioId(), cell.studioName());
      counts.put(List.of(cell.studioId(), cell.frameId()), cell.stories());
      if (!cell.studioId().equals(Series.ALL)) {
        fullest = Math.max(fullest, cell.stories().value());
      }
    }
    List<Row> rows = new ArrayList<>();
    if (studios.remove(Series.ALL)) {
      studios.add(0, Series.ALL);
    }
    for (String studio : studios) {
      List<Count> row = new ArrayList<>();
      List<Integer> heat = new ArrayList<>();
      for (String frame : frames) {
        Count count = counts.getOrDefault(List.of(studio, frame), Count.of(0));
        row.add(count);
        heat.add(studio.equals(Series.ALL) ? 0 : heat(count.value(), fullest));
      }
      rows.add(new Row(names.get("s " + studio), studio.equals(Series.ALL), row, heat));
    }
    return new FrameTable(frames.stream().map(f -> names.get("f " + f)).toList(), rows);
  }

  /** By the square root, so that small counts can be told from none. */
  private static int heat(long value, long fullest) {
    return (int) Math.ceil(5.0 * Math.sqrt((double) value / fullest));
  }

  private static List<String> largest(List<FrameCell> cells, boolean frames) {
    boolean all = cells.stream().anyMatch(c -> c.studioId().equals(Series.ALL));
    Map<String, Long> sums = new LinkedHashMap<>();
    for (FrameCell cell : cells) {
      if (frames && all && !cell.studioId().equals(Series.ALL)) {
        continue;
      }
      sums.merge(frames ? cell.frameId() : cell.studioId(), cell.stories().value(), Long::sum);
    }
    return sums.entrySet().stream()
        .filter(e -> e.getValue() > 0)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
