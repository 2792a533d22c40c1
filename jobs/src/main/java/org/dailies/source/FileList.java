package org.dailies.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dailies.DailiesException;

/** The files at or below paths and globs, in byte order of path; sidecars are left out. */
final class FileList {
  private FileList() {}

  /** Stretches as files, in their order. */
  static List<WarcOptions.File> ofStretches(List<Stretch> stretches) {
    return stretches.stream()
        .map(
            stretch ->
                new WarcOptions.File(
                    HadoopInput.path(stretch.path()).toString(), stretch.to(), stretch.from()))
        .toList();
  }

  static List<WarcOptions.File> of(List<String> paths, Configuration conf) {
    TreeMap<String, Long> files = new TreeMap<>(FileList::byteOrder);
    for (String path : paths) {
      try {
        add(new Path(path), conf, files);
      } catch (IOException e) {
        throw new DailiesException(
            DailiesException.Code.INPUT, e, "Input cannot be read: %s; %s", path, e.getMessage());
      }
    }
    List<WarcOptions.File> list = new ArrayList<>();
    files.forEach((path, size) -> list.add(new WarcOptions.File(path, size, 0)));
    return list;
  }

  private static void add(Path path, Configuration conf, Map<String, Long> files)
      throws IOException {
    FileSystem system = HadoopInput.files(path, conf);
    FileStatus[] found =
        system.exists(path)
            ? new FileStatus[] {system.getFileStatus(path)}
            : system.globStatus(path);
    if (found == null || found.length == 0) {
      throw new DailiesException(
          DailiesException.Code.INPUT, "Input is absent: %s; check the path", path);
    }
    for (FileStatus status : found) {
      if (status.isFile()) {
        put(status, files);
        continue;
      }
      RemoteIterator<LocatedFileStatus> below = system.listFiles(status.getPath(), true);
      while (below.hasNext()) {
        put(below.next(), files);
      }
    }
  }

  private static void put(FileStatus status, Map<String, Long> files) {
    String name = status.getPath().getName();
    if (!name.endsWith(".meta.json") && !name.startsWith(".") && HadoopInput.regular(status)) {
      files.put(status.getPath().toString(), status.getLen());
    }
  }

  private static int byteOrder(String a, String b) {
    return Arrays.compareUnsigned(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
