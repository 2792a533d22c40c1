package org.dailies.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.io.CloseableIterable;
import org.dailies.config.Config;
import org.dailies.config.ConfigReader;
import org.dailies.nightly.Nightly;
import org.dailies.nightly.Press;
import org.dailies.nightly.Published;
import org.dailies.nightly.RunOptions;
import org.dailies.table.TableSpec;
import org.dailies.table.Tables;
import org.dailies.warehouse.PublishedRun;
import org.dailies.warehouse.Warehouse;

/**
 * A warehouse that grows old: nights of some 20 invented articles one after another in one JVM, the
 * report of each included. A line a night says its CPU time, whole and by step, how many files and
 * bytes lie in the warehouse, and how many of them are data files that the newest run reads. What
 * is there is gone on from, so that many short sessions make a long life.
 *
 * <p>Arguments: a directory to work in, the number of nights to come to, how many days lie between
 * the first nights and the rest (0 for none: a history of so many nights in a single archive), and
 * settings as {@code --set} takes them.
 */
public final class LonglifeBench {
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;
  private final Config config;

  private LonglifeBench(Path directory, Config config) {
    this.directory = directory;
    this.config = config;
  }

  public static void main(String[] args) throws IOException {
    Path directory = Path.of(args[0]).toAbsolutePath();
    int nights = Integer.parseInt(args[1]);
    int before = Integer.parseInt(args[2]);
    List<String> settings = List.of(args).subList(3, args.length);
    new LonglifeBench(directory, ConfigReader.read(null, Map.of(), settings)).live(nights, before);
  }

  private void live(int nights, int before) throws IOException {
    System.out.println(
        "night\tcpu_s\tfiles\tbytes\tlive_files\tlive_bytes\tread_rows\tsteps_cpu_s");
    int done = published();
    for (int night = done + 1; night <= nights; night++) {
      int day = night == 1 ? 0 : night - 1 + before;
      if (night == 1 && before > 0) {
        history(before);
      }
      Press.archive(
          directory.resolve("archives"),
          String.format(Locale.ROOT, "night-%05d", day),
          FIRST.plusDays(day),
          LonglifePress.items(FIRST, before == 0 || night > 1 ? day : before));
      night(night, FIRST.plusDays(night == 1 ? before : day));
    }
  }

  private int published() {
    if (!Files.exists(directory.resolve("warehouse").resolve("catalog.db"))) {
      return 0;
    }
    try (Warehouse warehouse = open()) {
      return (int) warehouse.runs().stream().filter(run -> run.command().equals("nightly")).count();
    }
  }

  /** The archives of earlier days, which the first night reads at once. */
  private void history(int days) {
    for (int day = 1; day < days; day++) {
      Press.archive(
          directory.resolve("archives"),
          String.format(Locale.ROOT, "history-%05d", day),
          FIRST.plusDays(day),
          LonglifePress.items(FIRST, day));
    }
  }

  private Warehouse open() {
    return Warehouse.open(
        directory.resolve("warehouse").toString(), config.warehouse(), new Configuration());
  }

  private void night(int night, LocalDate date) throws IOException {
    Instant began = date.plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC);
    RunOptions options =
        new RunOptions(
            "nightly",
            List.of(directory.resolve("archives").toString()),
            directory.resolve("warehouse").toString(),
            directory.resolve("reports").toString(),
            date,
            false,
            false,
            config,
            began,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    long cpu = cpuMillis();
    Nightly.Outcome outcome =
        Published.night(options, Clock.fixed(began.plus(Duration.ofMinutes(5)), ZoneOffset.UTC));
    long spent = cpuMillis() - cpu;
    System.out.println(line(night, spent, outcome.run()));
  }

  private String line(int night, long cpu, PublishedRun run) throws IOException {
    Path warehouse = directory.resolve("warehouse");
    JsonNode manifest =
        JSON.readTree(warehouse.resolve("manifests").resolve(run.runId() + ".json").toFile());
    long rows = 0;
    Map<String, String> steps = new LinkedHashMap<>();
    for (JsonNode step : manifest.path("steps")) {
      rows += step.path("readRows").asLong();
      steps.put(
          step.path("step").asText().replace(' ', '-'),
          String.format(
              Locale.ROOT,
              "%.1f/%d",
              step.path("cpuMillis").asLong() / 1e3,
              step.path("readRows").asLong()));
    }
    long[] all = files(warehouse);
    long[] live = live(run);
    return String.format(
        Locale.ROOT,
        "%d\t%.1f\t%d\t%d\t%d\t%d\t%d\t%s",
        night,
        cpu / 1e3,
        all[0],
        all[1],
        live[0],
        live[1],
        rows,
        steps);
  }

  private static long[] files(Path directory) throws IOException {
    long[] sums = new long[2];
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sums[0]++;
        sums[1] += Files.size(file);
      }
    }
    return sums;
  }

  /** Number and bytes of the data files that a run reads. */
  private long[] live(PublishedRun run) throws IOException {
    long[] sums = new long[2];
    try (Warehouse warehouse = open()) {
      for (TableSpec spec : Tables.published()) {
        Long snapshot = run.snapshots().get(spec.name());
        try (CloseableIterable<FileScanTask> files =
            warehouse.table(spec).newScan().useSnapshot(snapshot).planFiles()) {
          for (FileScanTask file : files) {
            sums[0]++;
            sums[1] += file.file().fileSizeInBytes();
          }
        }
      }
    }
    return sums;
  }

  private static long cpuMillis() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1_000_000;
  }
}
