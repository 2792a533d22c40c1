package org.dailies.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.dailies.archive.ArchiveFormat;
import org.dailies.archive.ArchiveRecords;
import org.dailies.archive.Archives;
import org.dailies.archive.LocalInput;
import org.dailies.archive.RecordFilter;
import org.dailies.archive.Wanted;
import org.dailies.config.ArchiveConfig;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * CPU seconds per GB of compressed input and records a second, ours against plain inflating and
 * jwarc, over one big {@code .warc.gz} made by repeating the whole archives of a directory.
 * Arguments: the directory, megabytes (312), rounds (3).
 */
public final class ArchivesBench {
  private ArchivesBench() {}

  /** Something to measure; how many records it saw. */
  private interface Work {
    long run() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    Path dir = Path.of(args.length > 0 ? args[0] : "data/sample");
    long megabytes = args.length > 1 ? Long.parseLong(args[1]) : 312;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    Path file = Files.createTempFile("archives-bench", ".warc.gz");
    try {
      repeat(dir, file, megabytes << 20);
      List<byte[]> inner = innerBodies(file);
      Map<String, Work> works = works(file, inner);
      Map<String, double[]> best = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (Map.Entry<String, Work> work : works.entrySet()) {
          long start = cpu();
          long records = work.getValue().run();
          double seconds = (cpu() - start) / 1e9;
          best.merge(work.getKey(), new double[] {seconds, records}, (a, b) -> a[0] < b[0] ? a : b);
        }
      }
      print(best, Files.size(file), gunzip(file));
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, Work> works(Path file, List<byte[]> inner) {
    Map<String, Work> works = new LinkedHashMap<>();
    works.put("GZIPInputStream", () -> plain(Files.newInputStream(file)));
    works.put("GZIPInputStream, inner bodies", () -> inner(inner));
    works.put("jwarc, headers", () -> jwarc(file, false));
    works.put("jwarc, payloads decoded", () -> jwarc(file, true));
    works.put("ours, headers", () -> ours(file, Wanted.HEADERS));
    works.put(
        "ours, one host's headers",
        () ->
            ours(
                file,
                new Wanted(
                    Wanted.Payloads.NONE,
                    false,
                    new RecordFilter.OneOf(RecordFilter.Column.HOST, Set.of("www.iana.org")))));
    works.put("ours, captures decoded", () -> ours(file, Wanted.CAPTURES));
    works.put(
        "ours, all payloads decoded",
        () -> ours(file, new Wanted(Wanted.Payloads.ALL, false, RecordFilter.ANY)));
    works.put("ours, all and digests", () -> ours(file, Wanted.ALL));
    return works;
  }

  private static void print(Map<String, double[]> best, long bytes, double gunzip) {
    double gigabytes = bytes / 1e9;
    double outer = best.get("GZIPInputStream")[0];
    double limit = outer + best.get("GZIPInputStream, inner bodies")[0];
    System.out.printf(
        Locale.ROOT, "%.1f MB compressed; gzip -dc %.2f CPU s%n", bytes / 1e6, gunzip);
    System.out.printf(
        Locale.ROOT, "%-32s %8s %9s %12s %8s%n", "", "CPU s", "CPU s/GB", "records/s", "to limit");
    best.forEach(
        (name, result) ->
            System.out.printf(
                Locale.ROOT,
                "%-32s %8.2f %9.2f %12.0f %8.2f%n",
                name,
                result[0],
                result[0] / gigabytes,
                result[1] / result[0],
                result[0] / limit));
  }

  private static long ours(Path file, Wanted wanted) {
    long records = 0;
    try (ArchiveRecords reader =
        Archives.records(LocalInput.of(file), ArchiveConfig.defaults(), wanted)) {
      while (reader.hasNext()) {
        reader.next();
        records++;
      }
    }
    return records;
  }

  private static long jwarc(Path file, boolean decode) throws IOException {
    long records = 0;
    long broken = 0;
    byte[] chunk = new byte[1 << 14];
    try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
      for (WarcRecord record : reader) {
        records++;
        if (decode && record instanceof WarcResponse response) {
          try (InputStream in = response.http().bodyDecoded().stream()) {
            while (in.read(chunk) >= 0) {}
          } catch (IOException e) {
            broken++;
          }
        }
      }
    }
    if (broken > records / 10) {
      throw new IOException("jwarc cannot decode " + broken + " of " + records + " in " + file);
    }
    return records;
  }

  private static long plain(InputStream stored) throws IOException {
    byte[] chunk = new byte[1 << 15];
    try (InputStream in = new GZIPInputStream(new BufferedInputStream(stored, 1 << 16), 1 << 16)) {
      while (in.read(chunk) >= 0) {}
    }
    return 0;
  }

  private static long inner(List<byte[]> bodies) throws IOException {
    long broken = 0;
    for (byte[] body : bodies) {
      try {
        plain(new ByteArrayInputStream(body));
      } catch (IOException e) {
        broken++;
      }
    }
    return bodies.size() - broken;
  }

  private static List<byte[]> innerBodies(Path file) throws IOException {
    List<byte[]> bodies = new ArrayList<>();
    try (WarcReader reader = new WarcReader(FileChannel.open(file))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          String coding = response.http().headers().first("Content-Encoding").orElse("");
          if (coding.equals("gzip")) {
            bodies.add(response.http().body().stream().readAllBytes());
          }
        }
      }
    }
    return bodies;
  }

  /** Repeats the archives of a directory that jwarc reads whole, to a size. */
  static void repeat(Path dir, Path file, long bytes) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(dir)) {
      for (Path path : files.sorted().toList()) {
        if (path.toString().endsWith(".warc.gz")
            && Archives.format(LocalInput.of(path)) == ArchiveFormat.WARC_GZIP
            && readable(path)) {
          parts.add(Files.readAllBytes(path));
        }
      }
    }
    if (parts.isEmpty()) {
      throw new IOException("No .warc.gz that reads whole in " + dir);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < bytes; ) {
        for (byte[] part : parts) {
          out.write(part);
          written += part.length;
        }
      }
    }
  }

  private static boolean readable(Path path) {
    try {
      plain(Files.newInputStream(path));
      return jwarc(path, false) > 1 && innerBodies(path) != null;
    } catch (IOException e) {
      return false;
    }
  }

  private static double gunzip(Path file) throws IOException {
    Process process =
        new ProcessBuilder("bash", "-c", "TIMEFORMAT=%U; time gzip -dc '" + file + "' >/dev/null")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Double.parseDouble(said.strip());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
