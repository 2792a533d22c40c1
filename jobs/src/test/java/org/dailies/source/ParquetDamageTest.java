package org.dailies.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.dailies.archive.ArchiveFormat;
import org.dailies.archive.Archives;
import org.dailies.config.ArchiveConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged Parquet dumps give rows and at most one problem, never an exception. */
final class ParquetDamageTest {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          "message page { optional binary title (STRING); optional binary text (STRING);"
              + " optional int64 id; }");
  private static final Configuration CONF = new Configuration();

  @TempDir private Path directory;

  @Test
  void mutatedDumpsAreReadWithoutFault() throws IOException {
    fuzz(directory, 300, 7);
  }

  /** Reads mutated dumps: a directory for them, a count and a seed. */
  public static void main(String[] args) throws IOException {
    long slowest = fuzz(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    System.out.printf("%s mutated dumps, no fault, slowest %d ms%n", args[1], slowest);
  }

  private static long fuzz(Path directory, int count, long seed) throws IOException {
    byte[][] whole = {
      dump(directory.resolve("plain.parquet"), CompressionCodecName.UNCOMPRESSED),
      dump(directory.resolve("zstd.parquet"), CompressionCodecName.ZSTD)
    };
    Random random = new Random(seed);
    Path file = directory.resolve("mutated.parquet");
    long slowest = 0;
    for (int i = 0; i < count; i++) {
      byte[] bytes = mutate(whole[random.nextInt(whole.length)].clone(), random);
      Files.write(file, bytes);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      read(file, bytes.length);
      slowest =
          Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    assertThat(slowest).as("CPU nanoseconds of the slowest").isLessThan(1_000_000_000L);
    return slowest / 1_000_000;
  }

  private static void read(Path file, long size) throws IOException {
    HadoopInput input = HadoopInput.of(new org.apache.hadoop.fs.Path(file.toUri()), size, CONF);
    if (Archives.format(input) != ArchiveFormat.PARQUET) {
      return;
    }
    int problems = 0;
    try (ParquetRecords records = ParquetRecords.of(input, CONF, ArchiveConfig.defaults())) {
      for (int rows = 0; records.hasNext(); rows++) {
        problems += records.next().problem() == null ? 0 : 1;
        assertThat(rows).isLessThan(100_000);
      }
    }
    assertThat(problems).isLessThan(2);
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    for (int i = random.nextInt(4); i >= 0; i--) {
      // The page headers and the footer are where a reader can be led astray: aim at the end twice.
      int at =
          random.nextBoolean()
              ? random.nextInt(bytes.length)
              : bytes.length - 1 - random.nextInt(Math.min(bytes.length, 600));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 5), (byte) 0xff);
        default -> {
          int length = Math.min(random.nextInt(40), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
        }
      }
    }
    return bytes;
  }

  private static byte[] dump(Path file, CompressionCodecName codec) throws IOException {
    Files.deleteIfExists(file);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withConf(CONF)
            .withCompressionCodec(codec)
            .build()) {
      SimpleGroupFactory groups = new SimpleGroupFactory(SCHEMA);
      for (int i = 0; i < 40; i++) {
        writer.write(
            groups
                .newGroup()
                .append("title", "Title " + i % 7)
                .append("text", "A studio tries a model for shot " + i + ".")
                .append("id", (long) i));
      }
    }
    return Files.readAllBytes(file);
  }
}
