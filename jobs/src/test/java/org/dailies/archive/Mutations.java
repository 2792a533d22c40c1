package org.dailies.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dailies.config.ArchiveConfig;

/**
 * Reads mutated archives and looks for what must not be: an exception, a second's wait, spans with
 * gaps or overlaps, splits that give other records. Run with a directory of archives, a count and a
 * seed.
 */
public final class Mutations {
  private static final ArchiveConfig CONFIG = ArchiveConfig.defaults().withMaxPayloadBytes(1 << 20);
  private static final String[] WORDS = {
    "WARC/1.0\r\n",
    "\r\n\r\n",
    "Content-Length: 99999999999999999999\r\n",
    "Content-Length: 0\r\n",
    "Content-Length: -1\r\n",
    "HTTP/1.1 200 OK\r\n",
    "Transfer-Encoding: chunked\r\n\r\nfffffff\r\n",
    "Content-Encoding: gzip, br, deflate\r\n",
    "filedesc://x 0 0 t 9\n",
    "PK\3\4",
    "\u001f\u008b\b\0"
  };

  private static final Wanted[] WANTED = {Wanted.ALL, Wanted.ALL, Wanted.CAPTURES, Wanted.HEADERS};

  private final List<Seed> seeds;
  private final Random random;
  private long slowest;

  /** An archive to mutate; CSV is told by its name. */
  @SuppressWarnings("ArrayRecordComponent")
  record Seed(String name, byte[] bytes) {}

  Mutations(List<Seed> seeds, long seed) {
    this.seeds = seeds;
    this.random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    List<Seed> seeds = new ArrayList<>(own());
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file) && Files.size(file) < 24_000) {
          seeds.add(new Seed("mutated", Files.readAllBytes(file)));
        }
      }
    }
    int count = Integer.parseInt(args[1]);
    Mutations mutations = new Mutations(seeds, Long.parseLong(args[2]));
    long start = System.nanoTime();
    int faults = 0;
    for (int i = 0; i < count; i++) {
      String fault = mutations.one();
      if (fault != null && faults++ < 10) {
        System.out.println(fault);
      }
    }
    System.out.printf(
        "%d mutated inputs of %d seeds, %d faults, slowest %d ms, %d s%n",
        count,
        seeds.size(),
        faults,
        mutations.slowest / 1_000_000,
        (System.nanoTime() - start) / 1_000_000_000);
  }

  /** Small archives of every format. */
  static List<Seed> own() {
    List<byte[]> pages = Made.pages(4, 1);
    byte[] inner = Made.gzipEach(Made.pages(3, 2));
    byte[] nested = Made.response("https://example.org/w", "application/gzip", inner);
    byte[] tar = TarAndCsvTest.tar();
    List<Seed> seeds = new ArrayList<>();
    for (byte[] bytes :
        List.of(
            Made.join(pages),
            Made.gzipEach(pages),
            Made.gzip(Made.join(pages)),
            Made.zstdEach(pages),
            Made.join(Made.gzip(Made.page(1)), Made.gzip(nested, 0), Made.gzip(Made.page(2))),
            Made.join(Made.page(1), nested, Made.page(2)),
            Made.bytes("{\"title\":\"a\"}\n{\"title\":\"b\"}\n"),
            Made.bytes("---\ntitle: a\n---\n" + Made.PAGE),
            tar,
            Made.gzip(tar))) {
      seeds.add(new Seed("mutated", bytes));
    }
    byte[] csv = Made.bytes("title,text\n\"a, \"\"b\"\"\",\"two\nlines\"\nc,d\n");
    seeds.add(new Seed("mutated.csv", csv));
    seeds.add(new Seed("mutated.tsv.gz", Made.gzip(Made.bytes("title\ttext\na\tb\nc\td\n"))));
    return seeds;
  }

  /** Reads one mutated input; what is wrong, or null. */
  String one() {
    Seed seed = seeds.get(random.nextInt(seeds.size()));
    byte[] bytes = mutate(seed.bytes().clone());
    Wanted wanted = WANTED[random.nextInt(WANTED.length)];
    boolean splits = random.nextInt(8) == 0;
    long size = 1L + random.nextInt(bytes.length + 1);
    long start = cpu();
    String fault = fault(BytesInput.of(seed.name(), bytes), wanted, splits ? size : 0);
    long took = cpu() - start;
    slowest = Math.max(slowest, took);
    if (fault == null && took > 1_000_000_000L) {
      fault = "slow: " + took / 1_000_000 + " ms";
    }
    return fault == null
        ? null
        : fault
            + " "
            + (bytes.length < 4000 ? Base64.getEncoder().encodeToString(bytes) : bytes.length);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String fault(BytesInput input, Wanted wanted, long split) {
    try {
      List<ArchiveRecord> records = Made.read(input, CONFIG, wanted);
      if (records.isEmpty() && Archives.format(input) != ArchiveFormat.CSV) {
        return "nothing " + Archives.format(input);
      }
      if (!Archives.format(input).isRecords()) {
        return null;
      }
      if (!Made.covers(records, input.size())) {
        return "spans " + Made.places(records);
      }
      if (split > 0) {
        List<String> whole = Made.places(input);
        List<String> parts = Made.places(Made.readBySplits(input, split));
        return whole.equals(parts) ? null : "splits of " + split + " " + whole + " " + parts;
      }
      return null;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e + " at " + Arrays.stream(e.getStackTrace()).limit(4).toList();
    }
  }

  private byte[] mutate(byte[] bytes) {
    byte[] mutated = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      int at = random.nextInt(mutated.length + 1);
      switch (random.nextInt(7)) {
        case 0 -> flip(mutated, at);
        case 1 -> mutated = Arrays.copyOf(mutated, at);
        case 2 -> mutated = splice(mutated, at, at, word());
        case 3 -> mutated = splice(mutated, at, end(at, mutated), new byte[0]);
        case 4 ->
            mutated = splice(mutated, at, at, Arrays.copyOfRange(mutated, at, end(at, mutated)));
        case 5 -> mutated = splice(mutated, at, end(at, mutated), word());
        default -> {
          byte[] other = seeds.get(random.nextInt(seeds.size())).bytes();
          int from = random.nextInt(other.length + 1);
          mutated = splice(mutated, at, at, Arrays.copyOfRange(other, from, end(from, other)));
        }
      }
      if (mutated.length > 60_000) {
        return Arrays.copyOf(mutated, 60_000);
      }
    }
    return mutated;
  }

  private void flip(byte[] bytes, int at) {
    if (at < bytes.length) {
      bytes[at] =
          (byte) (random.nextBoolean() ? bytes[at] ^ 1 << random.nextInt(8) : random.nextInt());
    }
  }

  private byte[] word() {
    return WORDS[random.nextInt(WORDS.length)].getBytes(StandardCharsets.ISO_8859_1);
  }

  private int end(int at, byte[] bytes) {
    return Math.min(bytes.length, at + random.nextInt(random.nextInt(4) == 0 ? 4000 : 60));
  }

  private static byte[] splice(byte[] bytes, int from, int to, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + put.length);
    out.write(bytes, 0, from);
    out.writeBytes(put);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
